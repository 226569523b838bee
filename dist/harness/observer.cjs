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

// src/languages/typescript/amplify/beside/observer.ts
var observer_exports = {};
__export(observer_exports, {
  observer: () => observer
});
module.exports = __toCommonJS(observer_exports);
var import_node_fs = __toESM(require("node:fs"), 1);

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
function isError(value) {
  return typeof value === "object" && value !== null && toTag.call(value) === "[object Error]";
}
function isNative(value) {
  return typeof value === "function" && fromSource.call(value).includes("[native code]");
}

// src/languages/typescript/amplify/beside/observer.ts
var HIT_LIMIT = 1e5;
var MAX_TEXT2 = 2e4;
var MAX_SAID = 300;
var { appendFileSync, readFileSync } = import_node_fs.default;
var now = Date.now;
function observer({ plan, output }) {
  return new Observer(JSON.parse(readFileSync(plan, "utf8")), output);
}
var Observer = class {
  worlds;
  #plan;
  #wanted;
  #output;
  #world = "";
  #sight;
  constructor(plan, output) {
    this.#plan = plan;
    this.#output = output;
    this.worlds = plan.worlds.map(({ name }) => name);
    this.#wanted = new Map(plan.worlds.map(({ name, variants }) => [name, new Set(variants)]));
  }
  wants(world, variant) {
    return this.#wanted.get(world)?.has(variant) === true;
  }
  enter(world) {
    this.#world = world;
    const board = switchboard();
    board.activeMutant = this.#plan.worlds.find(({ name }) => name === world)?.fault;
    board.hitCount = board.activeMutant === void 0 ? void 0 : 0;
    board.hitLimit = HIT_LIMIT;
    board.currentTestId = `${world} hooks`;
  }
  begin(variant) {
    const board = switchboard();
    board.currentTestId = `${this.#world} ${variant}`;
    if (board.hitCount !== void 0) board.hitCount = 0;
    appendFileSync(this.#output, `${JSON.stringify(board.currentTestId)}
`);
    this.#sight = now() > this.#plan.until ? void 0 : { world: this.#world, variant, at: 0, seen: [], passed: [] };
  }
  /** The statement that runs next. */
  at(index) {
    if (this.#sight) this.#sight.at = index;
  }
  value(place, value) {
    this.#note(place, () => described(value));
    return value;
  }
  async settles(place, value) {
    try {
      const settled = await (typeof value === "function" ? value() : value);
      this.#note(place, () => described(settled));
    } catch (error2) {
      this.#note(place, () => thrown(error2));
    }
  }
  calls(place, value) {
    try {
      const given = typeof value === "function" ? value() : value;
      this.#note(place, () => described(given));
    } catch (error2) {
      this.#note(place, () => thrown(error2));
    }
  }
  /** The calls that a double saw, or the doubles among an object's members. */
  doubles(place, value) {
    for (const [name, of] of [["", value], ...membersOf(value)]) {
      const calls = callsOf(of);
      if (calls) this.#note(name === "" ? place : `${place}.${name}`, () => described(calls));
    }
  }
  end() {
    this.#write();
  }
  threw(error2) {
    if (this.#sight) {
      this.#sight.threw = isAssertion(error2) ? "an assertion" : errorName(error2);
      if (isError(error2)) this.#sight.said = String(error2.message).slice(0, MAX_SAID);
    }
    this.#write();
  }
  #note(place, text2) {
    this.#sight?.seen.push({ place, value: text2() });
  }
  #write() {
    const sight = this.#sight;
    this.#sight = void 0;
    const board = switchboard();
    const id = board.currentTestId ?? "";
    board.currentTestId = `${this.#world} hooks`;
    if (!sight) return;
    const covered = board.mutantCoverage?.perTest ?? {};
    sight.passed = Object.keys({ ...covered[id], ...covered[board.currentTestId] });
    appendFileSync(this.#output, `${JSON.stringify(sight)}
`);
  }
};
function switchboard() {
  const global = globalThis;
  global.__stryker__ ??= {};
  return global.__stryker__;
}
function described(value) {
  const text2 = describe(asAnswer(value));
  return text2.length > MAX_TEXT2 ? '{"t":"opaque","name":"large"}' : text2;
}
function asAnswer(value) {
  if (typeof value !== "object" || value === null || !("headers" in value)) return value;
  const { status, statusCode, body } = value;
  if (typeof status !== "number" && typeof statusCode !== "number") return value;
  const isPlain = body !== null && typeof body === "object" && /Object|Array/.test(body.constructor?.name ?? "Object");
  return {
    ...typeof status === "number" ? { status } : { statusCode },
    ...isPlain ? { body } : {}
  };
}
function thrown(error2) {
  return JSON.stringify({ t: "error", class: errorName(error2), message: "" });
}
function errorName(error2) {
  return isError(error2) ? errorClass(error2) : typeof error2;
}
function isAssertion(error2) {
  const { name, code } = Object(error2);
  return /Assertion/.test(String(name)) || code === "ERR_ASSERTION" || isError(error2) && /\bexpect\(/.test(error2.message);
}
function membersOf(value) {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return [];
  return Object.keys(value).filter((key) => /^[A-Za-z_$][\w$]*$/.test(key)).slice(0, 30).map((key) => [key, value[key]]);
}
function callsOf(value) {
  if (typeof value !== "function") return void 0;
  const { mock, args, callCount } = value;
  if (Array.isArray(mock?.calls))
    return mock.calls.map((call) => Array.isArray(call) ? call : call.arguments);
  return typeof callCount === "number" && Array.isArray(args) ? args : void 0;
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  observer
});
