/** Claude, or a server that speaks as its API does. */
import { failing, LlmFailure } from './failure.ts';
import { chatFetch, checked, type KeyedServer } from './keyed-server.ts';
import { knownModel } from './models.ts';
import type { Answer, Chat, Provider, Usage } from './provider.ts';

const DEFAULT_URL = 'https://api.anthropic.com';

export async function anthropic(server: KeyedServer): Promise<Provider> {
  const { key, url } = server;
  const { Anthropic } = await import('@anthropic-ai/sdk');
  const client = (send: typeof fetch) =>
    new Anthropic({
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

    check: (model, { signal }) =>
      checked(
        server,
        signal,
        async (send) => {
          const found = await client(send).models.retrieve(model);
          const context = found.max_input_tokens ?? knownModel(model)?.context;
          return { model, ...(context == null ? {} : { context }) };
        },
        { model },
      ),

    chat: (chat) => failing(answerOf(client(chatFetch(chat)), chat)),
  };
}

/** The vendor takes no `minItems` but 0 and 1 (https://platform.claude.com/docs/en/build-with-claude/structured-outputs). */
function withoutCounts(schema: unknown): Record<string, unknown> {
  const walk = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(walk);
    if (typeof value !== 'object' || value === null) return value;
    const members = Object.entries(value).map(([name, member]) => {
      return name === 'minItems' && typeof member === 'number' ? [name, Math.min(member, 1)] : [name, walk(member)];
    });
    return Object.fromEntries(members);
  };
  return walk(schema) as Record<string, unknown>;
}

async function answerOf(
  client: InstanceType<typeof import('@anthropic-ai/sdk').Anthropic>,
  chat: Chat,
): Promise<Answer> {
  const { model, system, messages, schema, maxOutput, temperature } = chat;
  const known = knownModel(model);
  const events = await client.messages.create({
    model,
    system,
    messages: messages.map(({ role, text }) => ({ role, content: text })),
    max_tokens: maxOutput,
    stream: true,
    output_config: {
      format: { type: 'json_schema', schema: withoutCounts(schema) },
      ...(known?.reasons ? { effort: 'low' as const } : {}),
    },
    ...(known?.reasons ? {} : { temperature }),
  });
  let text = '';
  let usage: Usage | undefined;
  let stopped: string | null | undefined;
  for await (const event of events) {
    if (event.type === 'message_start') {
      const {
        input_tokens: input,
        cache_creation_input_tokens: made,
        cache_read_input_tokens: read,
      } = event.message.usage;
      usage = { inputTokens: input + (made ?? 0) + (read ?? 0), outputTokens: 0 };
    } else if (event.type === 'content_block_delta' && event.delta.type === 'text_delta') {
      text += event.delta.text;
      chat.onText?.(event.delta.text);
    } else if (event.type === 'message_delta') {
      stopped = event.delta.stop_reason;
      const { input_tokens: input, output_tokens: outputTokens } = event.usage;
      usage = { inputTokens: Math.max(usage?.inputTokens ?? 0, input ?? 0), outputTokens };
    } else if (event.type === 'message_stop') {
      const finish = stopped === 'max_tokens' ? 'length' : stopped === 'refusal' ? 'refused' : 'stop';
      return { text, ...(usage ? { usage } : {}), finish };
    }
  }
  throw new LlmFailure('cut', 'the answer broke off');
}
