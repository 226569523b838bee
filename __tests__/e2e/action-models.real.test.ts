/** The action with a model server of the team: a real one, with a real small model. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { RunResult } from '../../src/verdict/run-result.ts';
import type { ActRun } from '../support/act.ts';
import { Bench } from '../support/action-scene.ts';
import { ollamaServer, SMALL_MODEL } from '../support/ollama.ts';
import { FEE } from './samples.ts';

const LIMIT_MS = 300_000;
/** Of a cloud that nobody allowed to be asked. */
const KEY = 'sk-ant-canary-Zq77-of-the-cloud';

const SHOP = {
  ...FEE.base,
  'qtest.yml': `models: { ollama: ['${SMALL_MODEL}', '${SMALL_MODEL}', '${SMALL_MODEL}'] }
iterations: 2000
max-tokens: 2600
max-wall: 200s
`,
};

/** What the search does not find here stands in a table that the code alone does not show. */
const PRICES = `import countries from './countries.json' with { type: 'json' };

const currencies = new Map(Object.entries(countries));

/** How a price is shown to a customer from a country. */
export function priceFor(country, cents) {
  const currency = currencies.get(country.toLowerCase());
  if (!currency) return undefined;
  return currency === 'JPY' ? \`\${Math.round(cents / 100)} JPY\` : \`\${(cents / 100).toFixed(2)} \${currency}\`;
}
`;
const COUNTRIES = JSON.stringify({ austria: 'EUR', canada: 'CAD', france: 'EUR', india: 'INR', japan: 'JPY' });

let bench: Bench;
beforeAll(async () => {
  bench = await Bench.open();
}, LIMIT_MS);
afterAll(() => bench[Symbol.asyncDispose]());

test(
  'is asked for what the search leaves open: the pull request and the report say so, the outcome is as without, no key goes anywhere',
  async () => {
    await using server = await ollamaServer();
    await using scene = await bench.scene({ seed: SHOP });
    const { github } = scene;
    const pull = github.openPullRequest({
      head: 'feature',
      files: { 'src/prices.js': PRICES, 'src/countries.json': COUNTRIES },
    });
    const secrets = { CLOUD_KEY: KEY };
    const given = {
      ...{ comment: 'always', 'accept-shared-job': 'true' },
      'anthropic-api-key': '${{ secrets.CLOUD_KEY }}',
    };

    const without = await scene.onPullRequest(pull, { secrets, with: { ...given, provider: 'none' } });
    const asked = await scene.onPullRequest(pull, {
      secrets,
      with: { ...given, provider: 'ollama', 'ollama-url': server.url },
    });

    expect(asked.jobs).toEqual(without.jobs);
    const outputsOf = ({ outputs }: ActRun): Record<string, string> => ({ ...outputs['qtest'] });
    const [before, after] = [outputsOf(without), outputsOf(asked)];
    expect(after).toMatchObject({ verdict: before['verdict'], provider: 'ollama', 'cost-usd': '0.00' });
    expect(Number(after['tests-kept'])).toBeGreaterThanOrEqual(Number(before['tests-kept']));

    const { cost } = JSON.parse(readFileSync(String(after['result-path']), 'utf8')) as RunResult;
    expect(cost.requests?.[0]).toMatchObject({ purpose: 'inputs', provider: 'ollama', model: SMALL_MODEL });
    expect(cost.requests?.map(({ outcome }) => outcome).join()).toMatch(/answered|cut/);
    expect(cost.inputTokens + cost.outputTokens).toBeLessThanOrEqual(2_600);
    expect(github.comments(pull)[0]?.body).toContain(`ollama ${SMALL_MODEL}`);
    const report = readFileSync(path.join(String(after['report-path']), 'report.html'), 'utf8');
    expect(report).toContain(`ollama ${SMALL_MODEL}`);
    expect(asked.log).toContain(`model: ${SMALL_MODEL} is being loaded`);

    for (const text of [without.log, asked.log, report, JSON.stringify([cost, github.requests])])
      expect(text).not.toContain(KEY);
    expect(scene.front.violations).toEqual([]);
  },
  LIMIT_MS,
);
