import { modelFindings } from '../../src/cli/models.ts';
import type { FileConfig } from '../../src/config/schema.ts';
import { resolveOptions } from '../../src/config.ts';
import type { Io } from '../../src/io.ts';
import { llmServer } from '../support/llm-server.ts';

function findings(file: FileConfig, env: Readonly<Record<string, string>> = {}) {
  const io = { env, signal: new AbortController().signal } as unknown as Io;
  return modelFindings(resolveOptions('run', {}, file).llm, io);
}

describe('what the doctor says of models', () => {
  it('is that none is asked where none is set up', async () => {
    expect(await findings({})).toEqual([{ state: 'ok', text: expect.stringContaining('no model is asked') }]);
    expect(await findings({ provider: 'none', 'ollama-url': 'http://127.0.0.1:1029' })).toHaveLength(1);
  });

  it('is which tier each provider can serve, and why not', async () => {
    await using server = await llmServer(() => ({ text: '' }));
    const found = await findings({
      'ollama-url': server.url,
      models: { ollama: ['tiny', 'tiny', 'huge:70b'] },
      'openai-url': `${server.url}/v1`,
      'allow-cloud': true,
    });
    expect(found).toEqual([
      { state: 'ok', text: `ollama at ${server.url}: tiny for names, inputs and tests, 8192 tokens` },
      {
        state: 'note',
        text: `ollama at ${server.url}: huge:70b for hard faults`,
        whatToDo: expect.stringContaining('ollama pull huge:70b'),
      },
      { state: 'note', text: 'anthropic: no key: ANTHROPIC_API_KEY is not set' },
      { state: 'note', text: 'openai: no key: OPENAI_API_KEY is not set' },
    ]);
  });

  it('is that code stays where no cloud is allowed, with no word of the key', async () => {
    const found = await findings({ provider: 'openai' }, { OPENAI_API_KEY: 'sk-not-to-be-seen' });
    expect(found).toEqual([{ state: 'note', text: expect.stringContaining('allow-cloud: true') }]);
    expect(JSON.stringify(found)).not.toContain('not-to-be-seen');
  });
});
