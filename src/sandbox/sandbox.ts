/** Where code of the change is executed: one interface, whichever kind stands behind it (choose.ts). */
import type { SandboxKind } from './kinds.ts';
import type { ProcessRequest, ProcessResult } from './programs/process.ts';
import type { Openings } from './ways/openings.ts';

export interface Sandbox {
  readonly kind: SandboxKind;
  /** False where what is executed reaches no network. */
  readonly network: boolean;
  /** Set where programs of this machine do not run inside, as on macOS: what runs in their place. */
  readonly foreign?: Foreign;
  /** What is worth a line each where it was found to work. */
  readonly notes?: readonly string[];
  /** Opens an enclosure for one workspace. */
  enclose(place: Place): Promise<Enclosure>;
}

/** Another system or processor than this machine's. */
export interface Foreign {
  /** As images are named: `linux/arm64`. */
  readonly platform: string;
  /** Node by its major version: a file (absolute path) that starts inside where a place has it among its reads. */
  readonly nodes: ReadonlyMap<number, string>;
}

/** What is seen inside beside the system's own programs: each at the same absolute path as outside. */
export interface Place {
  /** The workspace's folder, the only one that can be written to and outlives a program. */
  readonly folder: string;
  /** A folder below it of which files are read while programs run. */
  readonly live?: string;
  /** Files and folders that can be read: installed packages, the project's runtime. A link stays one. What does not exist is left out. */
  readonly reads: readonly string[];
  /** What is let through; nothing where absent. */
  readonly openings?: Openings;
}

export interface Enclosure extends AsyncDisposable {
  /** As `runProcess`: never rejects, and all processes that the program started are dead afterwards. */
  run(request: ProcessRequest): Promise<ProcessResult>;
}
