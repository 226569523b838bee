import type { ApiChangeResult } from '../verdict/run-result.ts';

/** A change of the interface in a line, code between backticks: `` `parse(text)` is now `parse(text, options)` ``. */
export function apiText({ what, how, file, name, base, head }: ApiChangeResult): string {
  const call = `\`${name}${head ?? base ?? ''}\``;
  if (what === 'export' && how === 'changed') return movedText(file, name, base ?? '');
  if (what === 'export') {
    if (how === 'added') return `${call} is new`;
    return name.includes('.') ? `${call} is gone` : `${call} is no longer exported`;
  }
  if (what === 'signature') return `\`${name}${base ?? ''}\` is now \`${name}${head ?? ''}\``;
  if (how === 'added') return `\`${name}\` may throw \`${head ?? ''}\``;
  if (how === 'removed') return `\`${name}\` throws no \`${base ?? ''}\` any more`;
  return `\`${name}\` throws \`${head ?? ''}\` where it threw \`${base ?? ''}\``;
}

/** `base`: `<path>#<name>`. */
function movedText(file: string, name: string, base: string): string {
  const [from = '', was = ''] = base.split('#');
  const before = was === name ? '' : `, \`${was}\` before`;
  return from === file
    ? `\`${was}\` is now \`${name}\``
    : `\`${name}\` is in \`${file}\` now, no longer in \`${from}\`${before}`;
}
