/** The form of what tests left of their calls: they ran code of the change, which may have written anything in its place. */
import { z } from 'zod';
import { exportRef, type Value } from '../../../generate/test-case.ts';
import type { RecordedCall } from '../../recording.ts';

const number = z.union([z.number(), z.enum(['NaN', 'Infinity', '-Infinity', '-0'])]);
const t = <const T extends string>(tag: T) => z.literal(tag);

const value: z.ZodType<Value> = z.lazy(() => {
  const values = z.array(value);
  return z.discriminatedUnion('t', [
    z.strictObject({ t: z.enum(['undefined', 'null', 'hole']) }),
    z.strictObject({ t: t('boolean'), v: z.boolean() }),
    z.strictObject({ t: t('number'), v: number }),
    z.strictObject({ t: t('bigint'), v: z.string().regex(/^-?\d+$/) }),
    z.strictObject({ t: z.enum(['string', 'symbol']), v: z.string() }),
    z.strictObject({ t: t('bytes'), type: z.string(), v: z.array(z.union([z.number(), z.string()])) }),
    z.strictObject({ t: z.enum(['array', 'set']), items: values }),
    z.strictObject({ t: t('map'), entries: z.array(z.tuple([value, value])) }),
    z.strictObject({ t: t('date'), ms: z.union([z.number(), t('NaN')]) }),
    z.strictObject({ t: t('regexp'), source: z.string(), flags: z.string() }),
    z.strictObject({ t: t('object'), props: z.array(z.tuple([z.string(), value])), ctor: t('null').optional() }),
    z.strictObject({ t: t('error'), class: z.string(), message: z.string() }),
    z.strictObject({ t: t('instance'), of: exportRef, args: values }),
    z.strictObject({ t: t('export'), of: exportRef }),
    z.strictObject({ t: t('stub'), id: z.literal(0), answers: values, throws: z.boolean().optional() }),
    z.strictObject({ t: t('promise'), of: value, rejects: z.boolean().optional() }),
  ]) as unknown as z.ZodType<Value>;
});

export const recordedCall = z.strictObject({
  of: exportRef,
  member: z.string().optional(),
  args: z.array(value),
  ctorArgs: z.array(value).optional(),
  before: z.array(z.strictObject({ member: z.string(), args: z.array(value) })).optional(),
}) as unknown as z.ZodType<RecordedCall>;
