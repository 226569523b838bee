/** A regular expression as a tree from which strings can be written. Anchors, boundaries and lookarounds are left out. */
export type Pattern =
  | { readonly k: 'text'; readonly text: string }
  /** One character out of several. */
  | { readonly k: 'set'; readonly of: readonly string[] }
  | { readonly k: 'sequence'; readonly of: readonly Pattern[] }
  | { readonly k: 'choice'; readonly of: readonly Pattern[] }
  | { readonly k: 'repeat'; readonly of: Pattern; readonly min: number; readonly max: number }
  | { readonly k: 'group'; readonly of: Pattern; readonly index: number }
  | { readonly k: 'back'; readonly index: number };

const DIGITS = [...'0123456789'];
const WORD = [...'abcxyzABZ019_'];
const SPACES = [' ', '\t', '\n'];
const ANY = [...'aB1 -_.~'];
const EMPTY: Pattern = { k: 'text', text: '' };
const MANY = 3;
const MAX_NODES = 3000;

/** Reads the source of a regular expression; undefined where it is not understood or too large. */
export function parsePattern(source: string): Pattern | undefined {
  const parser = new Parser(source);
  return parser.whole();
}

class Parser {
  readonly #source: string;
  #at = 0;
  #groups = 0;
  #nodes = 0;
  #hasFailed = false;

  constructor(source: string) {
    this.#source = source;
  }

  get atEnd(): boolean {
    return this.#at >= this.#source.length;
  }

  /** The whole source as one pattern; undefined where something was not understood. */
  whole(): Pattern | undefined {
    const pattern = this.choice();
    return this.#isUnderstood() ? pattern : undefined;
  }

  #isUnderstood(): boolean {
    return this.atEnd && !this.#hasFailed;
  }

  choice(): Pattern {
    const branches = [this.#sequence()];
    while (this.#take('|')) branches.push(this.#sequence());
    const [only] = branches;
    return branches.length === 1 && only ? only : { k: 'choice', of: branches };
  }

  #sequence(): Pattern {
    const parts: Pattern[] = [];
    while (!this.atEnd && !this.#hasFailed && !this.#sees('|') && !this.#sees(')')) {
      this.#nodes += 1;
      if (this.#nodes > MAX_NODES) this.#hasFailed = true;
      parts.push(this.#quantified(this.#atom()));
    }
    return { k: 'sequence', of: parts.filter((p) => p !== EMPTY) };
  }

  #atom(): Pattern {
    const char = this.#source[this.#at] ?? '';
    this.#at += 1;
    if (char === '(') return this.#group();
    if (char === '[') return { k: 'set', of: this.#characterClass() };
    if (char === '.') return { k: 'set', of: ANY };
    if (char === '^' || char === '$') return EMPTY;
    if (char === '\\') return this.#escape();
    return { k: 'text', text: char };
  }

  #group(): Pattern {
    const isLook = this.#take('?=') || this.#take('?!') || this.#take('?<=') || this.#take('?<!');
    if (!isLook && !this.#take('?:')) {
      const named = /^\?<[\w$]+>/.exec(this.#source.slice(this.#at, this.#at + 60));
      if (named) this.#at += named[0].length;
      else if (this.#sees('?')) this.#skipFlags();
    }
    this.#groups += 1;
    const index = this.#groups;
    const inner = this.choice();
    if (!this.#take(')')) this.#hasFailed = true;
    return isLook ? EMPTY : { k: 'group', of: inner, index };
  }

  /** `(?i:…)` */
  #skipFlags(): void {
    const flags = /^\?[a-z-]*:/.exec(this.#source.slice(this.#at, this.#at + 12));
    if (flags) this.#at += flags[0].length;
    else this.#hasFailed = true;
  }

  #quantified(atom: Pattern): Pattern {
    let min = 1;
    let max = 1;
    const counts = /^\{(\d+)(,(\d*))?\}/.exec(this.#source.slice(this.#at, this.#at + 16));
    if (this.#take('*')) [min, max] = [0, MANY];
    else if (this.#take('+')) [min, max] = [1, MANY];
    else if (this.#take('?')) [min, max] = [0, 1];
    else if (counts) {
      this.#at += counts[0].length;
      min = Number(counts[1]);
      if (!counts[2]) max = min;
      else max = counts[3] ? Number(counts[3]) : min + MANY;
    } else return atom;
    this.#take('?');
    if (atom === EMPTY) return EMPTY;
    return { k: 'repeat', of: atom, min: Math.min(min, 40), max: Math.min(max, 40) };
  }

  #escape(): Pattern {
    const char = this.#source[this.#at] ?? '';
    this.#at += 1;
    if (char === 'b' || char === 'B') return EMPTY;
    if (/[1-9]/.test(char)) return { k: 'back', index: Number(char) };
    if (char === 'k') {
      this.#at = this.#source.indexOf('>', this.#at) + 1 || this.#source.length;
      return EMPTY;
    }
    const set = this.#escapedSet(char);
    return set.length === 1 ? { k: 'text', text: set[0] ?? '' } : { k: 'set', of: set };
  }

  /** The characters that an escape stands for, after its first letter was read. */
  #escapedSet(char: string): readonly string[] {
    switch (char) {
      case 'd':
        return DIGITS;
      case 'w':
        return WORD;
      case 's':
        return SPACES;
      case 'D':
      case 'S':
        return [...'aZ-_'];
      case 'W':
        return [...' -.!'];
      case 'n':
        return ['\n'];
      case 't':
        return ['\t'];
      case 'r':
        return ['\r'];
      case 'f':
        return ['\f'];
      case 'v':
        return ['\v'];
      case '0':
        return ['\0'];
      case 'x':
      case 'u':
      case 'p':
      case 'P':
      case 'c':
        return this.#codePoint(char);
      default:
        return [char];
    }
  }

  #codePoint(kind: string): readonly string[] {
    const rest = this.#source.slice(this.#at, this.#at + 40);
    const match = /^(?:\{([^}]*)\}|([0-9a-fA-F]{4})|([0-9a-fA-F]{2}))/.exec(rest);
    if (!match || kind === 'c') return [kind];
    if (kind === 'p' || kind === 'P') {
      this.#at += match[0].length;
      return [...'aZé1_'];
    }
    const digits = kind === 'x' ? rest.slice(0, 2) : (match[1] ?? match[2] ?? '');
    this.#at += kind === 'x' ? 2 : match[0].length;
    const code = Number.parseInt(digits, 16);
    return code >= 0 && code <= 0x10ffff ? [String.fromCodePoint(code)] : ['a'];
  }

  #characterClass(): readonly string[] {
    const isNegated = this.#take('^');
    const members: string[] = [];
    const ranges: [string, string][] = [];
    while (!this.atEnd && !this.#sees(']')) {
      const low = this.#classAtom();
      const [from] = low;
      if (low.length === 1 && from && this.#sees('-') && this.#source[this.#at + 1] !== ']') {
        this.#at += 1;
        const [to] = this.#classAtom();
        if (to) ranges.push([from, to]);
      } else members.push(...low);
    }
    if (!this.#take(']')) this.#hasFailed = true;
    if (isNegated) return others(members, ranges);
    return [...new Set([...members, ...ranges.flatMap(([from, to]) => rangeSamples(from, to))])];
  }

  #classAtom(): readonly string[] {
    const char = this.#source[this.#at] ?? '';
    this.#at += 1;
    if (char !== '\\') return [char];
    const escaped = this.#source[this.#at] ?? '';
    this.#at += 1;
    return escaped === 'b' ? ['\b'] : this.#escapedSet(escaped);
  }

  #sees(text: string): boolean {
    return this.#source.startsWith(text, this.#at);
  }

  #take(text: string): boolean {
    if (!this.#sees(text)) return false;
    this.#at += text.length;
    return true;
  }
}

/** Both ends of a range and what lies between, at most a dozen. */
function rangeSamples(from: string, to: string): readonly string[] {
  const low = from.codePointAt(0) ?? 0;
  const high = to.codePointAt(0) ?? low;
  const step = Math.max(1, Math.floor((high - low) / 10));
  const samples: string[] = [];
  for (let code = low; code <= high; code += step) samples.push(String.fromCodePoint(code));
  if (high > low) samples.push(to);
  return samples;
}

function others(members: readonly string[], ranges: readonly (readonly [string, string])[]): readonly string[] {
  const candidates = [...'abzAZ019 -_.,~#é'];
  const free = candidates.filter((c) => !members.includes(c) && !ranges.some(([from, to]) => from <= c && c <= to));
  return free.length > 0 ? free : ['\u2603'];
}
