/** OpenAI's models, or a server that speaks as its chat completions do. */
import { failing, LlmFailure } from './failure.ts';
import { chatFetch, checked, type KeyedServer } from './keyed-server.ts';
import { knownModel } from './models.ts';
import type { Answer, Chat, Provider, Usage } from './provider.ts';

const DEFAULT_URL = 'https://api.openai.com/v1';

export async function openai(server: KeyedServer): Promise<Provider> {
  const { key, url } = server;
  const { OpenAI } = await import('openai');
  const client = (send: typeof fetch) =>
    new OpenAI({ apiKey: key, baseURL: url ?? DEFAULT_URL, maxRetries: 0, fetch: send, logLevel: 'off' });
  return {
    name: 'openai',
    address: new URL(url ?? DEFAULT_URL).origin,
    isCloud: () => true,

    async check(model, { signal }) {
      const context = knownModel(model)?.context;
      const served = { model, ...(context === undefined ? {} : { context }) };
      const look = async (send: typeof fetch) => {
        await client(send).models.retrieve(model);
        return served;
      };
      return await checked(server, signal, look, served);
    },

    chat: (chat) => failing(answerOf(client(chatFetch(chat)), chat, url === undefined)),
  };
}

/** `own`: the vendor's server. It refuses the older name of a limit, which others alone know; models of its that think refuse it wherever they are. */
async function answerOf(
  client: InstanceType<typeof import('openai').OpenAI>,
  chat: Chat,
  own: boolean,
): Promise<Answer> {
  const { model, system, messages, schema, maxOutput, seed, temperature } = chat;
  const reasons = knownModel(model)?.reasons ?? false;
  const pieces = await client.chat.completions.create({
    model,
    messages: [{ role: 'system', content: system }, ...messages.map(({ role, text }) => ({ role, content: text }))],
    response_format: { type: 'json_schema', json_schema: { name: 'answer', strict: true, schema } },
    stream: true,
    stream_options: { include_usage: true },
    ...(own || reasons ? { max_completion_tokens: maxOutput } : { max_tokens: maxOutput }),
    ...(reasons ? { reasoning_effort: 'low' as const } : { temperature, seed }),
  });
  let text = '';
  let refused = false;
  let usage: Usage | undefined;
  let reason: string | null | undefined;
  for await (const piece of pieces) {
    if (piece.usage) usage = { inputTokens: piece.usage.prompt_tokens, outputTokens: piece.usage.completion_tokens };
    const [choice] = piece.choices;
    reason = choice?.finish_reason ?? reason;
    refused ||= Boolean(choice?.delta.refusal);
    const more = choice?.delta.content ?? '';
    text += more;
    if (more) chat.onText?.(more);
  }
  if (reason == null) throw new LlmFailure('cut', 'the answer broke off');
  const finish = reason === 'length' ? 'length' : refused || reason === 'content_filter' ? 'refused' : 'stop';
  return { text, ...(usage ? { usage } : {}), finish };
}
