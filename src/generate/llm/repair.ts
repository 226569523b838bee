/** Asks once more for scenarios that came to nothing, with what is wrong with them. */
import type { Scenario, Tried } from '../../languages/scenarios.ts';
import type { Question } from '../../llm/llm.ts';
import { type ScenariosAsked, scenariosOf } from './scenarios.ts';

/** Raised whenever the texts below change. */
const VERSION = 1;

/** What is wrong may be the words of an error, which whoever wrote the code chose: it is data like the code. */
export function repairQuestion(asked: ScenariosAsked, failed: Tried['failed']): Question<readonly Scenario[]> {
  const title = 'These scenarios were run, or could not be, and came to nothing; what is wrong stands before each:';
  const text = failed.map(({ scenario, reason }) => `wrong: ${reason}\n${scenario.body}`).join('\n\n');
  return scenariosOf(asked, {
    purpose: 'repair',
    version: VERSION,
    more: [{ title, text, needed: true, isData: true }],
    ask: 'Mend them, or propose others in which something else comes out with one of the faults in place.',
  });
}
