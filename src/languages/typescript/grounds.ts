/** What results of a project rest on: files with all that they lead to by imports, types too. */
import { createHash } from 'node:crypto';
import type { Workspace } from '../../sandbox/copy/workspace.ts';
import { runFolder } from '../../sandbox/programs/run-folder.ts';
import type { Grounds, Language } from '../language.ts';
import { handWritten, readmesOf } from './examples.ts';
import type { TsProject } from './project.ts';
import type { Resolve } from './resolve.ts';
import { SCRIPT } from './siblings.ts';

interface Node {
  readonly digest: string;
  readonly targets: readonly string[];
}

export function groundsOf(
  project: TsProject,
  workspace: Workspace,
  outline: Language['outline'],
  resolve: Resolve,
): Grounds {
  const { testFiles, notices: _, ...settings } = project;
  const known = new Map<string, Promise<Node | undefined>>();
  const nodeOf = async (file: string, text: string): Promise<Node> => {
    const imports = SCRIPT.test(file) ? (await outline(file, text)).imports : [];
    const targets = imports.map(({ specifier }) => resolve(file, specifier)).filter((target) => target !== undefined);
    return { digest: createHash('sha256').update(text).digest('hex'), targets: [...new Set(targets)] };
  };
  const read = async (file: string) => {
    const text = workspace.read(file);
    return text === undefined ? undefined : nodeOf(file, text);
  };
  const remembered = (file: string) => {
    const node = known.get(file) ?? read(file);
    known.set(file, node);
    return node;
  };
  return {
    settings: withoutRunFolder(JSON.stringify(settings)),
    tests: testFiles,
    examples: [...handWritten(testFiles), ...readmesOf(project, workspace.root)],
    isolated: isIsolated(project, workspace),
    async closure(entries, overlay = new Map()) {
      const found = new Map<string, string>();
      const open = [...entries];
      for (let file = open.pop(); file !== undefined; file = open.pop()) {
        if (found.has(file)) continue;
        const given = overlay.get(file);
        // Entries may be tests that were written a moment ago; what they lead to stands as long as the copy.
        const node = await (given === undefined
          ? (entries.includes(file) ? read : remembered)(file)
          : nodeOf(file, given));
        found.set(file, node?.digest ?? 'missing');
        open.push(...(node?.targets ?? []));
      }
      return found;
    },
  };
}

/** Mocha's tests, and those that were told to share a process, may depend on what ran before them. */
function isIsolated(
  { framework, configFile, nodeFlags = [], runnerFlags = [] }: TsProject,
  workspace: Workspace,
): boolean {
  const config = configFile === undefined ? '' : workspace.read(configFile);
  return (
    framework !== 'mocha' && !/isolat|single(?:Thread|Fork)/i.test([config, ...nodeFlags, ...runnerFlags].join(' '))
  );
}

/** Packages that QTest installed, and Node out of an image, lie in folders of the run, which have other names each time. */
function withoutRunFolder(text: string): string {
  const [first, ...others] = text.split(`${runFolder()}/`);
  return [first, ...others.map((other) => other.replace(/^([a-z]+)\d+/, '$1'))].join('');
}
