/** The ways into a sandbox without network: of each service that is let in a Unix socket, which a program of ours listens for inside. */
import path from 'node:path';
import { assetPath } from '../../assets.ts';
import { type Forwarding, forward, type Listening } from './forward.ts';
import type { Openings } from './openings.ts';

/** The ways to services, and the program that opens their ends inside. */
export interface Ways extends AsyncDisposable {
  readonly sockets: readonly string[];
  readonly hosts?: string;
  readonly before: readonly string[];
  /** What they are made of; absent where no service is let in. */
  readonly forwarding?: Forwarding;
}

/** `own` is a folder that no program can alter. */
export async function openWays({ services }: Openings, own: string): Promise<Ways> {
  if (services.length === 0) return { sockets: [], before: [], [Symbol.asyncDispose]: () => Promise.resolve() };
  const folder = path.join(own, 'services');
  const forwarding = await forward(services, folder);
  return {
    sockets: [folder],
    hosts: forwarding.hosts,
    before: listens(forwarding.listening),
    forwarding,
    [Symbol.asyncDispose]: () => forwarding[Symbol.asyncDispose](),
  };
}

/** What stands before a program, so that services are found where they are expected. */
export function listens(listening: readonly Listening[]): readonly string[] {
  return [process.execPath, assetPath('sandbox', 'inside.cjs'), JSON.stringify(listening)];
}
