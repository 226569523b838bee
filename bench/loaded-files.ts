/** The source files of a package that whoever uses it loads, and which of them a person wrote. */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { outline } from '../src/languages/typescript/outline/outline.ts';
import { resolveRelative } from '../src/model/resolve-specifier.ts';

const BUILT_FOLDER = /(^|\/)(dist|build|umd|bundled?|browser|cjs|esm)\//;
const BUILT_TEXT =
  /__webpack_require__|__esModule|_interopRequire|__importDefault|__createBinding|__awaiter|_classCallCheck|\btslib\b|sourceMappingURL|\(function \((global|root), factory\)/;

/** False in a folder for built files, and with the marks that compilers and bundlers leave. */
export function isByHand(file: string, text: string): boolean {
  return !BUILT_FOLDER.test(file) && !BUILT_TEXT.test(text);
}

/** What the entries of the package import, themselves with it. */
export async function loadedFiles(root: string): Promise<ReadonlySet<string>> {
  const manifest = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as Record<string, unknown>;
  const exists = (file: string) => existsSync(path.join(root, file)) && /\.[cm]?[jt]sx?$/.test(file);
  const entries = [manifest['main'] ?? '.', ...leaves(manifest['exports'])].filter(
    (entry) => typeof entry === 'string',
  );
  const loaded = new Set<string>();
  for (const entry of entries) {
    const file = resolveRelative('index.js', entry.startsWith('.') ? entry : `./${entry}`, exists);
    if (file !== undefined) loaded.add(file);
  }
  for (const file of loaded) {
    const { imports } = await outline(file, readFileSync(path.join(root, file), 'utf8'));
    for (const { specifier } of imports) {
      const target = resolveRelative(file, specifier, exists);
      if (target !== undefined) loaded.add(target);
    }
  }
  return loaded;
}

function leaves(value: unknown): readonly unknown[] {
  return value !== null && typeof value === 'object' ? Object.values(value).flatMap(leaves) : [value];
}
