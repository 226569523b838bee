import { expect, it } from '@jest/globals';
import type { Act, Value } from '../../../../src/generate/test-case.ts';
import { makeQuiet, onlyLastRequest } from '../../../../src/languages/typescript/harness/requests/quiet.ts';
import type { Seen } from '../../../../src/languages/typescript/harness/seen.ts';

const stub = (id: number): Value => ({ t: 'stub', id, answers: [{ t: 'null' }] });
const quiet: Value = { t: 'stub', id: 0, answers: [] };

it('silences together what nobody called, then one by one what the answer does not need', async () => {
  const options = (list: Value, get: Value, log: Value): readonly Act[] => [
    {
      do: 'call',
      callee: { export: { file: 'app.ts', path: 'createApp' } },
      args: [
        {
          t: 'object',
          props: [
            ['list', list],
            ['get', get],
            ['log', log],
          ],
        },
      ],
    },
  ];
  const lambda: Value = { t: 'lambda', code: '() => 1' };
  const tried: (readonly Act[])[] = [];

  await makeQuiet(
    options(stub(0), stub(1), lambda),
    { keys: ['stub:0', 'stub:1'], texts: ['[[]]', '[]'] } as unknown as Seen,
    async (act) => {
      tried.push(act);
      return tried.length === 1;
    },
  );

  expect(tried).toEqual([
    options(stub(0), { ...quiet, id: 1 } as Value, quiet),
    options(quiet, { ...quiet, id: 1 } as Value, quiet),
  ]);
});

it('leaves out the requests before the last, with what doubles answered to them', () => {
  const made = (...answers: Value[]): Act => ({
    do: 'call',
    callee: { export: { file: 'app.ts', path: 'createApp' } },
    args: [{ t: 'object', props: [['find', { t: 'stub', id: 0, answers }]] }],
  });
  const get = (path: string): Act => ({
    do: 'request',
    via: 'express',
    callee: { step: 0 },
    method: 'GET',
    path,
    args: [],
  });

  expect(onlyLastRequest([made({ t: 'null' }, { t: 'boolean', v: true }), get('/a'), get('/b')])).toEqual([
    made({ t: 'boolean', v: true }),
    get('/b'),
  ]);
});
