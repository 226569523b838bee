import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { assetPath } from '../../../../src/assets.ts';
import { grammarDigest, parserFor } from '../../../../src/languages/typescript/outline/grammar.ts';

const pinned: Record<string, string> = JSON.parse(readFileSync(assetPath('grammars', 'sha256.json'), 'utf8'));

describe('grammars', () => {
  it('are the files that were pinned', () => {
    const found = readdirSync(assetPath('grammars')).filter((name) => name.endsWith('.wasm'));
    expect(found.sort()).toEqual(Object.keys(pinned).sort());
    for (const name of found) {
      const bytes = readFileSync(assetPath('grammars', name));
      expect([name, createHash('sha256').update(bytes).digest('hex')]).toEqual([name, pinned[name]]);
    }
  });

  it('are those that the packages publish', () => {
    for (const [name, digest] of Object.entries(pinned)) {
      const inPackage = ['javascript', 'typescript']
        .map((one) => `node_modules/tree-sitter-${one}/${name}`)
        .find(existsSync);
      expect(
        createHash('sha256')
          .update(readFileSync(inPackage ?? name))
          .digest('hex'),
      ).toBe(digest);
    }
  });

  it('refuse a file whose ending none of them reads', () => {
    expect(() => parserFor('a.py')).toThrow('No grammar reads a.py');
  });

  it('have one digest by which outlines are cached', async () => {
    expect(await grammarDigest()).toMatch(/^[0-9a-f]{16}$/);
  });
});
