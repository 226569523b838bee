/** Entry of the bundle: every program in dist/ is a stub that calls one of these, as do processes that QTest starts of itself. */
import './shims.ts';

export { action } from './action.ts';
export { cli } from './cli.ts';
export { facts } from './languages/typescript/facts/child.ts';
export { runner } from './runner.ts';
