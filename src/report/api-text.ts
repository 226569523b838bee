import type { ApiChangeResult } from '../verdict/run-result.ts';

/** A change of the interface in a line, code between backticks: `` `parse(text)` is now `parse(text, options)` ``. */
export function apiText({ what, how, name, base, head }: ApiChangeResult): string {
  const call = `\`${name}${head ?? base ?? ''}\``;
  if (what === 'export') return how === 'added' ? `${call} is new` : `${call} is no longer exported`;
  if (what === 'signature') return `\`${name}${base ?? ''}\` is now \`${name}${head ?? ''}\``;
  if (how === 'added') return `\`${name}\` may throw \`${head ?? ''}\``;
  if (how === 'removed') return `\`${name}\` throws no \`${base ?? ''}\` any more`;
  return `\`${name}\` throws \`${head ?? ''}\` where it threw \`${base ?? ''}\``;
}
