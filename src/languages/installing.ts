/** What a language is asked where packages are to be installed for a run. */
import type { Sandbox } from '../sandbox/sandbox.ts';

export interface InstallRequest {
  /** Absolute path of the repository. */
  readonly root: string;
  /** Files whose projects are meant, relative to it. */
  readonly files: readonly string[];
  /** All that git knows or would add. */
  readonly known: readonly string[];
  /** Whether packages may run scripts of theirs. */
  readonly scripts: boolean;
  /** The variable that holds a token for registries, with its value. */
  readonly token?: { readonly variable: string; readonly value: string };
  /** Commit whose settings count; those of the work tree where absent. */
  readonly base?: string;
  readonly sandbox: Sandbox;
  readonly signal: AbortSignal;
  readonly progress: (line: string) => void;
}

export interface Installed {
  /** Where the lock file stands, relative to the repository. */
  readonly folder: string;
  /** Absolute path of a folder that mirrors the repository and holds packages where they would be installed in it. */
  readonly tree: string;
  /** What was installed and how, for the report. */
  readonly notice: string;
}
