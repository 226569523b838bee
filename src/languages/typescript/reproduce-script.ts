/** A case as a line of JavaScript that prints what two revisions answer differently, for `node -e`. */
import { mentions } from '../../generate/case-text.ts';
import type { Act, Callee, ExportRef, Outcome, TestCase, Value } from '../../generate/test-case.ts';
import type { TestStyle } from './render/context.ts';
import { flat } from './render/doc.ts';
import { arrow } from './render/stubs.ts';
import { Unprintable } from './render/unprintable.ts';
import { printInput, type ValueScope } from './render/values.ts';
import { memberAccess } from './render/words.ts';

/** How values are printed: the line stands in single quotes. */
const STYLE = { quote: '"', typescript: false, semicolons: true } as TestStyle;

/** What differs: the result of a step, what it leaves of an argument, or a member of an earlier result. */
type Shown =
  | { readonly show: 'result'; readonly step: number }
  | { readonly show: 'argument'; readonly step: number; readonly index: number }
  | { readonly show: 'member'; readonly step: number; readonly name: string };

/** Levels of a value that `console.log` prints. */
const SHALLOW = 2;

/** `defaultIsMember`: a default export is a property of the module, not the module. Undefined where one line cannot say the case: it needs a clock, a callback that answers in turn, or a class that is not exported. */
export function reproduceScript(
  testCase: TestCase,
  outcomes: { readonly base: Outcome; readonly head: Outcome },
  defaultIsMember: boolean,
): string | undefined {
  if (testCase.arrange.some(({ arrange }) => arrange === 'clock' || arrange === 'env' || arrange === 'load-first'))
    return undefined;
  const shown = whatDiffers(outcomes.base, outcomes.head, testCase.act);
  try {
    return shown && scriptOf(testCase, shown, outcomes, defaultIsMember);
  } catch (error) {
    if (error instanceof Unprintable) return undefined;
    throw error;
  }
}

function whatDiffers(base: Outcome, head: Outcome, acts: readonly Act[]): Shown | undefined {
  // Nothing was seen of a run without an end; it is the last step that shows it.
  if (base.failed !== undefined || head.failed !== undefined) return { show: 'result', step: acts.length - 1 };
  const differ = (a: unknown, b: unknown) => JSON.stringify(a) !== JSON.stringify(b);
  const step = head.steps.findIndex(({ args: _, ...own }, at) => {
    const { args: __, ...other } = base.steps[at] ?? { kind: 'skipped', args: [] };
    return differ(own, other);
  });
  if (step >= 0) return { show: 'result', step };
  for (const [at, { args }] of head.steps.entries()) {
    const others = base.steps[at]?.args ?? [];
    for (const { index, value } of [...args, ...others]) {
      const same = [args, others].map((list) => list.find((one) => one.index === index)?.value);
      if (value && differ(same[0], same[1])) return { show: 'argument', step: at, index };
    }
  }
  const member = head.state.find(({ step: of, name, value }) =>
    differ(value, base.state.find((one) => one.step === of && one.name === name)?.value),
  );
  return member && { show: 'member', step: member.step, name: member.name };
}

function scriptOf(
  { act }: TestCase,
  shown: Shown,
  { base, head }: { readonly base: Outcome; readonly head: Outcome },
  defaultIsMember: boolean,
): string {
  const last = shown.show === 'member' ? act.length - 1 : shown.step;
  const acts = act.slice(0, last + 1);
  const isAsync = (step: number) =>
    [base, head].some(({ steps }) => ['resolves', 'rejects'].includes(steps[step]?.kind ?? ''));
  const isDeep = depthOf([base, head]) > SHALLOW;
  const waits = acts.some((_, step) => isAsync(step));
  const print = (text: string) => (isDeep ? `console.dir(${text}, { depth: null })` : `console.log(${text})`);
  const names = new Map<number, string>();
  const lines: string[] = [];
  const argument = shown.show === 'argument' ? shown : undefined;
  for (const [step, one] of acts.entries()) {
    const look = argument?.step === step ? argument.index : undefined;
    const text = `${isAsync(step) ? 'await ' : ''}${actText(one, { names, defaultIsMember, lines, look })}`;
    if (shown.show === 'result' && step === last) lines.push(print(text));
    else if (acts.some((later) => mentions(later, step)) || (shown.show === 'member' && shown.step === step)) {
      names.set(step, `it${names.size === 0 ? '' : names.size + 1}`);
      lines.push(`const ${names.get(step)} = ${text}`);
    } else lines.push(text);
  }
  if (argument) lines.push(print('given'));
  if (shown.show === 'member') lines.push(print(`${names.get(shown.step)}${memberAccess(shown.name, '"')}`));
  const body = lines.join('; ');
  return waits ? `(async () => { ${body} })()` : body;
}

/** Of the values in it, how far they are nested. */
function depthOf(within: unknown): number {
  if (typeof within !== 'object' || within === null) return 0;
  const own = 't' in within && ['array', 'object', 'map', 'set'].includes(String(within.t)) ? 1 : 0;
  return own + Math.max(0, ...Object.values(within).map(depthOf));
}

interface Writing {
  readonly names: ReadonlyMap<number, string>;
  readonly defaultIsMember: boolean;
  readonly lines: string[];
  /** Index of the argument that is looked at afterwards. */
  readonly look: number | undefined;
}

function actText(act: Act, writing: Writing): string {
  const scope = scopeOf(writing);
  switch (act.do) {
    case 'call':
    case 'new': {
      const args = act.args.map((arg, at) => {
        const text = flat(printInput(arg, scope));
        if (at !== writing.look) return text;
        writing.lines.push(`const given = ${text}`);
        return 'given';
      });
      if (act.do === 'new' && act.inherits)
        return `Object.assign(Object.create(${calleeText(act, writing)}), ${args.join(', ')})`;
      return `${act.do === 'new' ? 'new ' : ''}${calleeText(act, writing)}(${args.join(', ')})`;
    }
    case 'get':
      return `${nameOf(act.of, writing)}${memberAccess(act.name, '"')}`;
    case 'set':
      return `${nameOf(act.of, writing)}${memberAccess(act.name, '"')} = ${flat(printInput(act.value, scope))}`;
    case 'replace':
      throw new Unprintable('a double for what is there for all');
    case 'mount':
    case 'request':
      throw new Unprintable('a request');
    case 'iterate':
      return `[...${nameOf(act.of, writing)}]`;
    default:
      throw new Unprintable('a plain program renders nothing');
  }
}

/** `new require(…)` would make an object of `require`. */
function calleeText(act: Extract<Act, { readonly callee: Callee }>, writing: Writing): string {
  const { callee } = act;
  const member = callee.member === undefined ? '' : memberAccess(callee.member, '"');
  if ('step' in callee) return `${nameOf(callee.step, writing)}${member}`;
  const text = `${exportText(callee.export, writing)}${member}`;
  return act.do === 'new' ? `(${text})` : text;
}

function exportText({ file, path }: ExportRef, { defaultIsMember }: Pick<Writing, 'defaultIsMember'>): string {
  const [first = '', ...rest] = path.split('.');
  const names = first === 'default' && !defaultIsMember ? rest : [first, ...rest];
  return `require(${JSON.stringify(`./${file}`)})${names.map((name) => memberAccess(name, '"')).join('')}`;
}

function scopeOf(writing: Writing): ValueScope {
  return {
    style: STYLE,
    use: (ref) => exportText(ref, writing),
    result: (step) => nameOf(step, writing),
    stub: (stub, scope) => stubText(stub, scope),
  };
}

function stubText(stub: Extract<Value, { t: 'stub' }>, scope: ValueScope): string {
  const [answer, ...others] = stub.answers;
  if (others.length > 0) throw new Unprintable('a callback that answers in turn');
  return flat(arrow(stub, answer && printInput(answer, scope)));
}

function nameOf(step: number, { names }: Writing): string {
  const name = names.get(step);
  if (name === undefined) throw new Unprintable(`the result of step ${step} is not at hand`);
  return name;
}
