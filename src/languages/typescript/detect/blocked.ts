/** Why nothing can be run in a project, with what mends it. */
import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import type { Project } from '../../language.ts';
import type { TsProject } from '../project.ts';
import type { Framework } from './framework.ts';
import { isAtLeast, type NodeProgram, stripsTypes } from './node.ts';
import { dependenciesOf, installCommand, installedPackage, installerOf, place } from './packages.ts';
import { blocksIn, hasKey } from './patterns.ts';
import { type JsonObject, readTextIfAny } from './read-json.ts';

/** What decides whether a project can run. */
export interface BlockedQuestion {
  /** Absolute path of the repository. */
  readonly root: string;
  readonly folder: string;
  readonly json: JsonObject;
  readonly framework: Framework | undefined;
  /** Where alone its tests stand, once they are compiled. */
  readonly compiledTo?: string | undefined;
  readonly id: TsProject['framework'];
  /** Version of the runner; undefined when it is not installed. */
  readonly installed: string | undefined;
  /** The changed files that the project owns. */
  readonly owned: readonly string[];
  readonly node: NodeProgram;
}

/** The oldest versions whose flags and reports QTest knows. */
export const OLDEST: Readonly<Record<string, string>> = { vitest: '1.0', jest: '27.0', mocha: '8.0' };

/** Undefined where all is well. */
export function blockedBy(question: BlockedQuestion): TsProject['blocked'] {
  const { folder, framework, compiledTo, id, installed, owned, node } = question;
  if (framework?.id === 'unsupported')
    return unsupported(folder, `tests run with \`${framework.name}\`, which QTest does not drive.`);
  if (compiledTo !== undefined) {
    const why = `tests are compiled to ${compiledTo}/ and run there; QTest runs them from their sources.`;
    return unsupported(
      folder,
      `${why} A \`test\` script that does so too can use tsx, ts-node or Node's own type stripping.`,
    );
  }
  const runner = id === 'none' || id === 'node:test' ? undefined : id;
  const lacking = runner !== undefined && installed === undefined ? runner : missingDependencies(question);
  if (lacking !== undefined) return { code: 'dependencies-missing', message: installMessage(question, lacking) };
  if (runner !== undefined && !isAtLeast(installed ?? '0', OLDEST[runner] ?? '0')) {
    return unsupported(folder, `${runner} ${installed} is too old; QTest drives ${OLDEST[runner]} and later.`);
  }
  const workspace =
    id === 'vitest' && !isAtLeast(installed ?? '0', '4.0') ? workspaceWithPatterns(question) : undefined;
  if (workspace !== undefined) {
    const why = `${workspace} gives its projects patterns of their own for tests, which QTest does not read.`;
    return unsupported(
      folder,
      `${why} It reads them from \`test.projects\` of the configuration (Vitest 3.2 and later).`,
    );
  }
  const isTyped = owned.some((file) => /\.[cm]?tsx?$/.test(file));
  if (!runner && isTyped && !stripsTypes(node.version) && (framework?.nodeFlags ?? []).length === 0) {
    return unsupported(
      folder,
      `nothing here runs TypeScript: no test runner is set up, and Node ${node.version} does not strip types by itself (22.18 and later do).`,
    );
  }
  return undefined;
}

/** Vitest before 4 takes its projects from a file of their own. */
function workspaceWithPatterns({ root, folder }: BlockedQuestion): string | undefined {
  const found = readdirSync(path.join(root, folder)).find((name) => /^vitest\.workspace\.[cm]?[jt]s$/.test(name));
  const text = found === undefined ? '' : (readTextIfAny(path.join(root, folder, found)) ?? '');
  return hasKey(blocksIn(text, 'test'), 'include') ? found : undefined;
}

function unsupported(folder: string, why: string): TsProject['blocked'] {
  return { code: 'framework-not-supported', message: `${place(folder)}: ${why}` };
}

function missingDependencies(question: BlockedQuestion): string | undefined {
  const missing = missingOf(question, 'dependencies');
  return missing.length === 0 ? undefined : missing.slice(0, 3).join(', ');
}

/** Those of its packages for development that are not installed. */
export function uninstalledTools(owner: Owner): NonNullable<Project['uninstalled']> {
  return missingOf(owner, 'devDependencies').map((name) => ({ name, message: installMessage(owner, name) }));
}

type Owner = Pick<BlockedQuestion, 'root' | 'folder' | 'json' | 'node'>;

function missingOf({ root, folder, json }: Owner, kind: 'dependencies' | 'devDependencies'): readonly string[] {
  return Object.keys(dependenciesOf(json, kind)).filter((name) => installedPackage(root, folder, name) === undefined);
}

function installMessage({ root, folder, node }: Owner, lacking: string): string {
  if (node.platform !== undefined) {
    return `${place(folder)}: what is installed here does not run in containers for ${node.platform}. Let QTest install ${lacking} there: \`--install\`, or \`install: true\` in qtest.yml on base.`;
  }
  const installer = installerOf(root, folder);
  const where = place(installer.folder);
  if (existsSync(path.join(root, installer.folder, '.pnp.cjs'))) {
    return `${place(folder)}: Yarn Plug'n'Play is not supported. Set \`nodeLinker: node-modules\` in .yarnrc.yml and run \`yarn install\` in ${where}.`;
  }
  return `${place(folder)}: ${lacking} is not installed. Run \`${installCommand(root, installer)}\` in ${where}.`;
}
