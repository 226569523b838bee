import path from 'node:path';
import type { TsProject } from '../project.ts';
import type { SourceReader, TestStyle } from './context.ts';
import { type ExistingTest, majority } from './votes.ts';

/** The alias by which most tests import sources, where tsconfig or package.json maps it to one folder: `@/*` to `src/*`. */
export function aliasOf(project: TsProject, tests: readonly ExistingTest[], reader: SourceReader): TestStyle['alias'] {
  const aliases = [...fromTsconfig(project, reader), ...fromManifest(project, reader)];
  if (aliases.length === 0) return undefined;
  const voted = majority(tests, (test) => {
    const specifiers = [...test.text.matchAll(/(?:from|import|require\()\s*\(?['"]([^'"\n]+)['"]/g)].map(
      (m) => m[1] ?? '',
    );
    const used = aliases.find((alias) => specifiers.some((s) => s.startsWith(alias.prefix)));
    return used ? used.prefix : specifiers.some((s) => s.startsWith('.')) ? '.' : undefined;
  });
  return aliases.find((alias) => alias.prefix === voted);
}

type Alias = NonNullable<TestStyle['alias']>;

/** `paths` of the project's own tsconfig; inherited ones are not looked for. */
function fromTsconfig(project: TsProject, reader: SourceReader): readonly Alias[] {
  const text = project.tsconfig === undefined ? undefined : reader.readFile(project.tsconfig);
  if (text === undefined || project.tsconfig === undefined) return [];
  const block = /"paths"\s*:\s*\{([^}]*)\}/.exec(text)?.[1] ?? '';
  const base = /"baseUrl"\s*:\s*"([^"]*)"/.exec(text)?.[1] ?? '.';
  const home = path.posix.relative(project.root, path.posix.dirname(project.tsconfig));
  return [...block.matchAll(/"([^"*]+\/)\*"\s*:\s*\[\s*"(?:([^"*]+)\/)?\*"\s*\]/g)].map(
    ([, prefix = '', folder = '']) => ({
      prefix,
      folder: path.posix.join(home, base, folder),
    }),
  );
}

/** Subpath imports: `"#src/*": "./src/*"`. */
function fromManifest(project: TsProject, reader: SourceReader): readonly Alias[] {
  const text = reader.readFile(path.posix.join(project.root, 'package.json')) ?? '';
  const block = /"imports"\s*:\s*\{([^}]*)\}/.exec(text)?.[1] ?? '';
  return [...block.matchAll(/"(#[^"*]*\/)\*"\s*:\s*"([^"*]+)\/\*"/g)].map(([, prefix = '', folder = '']) => ({
    prefix,
    folder: path.posix.join(folder),
  }));
}
