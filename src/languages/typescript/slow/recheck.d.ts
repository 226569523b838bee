/** The build of recheck that is JavaScript alone, which has no types of its own: what of it is used. */
declare module 'recheck/lib/browser.js' {
  const recheck: {
    checkSync(
      source: string,
      flags: string,
      parameters: { readonly maxNFASize: number; readonly randomSeed: number; readonly timeout: number },
    ): {
      readonly status: 'safe' | 'vulnerable' | 'unknown';
      readonly complexity?: { readonly type: string; readonly degree?: number };
      readonly attack?: {
        readonly pumps: readonly { readonly prefix: string; readonly pump: string }[];
        readonly suffix: string;
      };
    };
  };
  export = recheck;
}
