import type { Throttle } from '../../src/publish/github.ts';

/** For tests whose GitHub is an imitation that nobody has to spare: no pauses between writes. */
export const UNTHROTTLED: Throttle = { enabled: false };
