import type { Project } from '../languages/language.ts';
import { leadsTo } from '../model/outline.ts';

/** How Node, Vite and Jest say that an import leads nowhere. */
const LEADS_NOWHERE = /cannot find|failed to resolve|could not (?:resolve|locate)|ERR_MODULE_NOT_FOUND/i;

/**
 * The failure of a project whose tests or modules do not load because a package of the same repository is not built, or one for its
 * development is not installed. `texts` is what was said of them; undefined where none of it names such a package (a runner may well
 * resolve it to its source).
 */
export function missingPackage(
  { unbuilt = [], uninstalled = [] }: Project,
  texts: readonly string[],
): { readonly code: string; readonly message: string } | undefined {
  const said = texts.filter((text) => LEADS_NOWHERE.test(text));
  const sibling = unbuilt.find(({ name, missing }) =>
    said.some((text) => text.includes(missing) || isNamed(text, name)),
  );
  if (sibling) return { code: 'sibling-not-built', message: sibling.message };
  const tool = uninstalled.find(({ name }) => said.some((text) => isNamed(text, name)));
  return tool && { code: 'dependencies-missing', message: tool.message };
}

/** True where one of the texts imports the package when it runs: imports of types alone are not there any more by then. */
export function importsPackage(texts: readonly string[], name: string): boolean {
  const runs = /^(?!\s*(?:im|ex)port type\b).*\b(?:from|import|require)\b\s*\(?\s*['"`](?<from>[^'"`]+)/gm;
  const imported = texts.flatMap((text) => [...text.matchAll(runs)].map(({ groups }) => groups?.['from'] ?? ''));
  return imported.some((from) => leadsTo(from, name));
}

/** As an import or as a folder of node_modules. */
function isNamed(text: string, name: string): boolean {
  return ["'", '"', '`'].some((quote) => text.includes(quote + name + quote)) || text.includes(`node_modules/${name}/`);
}
