/** A fault is known twice: as an edit of the source, and as what its switch turns on. Both must be the same code. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { untyped } from '../../../../src/languages/typescript/faults/collect.ts';
import { instrument } from '../../../../src/languages/typescript/faults/instrument.ts';
import { loadInstrumenter } from '../../../../src/languages/typescript/faults/instrumenter.ts';
import { isNode, keyOf, type SyntaxNode } from '../../../../src/languages/typescript/faults/syntax.ts';
import { targetOf } from '../engine/billing.ts';

const FOLDER = path.join(import.meta.dirname, '../../../../src/languages/typescript/faults');
/** Of every file so many faults, spread over it. */
const SAMPLE = 12;

type Tree = Record<string, unknown>;

/** The tree with the one switch on, without Stryker's helpers and without the blocks that it puts around statements. */
function keyWithSwitchOn(root: SyntaxNode): string {
  const { program } = folded(untyped(root)) as { program: { body: SyntaxNode[] } };
  const isHelper = (node: SyntaxNode) => /"name":"stryNS_9fa48"/.test(JSON.stringify(node));
  return keyOf({ type: 'Program', body: program.body.filter((node) => !isHelper(node)) });
}

function folded(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(folded);
  if (typeof value !== 'object' || value === null) return value;
  const node = value as Tree;
  const test = node['test'] as { callee?: { name?: string } } | undefined;
  if (test?.callee?.name === 'stryMutAct_9fa48') return folded(node['consequent']);
  const kept = Object.entries(node).filter(([key]) => !/^(loc|extra|\w*[cC]omments|errors|tokens)$/.test(key));
  return flattened(Object.fromEntries(kept.map(([key, part]) => [key, folded(part)])));
}

/** Blocks in lists of statements are spread, lone statements become blocks, empty ones go. */
function flattened(node: Tree): Tree {
  for (const key of ['body', 'consequent', 'alternate']) {
    const part = node[key];
    if (Array.isArray(part)) {
      if (node['type'] === 'ClassBody') continue;
      node[key] = part.flatMap((one: SyntaxNode) =>
        one.type === 'EmptyStatement' ? [] : one.type === 'BlockStatement' ? one['body'] : [one],
      );
    } else if (isNode(part) && /Statement$/.test(part.type) && part.type !== 'BlockStatement') {
      node[key] = flattened({ type: 'BlockStatement', body: [part], directives: [] });
    }
  }
  return node;
}

it.each(readdirSync(FOLDER).filter((name) => name.endsWith('.ts')))('in the code of %s', async (name) => {
  const engine = await loadInstrumenter();
  const text = readFileSync(path.join(FOLDER, name), 'utf8');
  const { faults, files } = await instrument([await targetOf(name, text)]);
  const judged = faults.filter(({ arid }) => arid === undefined);
  const step = Math.ceil(judged.length / SAMPLE);

  for (const { id, start, end, replacement } of judged.filter((_, at) => at % step === 0)) {
    const edited = engine.parse(name, text.slice(0, start) + replacement + text.slice(end));
    const switched = engine.parse(name, files.get(name)?.with(new Set([id]), []).code ?? '');

    expect(keyWithSwitchOn(switched)).toBe(keyWithSwitchOn(edited));
  }
});
