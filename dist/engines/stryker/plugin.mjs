// src/languages/typescript/engine/plugin.ts
import { readFileSync } from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";

// src/languages/typescript/faults/nodes.ts
var IGNORED = /* @__PURE__ */ new Set([
  "start",
  "end",
  "loc",
  "range",
  "extra",
  "leadingComments",
  "trailingComments",
  "innerComments",
  "comments",
  "errors",
  "tokens",
  "typeAnnotation",
  "returnType",
  "typeParameters",
  "typeArguments",
  "superTypeParameters",
  "accessibility",
  "declare",
  "definite",
  "readonly",
  "abstract",
  "override",
  "implements"
]);
var TYPE_WRAPPERS = /* @__PURE__ */ new Set([
  "TSAsExpression",
  "TSNonNullExpression",
  "TSSatisfiesExpression",
  "TSTypeAssertion",
  "ParenthesizedExpression"
]);
function isNode(value) {
  return typeof value === "object" && value !== null && typeof value.type === "string";
}
function fieldsOf(node) {
  return Object.keys(node).filter((name) => name !== "type" && !IGNORED.has(name) && node[name] !== void 0).sort();
}
function unwrapped(node) {
  return TYPE_WRAPPERS.has(node.type) && isNode(node["expression"]) ? unwrapped(node["expression"]) : node;
}
function canonical(value) {
  if (Array.isArray(value)) return `[${value.map(canonical).join()}]`;
  if (!isNode(value)) return JSON.stringify(value) ?? "undefined";
  const node = unwrapped(value);
  return `${node.type}{${fieldsOf(node).map((name) => `${name}:${canonical(node[name])}`).join()}}`;
}
function* walk(root) {
  yield root;
  for (const name of fieldsOf(root)) {
    const child = root[name];
    if (isNode(child)) yield* walk(child);
    else if (Array.isArray(child)) {
      for (const item of child) if (isNode(item)) yield* walk(item);
    }
  }
}
function withoutPositions(value) {
  if (Array.isArray(value)) return value.map(withoutPositions);
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).filter(
    ([name]) => !/^(?:start|end|loc|range|leadingComments|trailingComments|innerComments)$/.test(name)
  );
  return Object.fromEntries(entries.map(([name, item]) => [name, withoutPositions(item)]));
}

// src/languages/typescript/faults/hunk-revert.ts
function hunkRevert(hunks) {
  const byPlace = Map.groupBy(hunks, (hunk) => `${hunk.type}:${hunk.start}:${hunk.end}`);
  return {
    name: "HunkRevert",
    *mutate(path2) {
      const here = byPlace.get(`${path2.node.type}:${path2.node.start}:${path2.node.end}`) ?? [];
      for (const hunk of here) {
        if (hunk.code !== canonical(path2.node)) continue;
        const known = (name) => path2.scope.hasBinding(name) || GLOBALS.has(name) || mentions(path2.node, name);
        if (freeNames(hunk.replacement).every(known)) yield structuredClone(hunk.replacement);
      }
    }
  };
}
var GLOBALS = /* @__PURE__ */ new Set([
  ...Object.getOwnPropertyNames(globalThis),
  "undefined",
  "arguments",
  "require",
  "module",
  "exports",
  "window",
  "document"
]);
function mentions(node, name) {
  return walk(node).some((n) => n.type === "Identifier" && n["name"] === name);
}
function freeNames(root) {
  const declared = /* @__PURE__ */ new Set();
  const read = /* @__PURE__ */ new Set();
  const visit = (node, skip) => {
    for (const name of fieldsOf(node)) {
      const child = node[name];
      const isKey = (name === "property" || name === "key") && node["computed"] !== true;
      if (isKey || skip.has(child)) continue;
      for (const item of Array.isArray(child) ? child : [child]) {
        if (!isNode(item)) continue;
        if (item.type === "Identifier") read.add(String(item["name"]));
        visit(item, skip);
      }
    }
  };
  if (root.type === "Identifier") return [String(root["name"])];
  for (const node of walk(root)) {
    const patterns = node.type === "VariableDeclarator" ? [node["id"]] : node.type.includes("Function") ? [node["id"], ...node["params"] ?? []] : node.type === "CatchClause" ? [node["param"]] : [];
    for (const pattern of patterns)
      if (isNode(pattern)) {
        for (const n of walk(pattern)) if (n.type === "Identifier") declared.add(String(n["name"]));
      }
  }
  visit(root, /* @__PURE__ */ new Set());
  return [...read].filter((name) => !declared.has(name));
}

// src/languages/typescript/faults/operators/library-calls.ts
var MATH = {
  floor: ["round"],
  ceil: ["floor"],
  round: ["floor"],
  trunc: ["floor"]
};
var IDENTITY = /* @__PURE__ */ new Set(["abs", "sign", "sqrt", "cbrt", "log", "log2", "log10", "exp"]);
var NUMBER = { isInteger: ["isFinite"], isSafeInteger: ["isFinite"] };
var GLOBAL = { parseInt: "parseFloat", parseFloat: "parseInt" };
var DATE = {
  getDate: "getDay",
  getDay: "getDate",
  getMonth: "getDate",
  getUTCDate: "getUTCDay",
  getUTCDay: "getUTCDate",
  getUTCMonth: "getUTCDate",
  getFullYear: "getMonth",
  getUTCFullYear: "getUTCMonth",
  getHours: "getMinutes",
  getMinutes: "getHours",
  getUTCHours: "getUTCMinutes",
  getUTCMinutes: "getUTCHours",
  getSeconds: "getMinutes",
  setDate: "setMonth",
  setMonth: "setDate",
  setUTCDate: "setUTCMonth",
  setUTCMonth: "setUTCDate"
};
var STRING = {
  indexOf: "lastIndexOf",
  lastIndexOf: "indexOf",
  padStart: "padEnd",
  padEnd: "padStart",
  replaceAll: "replace",
  includes: "startsWith"
};
var libraryCalls = [
  { name: "MathFunction", mutate: mathFunction },
  { name: "NumberFunction", mutate: numberFunction },
  { name: "DateMethod", mutate: (path2) => swapMethod(path2, DATE) },
  { name: "StringMethod", mutate: (path2) => swapMethod(path2, STRING) }
];
function* mathFunction({ node }) {
  const method = methodOf(node, "Math");
  if (!method) return;
  for (const name of MATH[method] ?? []) yield withMethod(node, name);
  const args = node["arguments"];
  if (IDENTITY.has(method) && Array.isArray(args) && args.length === 1 && isNode(args[0]))
    yield withoutPositions(args[0]);
}
function* numberFunction({ node, scope }) {
  const method = methodOf(node, "Number");
  for (const name of NUMBER[method ?? ""] ?? []) yield withMethod(node, name);
  const callee = node["callee"];
  if (node.type !== "CallExpression" || !isNode(callee) || callee.type !== "Identifier") return;
  const other = GLOBAL[String(callee["name"])];
  if (other && !scope.hasBinding(String(callee["name"])))
    yield withoutPositions({ ...node, callee: { ...callee, name: other } });
}
function* swapMethod({ node }, swaps) {
  const method = memberOf(node)?.method;
  if (method && Object.hasOwn(swaps, method)) yield withMethod(node, swaps[method] ?? "");
}
function methodOf(node, object) {
  const member = memberOf(node);
  return member?.object.type === "Identifier" && member.object["name"] === object ? member.method : void 0;
}
function memberOf(node) {
  const callee = node["callee"];
  if (node.type !== "CallExpression" || !isNode(callee) || callee.type !== "MemberExpression" || callee["computed"] === true)
    return void 0;
  const { object, property } = callee;
  return isNode(object) && isNode(property) ? { object, method: String(property["name"]) } : void 0;
}
function withMethod(node, name) {
  const callee = node["callee"];
  const property = callee["property"];
  return withoutPositions({ ...node, callee: { ...callee, property: { ...property, name } } });
}

// src/languages/typescript/engine/selection.ts
var SELECTION_VARIABLE = "QTEST_STRYKER_SELECTION";
var CONTROL_OPERATOR = "QTestControl";
var FATAL_OPERATOR = "QTestFatal";
function placeOf(node) {
  return `${node.type}:${node.start}:${node.end}:${canonical(node)}`;
}
function mutantKey(place) {
  const { file, operator, line, column, endLine, endColumn, replacement } = place;
  return [file, operator, line, column, endLine, endColumn, replacement].join("|");
}

// src/languages/typescript/engine/plugin.ts
var selection = JSON.parse(readFileSync(process.env[SELECTION_VARIABLE] ?? "", "utf8"));
var mutators = path.join(selection.home, "node_modules/@stryker-mutator/instrumenter/dist/src/mutators/mutate.js");
var { allMutators } = await import(pathToFileURL(mutators).href);
allMutators.push(
  ...libraryCalls,
  hunkRevert(selection.hunks),
  control(CONTROL_OPERATOR, "same"),
  control(FATAL_OPERATOR, "fatal")
);
function control(name, kind) {
  const places = new Set(selection.controls[kind]);
  return {
    name,
    *mutate({ node }) {
      if (places.has(placeOf(node))) yield* kind === "same" ? [withoutPositions(node)] : [THROWING_BODY, EMPTY_BODY];
    }
  };
}
var THROWING_BODY = {
  type: "BlockStatement",
  directives: [],
  body: [{ type: "ThrowStatement", argument: { type: "Identifier", name: "undefined" } }]
};
var EMPTY_BODY = { type: "BlockStatement", directives: [], body: [] };
var SelectionChecker = class {
  #keys = new Set(selection.keys);
  init() {
    return Promise.resolve();
  }
  group(mutants) {
    return Promise.resolve([mutants.map((mutant) => mutant.id)]);
  }
  check(mutants) {
    const answers = mutants.map((mutant) => {
      const { start, end } = mutant.location;
      const key = mutantKey({
        file: path.relative(process.cwd(), mutant.fileName).split(path.sep).join("/"),
        operator: mutant.mutatorName,
        line: start.line + 1,
        column: start.column + 1,
        endLine: end.line + 1,
        endColumn: end.column + 1,
        replacement: mutant.replacement
      });
      const isControl = mutant.mutatorName === CONTROL_OPERATOR || mutant.mutatorName === FATAL_OPERATOR;
      return [
        mutant.id,
        isControl || this.#keys.has(key) ? { status: "passed" } : { status: "compileError", reason: "qtest: not selected" }
      ];
    });
    return Promise.resolve(Object.fromEntries(answers));
  }
};
var strykerPlugins = [
  { kind: "Checker", name: "qtest", injectableClass: Object.assign(SelectionChecker, { inject: [] }) }
];
export {
  strykerPlugins
};
