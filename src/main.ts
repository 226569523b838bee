/** Entry of the bundle: every program in dist/ is a stub that calls one of these. */
import './shims.ts';

export { cli } from './cli.ts';
