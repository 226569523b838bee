"use strict";
var __create = Object.create;
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __getProtoOf = Object.getPrototypeOf;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __export = (target, all) => {
  for (var name in all)
    __defProp(target, name, { get: all[name], enumerable: true });
};
var __copyProps = (to, from, except, desc) => {
  if (from && typeof from === "object" || typeof from === "function") {
    for (let key of __getOwnPropNames(from))
      if (!__hasOwnProp.call(to, key) && key !== except)
        __defProp(to, key, { get: () => from[key], enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable });
  }
  return to;
};
var __toESM = (mod, isNodeMode, target) => (target = mod != null ? __create(__getProtoOf(mod)) : {}, __copyProps(
  // If the importer is in node compatibility mode or this is not an ESM
  // file that has been converted to a CommonJS file using a Babel-
  // compatible transform (i.e. "__esModule" has not been set), then set
  // "default" to the CommonJS "module.exports" for node compatibility.
  isNodeMode || !mod || !mod.__esModule ? __defProp(target, "default", { value: mod, enumerable: true }) : target,
  mod
));
var __toCommonJS = (mod) => __copyProps(__defProp({}, "__esModule", { value: true }), mod);

// src/languages/typescript/recorder/recorder.ts
var recorder_exports = {};
__export(recorder_exports, {
  recorder: () => recorder
});
module.exports = __toCommonJS(recorder_exports);
var import_node_async_hooks = require("node:async_hooks");
var import_node_fs = __toESM(require("node:fs"), 1);
var import_node_path = __toESM(require("node:path"), 1);

// src/generate/by-chance.ts
var NAMES = { string: "chance", number: "chance number", date: "chance date" };
var CHANCE = NAMES.string;

// src/generate/symbol-key.ts
var TEXT = /^Symbol\.(?:for\((.*)\)|(\w+))$/s;
function symbolOf(key) {
  const [, registered, wellKnown = ""] = TEXT.exec(key) ?? [];
  if (registered !== void 0) return Symbol.for(registered);
  const found = Symbol[wellKnown];
  return typeof found === "symbol" ? found : void 0;
}
function symbolKey(symbol) {
  const registered = Symbol.keyFor(symbol);
  if (registered !== void 0) return `Symbol.for(${registered})`;
  const { description = "" } = symbol;
  return symbolOf(description) === symbol ? description : void 0;
}

// src/languages/typescript/harness/told-errors.ts
var messages = /* @__PURE__ */ new Set();
function holdsMessage(text2) {
  for (const message of messages) if (text2.includes(message)) return true;
  return false;
}

// src/languages/typescript/harness/uuids.ts
var MINTED = "5eed0000-0000-4000-8000-";
var ANY_MINTED = new RegExp(`${MINTED}[0-9a-f]{12}`);
function holdsMinted(text2) {
  return text2.includes(MINTED) && ANY_MINTED.test(text2);
}

// src/languages/typescript/harness/describe.ts
var MAX_DEPTH = 12;
var MAX_NODES = 1500;
var MAX_TEXT = 4e3;
var MAX_BYTES = 256;
var CYCLE = '{"t":"seen"}';
var toTag = Object.prototype.toString;
var isEnumerable = Object.prototype.propertyIsEnumerable;
var fromSource = Function.prototype.toString;
var nodes = 0;
var ancestors = [];
function describe(value) {
  nodes = 0;
  ancestors.length = 0;
  try {
    return text(value);
  } catch {
    return opaque("unreadable");
  }
}
function text(value) {
  switch (typeof value) {
    case "string":
      if (holdsMinted(value)) return opaque(CHANCE);
      if (holdsMessage(value)) return opaque("message");
      return value.length > MAX_TEXT ? opaque(`string of ${value.length}`) : `{"t":"string","v":${JSON.stringify(value)}}`;
    case "number":
      return number(value);
    case "boolean":
      return value ? '{"t":"boolean","v":true}' : '{"t":"boolean","v":false}';
    case "undefined":
      return '{"t":"undefined"}';
    case "bigint":
      return `{"t":"bigint","v":"${value}"}`;
    case "symbol":
      return `{"t":"symbol","v":${JSON.stringify(value.description ?? "")}}`;
    case "function":
      return '{"t":"function"}';
  }
  if (value === null) return '{"t":"null"}';
  return composite(value);
}
function number(value) {
  if (Number.isFinite(value) && !Object.is(value, -0)) return `{"t":"number","v":${value}}`;
  return `{"t":"number","v":"${Object.is(value, -0) ? "-0" : value}"}`;
}
function composite(value) {
  if (ancestors.includes(value)) return CYCLE;
  if (ancestors.length >= MAX_DEPTH) return opaque("deep");
  if (++nodes > MAX_NODES) return opaque("large");
  ancestors.push(value);
  try {
    return byTag(value);
  } catch {
    return opaque("unreadable");
  } finally {
    ancestors.pop();
  }
}
function byTag(value) {
  if (Array.isArray(value)) return array(value);
  switch (toTag.call(value)) {
    case "[object Object]":
      return object(value);
    case "[object Date]": {
      const ms = Date.prototype.getTime.call(value);
      return `{"t":"date","ms":${Number.isNaN(ms) ? '"NaN"' : ms}}`;
    }
    case "[object RegExp]": {
      const { source, flags } = value;
      return `{"t":"regexp","source":${JSON.stringify(source)},"flags":${JSON.stringify(flags)}}`;
    }
    case "[object Map]": {
      const entries = [...value].map(([key, of]) => `[${text(key)},${text(of)}]`);
      return `{"t":"map","entries":[${entries.join(",")}]}`;
    }
    case "[object Set]":
      return `{"t":"set","items":[${[...value].map(text).join(",")}]}`;
    case "[object Error]":
      return error(value);
    default:
      return special(value);
  }
}
function special(value) {
  if (ArrayBuffer.isView(value) && "length" in value) {
    const bytes = value;
    if (bytes.length > MAX_BYTES) return opaque(`${bytes.length} bytes`);
    const items = Array.from(
      bytes,
      (n) => typeof n === "bigint" ? `"${n}"` : numberItem(n)
    );
    return `{"t":"bytes","type":${JSON.stringify(constructorName(value) ?? "Uint8Array")},"v":[${items.join(",")}]}`;
  }
  const prototype = Object.getPrototypeOf(value);
  const isPlain = prototype === null || !isNative(prototype.constructor);
  if (isPlain || toTag.call(value) === "[object Arguments]" || toTag.call(value) === "[object Module]")
    return object(value);
  return opaque(toTag.call(value).slice(8, -1));
}
function numberItem(n) {
  return Number.isFinite(n) && !Object.is(n, -0) ? String(n) : `"${Object.is(n, -0) ? "-0" : n}"`;
}
function array(value) {
  if (value.length > MAX_NODES) return opaque(`array of ${value.length}`);
  let items = "";
  for (let index = 0; index < value.length; index++) {
    items += `${items ? "," : ""}${index in value ? text(value[index]) : '{"t":"hole"}'}`;
  }
  return `{"t":"array","items":[${items}]}`;
}
function isRef(value) {
  return typeof value === "object" && value !== null && value.__v_isRef === true;
}
function object(value) {
  const ctor = constructorName(value);
  if (ctor?.includes("Ref") && isRef(value)) return opaque("Ref");
  if (ctor !== void 0 && isOlderError(value)) return error(value);
  const keys = Object.keys(value);
  if (keys.length > 1) keys.sort();
  let props = "";
  for (const key of keys) {
    props += `${props ? "," : ""}[${JSON.stringify(key)},${text(value[key])}]`;
  }
  for (const symbol of Object.getOwnPropertySymbols(value)) {
    const key = isEnumerable.call(value, symbol) ? symbolKey(symbol) : void 0;
    if (key === void 0) continue;
    props += `${props ? "," : ""}[${JSON.stringify(key)},${text(value[symbol])}]`;
  }
  return `{"t":"object","props":[${props}]${ctor === void 0 ? "" : `,"ctor":${JSON.stringify(ctor)}`}}`;
}
function error(value) {
  const message = typeof value.message === "string" ? value.message : "";
  return `{"t":"error","class":${JSON.stringify(errorClass(value))},"message":${JSON.stringify(message.slice(0, MAX_TEXT))}}`;
}
function opaque(name) {
  return `{"t":"opaque","name":${JSON.stringify(name)}}`;
}
function isOlderError(value) {
  const { message, stack } = value;
  return typeof stack === "string" && typeof message === "string";
}
function constructorName(value) {
  const prototype = Object.getPrototypeOf(value);
  if (prototype === null) return "null";
  if (prototype === Object.prototype) return void 0;
  const name = prototype.constructor?.name;
  if (name === "Object") return void 0;
  return typeof name === "string" && name !== "" ? name : "anonymous";
}
function errorClass(error2) {
  const name = error2.constructor?.name;
  return typeof name === "string" && name !== "" ? name : "Error";
}
function isNative(value) {
  return typeof value === "function" && fromSource.call(value).includes("[native code]");
}

// src/languages/typescript/recorder/capture.ts
var MAX_NODES2 = 200;
var MAX_DEPTH2 = 8;
var MAX_TEXT2 = 1e3;
var MAX_METHODS = 40;
var NoForm = class extends Error {
};
var Capture = class {
  #known;
  #hooks;
  #stubs = /* @__PURE__ */ new Map();
  #ancestors = [];
  /** What stands in several places is described once. */
  #seen = /* @__PURE__ */ new Map();
  #nodes = 0;
  constructor(known, hooks) {
    this.#known = known;
    this.#hooks = hooks;
  }
  /** The stub for a function that stands at `key` of `owner`, if this call was given it. */
  stubOf(owner, key) {
    return this.#stubs.get(owner)?.get(key)?.();
  }
  /** Takes the hooks of this call out. */
  release() {
    for (const [owner, keys] of this.#stubs) for (const key of keys.keys()) this.#hooks.remove(owner, key);
    this.#stubs.clear();
  }
  /** Throws NoForm. */
  value(value) {
    if (++this.#nodes > MAX_NODES2) throw new NoForm("large");
    if (typeof value === "function") return this.#exported(value);
    if (typeof value !== "object" || value === null) return plain(value);
    const seen = this.#seen.get(value);
    if (seen) return seen;
    if (this.#ancestors.length >= MAX_DEPTH2 || this.#ancestors.includes(value)) throw new NoForm("deep");
    this.#ancestors.push(value);
    try {
      const described = this.#composite(value);
      this.#seen.set(value, described);
      return described;
    } finally {
      this.#ancestors.pop();
    }
  }
  /** A stub for the function at `key` of `owner`, which is replaced there. Throws NoForm where it cannot be. */
  member(owner, key) {
    this.#hook(owner, key);
    return this.stub(owner, key);
  }
  /** A stub under a name that only this call knows: for a function that is handed over by itself. */
  stub(owner, key) {
    const stub = { t: "stub", id: 0, answers: [] };
    this.#keep(owner, key, () => stub);
    return stub;
  }
  #hook(owner, key) {
    if (!this.#stubs.get(owner)?.has(key) && !this.#hooks.add(owner, key)) throw new NoForm("function");
  }
  #exported(value) {
    const of = this.#known.exportOf(value);
    if (!of) throw new NoForm("function");
    return { t: "export", of };
  }
  #composite(value) {
    const made = this.#known.madeBy(value);
    if (made) return { t: "instance", of: made.of, args: made.args.map((arg) => this.value(arg)) };
    if (Array.isArray(value)) return { t: "array", items: value.map((item, at) => this.#item(value, at, item)) };
    switch (Object.prototype.toString.call(value)) {
      case "[object Object]":
        return this.#object(value);
      case "[object Map]":
        return {
          t: "map",
          entries: [...value].map(([k, v]) => [this.value(k), this.value(v)])
        };
      case "[object Set]":
        return { t: "set", items: [...value].map((item) => this.value(item)) };
      case "[object Error]":
        return errorOf(value);
      default:
        return plain(value);
    }
  }
  #item(owner, at, item) {
    return isForeign(item, this.#known) ? this.member(owner, String(at)) : this.value(item);
  }
  #object(value) {
    const prototype = Object.getPrototypeOf(value);
    const isPlain = prototype === null || Object.getPrototypeOf(prototype) === null;
    const props = [];
    const methods = isPlain ? [] : methodsOf(prototype);
    if (methods.length > MAX_METHODS || !isPlain && isNative(prototype.constructor)) throw new NoForm("class");
    for (const key of Object.keys(value)) {
      const held = value[key];
      if (isForeign(held, this.#known)) this.#late(value, key, props);
      else if (isPlain || methods.length === 0) props.push([key, this.value(held)]);
    }
    for (const key of methods) this.#late(value, key, props);
    return { t: "object", props, ...prototype === null ? { ctor: "null" } : {} };
  }
  /** A method is a member of the double once it is called. */
  #late(owner, key, props) {
    this.#hook(owner, key);
    let stub;
    this.#keep(owner, key, () => {
      if (!stub) {
        stub = { t: "stub", id: 0, answers: [] };
        props.push([key, stub]);
      }
      return stub;
    });
  }
  #keep(owner, key, stub) {
    const keys = this.#stubs.get(owner) ?? /* @__PURE__ */ new Map();
    keys.set(key, keys.get(key) ?? stub);
    this.#stubs.set(owner, keys);
  }
};
function plain(value) {
  if (value === void 0 || value === null) return { t: value === null ? "null" : "undefined" };
  if (typeof value === "boolean") return { t: "boolean", v: value };
  if (typeof value === "number" && Number.isFinite(value) && !Object.is(value, -0)) return { t: "number", v: value };
  if (typeof value === "string" && value.length <= MAX_TEXT2) return { t: "string", v: value };
  const text2 = describe(value);
  if (text2.length > MAX_TEXT2 || /"t":"(?:function|opaque|seen)"/.test(text2)) throw new NoForm("opaque");
  return JSON.parse(text2);
}
function errorOf(error2) {
  return { t: "error", class: errorClass(error2), message: String(error2.message).slice(0, MAX_TEXT2) };
}
function isForeign(value, known) {
  return typeof value === "function" && known.exportOf(value) === void 0;
}
function methodsOf(prototype) {
  const names = /* @__PURE__ */ new Set();
  for (let at = prototype; at && Object.getPrototypeOf(at) !== null; at = Object.getPrototypeOf(at)) {
    for (const [name, { value }] of Object.entries(Object.getOwnPropertyDescriptors(at))) {
      if (name !== "constructor" && typeof value === "function") names.add(name);
    }
  }
  return [...names];
}

// src/languages/typescript/recorder/hooks.ts
var Hooks = class {
  #listener;
  #hooks = /* @__PURE__ */ new WeakMap();
  constructor(listener) {
    this.#listener = listener;
  }
  /** False where the function cannot be replaced. */
  add(owner, key) {
    const keys = this.#hooks.get(owner) ?? /* @__PURE__ */ new Map();
    this.#hooks.set(owner, keys);
    const known = keys.get(key);
    if (known) {
      known.count++;
      return true;
    }
    const own = Object.getOwnPropertyDescriptor(owner, key);
    const canReplace = own ? own.configurable === true && "value" in own : Object.isExtensible(owner);
    if (!canReplace) return false;
    const original = owner[key];
    const listener = this.#listener;
    const wrapper = new Proxy(original, {
      apply: (target, self, args) => listener(owner, key, self, args, target)
    });
    const isEnumerable2 = own?.enumerable ?? false;
    Object.defineProperty(owner, key, { value: wrapper, configurable: true, writable: true, enumerable: isEnumerable2 });
    keys.set(key, { wrapper, own, count: 1 });
    return true;
  }
  remove(owner, key) {
    const hook = this.#hooks.get(owner)?.get(key);
    if (!hook || --hook.count > 0) return;
    this.#hooks.get(owner)?.delete(key);
    if (Object.getOwnPropertyDescriptor(owner, key)?.value !== hook.wrapper) return;
    if (hook.own) Object.defineProperty(owner, key, hook.own);
    else delete owner[key];
  }
};

// src/languages/typescript/recorder/mask.ts
var NOW = 1709208e6;
var DAY_MS = 864e5;
var MINUTE_MS = 6e4;
var PRIVATE_NAME = /pass(?:word|wd|phrase)|secret|token|authori[sz]ation|credential|api_?key|private_?key|cookie|session|e_?mail|phone|mobile|iban|card_?(?:number|no)|cvc|cvv|ssn|birth/i;
var PRIVATE_TEXTS = [
  [/-----BEGIN [A-Z ]+-----[\s\S]*/g, "-----BEGIN KEY-----"],
  [/\beyJ[\w-]{8,}\.[\w-]{8,}\.[\w-]*/g, "eyJhbGciOiJub25lIn0.eyJzdWIiOiIxIn0."],
  [/\b(?:Bearer|Basic)\s+[\w.~+/=-]{6,}/g, "Bearer abc"],
  [/:\/\/[^\s:/@]+:[^\s/@]+@/g, "://user:word@"],
  [/\b(?:sk|pk|rk|ghp|gho|ghs|ghu|github_pat|glpat|xox[abprs]|npm|AKIA|ASIA|AIza)[-_]?[\w-]{12,}/g, "key_abc"],
  [/[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g, "a@example.com"],
  [/\b[A-Z]{2}\d{2}(?: ?[A-Z0-9]{4}){3,7}(?: ?[A-Z0-9]{1,3})?\b/g, "DE02120300000000202051"],
  [/(?<![\w-])(?:\d[ -]?){12,18}\d(?![\w-])/g, "4111111111111111"],
  [/\+\d[\d ()/-]{7,}\d/g, "+15550100"]
];
var UUID = /\b[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\b/gi;
var TIME = /\b\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:\d\d)/g;
var RANDOM = /\b(?=\w*\d)(?=\w*[a-zA-Z])[\w+/=-]{32,}/g;
function masking(options) {
  return (value) => {
    const ids = /* @__PURE__ */ new Map();
    return masked(value, "", options, ids);
  };
}
function masked(value, name, options, ids) {
  const inner = (of2, under = "") => masked(of2, under, options, ids);
  if (Array.isArray(value)) return value.map((item) => inner(item, name));
  if (typeof value !== "object" || value === null) return value;
  const of = value;
  if (of.t === "string") return { ...of, v: maskedText(of.v, name, options, ids) };
  if (of.t === "error") return { ...of, message: maskedText(of.message, "", options, ids) };
  if (of.t === "number" && typeof of.v === "number") return { ...of, v: maskedNumber(of.v, name, options) };
  if (of.t === "date" && typeof of.ms === "number") return { ...of, ms: steady(of.ms, options) };
  if (of.t === "object")
    return { ...of, props: of.props.map(([key, held]) => [maskedText(key, "", options, ids), inner(held, key)]) };
  if (of.t === "map")
    return { ...of, entries: of.entries.map(([key, held]) => [inner(key), inner(held, keyText(key))]) };
  return Object.fromEntries(Object.entries(value).map(([key, held]) => [key, inner(held, name)]));
}
function keyText(key) {
  return key.t === "string" ? key.v : "";
}
function maskedText(text2, name, options, ids) {
  if (options.known.has(text2)) return text2;
  let shown = text2;
  for (const [form, standIn] of PRIVATE_TEXTS) {
    shown = shown.replace(form, (found) => options.known.has(found) ? found : standIn);
  }
  shown = shown.replace(UUID, (found) => {
    if (options.known.has(found)) return found;
    const id = ids.get(found) ?? `00000000-0000-4000-8000-${String(ids.size + 1).padStart(12, "0")}`;
    ids.set(found, id);
    return id;
  });
  shown = shown.replace(TIME, (found) => timeText(found, options));
  shown = shown.replace(RANDOM, (found) => options.known.has(found) ? found : "abc123");
  return shown === text2 && text2 !== "" && PRIVATE_NAME.test(name) ? sameForm(text2) : shown;
}
function timeText(found, options) {
  const at = Date.parse(found);
  const moved = steady(at, options);
  return moved === at ? found : new Date(moved).toISOString();
}
function maskedNumber(n, name, options) {
  if (PRIVATE_NAME.test(name) && Math.abs(n) >= 1e3) return 10 ** (String(Math.trunc(Math.abs(n))).length - 1);
  return Number.isInteger(n) ? steady(n, options) : n;
}
function steady(ms, { started }) {
  const since = ms - started;
  return Math.abs(since) > DAY_MS ? ms : NOW + Math.round(since / MINUTE_MS) * MINUTE_MS;
}
function sameForm(text2) {
  return text2.replace(/[A-Z]/g, "A").replace(/[a-z]/g, "a").replace(/\d/g, "1").replace(/[^\0-\x7f]/g, "\xE9");
}

// src/languages/typescript/recorder/recorder.ts
var MAX_TRIED = 60;
var MAX_WRITTEN = 20;
var MAX_CALL_TEXT = 6e3;
var MAX_TEXT3 = 1e6;
var MAX_STORY = 4;
var { appendFileSync, readFileSync } = import_node_fs.default;
var { apply, construct } = Reflect;
var recorders = /* @__PURE__ */ new Map();
function recorder(options, isQuiet = () => false) {
  const known = recorders.get(options.output) ?? new Recorder(options, isQuiet);
  recorders.set(options.output, known);
  return new FileRecorder(known, options.file);
}
var FileRecorder = class {
  #recorder;
  #file;
  constructor(of, file) {
    this.#recorder = of;
    this.#file = file;
  }
  /** An exported value with its functions recorded. */
  value(exported, value) {
    try {
      return this.#recorder.wrapped({ file: this.#file, path: exported }, value);
    } catch {
      return value;
    }
  }
  /** `module.exports` with its functions recorded. */
  exports(value) {
    if (typeof value !== "object" || value === null) return this.value("default", value);
    for (const [name, { value: held, writable }] of Object.entries(Object.getOwnPropertyDescriptors(value))) {
      if (writable) value[name] = this.value(name, held);
    }
    return value;
  }
  /** An object was made by `maker` from these arguments. */
  made(object2, maker, args) {
    this.#recorder.made(object2, maker, Array.from(args));
  }
};
var Recorder = class {
  #current = new import_node_async_hooks.AsyncLocalStorage();
  #hooks = new Hooks((owner, key, self, args, original) => this.#answer(owner, key, self, args, original));
  #exports = /* @__PURE__ */ new WeakMap();
  #made = /* @__PURE__ */ new WeakMap();
  #output;
  #mask;
  #isQuiet;
  #written = 0;
  constructor({ output, known }, isQuiet) {
    this.#isQuiet = isQuiet;
    this.#output = import_node_path.default.join(output, `${process.pid}-${Math.random().toString(36).slice(2)}.jsonl`);
    const texts = JSON.parse(readFileSync(known, "utf8"));
    this.#mask = masking({ known: new Set(texts), started: Date.now() });
  }
  exportOf(value) {
    return this.#exports.get(value);
  }
  madeBy(value) {
    const made = this.#made.get(value);
    const of = made && this.exportOf(made.maker);
    return of && made ? { of, args: made.args } : void 0;
  }
  made(object2, maker, args) {
    this.#made.set(object2, { maker, args, story: [] });
  }
  wrapped(of, value) {
    if (this.#exports.has(value)) return value;
    if (typeof value === "function") {
      const isClass = /^class\b/.test(Function.prototype.toString.call(value));
      const prototype = value.prototype;
      if (prototype) this.#wrapMembers(of, prototype);
      this.#wrapMembers(of, value);
      this.#exports.set(value, of);
      return isClass ? value : this.#wrappedFunction(of, value);
    }
    if (typeof value === "object" && value !== null && Object.getPrototypeOf(value) === Object.prototype) {
      for (const [name, held] of Object.entries(value)) {
        if (typeof held === "function") {
          value[name] = this.wrapped({ ...of, path: `${of.path}.${name}` }, held);
        }
      }
    }
    return value;
  }
  #wrapMembers(of, owner) {
    for (const [member, descriptor] of Object.entries(Object.getOwnPropertyDescriptors(owner))) {
      const { value, configurable } = descriptor;
      if (member === "constructor" || typeof value !== "function" || !configurable) continue;
      if (/^class\b/.test(Function.prototype.toString.call(value))) continue;
      const place = { of, member, tried: 0, written: /* @__PURE__ */ new Set() };
      Object.defineProperty(owner, member, { ...descriptor, value: this.#recording(place, value) });
    }
  }
  #wrappedFunction(of, value) {
    if (value.name === "") {
      const name = of.path.slice(of.path.lastIndexOf(".") + 1);
      Object.defineProperty(value, "name", { value: name, configurable: true });
    }
    const wrapped = this.#recording({ of, tried: 0, written: /* @__PURE__ */ new Set() }, value);
    this.#exports.set(wrapped, of);
    return wrapped;
  }
  #recording(place, original) {
    return new Proxy(original, {
      apply: (target, self, args) => this.#call(place, target, self, args),
      construct: (target, args, newTarget) => {
        const object2 = construct(target, args, newTarget);
        this.made(object2, target, args);
        return object2;
      }
    });
  }
  #call(place, original, self, args) {
    if (place.tried >= MAX_TRIED || place.written.size >= MAX_WRITTEN || this.#written > MAX_TEXT3 || this.#isQuiet()) {
      return apply(original, self, args);
    }
    place.tried++;
    const scope = {
      capture: new Capture(this, this.#hooks),
      outer: this.#current.getStore(),
      hasForm: true,
      pending: 0
    };
    const begun = this.#begin(scope, place, self, args);
    const end = () => {
      if (begun) this.#end(scope, place, begun);
      scope.capture.release();
    };
    let result;
    try {
      result = this.#current.run(scope, () => apply(original, self, begun?.passed ?? args));
    } catch (error2) {
      end();
      throw error2;
    }
    if (isPromise(result)) result.then(end, end);
    else end();
    return result;
  }
  /** What is told of a call before it runs; undefined where some of it has no form. */
  #begin(scope, place, self, args) {
    try {
      const made = typeof self === "object" && self !== null ? this.#made.get(self) : void 0;
      const isMethod = place.member !== void 0 && self !== null && typeof self === "object";
      if (isMethod && !(made && this.exportOf(made.maker))) return void 0;
      const ctorArgs = made && isMethod ? made.args.map((arg) => this.#ownArgument(scope, self, arg)) : void 0;
      const passed = [...args];
      const described = args.map((arg, at) => this.#argument(scope, arg, passed, at));
      return { passed, args: described, ...ctorArgs ? { ctorArgs } : {}, ...made && isMethod ? { made } : {} };
    } catch {
      if (place.member !== void 0) this.#forgetStory(self);
      return void 0;
    }
  }
  /** A function that is handed over by itself is handed on as one that notes what it answers. */
  #argument(scope, arg, passed, at) {
    if (typeof arg !== "function" || this.exportOf(arg)) return scope.capture.value(arg);
    const owner = {};
    const stub = scope.capture.stub(owner, "");
    passed[at] = new Proxy(arg, {
      apply: (target, self, args) => this.#answer(owner, "", self, args, target)
    });
    return stub;
  }
  /** A function that the constructor was given is found again among the object's fields. */
  #ownArgument(scope, self, arg) {
    if (typeof arg !== "function" || this.exportOf(arg)) return scope.capture.value(arg);
    const field = Object.entries(Object.getOwnPropertyDescriptors(self)).find(([, { value }]) => value === arg);
    if (!field) throw new NoForm("function");
    return scope.capture.member(self, field[0]);
  }
  /** A collaborator is called: the answer is noted for each call under way that was given it. */
  #answer(owner, key, self, args, original) {
    const scopes = [];
    for (let scope = this.#current.getStore(); scope; scope = scope.outer) scopes.push(scope);
    let result;
    try {
      result = this.#current.run(void 0, () => apply(original, self, args));
    } catch (error2) {
      for (const scope of scopes) this.#note(scope, owner, key, { threw: error2 });
      throw error2;
    }
    for (const scope of scopes) this.#note(scope, owner, key, { gave: result });
    return result;
  }
  #note(scope, owner, key, answer) {
    const stub = scope.capture.stubOf(owner, key);
    if (!stub) return;
    const value = (of) => {
      try {
        return scope.capture.value(of);
      } catch {
        scope.hasForm = false;
        return { t: "undefined" };
      }
    };
    const throws = "threw" in answer;
    if (stub.answers.length > 0 && throws !== (stub.throws ?? false)) scope.hasForm = false;
    if (throws) {
      stub.throws = true;
      stub.answers.push(value(answer.threw));
    } else if (isPromise(answer.gave)) {
      const at = stub.answers.push({ t: "undefined" }) - 1;
      scope.pending++;
      const settle = (make) => {
        scope.pending--;
        stub.answers[at] = make();
      };
      answer.gave.then(
        (of) => settle(() => ({ t: "promise", of: value(of) })),
        (error2) => settle(() => ({ t: "promise", of: value(error2), rejects: true }))
      );
    } else stub.answers.push(value(answer.gave));
  }
  #end(scope, place, { args, ctorArgs, made }) {
    try {
      const isWhole = scope.hasForm && scope.pending === 0;
      const isPlain = isWhole && ![args, ctorArgs].some(holdsStub);
      const before = isPlain ? made?.story : void 0;
      if (isWhole) {
        const member = place.member;
        this.#write(place, {
          of: place.of,
          ...member === void 0 ? {} : { member },
          args: args.map(withoutRepeats),
          ...ctorArgs ? { ctorArgs: ctorArgs.map(withoutRepeats) } : {},
          ...before && before.length > 0 ? { before: [...before] } : {}
        });
      }
      if (!made || place.member === void 0) return;
      const isTold = isPlain && made.story !== void 0 && made.story.length < MAX_STORY;
      if (isTold) made.story?.push({ member: place.member, args });
      else made.story = void 0;
    } catch {
    }
  }
  #forgetStory(self) {
    const made = typeof self === "object" && self !== null ? this.#made.get(self) : void 0;
    if (made) made.story = void 0;
  }
  #write(place, call) {
    const line = JSON.stringify(this.#mask(call));
    if (line.length > MAX_CALL_TEXT || place.written.has(line)) return;
    place.written.add(line);
    this.#written += line.length;
    appendFileSync(this.#output, `${line}
`);
  }
};
function isPromise(value) {
  return Object.prototype.toString.call(value) === "[object Promise]" && typeof value.then === "function";
}
function holdsStub(values) {
  return values !== void 0 && JSON.stringify(values).includes('"t":"stub"');
}
function withoutRepeats(value) {
  return JSON.parse(JSON.stringify(value), (_, held) => {
    const { t, answers } = held ?? {};
    if (t !== "stub" || !answers) return held;
    const texts = answers.map((answer) => JSON.stringify(answer));
    let length = texts.length;
    while (length > 1 && texts[length - 1] === texts[length - 2]) length--;
    return { ...held, answers: answers.slice(0, length) };
  });
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  recorder
});
