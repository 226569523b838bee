/** The names of the sandboxes, apart from their code: the command line checks them at once. */
const SANDBOX_KINDS = ['docker', 'bubblewrap', 'host'] as const;
export type SandboxKind = (typeof SANDBOX_KINDS)[number];

/** What can be asked for: a kind, or `auto` for the first that works here. */
export const SANDBOX_WISHES = ['auto', ...SANDBOX_KINDS] as const;
export type SandboxWish = (typeof SANDBOX_WISHES)[number];
