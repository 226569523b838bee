import { describe, expect, it } from '@jest/globals';
import { entryOf, factsOf, shown, shownTree } from './project.ts';

describe('facts of plain JavaScript', () => {
  it('infers parameters from usage, through aliases, defaults and functions of the same file', () => {
    const text = `
      module.exports = duration;
      module.exports.parse = parse;
      function duration(value, options) {
        var opts = options || {};
        var type = typeof value;
        if (type === 'string') return parse(value);
        if (type === 'number') return opts.long ? value + ' ms' : format(value, opts.digits);
        throw new Error('no');
      }
      function parse(text) { var m = /^(\\d+)(s|m)$/.exec(text); return m ? parseFloat(m[1]) : NaN; }
      function format(n, digits) { return Math.round(n).toFixed(digits === undefined ? 2 : digits); }
    `;

    const facts = factsOf({ 'index.js': text }, ['index.js']);
    const entry = entryOf(facts, 'default');

    expect(shown(entry.params)).toBe('value: number | string | unknown, options?: { digits?: number; long?: boolean }');
    expect(shown(entryOf(facts, 'parse').params)).toBe('text: string');
    expect(entry.typed).toBe(false);
  });

  it('takes what has a length and is called a function for one as well', () => {
    const text = `
      exports.bind = function (originalFunction) { return originalFunction.length; };
      exports.count = function (list) { return list.length; };
    `;

    const facts = factsOf({ 'a.js': text }, ['a.js']);

    expect(shown(entryOf(facts, 'bind').params)).toContain('=>');
    expect(shown(entryOf(facts, 'count').params)).not.toContain('=>');
  });

  it('makes objects that inherit from an export with accessors, with what these read of `this`', () => {
    const text = `
      const http = require('http');
      const req = module.exports = Object.create(http.IncomingMessage.prototype);
      req.get = function (name) { return this.headers[name.toLowerCase()]; };
      req.plain = function (a) { return a + 1; };
      defineGetter(req, 'secure', function () { return this.socket.encrypted ? this.app.get('scheme') === 'https' : false; });
      defineGetter(req, 'host', function () { return this.get('Host'); });
      function defineGetter(obj, name, getter) { Object.defineProperty(obj, name, { enumerable: true, get: getter }); }
      function helper() { return this.unused; }
    `;

    const facts = factsOf({ 'request.js': text }, ['request.js']);
    const entry = entryOf(facts, 'default');

    expect(facts.entries.map(({ export: { path } }) => path)).toEqual(['default', 'plain']);
    expect(entry).toMatchObject({ kind: 'class', inherits: true });
    expect(entry.members.map(({ name, kind }) => `${kind} ${name}`)).toEqual([
      'getter secure',
      'getter host',
      'method get',
    ]);
    expect(shown(entry.params)).toBe(
      'own: { app?: { get: (arg0: string) => "https" | string }; headers?: record<string, string>; socket?: { encrypted?: boolean } }',
    );
  });

  it('inherits from literals with accessors too, and leaves objects alone that are whole by themselves', () => {
    const text = `
      exports.cart = { get total() { return this.items.reduce((sum, item) => sum + item, 0); }, empty: () => [] };
      exports.tools = { round(n) { return this.floor(n) + 1; }, floor: (n) => Math.floor(n) };
    `;

    const facts = factsOf({ 'a.js': text }, ['a.js']);

    expect(facts.entries.map(({ export: { path }, inherits }) => [path, inherits])).toEqual([
      ['cart', true],
      ['cart.empty', undefined],
      ['tools.round', undefined],
      ['tools.floor', undefined],
    ]);
  });

  it('takes what is handed to a function or a constructor of another file as that one uses it', () => {
    const files = {
      'base.js': `module.exports = class { constructor(client) { this.text = client.format('a'); } };`,
      'area.js': 'exports.area = (box) => box.width * box.height;',
      'child.js': `
        const Base = require('./base');
        const { area } = require('./area');
        class Child extends Base { constructor(client) { super(client); } twice() { return this.text + this.text; } }
        exports.Child = Child;
        exports.half = function (box) { return area(box) / 2; };`,
    };

    const facts = factsOf(files, ['child.js']);

    expect(shown(entryOf(facts, 'Child').params)).toBe('client: { format: (arg0: string) => unknown }');
    expect(shown(entryOf(facts, 'half').params)).toBe('box: { height?: number; width?: number }');
  });

  it('knows that a function which reads `arguments` takes more than it names', () => {
    const text = `
      exports.extend = function () { var to = arguments[0]; for (var i = 1; i < arguments.length; i++) to[i] = arguments[i]; return to; };
      exports.define = function (to) { return arguments.length > 1 ? [to, arguments[1]] : to; };
      exports.counted = function (a) { if (arguments.length < 1) throw new TypeError('one'); return a; };
      exports.inner = function (a) { return [a].map(function () { return arguments[0]; }); };
      exports.member = function (call) { return call.arguments; };
    `;

    const facts = factsOf({ 'a.js': text }, ['a.js']);

    expect(shown(entryOf(facts, 'extend').params)).toBe('...more?: (unknown)[]');
    expect(shown(entryOf(facts, 'define').params)).toBe('to: unknown, ...more?: (unknown)[]');
    expect(shown(entryOf(facts, 'counted').params)).toBe('a: unknown');
    expect(shown(entryOf(facts, 'inner').params)).toBe('a: unknown');
    expect(shown(entryOf(facts, 'member').params)).toBe('call: { arguments?: unknown }');
  });

  it('takes destructuring, callbacks and lists apart', () => {
    const text = `
      exports.between = function ([low, high], n) { return n >= low && n < high; };
      exports.names = ({ users, sort = true }) => users.filter((u) => u.age > 18).map((u) => u.name.trim());
      exports.each = function (list, done) { for (const x of list) done(null, x * 2); };
      exports.mode = (kind) => { switch (kind) { case 'fast': return 1; case 'slow': return 2; default: return 0; } };
    `;

    const facts = factsOf({ 'a.js': text }, ['a.js']);

    expect(shown(entryOf(facts, 'between').params)).toBe('arg0: [number, number], n: number');
    expect(shown(entryOf(facts, 'names').params)).toBe(
      'arg0: { users?: ({ age?: number; name?: string })[]; sort?: boolean }',
    );
    expect(shown(entryOf(facts, 'each').params)).toBe(
      'list: (number)[], done: (arg0: unknown, arg1: unknown) => unknown',
    );
    expect(shown(entryOf(facts, 'mode').params)).toBe('kind: "fast" | "slow" | string');
  });

  it('finds exports behind a UMD wrapper, prototypes and functions that return functions', () => {
    const umd = `
      (function (root, factory) {
        if (typeof module === 'object') module.exports = factory();
        else root.Counter = factory();
      })(this, function () {
        function Counter(start) { this.value = start || 0; }
        Counter.prototype.add = function (n) { this.value += n * 1; return this; };
        Counter.from = function (text) { return new Counter(parseInt(text, 10)); };
        return Counter;
      });
    `;
    const curried = `module.exports = function map(mapper) { return function (read) { return function (end, cb) { read(end, function (e, data) { cb(e, mapper(data)); }); }; }; };`;

    const facts = factsOf({ 'umd.js': umd, 'map.js': curried }, ['umd.js', 'map.js']);
    const counter = facts.entries.find((e) => e.file === 'umd.js' && e.export.path === 'default');
    const map = facts.entries.find((e) => e.file === 'map.js');

    expect(counter?.kind).toBe('class');
    expect(counter?.members.map((m) => `${m.kind} ${m.name}(${shown(m.params)})`)).toEqual([
      'method add(n: number)',
      'field value()',
    ]);
    expect(shown(entryOf(facts, 'from').params)).toBe('text: number | string');
    expect(map && shownTree(map.returns)).toMatch(
      /^\(read: \(arg0: .*, arg1: \(arg0: .*, arg1: unknown\) => unknown\) => unknown\) => \(end/,
    );
  });

  it('names the methods of the object that a factory returns', () => {
    const text = `export default function store(initial) { let n = initial + 1; return { get: () => n, set(next) { n = next - 1; } }; }`;

    const facts = factsOf({ 'store.js': text }, ['store.js']);

    expect(entryOf(facts, 'default').members.map((m) => `${m.kind} ${m.name}(${shown(m.params)})`)).toEqual([
      'method get()',
      'method set(next: number)',
    ]);
  });

  it('takes types from the declaration file beside the code or of the package', () => {
    const files = {
      'package.json': '{ "name": "point", "main": "./lib/point.js", "types": "./types.d.ts" }',
      'types.d.ts':
        'export class Point { constructor(x: number, y: number | [number, number]); move(by: Point, speed?: "slow" | "fast"): Point; }',
      'lib/point.js':
        'exports.Point = class Point { constructor(x, y) { this.x = x; this.y = y; } move(by, speed) { return speed ? by : this; } };',
    };

    const facts = factsOf(files, ['lib/point.js']);
    const point = entryOf(facts, 'Point');

    expect(shown(point.params)).toBe('x: number, y: [number, number] | number');
    expect(point.members.map((m) => `${m.name}(${shown(m.params)})`)).toEqual([
      'move(by: new Point(x: number, y: [number, number] | number), speed?: "fast" | "slow")',
    ]);
    expect(point.typed).toBe(false);
  });
});
