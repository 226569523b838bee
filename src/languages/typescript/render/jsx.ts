/** JSX elements as documents: on one line where they fit, an attribute a line where not; children on lines of their own. */
import { concat, type Doc, flat, list } from './doc.ts';

/** `<Counter label="Mug" value={2} disabled />`. The prop `children` stands between the tags. */
export function element(name: string, props: readonly (readonly [name: string, value: Doc])[], inner?: Doc): Doc {
  const given = props.find(([prop]) => prop === 'children')?.[1];
  const attributes = props.filter(([prop]) => prop !== 'children').map(([prop, value]) => attribute(prop, value));
  const child = inner ?? (given === undefined ? undefined : shown(given));
  if (child === undefined) return attributes.length > 0 ? list(`<${name}`, attributes, '/>', TAG) : `<${name} />`;
  const open = attributes.length > 0 ? list(`<${name}`, attributes, '>', ATTRIBUTES) : `<${name}>`;
  const isShort = typeof child === 'string' && flat(open).length + child.length <= SHORT;
  const how = isShort ? 'inline' : 'elements';
  return concat(open, list('', [child], `</${name}>`, { jsx: how }));
}

/** Tags around a text that stand with it on one line. */
const SHORT = 60;

const TAG = { jsx: 'attributes', padded: true } as const;
const ATTRIBUTES = { jsx: 'attributes' } as const;

function attribute(name: string, value: Doc): Doc {
  const text = flat(value);
  if (text === 'true') return name;
  const plain = plainText(text);
  if (plain !== undefined) return `${name}="${plain}"`;
  return concat(`${name}={`, value, '}');
}

function shown(value: Doc): Doc {
  const plain = plainText(flat(value));
  return plain !== undefined && plain.trim() === plain && plain !== '' ? plain : `{${flat(value)}}`;
}

/** The content of a string literal that JSX reads as it is. */
function plainText(literal: string): string | undefined {
  return /^(['"])([^'"\\{}<>&]*)\1$/.exec(literal)?.[2];
}
