import types from './types.json' with { type: 'json' };

const known = new Map(Object.entries(types));

/** The headers under which a file is served. */
export function headersOf(name: string, download: boolean): { type: string; inline: boolean; charset?: string } {
  const ending = name.slice(name.lastIndexOf('.') + 1).toLowerCase();
  const type = known.get(ending) ?? 'application/octet-stream';
  const inline = !download && /^(?:image|text|audio|video)\//.test(type);
  return type.startsWith('text/') ? { type, inline, charset: 'utf-8' } : { type, inline };
}
