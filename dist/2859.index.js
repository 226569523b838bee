export const id = 2859;
export const ids = [2859];
export const modules = {

/***/ 81347:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jr: () => (/* binding */ failing),
/* harmony export */   c6: () => (/* binding */ LlmFailure),
/* harmony export */   g5: () => (/* binding */ failureOf),
/* harmony export */   wU: () => (/* binding */ failureOfStatus)
/* harmony export */ });
/* harmony import */ var node_util_types__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73429);
/** What can go wrong between QTest and a model, in words that say what to do. */

/** These pass by themselves, and nothing was computed for them: the same request may succeed a moment later. */
const PASSING = new Set([
    'refused',
    'request-timeout',
    'rate-limited',
    'overloaded',
    'server',
]);
/** These say nothing of the server: the request is at fault, or nobody waits for it any more. */
const OF_REQUEST = new Set(['too-large', 'answer-too-long', 'aborted']);
class LlmFailure extends Error {
    name = 'LlmFailure';
    kind;
    /** How long the server wants to be left alone, in milliseconds. */
    retryAfterMs;
    constructor(kind, message, { retryAfterMs, cause } = {}) {
        super(message, { cause });
        this.kind = kind;
        if (retryAfterMs !== undefined)
            this.retryAfterMs = retryAfterMs;
    }
    /** True where the same request may succeed a moment later. */
    get passes() {
        return PASSING.has(this.kind);
    }
    /** True where the server, not the request, is at fault. */
    get isOfServer() {
        return !OF_REQUEST.has(this.kind);
    }
}
/** The failure behind what a client threw: clients wrap what their `fetch` throws. */
function failureOf(error) {
    for (let at = error, depth = 0; (0,node_util_types__WEBPACK_IMPORTED_MODULE_0__.isNativeError)(at) && depth < 8; at = at.cause, depth++) {
        if (at instanceof LlmFailure)
            return at;
    }
    const code = networkCode(error);
    const known = code === undefined ? undefined : ofNetwork(code);
    if (known)
        return new LlmFailure(known[0], known[1], { cause: error });
    return new LlmFailure('malformed', `its answer could not be read (${firstLine(error)})`, { cause: error });
}
/** The same, rejecting with LlmFailure whatever it rejects with. */
function failing(answering) {
    return answering.catch((error) => {
        throw failureOf(error);
    });
}
function networkCode(error) {
    let at = error;
    for (let depth = 0; (0,node_util_types__WEBPACK_IMPORTED_MODULE_0__.isNativeError)(at) && depth < 8; depth++) {
        if ('code' in at && typeof at.code === 'string')
            return at.code;
        at = at instanceof AggregateError ? at.errors[0] : at.cause;
    }
    return undefined;
}
function ofNetwork(code) {
    if (code === 'ENOTFOUND' || code === 'EAI_AGAIN')
        return ['dns', 'its name is not known here (DNS)'];
    if (code === 'UND_ERR_CONNECT_TIMEOUT' || code === 'ETIMEDOUT')
        return ['refused', 'it does not answer'];
    if (/^(?:ECONNREFUSED|EHOSTUNREACH|ENETUNREACH)$/.test(code))
        return ['refused', 'nothing answers there'];
    if (/^(?:ECONNRESET|EPIPE|UND_ERR_SOCKET|UND_ERR_RES_CONTENT_LENGTH_MISMATCH)$/.test(code)) {
        return ['cut', 'the connection broke off'];
    }
    if (/CERT|TLS|SSL|UNABLE_TO_VERIFY|SELF_SIGNED/.test(code)) {
        return [
            'tls',
            `no connection that can be trusted (${code}); NODE_EXTRA_CA_CERTS names a file with more authorities`,
        ];
    }
    return undefined;
}
/** What an HTTP status other than success says. `body` is the server's own words, bounded. */
function failureOfStatus(status, body, retryAfterMs) {
    const [kind, message] = ofStatus(status, body);
    const said = messageIn(body);
    const text = said ? `${message}: ${said}` : message;
    return new LlmFailure(kind, text, retryAfterMs === undefined ? {} : { retryAfterMs });
}
function ofStatus(status, body) {
    if (status >= 300 && status < 400)
        return ['redirected', `it sends requests elsewhere (${status}); name the final address`];
    if (status === 401)
        return ['unauthorized', 'it does not accept the key (401)'];
    if (status === 403)
        return ['forbidden', 'the key may not use it (403)'];
    if (status === 404)
        return ['model-missing', 'it has no such model or no such address (404)'];
    if (status === 408)
        return ['request-timeout', 'it gave up waiting for the request (408)'];
    if (status === 413 || (status === 400 && /context|too long|maximum.*tokens/i.test(body))) {
        return ['too-large', `the request is too large for it (${status})`];
    }
    if (status === 429)
        return ['rate-limited', 'it takes no more requests for now (429)'];
    if (status === 529 || status === 503)
        return ['overloaded', `it is overloaded (${status})`];
    if (status >= 500)
        return ['server', `it failed (${status})`];
    return ['rejected', `it does not take the request (${status})`];
}
/** `error.message`, `error` or `message` of a JSON body, on one line; nothing of any other. */
function messageIn(body) {
    try {
        const parsed = JSON.parse(body);
        const error = member(parsed, 'error');
        const found = [member(error, 'message'), error, member(parsed, 'message')].find((one) => typeof one === 'string');
        return typeof found === 'string' ? shortened(found) : undefined;
    }
    catch {
        return undefined;
    }
}
function member(of, name) {
    return typeof of === 'object' && of !== null ? of[name] : undefined;
}
function firstLine(error) {
    return shortened((0,node_util_types__WEBPACK_IMPORTED_MODULE_0__.isNativeError)(error) ? error.message : String(error));
}
/** Printable, on one line: servers are not trusted with the terminal. */
function shortened(text) {
    const line = text.replace(/[\p{C}\s]+/gu, ' ').trim();
    return line.length > 200 ? `${line.slice(0, 200)}…` : line;
}


/***/ }),

/***/ 42859:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Ix: () => (/* binding */ Router),
  FM: () => (/* binding */ checkAllowed),
  C2: () => (/* binding */ openProvider)
});

// EXTERNAL MODULE: ./build/src/llm/failure.js
var llm_failure = __webpack_require__(81347);
;// CONCATENATED MODULE: ./build/src/llm/http.js

const CONNECT_MS = 10_000;
/** Of an answer, in bytes as it comes over the line. */
const MAX_BYTES = 8 * 1024 * 1024;
const MAX_ERROR_BYTES = 16 * 1024;
/** A `fetch` for one exchange. Rejects with LlmFailure, its body errors with LlmFailure; answers other than success are failures. */
function limitedFetch(limits, signal) {
    return (async (input, init) => {
        const { Agent, ProxyAgent, fetch: send } = await __webpack_require__.e(/* import() */ 6752).then(__webpack_require__.t.bind(__webpack_require__, 46752, 19));
        const { getProxyUrl } = await __webpack_require__.e(/* import() */ 9783).then(__webpack_require__.bind(__webpack_require__, 19783));
        // Node's own would give up after 300 s without a header, which a model that is being loaded takes.
        const options = { connect: { timeout: CONNECT_MS }, headersTimeout: 0, bodyTimeout: 0 };
        const proxy = getProxyUrl(new URL(String(input)));
        const dispatcher = proxy ? new ProxyAgent({ ...options, uri: proxy.href }) : new Agent(options);
        const watch = new Watch(limits, signal, () => void dispatcher.destroy());
        try {
            const signals = [watch.signal, ...(init?.signal ? [init.signal] : [])];
            const response = await send(String(input), {
                ...init,
                redirect: 'manual',
                signal: AbortSignal.any(signals),
                dispatcher,
            });
            watch.heard();
            if (!response.ok) {
                const body = await firstBytes(response.body);
                throw (0,llm_failure/* failureOfStatus */.wU)(response.status, body, retryAfter(response.headers.get('retry-after')));
            }
            const body = ReadableStream.from(watch.pieces(response.body ?? ReadableStream.from([])));
            return new Response(body, { status: response.status, headers: [...response.headers] });
        }
        catch (error) {
            watch.end();
            throw watch.failure ?? (0,llm_failure/* failureOf */.g5)(error);
        }
    });
}
/** Ends an exchange that takes too long. */
class Watch {
    #ended = new AbortController();
    #limits;
    #total;
    #asked;
    #done;
    #idle;
    #abort = () => this.#fail(new llm_failure/* LlmFailure */.c6('aborted', 'the run was interrupted'));
    /** `done` is called once, when the exchange is over. */
    constructor(limits, signal, done) {
        this.#limits = limits;
        this.#done = done;
        this.#asked = signal;
        this.#total = this.#after(limits.totalMs, 'the answer took longer than the time that was left for it');
        this.#idle = this.#after(limits.firstMs, `no answer began within ${seconds(limits.firstMs)}`);
        if (signal.aborted)
            this.#abort();
        else
            signal.addEventListener('abort', this.#abort, { once: true });
    }
    get signal() {
        return this.#ended.signal;
    }
    get failure() {
        const { reason, aborted } = this.#ended.signal;
        return aborted && reason instanceof llm_failure/* LlmFailure */.c6 ? reason : undefined;
    }
    heard() {
        clearTimeout(this.#idle);
        this.#idle = this.#after(this.#limits.idleMs, `nothing came for ${seconds(this.#limits.idleMs)}`);
    }
    end() {
        clearTimeout(this.#idle);
        clearTimeout(this.#total);
        this.#asked.removeEventListener('abort', this.#abort);
        this.#done();
    }
    /** The body, as far as the limits let it come. However its reader leaves it, the exchange is over then. */
    async *pieces(body) {
        let bytes = 0;
        try {
            for await (const piece of body) {
                this.heard();
                bytes += piece.byteLength;
                if (bytes > MAX_BYTES)
                    throw new llm_failure/* LlmFailure */.c6('answer-too-long', `the answer is longer than ${MAX_BYTES >> 20} MiB`);
                yield piece;
            }
        }
        catch (error) {
            throw this.failure ?? (0,llm_failure/* failureOf */.g5)(error);
        }
        finally {
            this.end();
        }
    }
    #after(ms, message) {
        return setTimeout(() => this.#fail(new llm_failure/* LlmFailure */.c6('too-slow', message)), Math.min(ms, 2 ** 31 - 1));
    }
    #fail(failure) {
        this.end();
        this.#ended.abort(failure);
    }
}
function seconds(ms) {
    return `${Math.round(ms / 100) / 10} s`;
}
/** The beginning of what a server says of a failure. */
async function firstBytes(body) {
    const parts = [];
    let length = 0;
    for await (const part of body ?? []) {
        parts.push(part);
        length += part.byteLength;
        if (length >= MAX_ERROR_BYTES)
            break;
    }
    return Buffer.concat(parts).subarray(0, MAX_ERROR_BYTES).toString('utf8');
}
/** Milliseconds of `retry-after`: seconds, or a date (RFC 9110, 10.2.3). */
function retryAfter(value) {
    if (value === null)
        return undefined;
    const asked = /^\d+$/.test(value.trim()) ? Number(value) * 1000 : Date.parse(value) - Date.now();
    return Number.isFinite(asked) ? Math.max(0, asked) : undefined;
}

;// CONCATENATED MODULE: ./build/src/llm/keyed-server.js
/** What servers have in common that are reached with a key: how long they are waited for, and what gateways lack. */


const FIRST_MS = 120_000;
const IDLE_MS = 60_000;
const CHECK_MS = 15_000;
/** The `fetch` of one chat. */
function chatFetch({ totalMs, signal }) {
    return limitedFetch({ firstMs: FIRST_MS, idleMs: IDLE_MS, totalMs }, signal);
}
/** What `look` finds, by a `fetch` of its own. A gateway seldom has the list of models: there the first request tells, and till then `otherwise` holds. */
async function checked({ url }, signal, look, otherwise) {
    try {
        return await look(limitedFetch({ firstMs: CHECK_MS, idleMs: CHECK_MS, totalMs: CHECK_MS }, signal));
    }
    catch (error) {
        const failure = (0,llm_failure/* failureOf */.g5)(error);
        if (url === undefined || failure.kind !== 'model-missing')
            throw failure;
        return otherwise;
    }
}

// EXTERNAL MODULE: ./build/src/llm/models.js
var models = __webpack_require__(15743);
;// CONCATENATED MODULE: ./build/src/llm/anthropic.js
/** Claude, or a server that speaks as its API does. */



const DEFAULT_URL = 'https://api.anthropic.com';
async function anthropic(server) {
    const { key, url } = server;
    const { Anthropic } = await __webpack_require__.e(/* import() */ 1413).then(__webpack_require__.bind(__webpack_require__, 71413));
    const client = (send) => new Anthropic({
        apiKey: key,
        authToken: null,
        baseURL: url ?? DEFAULT_URL,
        maxRetries: 0,
        fetch: send,
        logLevel: 'off',
    });
    return {
        name: 'anthropic',
        address: new URL(url ?? DEFAULT_URL).origin,
        isCloud: () => true,
        check: (model, { signal }) => checked(server, signal, async (send) => {
            const found = await client(send).models.retrieve(model);
            const context = found.max_input_tokens ?? (0,models/* knownModel */.t0)(model)?.context;
            return { model, ...(context == null ? {} : { context }) };
        }, { model }),
        chat: (chat) => (0,llm_failure/* failing */.Jr)(answerOf(client(chatFetch(chat)), chat)),
    };
}
/** The vendor takes no `minItems` but 0 and 1 (https://platform.claude.com/docs/en/build-with-claude/structured-outputs). */
function withoutCounts(schema) {
    const walk = (value) => {
        if (Array.isArray(value))
            return value.map(walk);
        if (typeof value !== 'object' || value === null)
            return value;
        const members = Object.entries(value).map(([name, member]) => {
            return name === 'minItems' && typeof member === 'number' ? [name, Math.min(member, 1)] : [name, walk(member)];
        });
        return Object.fromEntries(members);
    };
    return walk(schema);
}
async function answerOf(client, chat) {
    const { model, system, messages, schema, maxOutput, temperature } = chat;
    const known = (0,models/* knownModel */.t0)(model);
    const events = await client.messages.create({
        model,
        system,
        messages: messages.map(({ role, text }) => ({ role, content: text })),
        max_tokens: maxOutput,
        stream: true,
        output_config: {
            format: { type: 'json_schema', schema: withoutCounts(schema) },
            ...(known?.reasons ? { effort: 'low' } : {}),
        },
        ...(known?.reasons ? {} : { temperature }),
    });
    let text = '';
    let usage;
    let stopped;
    for await (const event of events) {
        if (event.type === 'message_start') {
            const { input_tokens: input, cache_creation_input_tokens: made, cache_read_input_tokens: read, } = event.message.usage;
            usage = { inputTokens: input + (made ?? 0) + (read ?? 0), outputTokens: 0 };
        }
        else if (event.type === 'content_block_delta' && event.delta.type === 'text_delta') {
            text += event.delta.text;
            chat.onText?.(event.delta.text);
        }
        else if (event.type === 'message_delta') {
            stopped = event.delta.stop_reason;
            const { input_tokens: input, output_tokens: outputTokens } = event.usage;
            usage = { inputTokens: Math.max(usage?.inputTokens ?? 0, input ?? 0), outputTokens };
        }
        else if (event.type === 'message_stop') {
            const finish = stopped === 'max_tokens' ? 'length' : stopped === 'refusal' ? 'refused' : 'stop';
            return { text, ...(usage ? { usage } : {}), finish };
        }
    }
    throw new llm_failure/* LlmFailure */.c6('cut', 'the answer broke off');
}

// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(77030);
;// CONCATENATED MODULE: ./build/src/llm/ollama.js
/** Models of an Ollama server. */



/** How long the server keeps the model loaded after a request. */
const KEEP = '10m';
const VERSION_MS = 3_000;
const LIST_MS = 10_000;
const ollama_IDLE_MS = 60_000;
/** Loading tens of gigabytes from a disk. */
const LOAD_MS = 300_000;
const PULL_MS = 3_600_000;
/** How long an answer is waited for: until it begins, and then for each next piece. */
const WAITS = { firstMs: LOAD_MS, idleMs: ollama_IDLE_MS };
/** `host`: an address, or a name with a port, as `OLLAMA_HOST` has it. */
async function ollama(host, waits = WAITS) {
    const { Ollama } = await __webpack_require__.e(/* import() */ 266).then(__webpack_require__.bind(__webpack_require__, 40266));
    const client = (limits, signal) => new Ollama({ host, fetch: linesChecked(limitedFetch(limits, signal)) });
    const quick = (ms, signal) => client({ firstMs: ms, idleMs: ms, totalMs: ms }, signal);
    return {
        name: 'ollama',
        address: withoutCredentials(host),
        isCloud: (model) => /[:-]cloud$/.test(model) || !isOwnNetwork(host),
        async check(model, how) {
            try {
                await quick(VERSION_MS, how.signal).version();
                const found = (await find(model)) ?? (how.mayPull ? await pull(how) : undefined);
                if (!found) {
                    throw new llm_failure/* LlmFailure */.c6('model-missing', `it does not have ${model}: \`ollama pull ${model}\``);
                }
                const { digest } = found;
                if (isRemote(found))
                    return { model, digest, isElsewhere: true };
                const { model_info: info } = await quick(LIST_MS, how.signal).show({ model });
                const context = contextIn(info);
                how.progress(`model: ${model} is being loaded`);
                const loading = await client({ firstMs: LOAD_MS, idleMs: ollama_IDLE_MS, totalMs: LOAD_MS }, how.signal).chat({
                    model,
                    messages: [],
                    stream: true,
                    keep_alive: KEEP,
                });
                for await (const _ of loading)
                    ; // nothing is asked: the server loads the model and says so
                return { model, digest, ...(context === undefined ? {} : { context }) };
            }
            catch (error) {
                throw (0,llm_failure/* failureOf */.g5)(error);
            }
            async function find(name) {
                const { models } = await quick(LIST_MS, how.signal).list();
                return models.find((one) => one.name === name || one.name === `${name}:latest`);
            }
            async function pull({ signal, progress }) {
                progress(`model: ${model} is being pulled by the server`);
                const limits = { firstMs: ollama_IDLE_MS, idleMs: ollama_IDLE_MS, totalMs: PULL_MS };
                const pulling = await client(limits, signal).pull({ model, stream: true });
                for await (const _ of pulling)
                    ; // its progress is the server's affair
                return find(model);
            }
        },
        chat: ({ totalMs, ...chat }) => (0,llm_failure/* failing */.Jr)(ollama_answerOf(client({ ...waits, totalMs }, chat.signal), chat)),
    };
}
async function ollama_answerOf(client, chat) {
    const { model, system, messages, schema, context, maxOutput, seed, temperature } = chat;
    const request = {
        model,
        messages: [{ role: 'system', content: system }, ...messages.map(({ role, text }) => ({ role, content: text }))],
        format: schema,
        stream: true,
        keep_alive: KEEP,
        options: { temperature, seed, num_ctx: context, num_predict: maxOutput },
        // What is too long is refused, where servers would leave out the beginning of it.
        truncate: false,
        shift: false,
    };
    const pieces = await client.chat(request);
    let text = '';
    for await (const piece of pieces) {
        const more = piece.message?.content ?? '';
        text += more;
        if (more)
            chat.onText?.(more);
        if (!piece.done)
            continue;
        const { prompt_eval_count: inputTokens, eval_count: outputTokens, done_reason: reason } = piece;
        return {
            text,
            ...(Number.isFinite(inputTokens) && Number.isFinite(outputTokens)
                ? { usage: { inputTokens, outputTokens } }
                : {}),
            finish: reason === 'length' ? 'length' : 'stop',
        };
    }
    throw new llm_failure/* LlmFailure */.c6('cut', 'the answer broke off');
}
/** A stream of JSON lines: what is none is a failure here, where the client would print it. */
function linesChecked(send) {
    return async (input, init) => {
        const response = await send(input, init);
        if (!response.body || !String(init?.body).includes('"stream":true'))
            return response;
        let rest = '';
        const decoder = new TextDecoder();
        const encoder = new TextEncoder();
        const pass = (line, out) => {
            if (line.trim() === '')
                return;
            if (!isJson(line))
                throw new llm_failure/* LlmFailure */.c6('malformed', 'its answer could not be read (no stream of JSON lines)');
            out.enqueue(encoder.encode(`${line}\n`));
        };
        const checked = new TransformStream({
            transform(chunk, out) {
                const lines = (rest + decoder.decode(chunk, { stream: true })).split('\n');
                rest = lines.pop() ?? '';
                for (const line of lines)
                    pass(line, out);
            },
            flush: (out) => pass(rest, out),
        });
        return new Response(response.body.pipeThrough(checked), response);
    };
}
function isJson(text) {
    try {
        JSON.parse(text);
        return true;
    }
    catch {
        return false;
    }
}
/** A model of a cloud, under whichever name: the server tells who has it (`ListModelResponse` of its `api/types.go`; the client's types lack it). */
function isRemote(found) {
    return Object.entries(found).some(([name, value]) => /^remote_(?:host|model)$/.test(name) && Boolean(value));
}
/** `llama.context_length` and its like. */
function contextIn(info) {
    const found = Object.entries(info ?? {}).find(([name]) => name.endsWith('.context_length'))?.[1];
    return typeof found === 'number' ? found : undefined;
}
function urlOf(host) {
    return new URL(host.includes('://') ? host : `http://${host}`);
}
function withoutCredentials(host) {
    const { protocol, host: name } = urlOf(host);
    return `${protocol}//${name}`;
}
/** Addresses of private networks (RFC 1918, RFC 4193), the machine itself, and names that no public DNS knows. */
function isOwnNetwork(host) {
    const name = urlOf(host).hostname.replace(/^\[|\]$/g, '');
    if ((0,external_node_net_.isIP)(name) === 4)
        return /^(?:127|10|192\.168|169\.254|172\.(?:1[6-9]|2\d|3[01])|100\.(?:6[4-9]|[7-9]\d|1[01]\d|12[0-7]))\./.test(name);
    if ((0,external_node_net_.isIP)(name) === 6)
        return /^(?:::1$|f[cd]|fe80)/i.test(name);
    return !name.includes('.') || /\.(?:local|localhost|internal|intranet|lan|home|corp|svc|cluster\.local)$/i.test(name);
}

;// CONCATENATED MODULE: ./build/src/llm/openai.js
/** OpenAI's models, or a server that speaks as its chat completions do. */



const openai_DEFAULT_URL = 'https://api.openai.com/v1';
async function openai(server) {
    const { key, url } = server;
    const { OpenAI } = await __webpack_require__.e(/* import() */ 8193).then(__webpack_require__.bind(__webpack_require__, 98193));
    const client = (send) => new OpenAI({ apiKey: key, baseURL: url ?? openai_DEFAULT_URL, maxRetries: 0, fetch: send, logLevel: 'off' });
    return {
        name: 'openai',
        address: new URL(url ?? openai_DEFAULT_URL).origin,
        isCloud: () => true,
        async check(model, { signal }) {
            const context = (0,models/* knownModel */.t0)(model)?.context;
            const served = { model, ...(context === undefined ? {} : { context }) };
            const look = async (send) => {
                await client(send).models.retrieve(model);
                return served;
            };
            return await checked(server, signal, look, served);
        },
        chat: (chat) => (0,llm_failure/* failing */.Jr)(openai_answerOf(client(chatFetch(chat)), chat, url === undefined)),
    };
}
/** `own`: the vendor's server. It refuses the older name of a limit, which others alone know; models of its that think refuse it wherever they are. */
async function openai_answerOf(client, chat, own) {
    const { model, system, messages, schema, maxOutput, seed, temperature } = chat;
    const reasons = (0,models/* knownModel */.t0)(model)?.reasons ?? false;
    const pieces = await client.chat.completions.create({
        model,
        messages: [{ role: 'system', content: system }, ...messages.map(({ role, text }) => ({ role, content: text }))],
        response_format: { type: 'json_schema', json_schema: { name: 'answer', strict: true, schema } },
        stream: true,
        stream_options: { include_usage: true },
        ...(own || reasons ? { max_completion_tokens: maxOutput } : { max_tokens: maxOutput }),
        ...(reasons ? { reasoning_effort: 'low' } : { temperature, seed }),
    });
    let text = '';
    let refused = false;
    let usage;
    let reason;
    for await (const piece of pieces) {
        if (piece.usage)
            usage = { inputTokens: piece.usage.prompt_tokens, outputTokens: piece.usage.completion_tokens };
        const [choice] = piece.choices;
        reason = choice?.finish_reason ?? reason;
        refused ||= Boolean(choice?.delta.refusal);
        const more = choice?.delta.content ?? '';
        text += more;
        if (more)
            chat.onText?.(more);
    }
    if (reason == null)
        throw new llm_failure/* LlmFailure */.c6('cut', 'the answer broke off');
    const finish = reason === 'length' ? 'length' : refused || reason === 'content_filter' ? 'refused' : 'stop';
    return { text, ...(usage ? { usage } : {}), finish };
}

// EXTERNAL MODULE: ./build/src/llm/provider.js
var provider = __webpack_require__(91232);
// EXTERNAL MODULE: ./build/src/llm/settings.js
var llm_settings = __webpack_require__(51496);
;// CONCATENATED MODULE: ./build/src/llm/router.js
/** Who answers at which tier: tried in order, once, and given up for the run after failures that will not pass. */






/** So many failures of a server in a row, after the retries of each, and it is left alone. */
const MAX_FAILURES = 2;
/** The next request would fail the same way. */
const LASTING = new Set(['dns', 'tls', 'unauthorized', 'forbidden', 'redirected']);
class Router {
    #deps;
    #providers = new Map();
    #checks = new Map();
    #refusals = [];
    #off = new Set();
    #failures = new Map();
    constructor(deps) {
        this.#deps = deps;
    }
    get refusals() {
        return this.#refusals;
    }
    /** Who answers at the tier now: its own model of the first provider that can, or that provider's next smaller one. */
    async route(tier) {
        for (const way of this.#deps.ways) {
            if (this.#off.has(way.name))
                continue;
            for (const smaller of provider/* TIERS */.i.filter((one) => one <= tier).toReversed()) {
                const route = await this.#try(way, smaller);
                if (route)
                    return route;
                if (this.#off.has(way.name))
                    break;
            }
        }
        return undefined;
    }
    succeeded({ provider }) {
        this.#failures.delete(provider.name);
    }
    failed({ provider, served }, failure) {
        if (!failure.isOfServer)
            return;
        const count = (this.#failures.get(provider.name) ?? 0) + 1;
        this.#failures.set(provider.name, count);
        if (failure.kind === 'model-missing')
            this.#checks.set(keyOf(provider.name, served.model), Promise.resolve(undefined));
        if (count >= MAX_FAILURES || LASTING.has(failure.kind))
            this.#leave(provider.name, failure.message);
    }
    /** A model whose price nobody knows is not asked: no budget would hold. */
    unpriced({ provider, served: { model } }) {
        this.#checks.set(keyOf(provider.name, model), Promise.resolve(undefined));
        this.#refuse({ name: provider.name, model, why: 'its price is not known: name it in `prices` of qtest.yml' });
    }
    async #try(way, tier) {
        if ('not' in way) {
            this.#leave(way.name, way.not);
            return undefined;
        }
        const provider = await this.#provider(way);
        const model = (0,llm_settings/* modelFor */.T1)(this.#deps.settings, way.name, tier);
        const key = keyOf(way.name, model);
        const check = this.#checks.get(key) ?? this.#check(provider, model);
        this.#checks.set(key, check);
        const served = await check;
        return served && { provider, served };
    }
    async #check(provider, model) {
        const { known, seen, settings, checking } = this.#deps;
        const key = keyOf(provider.name, model);
        if (known)
            return await known(key);
        try {
            const served = await checkAllowed(provider, model, checking, settings);
            if (served)
                await seen?.(key, served);
            else
                this.#refuse({ name: provider.name, model, why: llm_settings/* STAYS */.hU });
            return served;
        }
        catch (error) {
            const failure = (0,llm_failure/* failureOf */.g5)(error);
            if (failure.kind === 'aborted')
                return undefined;
            if (failure.kind === 'model-missing')
                this.#refuse({ name: provider.name, model, why: failure.message });
            else
                this.#leave(provider.name, `${provider.address}: ${failure.message}`);
            return undefined;
        }
    }
    #provider(way) {
        const known = this.#providers.get(way.name);
        if (known)
            return known;
        const opened = openProvider(way);
        this.#providers.set(way.name, opened);
        return opened;
    }
    #leave(name, why) {
        if (this.#off.has(name))
            return;
        this.#off.add(name);
        this.#refuse({ name, why });
    }
    #refuse(refusal) {
        this.#refusals.push(refusal);
    }
}
function keyOf(name, model) {
    return `${name} ${model}`;
}
/** As the provider's `check`; undefined where code that is sent to the model would leave the network, and may not. */
async function checkAllowed(provider, model, checking, { allowCloud }) {
    if (provider.isCloud(model) && !allowCloud)
        return undefined;
    const served = await provider.check(model, checking);
    return served.isElsewhere && !allowCloud ? undefined : served;
}
/** Opens the client of a provider; nobody is asked yet. */
function openProvider({ name, url, key }) {
    if (name === 'ollama')
        return ollama(url ?? '');
    const server = { key: key ?? '', ...(url === undefined ? {} : { url }) };
    return name === 'anthropic' ? anthropic(server) : openai(server);
}


/***/ })

};
