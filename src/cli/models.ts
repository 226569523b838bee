/** What `qtest doctor` says of models: which tier each provider can serve, and why not. */
import type { Io } from '../io.ts';
import { failureOf } from '../llm/failure.ts';
import { type Provider, TIERS, type Tier } from '../llm/provider.ts';
import { checkAllowed, openProvider } from '../llm/router.ts';
import { type LlmSettings, modelFor, STAYS, type Way, waysOf } from '../llm/settings.ts';
import { sentence } from '../report/words.ts';
import type { Finding } from './doctor.ts';

const WORK: Readonly<Record<Tier, string>> = { 1: 'names', 2: 'inputs and tests', 3: 'hard faults' };

/** A line for each provider and tier; nothing where no model is wished for but that none is asked. */
export async function modelFindings(settings: LlmSettings, io: Io): Promise<readonly Finding[]> {
  const ways = waysOf(settings, io.env);
  if (ways.length === 0) return [{ state: 'ok', text: 'no model is asked (docs/models.md)' }];
  return (await Promise.all(ways.map((way) => wayFindings(way, settings, io)))).flat();
}

async function wayFindings(way: Way, settings: LlmSettings, io: Io): Promise<readonly Finding[]> {
  if ('not' in way) return [{ state: 'note', text: `${way.name}: ${way.not}` }];
  const provider = await openProvider(way);
  const named = [...Map.groupBy(TIERS, (tier) => modelFor(settings, way.name, tier))];
  const findings: Finding[] = [];
  for (const [model, tiers] of named) findings.push(await modelFinding(provider, model, tiers, settings, io));
  return findings;
}

async function modelFinding(
  provider: Provider,
  model: string,
  tiers: readonly Tier[],
  settings: LlmSettings,
  { signal }: Io,
): Promise<Finding> {
  const work = tiers.map((tier) => WORK[tier]).join(', ');
  const text = `${provider.name} at ${provider.address}: ${model} for ${work}`;
  try {
    const served = await checkAllowed(provider, model, { mayPull: false, signal, progress: () => {} }, settings);
    if (!served) return { state: 'note', text, whatToDo: `${sentence(STAYS)}.` };
    const { context } = served;
    return { state: 'ok', text: context === undefined ? text : `${text}, ${context} tokens` };
  } catch (error) {
    return { state: 'note', text, whatToDo: failureOf(error).message };
  }
}
