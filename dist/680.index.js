export const id = 680;
export const ids = [680];
export const modules = {

/***/ 8768:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GA: () => (/* binding */ answers),
/* harmony export */   sY: () => (/* binding */ forward)
/* harmony export */ });
/* unused harmony export join */
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7030);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/** The way to a service out of a sandbox without network: a Unix socket in the workspace's folder for each, and nothing beside it. */



const PROBE_MS = 2_000;
/**
 * Opens the ways to the services (`name:port`) that answer now; of one that does not, a client inside hears what it would hear
 * outside: that the connection is refused. `folder` (absolute) is made; sockets stand in it.
 */
async function forward(services, folder) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(folder, { recursive: true });
    const known = new Map();
    const servers = [];
    const listening = [];
    for (const [at, service] of services.entries()) {
        const { name, port } = parse(service);
        if (!isLoopback(name) && !known.has(name))
            known.set(name, `127.0.1.${known.size + 1}`);
        if (!(await answers(name, port)))
            continue;
        const socket = node_path__WEBPACK_IMPORTED_MODULE_2__.join(folder, String(at));
        servers.push(await listen(socket, name, port));
        listening.push({ addresses: addressesOf(name, known), port, socket });
    }
    const hosts = node_path__WEBPACK_IMPORTED_MODULE_2__.join(folder, 'hosts');
    const lines = [...known].map(([name, address]) => `${address} ${name}\n`);
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(hosts, `${await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)('/etc/hosts', 'utf8').catch(() => '127.0.0.1 localhost')}\n${lines.join('')}`);
    return {
        listening,
        hosts,
        async [Symbol.asyncDispose]() {
            await Promise.all(servers.map((server) => new Promise((resolve) => server.close(resolve))));
        },
    };
}
function parse(service) {
    const at = service.lastIndexOf(':');
    return { name: service.slice(0, at).replace(/^\[|\]$/g, ''), port: Number(service.slice(at + 1)) };
}
function isLoopback(name) {
    return name === 'localhost' || name === '::1' || name.startsWith('127.');
}
/** Both loopback addresses for `localhost`: which of them a client takes is its own affair. */
function addressesOf(name, known) {
    if (name === 'localhost')
        return ['127.0.0.1', '::1'];
    return [known.get(name) ?? name];
}
/** Whether somebody takes a connection there now. */
function answers(host, port) {
    return new Promise((resolve) => {
        const socket = (0,node_net__WEBPACK_IMPORTED_MODULE_1__.connect)({ host, port, timeout: PROBE_MS });
        const say = (answer) => {
            socket.destroy();
            resolve(answer);
        };
        socket.once('connect', () => say(true));
        socket.once('timeout', () => say(false));
        socket.once('error', () => say(false));
    });
}
function listen(socket, host, port) {
    const server = (0,node_net__WEBPACK_IMPORTED_MODULE_1__.createServer)({ allowHalfOpen: true }, (inner) => join(inner, (0,node_net__WEBPACK_IMPORTED_MODULE_1__.connect)({ host, port, allowHalfOpen: true })));
    return new Promise((resolve, reject) => {
        server.once('error', reject);
        server.listen(socket, () => resolve(server.unref()));
    });
}
/** What one end says the other hears, until both are done; an end that breaks off takes the other with it. */
function join(a, b) {
    a.pipe(b).pipe(a);
    a.once('error', () => b.destroy());
    b.once('error', () => a.destroy());
}


/***/ }),

/***/ 5088:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ openingsOf),
/* harmony export */   _: () => (/* binding */ NO_OPENINGS)
/* harmony export */ });
const NO_OPENINGS = { services: [], env: {} };
/** The openings of a run: of the named variables those that `own` holds. */
function openingsOf({ services, env }, own) {
    const held = env.flatMap((name) => {
        const value = own[name];
        return value === undefined ? [] : [[name, value]];
    });
    return { services, env: Object.fromEntries(held) };
}


/***/ }),

/***/ 5299:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Hd: () => (/* binding */ ENCLOSING),
  HY: () => (/* binding */ chooseSandbox),
  OB: () => (/* binding */ whyNot)
});

// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(7406);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/src/sandbox/limits.js
var limits = __webpack_require__(2949);
;// CONCATENATED MODULE: ./build/src/sandbox/namespaces.js
/** Why a program may not make namespaces on this machine, and what lets it. */
/** `read` gives the text of a file, undefined where there is none. Empty where nothing here tells. */
function whatLetsNamespaces(read) {
    if (read('/.dockerenv') !== undefined || read('/run/.containerenv') !== undefined) {
        return 'A container keeps them from its programs: run QTest in a job without `container:`.';
    }
    for (const [setting, forbids, value] of SETTINGS) {
        const text = read(`/proc/sys/${setting.replaceAll('.', '/')}`);
        if (text?.trim() === forbids)
            return `This system forbids them; a step before lets them: \`sudo sysctl -w ${setting}=${value}\`.`;
    }
    return '';
}
/** Setting, the value that forbids, one that lets: of Ubuntu 23.10 and later, of Debian until 10, of every kernel. */
const SETTINGS = [
    ['kernel.apparmor_restrict_unprivileged_userns', '1', '0'],
    ['kernel.unprivileged_userns_clone', '0', '1'],
    ['user.max_user_namespaces', '0', '15000'],
];

// EXTERNAL MODULE: ./build/src/sandbox/openings.js
var openings = __webpack_require__(5088);
// EXTERNAL MODULE: ./build/src/sandbox/process.js + 1 modules
var sandbox_process = __webpack_require__(3388);
// EXTERNAL MODULE: ./build/src/sandbox/run-folder.js
var run_folder = __webpack_require__(7689);
// EXTERNAL MODULE: ./build/src/assets.js
var assets = __webpack_require__(8340);
;// CONCATENATED MODULE: ./build/src/sandbox/seen.js
/** What programs see in every sandbox that encloses, whichever kind it is. */




/** QTest's own Node and files, which drive engines and checkers. */
function ownReads() {
    return [(0,external_node_fs_.realpathSync)(process.execPath), external_node_path_.dirname((0,assets/* assetPath */.Q)('package.json'))];
}
/** Folders that every program finds empty, sorted. */
function emptyFolders() {
    const folders = new Set(['/tmp', '/var/tmp', (0,external_node_os_.tmpdir)(), (0,external_node_fs_.realpathSync)((0,external_node_os_.tmpdir)()), (0,external_node_os_.homedir)()]);
    return [...folders].filter((at) => at !== '/').sort();
}
/** PATH, with what is readable as a program found by its name. */
function pathWith(reads) {
    const programs = reads
        .filter((at) => (0,external_node_fs_.statSync)(at, { throwIfNoEntry: false })?.isFile())
        .map((at) => external_node_path_.dirname(at));
    return [...new Set(programs), process.env['PATH'] ?? '/usr/bin:/bin'].join(':');
}
/** The paths that lie in no other of them nor in one of `others`, sorted: each mount costs every program its time. */
function outermost(paths, others = []) {
    const kept = [];
    for (const at of [...new Set(paths)].sort()) {
        if (![...others, ...kept].some((outer) => at === outer || at.startsWith(`${outer}/`)))
            kept.push(at);
    }
    return kept;
}

// EXTERNAL MODULE: ./build/src/sandbox/forward.js
var forward = __webpack_require__(8768);
;// CONCATENATED MODULE: ./build/src/sandbox/ways.js
/** The ways into a sandbox without network: of each service that is let in a Unix socket, which a program of ours listens for inside. */



/** `own` is a folder that no program can alter. */
async function openWays({ services }, own) {
    if (services.length === 0)
        return { sockets: [], before: [], [Symbol.asyncDispose]: () => Promise.resolve() };
    const folder = external_node_path_.join(own, 'services');
    const forwarding = await (0,forward/* forward */.sY)(services, folder);
    const before = [process.execPath, (0,assets/* assetPath */.Q)('sandbox', 'inside.cjs'), JSON.stringify(forwarding.listening)];
    return {
        sockets: [folder],
        hosts: forwarding.hosts,
        before,
        [Symbol.asyncDispose]: () => forwarding[Symbol.asyncDispose](),
    };
}

;// CONCATENATED MODULE: ./build/src/sandbox/bubblewrap.js
var __addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
    if (value !== null && value !== void 0) {
        if (typeof value !== "object" && typeof value !== "function") throw new TypeError("Object expected.");
        var dispose, inner;
        if (async) {
            if (!Symbol.asyncDispose) throw new TypeError("Symbol.asyncDispose is not defined.");
            dispose = value[Symbol.asyncDispose];
        }
        if (dispose === void 0) {
            if (!Symbol.dispose) throw new TypeError("Symbol.dispose is not defined.");
            dispose = value[Symbol.dispose];
            if (async) inner = dispose;
        }
        if (typeof dispose !== "function") throw new TypeError("Object not disposable.");
        if (inner) dispose = function() { try { inner.call(this); } catch (e) { return Promise.reject(e); } };
        env.stack.push({ value: value, dispose: dispose, async: async });
    }
    else if (async) {
        env.stack.push({ async: true });
    }
    return value;
};
var __disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
    return function (env) {
        function fail(e) {
            env.error = env.hasError ? new SuppressedError(e, env.error, "An error was suppressed during disposal.") : e;
            env.hasError = true;
        }
        var r, s = 0;
        function next() {
            while (r = env.stack.pop()) {
                try {
                    if (!r.async && s === 1) return s = 0, env.stack.push(r), Promise.resolve().then(next);
                    if (r.dispose) {
                        var result = r.dispose.call(r.value);
                        if (r.async) return s |= 2, Promise.resolve(result).then(next, function(e) { fail(e); return next(); });
                    }
                    else s |= 1;
                }
                catch (e) {
                    fail(e);
                }
            }
            if (s === 1) return env.hasError ? Promise.reject(env.error) : Promise.resolve();
            if (env.hasError) throw env.error;
        }
        return next();
    };
})(typeof SuppressedError === "function" ? SuppressedError : function (error, suppressed, message) {
    var e = new Error(message);
    return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
});
/** Linux namespaces by bubblewrap (bwrap(1)): a program sees the system's own files, what its place names, and no network. */












const BWRAP = '/usr/bin/bwrap';
const TRIAL_MS = 5_000;
/** For each of the folders that a program finds empty. */
const EMPTY_BYTES = 1024 ** 3;
/** Of /etc only what programs need to start: no keys, no passwords of the machine. */
const READ_IF_THERE = [
    ...[
        'alternatives',
        'ca-certificates.conf',
        'fonts',
        'group',
        'hosts',
        'ld.so.cache',
        'ld.so.conf',
        'ld.so.conf.d',
        'localtime',
        'mime.types',
        'nsswitch.conf',
        'os-release',
        'passwd',
        'protocols',
        'services',
        'ssl/certs',
        'ssl/openssl.cnf',
        'timezone',
    ].map((name) => `/etc/${name}`),
    // How many cores and how much memory programs think they have.
    '/sys/devices/system/cpu',
    '/sys/fs/cgroup',
];
/** Folders of the system's own programs; links to folders of /usr on most systems. */
const SYSTEM = ['/usr', '/bin', '/sbin', '/lib', '/lib32', '/lib64'];
const bubblewrap = {
    kind: 'bubblewrap',
    network: false,
    async enclose(place) {
        const own = (0,run_folder/* newPart */.c5)('bubblewrap');
        const ways = await openWays(place.openings ?? openings/* NO_OPENINGS */._, own);
        const inside = await prepare(place, own, ways);
        return {
            run: (request) => runInside(inside, request),
            async [Symbol.asyncDispose]() {
                await ways[Symbol.asyncDispose]();
                await (0,promises_.rm)(own, { recursive: true, force: true });
            },
        };
    },
};
let trial;
/** Why bubblewrap does not work here, with what helps; undefined where it does. Tried once a process. */
function whyNoBubblewrap() {
    trial ??= tryIt();
    return trial;
}
async function tryIt() {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        if (process.platform !== 'linux')
            return 'bubblewrap runs on Linux only.';
        if (!(0,external_node_fs_.existsSync)(BWRAP))
            return `${BWRAP} is not installed (\`apt-get install bubblewrap\`).`;
        const folder = (0,run_folder/* newPart */.c5)('trial');
        const enclosure = __addDisposableResource(env_1, await bubblewrap.enclose({ folder, reads: [] }), true);
        const end = await enclosure.run({ file: '/usr/bin/true', args: [], cwd: folder, timeoutMs: TRIAL_MS });
        await (0,promises_.rm)(folder, { recursive: true, force: true });
        if (end.exitCode === 0)
            return undefined;
        const why = end.failedToStart ?? end.output.trim().split('\n').at(-1) ?? '';
        const helps = whatLetsNamespaces((file) => ((0,external_node_fs_.existsSync)(file) ? (0,external_node_fs_.readFileSync)(file, 'utf8') : undefined));
        return `bubblewrap cannot make namespaces here (${why}). ${helps}`.trimEnd();
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        const result_1 = __disposeResources(env_1);
        if (result_1)
            await result_1;
    }
}
/**
 * `own` is a folder that no program can alter. What one could rename or make a link of is never mounted, and nothing is mounted
 * below it: the next start would follow it out of here.
 */
async function prepare({ folder, reads, openings }, own, ways) {
    const compiled = external_node_path_.join(own, 'compiled');
    await (0,promises_.mkdir)(compiled);
    const there = [...ownReads(), ...reads].filter((at) => (0,external_node_fs_.existsSync)(at));
    const links = there.filter((at) => (0,external_node_fs_.lstatSync)(at).isSymbolicLink());
    const seen = outermost(there.map((at) => (links.includes(at) ? (0,external_node_fs_.realpathSync)(at) : at)), SYSTEM);
    const mounts = [
        ...SYSTEM.flatMap(systemFolder),
        ...['--proc', '/proc', '--dev', '/dev', ...emptyFolder('/dev/shm'), '--remount-ro', '/dev'],
        ...READ_IF_THERE.flatMap((file) => ['--ro-bind-try', file, file]),
        // Later mounts stand above earlier ones: what is read and written lies in folders that are otherwise empty.
        ...emptyFolders().flatMap(emptyFolder),
        ...[...seen, ...ways.sockets].flatMap((at) => ['--ro-bind', at, at]),
        ...links.flatMap((at) => ['--symlink', (0,external_node_fs_.realpathSync)(at), at]),
        ...['--bind', compiled, compiled, '--bind', folder, folder],
        ...(ways.hosts ? ['--ro-bind', ways.hosts, '/etc/hosts'] : []),
        ...['--remount-ro', '/'],
    ];
    const env = { PATH: pathWith(reads), NODE_COMPILE_CACHE: compiled };
    return { mounts, env, handed: openings?.env ?? {}, before: ways.before };
}
async function runInside({ mounts, env, handed, before }, request) {
    const command = (0,limits/* underLimits */.VK)([...before, request.file, ...request.args], true);
    const end = await (0,sandbox_process/* runProcess */.R3)({
        ...request,
        file: BWRAP,
        args: [...namespaces(), ...mounts, '--chdir', request.cwd, '--', ...command],
        cwd: '/',
        env: { ...env, ...request.env },
        handed,
    });
    return withSignal(end);
}
/** bwrap tells a death by a signal as a shell does. */
function withSignal(end) {
    const { exitCode } = end;
    if (exitCode === undefined || exitCode <= 128)
        return end;
    const name = Object.entries(external_node_os_.constants.signals).find(([, number]) => number === exitCode - 128)?.[0];
    if (name === undefined)
        return end;
    const signal = name;
    const exceeded = end.exceeded ?? (0,limits/* limitOfSignal */.F6)(signal);
    return { ...end, exitCode: undefined, signal, ...(exceeded === undefined ? {} : { exceeded }) };
}
let help;
/** Whether the installed bwrap has an option. */
function knows(option) {
    help ??= (0,external_node_child_process_.spawnSync)(BWRAP, ['--help'], { encoding: 'utf8', env: {} }).stdout;
    return help.includes(`--${option} `);
}
/** Namespaces that a program could make inside would show it more of the kernel. */
function namespaces() {
    const nested = knows('disable-userns') ? ['--unshare-user', '--disable-userns'] : [];
    return ['--unshare-all', ...nested, '--die-with-parent', '--new-session', '--cap-drop', 'ALL', '--hostname', 'qtest'];
}
/** In memory, and gone with the program. */
function emptyFolder(at) {
    return [...(knows('size') ? ['--size', String(EMPTY_BYTES)] : []), '--tmpfs', at];
}
function systemFolder(folder) {
    const stat = (0,external_node_fs_.lstatSync)(folder, { throwIfNoEntry: false });
    if (!stat)
        return [];
    return stat.isSymbolicLink() ? ['--symlink', (0,external_node_fs_.readlinkSync)(folder), folder] : ['--ro-bind', folder, folder];
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./build/src/version.js
var version = __webpack_require__(8009);
// EXTERNAL MODULE: external "node:readline"
var external_node_readline_ = __webpack_require__(481);
// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(8500);
// EXTERNAL MODULE: ./build/src/sandbox/docker-client.js
var docker_client = __webpack_require__(4321);
;// CONCATENATED MODULE: ./build/src/sandbox/container.js
/** One running container from outside: its worker is asked over the client's standard input and output. */






const TICK_MS = 200;
const START_MS = 30_000;
/** For the worker to answer after a program's time is over, and for a container to end. */
const GRACE_MS = 15_000;
class Container {
    #name;
    #client;
    /** Resolves when the client has ended, with its last words. */
    #end;
    #hear;
    #programs = 0;
    constructor(name, client) {
        this.#name = name;
        this.#client = client;
        this.#end = lastWords(client);
        client.stdin?.on('error', () => { }); // told by its end
        if (client.stdout) {
            (0,external_node_readline_.createInterface)({ input: client.stdout }).on('line', (line) => this.#hear?.(JSON.parse(line)));
        }
    }
    /** Starts `docker` with these arguments. Throws an Error that says why there is no container in which the nonce is seen. */
    static async start(name, args, nonce) {
        const client = (0,external_node_child_process_.spawn)((0,docker_client/* dockerClient */._n)() ?? 'docker', args, { env: (0,docker_client/* clientEnvironment */.B5)(), detached: true, stdio: 'pipe' });
        const container = new Container(name, client);
        if (client.pid !== undefined)
            (0,run_folder/* registerGroup */.fM)(client.pid);
        const answer = new Promise((resolve) => {
            container.#hear = resolve;
        });
        const first = await Promise.race([answer, container.#end, (0,external_node_timers_promises_.setTimeout)(START_MS, 'no answer in time', { ref: false })]);
        if (typeof first === 'object' && 'nonce' in first && first.nonce === nonce)
            return container;
        await container.close();
        if (typeof first === 'string')
            throw new Error(`docker: ${first}`);
        throw new Error('docker: the engine mounts files of another machine, as in a job that runs in a container itself');
    }
    /** As `runProcess`, with exactly these variables; one program at a time. */
    async run(request, env) {
        if (request.signal?.aborted)
            return { result: (0,sandbox_process/* notStarted */.DY)({ aborted: true, durationMs: 0 }), worn: false };
        const startedAt = performance.now();
        const elapsed = () => Math.round(performance.now() - startedAt);
        const id = ++this.#programs;
        let cause;
        const stop = (why) => {
            cause ??= why;
            this.#say({ id, stop: true });
        };
        const onAbort = () => stop('abort');
        const ticker = setInterval(() => {
            if (request.onTick?.(elapsed()) === 'end')
                stop('tick');
            if (elapsed() > request.timeoutMs + GRACE_MS)
                void this.close();
        }, TICK_MS);
        request.signal?.addEventListener('abort', onAbort, { once: true });
        const answer = new Promise((resolve) => {
            this.#hear = (heard) => {
                if ('id' in heard && heard.id === id)
                    resolve(heard);
            };
        });
        const { file, args, cwd, timeoutMs, maxOutput, memoryMiB } = request;
        const optional = { ...(maxOutput && { maxOutput }), ...(memoryMiB && { memoryMiB }) };
        this.#say({ id, run: { file, args, cwd, timeoutMs, ...optional, env } });
        const done = await Promise.race([answer, this.#end.then((words) => broken(words, elapsed()))]);
        clearInterval(ticker);
        request.signal?.removeEventListener('abort', onAbort);
        // JSON has no `undefined`: what the worker does not say is as in a result of nothing.
        const told = { ...(0,sandbox_process/* notStarted */.DY)({ durationMs: 0 }), ...done.result };
        const stopped = done.result.aborted || done.result.signal === 'SIGKILL';
        const ended = { aborted: stopped && cause === 'abort', ended: stopped && cause === 'tick' };
        return { ...done, result: { ...told, ...ended } };
    }
    /** Ends the container and all that runs in it. */
    async close() {
        this.#client.stdin?.end();
        const slow = (0,external_node_timers_promises_.setTimeout)(GRACE_MS, 'slow', { ref: false });
        if ((await Promise.race([this.#end, slow])) !== 'slow')
            return;
        if (this.#client.pid !== undefined)
            (0,run_folder/* kill */.z7)(-this.#client.pid);
        await (0,docker_client/* askDocker */.ad)(['rm', '--force', this.#name]).catch(() => { }); // gone, or found by the next run
    }
    #say(request) {
        this.#client.stdin?.write(`${JSON.stringify(request)}\n`);
    }
}
/** A program whose container ended: by the engine, by the memory limit, or because it did not end itself. */
function broken(words, durationMs) {
    const result = { ...(0,sandbox_process/* notStarted */.DY)({ durationMs }), signal: 'SIGKILL', output: `The container ended. ${words}` };
    return { result, worn: true };
}
function lastWords(client) {
    let words = '';
    client.stderr?.setEncoding('utf8').on('data', (chunk) => {
        words = (words + chunk).slice(-2_000);
    });
    return new Promise((resolve) => {
        client.once('error', ({ message }) => resolve(message));
        client.once('close', () => {
            if (client.pid !== undefined)
                (0,run_folder/* releaseGroup */.dO)(client.pid);
            resolve(words.trim().split('\n').at(-1) ?? '');
        });
    });
}

;// CONCATENATED MODULE: ./build/src/sandbox/docker.js
var docker_addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
    if (value !== null && value !== void 0) {
        if (typeof value !== "object" && typeof value !== "function") throw new TypeError("Object expected.");
        var dispose, inner;
        if (async) {
            if (!Symbol.asyncDispose) throw new TypeError("Symbol.asyncDispose is not defined.");
            dispose = value[Symbol.asyncDispose];
        }
        if (dispose === void 0) {
            if (!Symbol.dispose) throw new TypeError("Symbol.dispose is not defined.");
            dispose = value[Symbol.dispose];
            if (async) inner = dispose;
        }
        if (typeof dispose !== "function") throw new TypeError("Object not disposable.");
        if (inner) dispose = function() { try { inner.call(this); } catch (e) { return Promise.reject(e); } };
        env.stack.push({ value: value, dispose: dispose, async: async });
    }
    else if (async) {
        env.stack.push({ async: true });
    }
    return value;
};
var docker_disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
    return function (env) {
        function fail(e) {
            env.error = env.hasError ? new SuppressedError(e, env.error, "An error was suppressed during disposal.") : e;
            env.hasError = true;
        }
        var r, s = 0;
        function next() {
            while (r = env.stack.pop()) {
                try {
                    if (!r.async && s === 1) return s = 0, env.stack.push(r), Promise.resolve().then(next);
                    if (r.dispose) {
                        var result = r.dispose.call(r.value);
                        if (r.async) return s |= 2, Promise.resolve(result).then(next, function(e) { fail(e); return next(); });
                    }
                    else s |= 1;
                }
                catch (e) {
                    fail(e);
                }
            }
            if (s === 1) return env.hasError ? Promise.reject(env.error) : Promise.resolve();
            if (env.hasError) throw env.error;
        }
        return next();
    };
})(typeof SuppressedError === "function" ? SuppressedError : function (error, suppressed, message) {
    var e = new Error(message);
    return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
});
/**
 * Containers of a Docker engine. Each workspace has one, started at its first program, and another for each program that runs
 * beside one. Its first process is a worker of ours (worker.ts); the container ends when its standard input closes.
 */













/** For each of the folders that a program finds empty. */
const docker_EMPTY_BYTES = 1024 ** 3;
/** What the engine keeps a container to, of memory three quarters of the machine's. Each program has limits of its own (limits.ts). */
const MEMORY = Math.floor(0.75 * (0,external_node_os_.totalmem)());
const LIMITS = [
    ...[`--memory=${MEMORY}`, `--memory-swap=${MEMORY}`, '--pids-limit=8192', `--cpus=${(0,external_node_os_.availableParallelism)()}`],
    ...['--ulimit=core=0', `--ulimit=fsize=${1024 ** 3}`],
];
const ENCLOSED = [
    ...['--network=none', '--cap-drop=ALL', '--security-opt=no-new-privileges', '--read-only', '--hostname=qtest'],
    ...['--pull=never', '--log-driver=none', '--no-healthcheck', '--sig-proxy=false'],
];
const docker_TRIAL_MS = 10_000;
/** The image that is meant where none is named. */
const IMAGE = `ghcr.io/qtest/runner:${version/* VERSION */.x}-node`;
/** Which image programs run in: `QTEST_IMAGE`, else what qtest.yml of base names, else this release's. */
function runnerImage(env, named) {
    return env['QTEST_IMAGE'] || named || IMAGE;
}
function docker(image) {
    return { kind: 'docker', network: false, enclose: (place) => enclose(place, image) };
}
/** Why containers of the image cannot be used here, with what helps; undefined where they can. Found out by starting one. */
async function whyNoDocker(image) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        if (process.platform !== 'linux')
            return 'containers run the Node of this machine, which takes Linux.';
        try {
            await (0,docker_client/* askDocker */.ad)(['image', 'inspect', '--format={{.Id}}', image]);
        }
        catch (error) {
            const { message } = error;
            if (!/no such image/i.test(message))
                return `the Docker engine does not answer (${message}).`;
            const helps = `\`docker pull ${image}\`, or in a checkout of QTest \`docker build -f docker/Dockerfile --target node -t ${image} .\``;
            return `the image ${image} is not here: ${helps}.`;
        }
        const folder = (0,run_folder/* newPart */.c5)('trial');
        const trial = docker_addDisposableResource(env_1, await enclose({ folder, reads: [] }, image), true);
        // Where the engine maps users (rootless), the user inside is another one to the workspace.
        const args = ['-c', ': > "$0"', external_node_path_.join(folder, 'written')];
        const end = await trial.run({ file: '/bin/sh', args, cwd: folder, timeoutMs: docker_TRIAL_MS });
        if (end.exitCode === 0)
            return undefined;
        return `no container could be used (${end.failedToStart ?? end.output.trim()}).`;
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        const result_1 = docker_disposeResources(env_1);
        if (result_1)
            await result_1;
    }
}
async function enclose(place, image) {
    const own = (0,run_folder/* newPart */.c5)('docker');
    const ways = await openWays(place.openings ?? openings/* NO_OPENINGS */._, own);
    const inside = docker_prepare(place, own, ways);
    const idle = [];
    const all = [];
    const started = async () => {
        const container = await start(inside, image);
        all.push(container);
        return container;
    };
    return {
        async run(request) {
            try {
                const container = idle.pop() ?? (await started());
                const { result, worn } = await container.run(asInside(request, inside), variables(request, inside));
                if (worn)
                    await container.close();
                else
                    idle.push(container);
                return result;
            }
            catch (error) {
                return (0,sandbox_process/* notStarted */.DY)({ failedToStart: error.message, durationMs: 0 });
            }
        },
        async [Symbol.asyncDispose]() {
            await Promise.all(all.map((container) => container.close()));
            await ways[Symbol.asyncDispose]();
            (0,external_node_fs_.rmSync)(own, { recursive: true, force: true });
        },
    };
}
/** `own` is a folder that no program can alter: nothing is mounted that one could have put a link in the place of. */
function docker_prepare({ folder, reads, openings }, own, ways) {
    const ownFile = (name) => external_node_path_.join(own, name);
    const [node, nonce, compiled] = [unreadableNode(), ownFile('nonce'), ownFile('compiled')];
    const secret = (0,external_node_crypto_.randomUUID)();
    (0,external_node_fs_.writeFileSync)(nonce, secret);
    (0,external_node_fs_.mkdirSync)(compiled);
    const there = [...ownReads(), ...reads].filter((at) => (0,external_node_fs_.existsSync)(at)).flatMap((at) => [at, (0,external_node_fs_.realpathSync)(at)]);
    const read = [...outermost(there), node, nonce, ...ways.sockets];
    const fresh = emptyFolders();
    const mounts = [
        ...fresh.map((at) => `--tmpfs=${at}:rw,exec,nosuid,nodev,mode=1777,size=${docker_EMPTY_BYTES},nr_inodes=500k`),
        ...read.map((at) => mount(at, at, 'readonly')),
        ...userFiles(own),
        ...(ways.hosts ? [mount(ways.hosts, '/etc/hosts', 'readonly')] : []),
        ...[mount(compiled, compiled), mount(folder, folder)],
    ];
    // As on the host: clocks show what the machine's shows.
    const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
    return {
        mounts,
        worker: { nonce, fresh, mounts: [...read, compiled, folder], disk: folder },
        node,
        secret,
        env: { TZ: process.env['TZ'] ?? timeZone, PATH: pathWith(reads), NODE_COMPILE_CACHE: compiled },
        handed: openings?.env ?? {},
        before: ways.before,
    };
}
let copiedNode;
/** A Node that can be started and not read: its absolute path. One for the run. */
function unreadableNode() {
    if (copiedNode === undefined) {
        copiedNode = external_node_path_.join((0,run_folder/* newPart */.c5)('node'), 'node');
        (0,external_node_fs_.copyFileSync)(process.execPath, copiedNode, external_node_fs_.constants.COPYFILE_FICLONE);
        (0,external_node_fs_.chmodSync)(copiedNode, 0o111);
    }
    return copiedNode;
}
/** The user has the same name inside as outside. */
function userFiles(own) {
    const { username, uid, gid, homedir } = (0,external_node_os_.userInfo)();
    const root = uid === 0 ? '' : 'root:x:0:0:root:/root:/bin/sh\n';
    const texts = {
        passwd: `${root}${username}:x:${uid}:${gid}::${homedir}:/bin/sh\n`,
        group: `${gid === 0 ? '' : 'root:x:0:\n'}${username}:x:${gid}:\n`,
    };
    return Object.entries(texts).map(([name, text]) => {
        (0,external_node_fs_.writeFileSync)(external_node_path_.join(own, name), text);
        return mount(external_node_path_.join(own, name), `/etc/${name}`, 'readonly');
    });
}
function asInside(request, { before }) {
    const [file = request.file, ...args] = [...before, request.file, ...request.args];
    return { ...request, file, args };
}
function variables(request, { env, handed }) {
    return (0,sandbox_process/* environmentOf */.p7)({ ...request, env: { ...env, ...request.env }, handed });
}
let containers = 0;
async function start({ mounts, worker, node, secret }, image) {
    (0,run_folder/* noteContainers */.$j)();
    const run = external_node_path_.basename((0,run_folder/* runFolder */.kQ)());
    const name = `${run}-${++containers}`;
    const { uid, gid } = (0,external_node_os_.userInfo)();
    const args = [
        ...['run', '--interactive', '--rm', `--name=${name}`, `--label=${docker_client/* RUN_LABEL */.jQ}=${run}`],
        ...[...ENCLOSED, ...LIMITS, `--user=${uid}:${gid}`, '--workdir=/', '--env=NODE_OPTIONS=', ...mounts],
        // Without the inspector, which a signal would open to the programs.
        ...[`--entrypoint=${node}`, image, '--disable-sigusr1', (0,assets/* assetPath */.Q)('sandbox', 'worker.mjs'), JSON.stringify(worker)],
    ];
    return await Container.start(name, args, secret);
}
/** An option of a bind mount, which is a line of comma-separated values. */
function mount(source, target, ...flags) {
    const fields = ['type=bind', `source=${source}`, `target=${target}`, ...flags];
    return `--mount=${fields.map((field) => (/[",]/.test(field) ? `"${field.replaceAll('"', '""')}"` : field)).join(',')}`;
}

// EXTERNAL MODULE: ./build/src/sandbox/environment.js
var environment = __webpack_require__(7680);
// EXTERNAL MODULE: ./build/src/sandbox/host.js
var host = __webpack_require__(8407);
// EXTERNAL MODULE: ./build/src/git.js
var git = __webpack_require__(7285);
;// CONCATENATED MODULE: ./build/src/sandbox/secrets.js
/** What a job holds that code of the change could use, were it to see it. */


/** Secrets by their values: tokens of known makers, keys, addresses with a password. */
const VALUE = /^(?:gh[pousr]_|github_pat_|glpat-|npm_|xox[abp]-|sk-|AKIA|ASIA)\w|-----BEGIN [A-Z ]*PRIVATE KEY|:\/\/[^/\s:@]*:[^/\s@]+@/;
/** Git settings by which `actions/checkout` and people leave a token in the repository. */
const CREDENTIALS = '^(http\\..*extraheader|url\\..*@.*\\.(push)?insteadof|remote\\..*\\.(push)?url)$';
/** Names of the variables that hold a secret, sorted; those that are empty hold none. */
function secretsIn(env) {
    return Object.entries(env)
        .filter(([name, value]) => value && ((0,environment/* namesSecret */.L4)(name) || VALUE.test(value)))
        .map(([name]) => name)
        .sort();
}
/** Settings of the repository's own git configuration that hold a credential, as `git config` names them. */
async function credentialsIn(repository) {
    const asked = ['config', '--local', '--includes', '--null', '--get-regexp', CREDENTIALS];
    const { stdout } = await (0,git/* runGit */.EO)(repository, asked, { accept: [1] }); // 1: there is none
    const settings = stdout.toString('utf8').split('\0').filter(Boolean);
    return settings.flatMap((setting) => {
        const [name = '', value = ''] = setting.split(/\n(.*)/s);
        return name.startsWith('http.') || VALUE.test(`${name} ${value}`) ? [`${name} (git config)`] : [];
    });
}

;// CONCATENATED MODULE: ./build/src/sandbox/sandbox.js
/** Where code of the change is executed. One interface; which kind stands behind it is decided once a run, by trying. */






/**
 * The sandbox that was asked for, or with `auto` the first that works. The bare host is no choice where CI holds a secret:
 * code of the change could read it there. Throws ConfigurationError where a named kind does not work, NoSandboxError where none does.
 */
async function chooseSandbox(wish, here) {
    if (wish === 'docker' || wish === 'bubblewrap') {
        const why = await whyNot(wish, here);
        if (why !== undefined)
            throw new errors/* ConfigurationError */.j1(`--sandbox ${wish}: ${why}`);
        return sandboxOf(wish, here);
    }
    const reasons = [];
    for (const kind of wish === 'auto' ? ENCLOSING : []) {
        const why = await whyNot(kind, here);
        if (why === undefined)
            return sandboxOf(kind, here);
        reasons.push(why);
    }
    const refused = await whyNot('host', here);
    if (refused === undefined)
        return host/* host */.H;
    throw new errors/* NoSandboxError */.le([refused, ...reasons, HELPS].join(' '));
}
const HELPS = 'Install bubblewrap (`apt-get install bubblewrap`) or Docker, or run QTest in a job without secrets.';
/** Those that `auto` tries, in this order. */
const ENCLOSING = ['bubblewrap', 'docker'];
/** Why a kind may not or cannot be used here, with what helps; undefined where it can. Those that enclose are found out by trying. */
async function whyNot(kind, { env, root, image }) {
    if (kind === 'bubblewrap')
        return await whyNoBubblewrap();
    if (kind === 'docker')
        return await whyNoDocker(runnerImage(env, image));
    const secrets = (0,environment/* isCi */.Xt)(env) ? [...secretsIn(env), ...(await credentialsIn(root))] : [];
    if (secrets.length === 0)
        return undefined;
    return `This job holds ${secrets.join(', ')}, which code of the change could read on the bare host.`;
}
function sandboxOf(kind, { env, image }) {
    if (kind === 'docker')
        return docker(runnerImage(env, image));
    return kind === 'bubblewrap' ? bubblewrap : host/* host */.H;
}


/***/ })

};
