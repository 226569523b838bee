import type { Facts, FactsRequest } from './types.ts';

export type { Entry, Facts, FactsFile, FactsRequest, Member, Pool, Seed } from './types.ts';

/**
 * What inputs fit the changed functions of a project: its exported ways in with their parameter types, literals and
 * regular expressions turned into values, and calls that tests and documentation already hold.
 * Nothing of the project is executed. What could not be learnt is said in `notices`; it does not throw for odd sources.
 */
export async function extractFacts(request: FactsRequest): Promise<Facts> {
  const { extract } = await import('./extract.ts');
  return extract(request);
}
