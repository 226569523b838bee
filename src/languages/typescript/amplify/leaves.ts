/** What of a sight a test could state: parts with a plain value, one by one. */
import { printValue } from '../../../generate/print-value.ts';
import type { Outcome, ResponsePath, SeenPlace, StepOutcome, Value } from '../../../generate/test-case.ts';
import { parseClaim } from '../../../sandbox/copy/read-claim.ts';
import type { Place } from './places.ts';
import type { Sight } from './sight.ts';

/** A part of what was seen, with a plain value. */
export interface Leaf {
  readonly see: SeenPlace;
  readonly value: Value;
}

/** Of an error that ended the test: the statement that threw it. */
export const ENDED = 'ended';

const MAX_TEXT = 60;
/** Of the arguments of a call. */
const MAX_CALL = 160;
const MAX_DEPTH = 4;
const MAX_ITEMS = 12;
const MAX_MEMBERS = 40;

/** By which the same part is found in another pass. */
export function keyOf({ place, at }: SeenPlace): string {
  return JSON.stringify([place, at]);
}

/** Leaves by key. */
export function leavesOf({ seen, threw, at }: Sight, places: readonly Place[]): ReadonlyMap<string, Leaf> {
  const byId = new Map(places.map((place) => [place.id, place]));
  const found = seen.flatMap(({ place: id, value: text }): readonly Leaf[] => {
    const [known = '', member] = id.startsWith('d:') ? id.split('.') : [id];
    const place = byId.get(known);
    const value = parseClaim(text) as Value | undefined;
    if (!place || !value) return [];
    const code = member === undefined ? place.code : `${place.code}.${member}`;
    const leaf = ([way, of]: Part): Leaf => ({ see: { place: id, code, at: way }, value: of });
    return (place.seen === 'double' ? callsOf(value) : partsOf(value)).filter(([, of]) => !isOfNow(of)).map(leaf);
  });
  const error: readonly Leaf[] =
    threw === undefined
      ? []
      : [{ see: { place: ENDED, code: '', at: [at] }, value: { t: 'error', class: threw, message: '' } }];
  return new Map([...found, ...error].map((leaf) => [keyOf(leaf.see), leaf]));
}

type Part = readonly [ResponsePath, Value];

function partsOf(value: Value, at: ResponsePath = []): readonly Part[] {
  if (at.length > MAX_DEPTH) return [];
  switch (value.t) {
    case 'undefined':
    case 'null':
    case 'boolean':
    case 'number':
    case 'bigint':
    case 'date':
      return [[at, value]];
    case 'string':
      return value.v.length <= MAX_TEXT ? [[at, value]] : [];
    case 'error':
      return at.length === 0 ? [[at, { ...value, message: '' }]] : [];
    case 'array': {
      const length: Part = [[...at, 'length'], { t: 'number', v: value.items.length }];
      const items = value.items.slice(0, MAX_ITEMS).flatMap((item, index) => partsOf(item, [...at, index]));
      return value.items.length === 0 ? [[at, value]] : [length, ...items];
    }
    case 'object':
      return value.props
        .filter(([name]) => /^[A-Za-z$][\w$]*$/.test(name))
        .slice(0, MAX_MEMBERS)
        .flatMap(([name, of]) => partsOf(of, [...at, name]));
    default:
      return [];
  }
}

const DAY_MS = 86_400_000;

/** A moment of the run itself, or a part of it: another one tomorrow. */
function isOfNow(value: Value): boolean {
  const isNear = (ms: number) => Math.abs(ms - Date.now()) < DAY_MS;
  switch (value.t) {
    case 'date':
      return typeof value.ms === 'number' && isNear(value.ms);
    case 'number':
      return typeof value.v === 'number' && (isNear(value.v) || isNear(1_000 * value.v));
    case 'string':
      return /^\d{4}-\d\d/.test(value.v) && isNear(Date.parse(value.v));
    case 'array':
      return value.items.some(isOfNow);
    case 'object':
      return value.props.some(([, of]) => isOfNow(of));
    default:
      return false;
  }
}

/** Whether a double was called, how often, and with what. */
function callsOf(value: Value): readonly Part[] {
  if (value.t !== 'array') return [];
  const calls = value.items.slice(0, MAX_ITEMS).map((call, index): Part => [['call', index], call]);
  const isShort = ([, call]: Part) => isPlain(call) && printValue(call, 2 * MAX_CALL).length <= MAX_CALL;
  const count = value.items.length;
  return [
    [['called'], { t: 'boolean', v: count > 0 }],
    [['times'], { t: 'number', v: count }],
    ...calls.filter(isShort),
  ];
}

/** Arguments of a call that is stated are left open where they are another each time. */
const OPEN: Value = { t: 'opaque', name: 'open' };

/** The value, less arguments of a call that differ; undefined where more than these do. */
export function inCommon(a: Value | undefined, b: Value | undefined): Value | undefined {
  if (JSON.stringify(a) === JSON.stringify(b)) return a;
  if (a?.t !== 'array' || b?.t !== 'array' || a.items.length !== b.items.length) return undefined;
  const items = a.items.map((item, at) => (JSON.stringify(item) === JSON.stringify(b.items[at]) ? item : OPEN));
  return items.every((item) => item === OPEN) ? undefined : { t: 'array', items };
}

/** `value` with that left open which `pattern` leaves open. */
export function asOpenAs(value: Value | undefined, pattern: Value | undefined): Value | undefined {
  if (value?.t !== 'array' || pattern?.t !== 'array') return value;
  return { t: 'array', items: value.items.map((item, at) => (isOpen(pattern.items[at]) ? OPEN : item)) };
}

/** True for an argument that varies from pass to pass, which no test states. */
export function isOpen(value: Value | undefined): boolean {
  return value?.t === 'opaque' && value.name === 'open';
}

function isPlain(value: Value): boolean {
  switch (value.t) {
    case 'null':
    case 'undefined':
    case 'boolean':
    case 'number':
    case 'string':
    case 'date':
      return true;
    case 'array':
      return value.items.every(isPlain);
    case 'object':
      return value.ctor === undefined && value.props.every(([, of]) => isPlain(of));
    default:
      return false;
  }
}

/** Plainer first: results as a whole and whether a double was called, then how often and parts with a name, then what stands at some place of a list. */
export function effortOf({ see: { place, code, at }, value }: Leaf): number {
  const isAbsent = value.t === 'undefined' || value.t === 'null';
  const isDouble = place.startsWith('d:');
  const isInList = !isDouble && at.some((step) => typeof step === 'number' || step === 'length');
  const isInCall = at.length > 0 && !/^[\w$.]*$/.test(code);
  const isCount = isDouble && at[0] === 'times';
  return (
    (isDouble ? 2 : 1) + (isCount ? 4 : 0) + at.length + (isAbsent ? 2 : 0) + (isInList ? 1 : 0) + (isInCall ? 1 : 0)
  );
}

/** Leaves as the steps of an outcome; what was not come to is skipped. */
export function outcomeOf(values: readonly (Value | undefined)[]): Outcome {
  return { steps: values.map(stepOf), state: [], stubs: [] };
}

function stepOf(value: Value | undefined): StepOutcome {
  if (!value) return { kind: 'skipped', args: [] };
  if (value.t === 'error') return { kind: 'throws', error: { class: value.class, message: '' }, args: [] };
  return { kind: 'returns', value, args: [] };
}
