import { assertDialect } from './assertions-assert.ts';
import { chaiDialect } from './assertions-chai.ts';
import { expectDialect } from './assertions-expect.ts';
import type { TestStyle } from './context.ts';
import type { Dialect } from './stage.ts';

export function dialectOf(style: TestStyle): Dialect {
  if (style.assertions === 'expect') return expectDialect;
  return style.assertions === 'chai' ? chaiDialect : assertDialect;
}
