/** Plugins that an app must have for what a component imports to work: those of packages which are made without arguments. */
import path from 'node:path';
import { ts } from 'ts-morph';
import { fileOfPackage } from '../../../generate/referenced-files.ts';
import type { ExportRef } from '../../../generate/test-case.ts';
import { scriptOf } from '../outline/component-file.ts';
import { fileOfSource, sourceName } from './component-module.ts';
import { compilerOptions } from './program.ts';
import { readText } from './read-text.ts';
import type { FactsFile, FactsRequest } from './types.ts';

/** What makes the plugin of a package. */
const MADE_BY: Readonly<Record<string, string>> = { pinia: 'createPinia' };
const MAX_FILES = 60;

/** Those that the component needs by itself, or by what it imports of the project. */
export function pluginsFor(file: FactsFile, request: FactsRequest): readonly ExportRef[] {
  const options = compilerOptions(request);
  const host: ts.ModuleResolutionHost = {
    fileExists: (name) => ts.sys.fileExists(fileOfSource(name)),
    readFile: (name) => ts.sys.readFile(name),
  };
  const found = new Set<string>();
  const start = path.join(request.repository, sourceName(file.path));
  const seen = new Map([[start, file.text]]);
  for (const [name, text] of seen) {
    for (const { fileName: specifier } of ts.preProcessFile(text, true, true).importedFiles) {
      if (Object.hasOwn(MADE_BY, specifier)) found.add(specifier);
      const target = ts.resolveModuleName(specifier, name, options, host).resolvedModule?.resolvedFileName;
      if (!target || seen.has(target) || /node_modules|\.d\.[cm]?ts$/.test(target) || seen.size >= MAX_FILES) continue;
      const own = fileOfSource(target);
      seen.set(target, scriptOf(own, readText(own) ?? ''));
    }
  }
  return [...found].sort().map((name) => ({ file: fileOfPackage(name), path: MADE_BY[name] ?? '' }));
}
