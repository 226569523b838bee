"use strict";
var __create = Object.create;
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __getProtoOf = Object.getPrototypeOf;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __commonJS = (cb, mod) => function __require() {
  try {
    return mod || (0, cb[__getOwnPropNames(cb)[0]])((mod = { exports: {} }).exports, mod), mod.exports;
  } catch (e) {
    throw mod = 0, e;
  }
};
var __export = (target, all) => {
  for (var name in all)
    __defProp(target, name, { get: all[name], enumerable: true });
};
var __copyProps = (to, from, except, desc) => {
  if (from && typeof from === "object" || typeof from === "function") {
    for (let key2 of __getOwnPropNames(from))
      if (!__hasOwnProp.call(to, key2) && key2 !== except)
        __defProp(to, key2, { get: () => from[key2], enumerable: !(desc = __getOwnPropDesc(from, key2)) || desc.enumerable });
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

// node_modules/@sinonjs/commons/lib/global.js
var require_global = __commonJS({
  "node_modules/@sinonjs/commons/lib/global.js"(exports2, module2) {
    "use strict";
    var globalObject;
    if (typeof global !== "undefined") {
      globalObject = global;
    } else if (typeof window !== "undefined") {
      globalObject = window;
    } else {
      globalObject = self;
    }
    module2.exports = globalObject;
  }
});

// node_modules/@sinonjs/commons/lib/prototypes/throws-on-proto.js
var require_throws_on_proto = __commonJS({
  "node_modules/@sinonjs/commons/lib/prototypes/throws-on-proto.js"(exports2, module2) {
    "use strict";
    var throwsOnProto;
    try {
      const object4 = {};
      object4.__proto__;
      throwsOnProto = false;
    } catch (_) {
      throwsOnProto = true;
    }
    module2.exports = throwsOnProto;
  }
});

// node_modules/@sinonjs/commons/lib/prototypes/copy-prototype-methods.js
var require_copy_prototype_methods = __commonJS({
  "node_modules/@sinonjs/commons/lib/prototypes/copy-prototype-methods.js"(exports2, module2) {
    "use strict";
    var call = Function.call;
    var throwsOnProto = require_throws_on_proto();
    var disallowedProperties = [
      // ignore size because it throws from Map
      "size",
      "caller",
      "callee",
      "arguments"
    ];
    if (throwsOnProto) {
      disallowedProperties.push("__proto__");
    }
    module2.exports = function copyPrototypeMethods(prototype) {
      return Object.getOwnPropertyNames(prototype).reduce(
        function(result, name) {
          if (disallowedProperties.includes(name)) {
            return result;
          }
          if (typeof prototype[name] !== "function") {
            return result;
          }
          result[name] = call.bind(prototype[name]);
          return result;
        },
        /* @__PURE__ */ Object.create(null)
      );
    };
  }
});

// node_modules/@sinonjs/commons/lib/prototypes/array.js
var require_array = __commonJS({
  "node_modules/@sinonjs/commons/lib/prototypes/array.js"(exports2, module2) {
    "use strict";
    var copyPrototype = require_copy_prototype_methods();
    module2.exports = copyPrototype(Array.prototype);
  }
});

// node_modules/@sinonjs/commons/lib/called-in-order.js
var require_called_in_order = __commonJS({
  "node_modules/@sinonjs/commons/lib/called-in-order.js"(exports2, module2) {
    "use strict";
    var every = require_array().every;
    function hasCallsLeft(callMap, spy) {
      if (callMap[spy.id] === void 0) {
        callMap[spy.id] = 0;
      }
      return callMap[spy.id] < spy.callCount;
    }
    function checkAdjacentCalls(callMap, spy, index, spies) {
      var calledBeforeNext = true;
      if (index !== spies.length - 1) {
        calledBeforeNext = spy.calledBefore(spies[index + 1]);
      }
      if (hasCallsLeft(callMap, spy) && calledBeforeNext) {
        callMap[spy.id] += 1;
        return true;
      }
      return false;
    }
    function calledInOrder(spies) {
      var callMap = {};
      var _spies = arguments.length > 1 ? arguments : spies;
      return every(_spies, checkAdjacentCalls.bind(null, callMap));
    }
    module2.exports = calledInOrder;
  }
});

// node_modules/@sinonjs/commons/lib/class-name.js
var require_class_name = __commonJS({
  "node_modules/@sinonjs/commons/lib/class-name.js"(exports2, module2) {
    "use strict";
    function className(value) {
      const name = value.constructor && value.constructor.name;
      return name || null;
    }
    module2.exports = className;
  }
});

// node_modules/@sinonjs/commons/lib/deprecated.js
var require_deprecated = __commonJS({
  "node_modules/@sinonjs/commons/lib/deprecated.js"(exports2) {
    "use strict";
    exports2.wrap = function(func, msg) {
      var wrapped = function() {
        exports2.printWarning(msg);
        return func.apply(this, arguments);
      };
      if (func.prototype) {
        wrapped.prototype = func.prototype;
      }
      return wrapped;
    };
    exports2.defaultMsg = function(packageName, funcName) {
      return `${packageName}.${funcName} is deprecated and will be removed from the public API in a future version of ${packageName}.`;
    };
    exports2.printWarning = function(msg) {
      if (typeof process === "object" && process.emitWarning) {
        process.emitWarning(msg);
      } else if (console.info) {
        console.info(msg);
      } else {
        console.log(msg);
      }
    };
  }
});

// node_modules/@sinonjs/commons/lib/every.js
var require_every = __commonJS({
  "node_modules/@sinonjs/commons/lib/every.js"(exports2, module2) {
    "use strict";
    module2.exports = function every(obj, fn2) {
      var pass = true;
      try {
        obj.forEach(function() {
          if (!fn2.apply(this, arguments)) {
            throw new Error();
          }
        });
      } catch (e) {
        pass = false;
      }
      return pass;
    };
  }
});

// node_modules/@sinonjs/commons/lib/function-name.js
var require_function_name = __commonJS({
  "node_modules/@sinonjs/commons/lib/function-name.js"(exports2, module2) {
    "use strict";
    module2.exports = function functionName(func) {
      if (!func) {
        return "";
      }
      try {
        return func.displayName || func.name || // Use function decomposition as a last resort to get function
        // name. Does not rely on function decomposition to work - if it
        // doesn't debugging will be slightly less informative
        // (i.e. toString will say 'spy' rather than 'myFunc').
        (String(func).match(/function ([^\s(]+)/) || [])[1];
      } catch (e) {
        return "";
      }
    };
  }
});

// node_modules/@sinonjs/commons/lib/order-by-first-call.js
var require_order_by_first_call = __commonJS({
  "node_modules/@sinonjs/commons/lib/order-by-first-call.js"(exports2, module2) {
    "use strict";
    var sort = require_array().sort;
    var slice = require_array().slice;
    function comparator(a, b) {
      var aCall = a.getCall(0);
      var bCall = b.getCall(0);
      var aId = aCall && aCall.callId || -1;
      var bId = bCall && bCall.callId || -1;
      return aId < bId ? -1 : 1;
    }
    function orderByFirstCall(spies) {
      return sort(slice(spies), comparator);
    }
    module2.exports = orderByFirstCall;
  }
});

// node_modules/@sinonjs/commons/lib/prototypes/function.js
var require_function = __commonJS({
  "node_modules/@sinonjs/commons/lib/prototypes/function.js"(exports2, module2) {
    "use strict";
    var copyPrototype = require_copy_prototype_methods();
    module2.exports = copyPrototype(Function.prototype);
  }
});

// node_modules/@sinonjs/commons/lib/prototypes/map.js
var require_map = __commonJS({
  "node_modules/@sinonjs/commons/lib/prototypes/map.js"(exports2, module2) {
    "use strict";
    var copyPrototype = require_copy_prototype_methods();
    module2.exports = copyPrototype(Map.prototype);
  }
});

// node_modules/@sinonjs/commons/lib/prototypes/object.js
var require_object = __commonJS({
  "node_modules/@sinonjs/commons/lib/prototypes/object.js"(exports2, module2) {
    "use strict";
    var copyPrototype = require_copy_prototype_methods();
    module2.exports = copyPrototype(Object.prototype);
  }
});

// node_modules/@sinonjs/commons/lib/prototypes/set.js
var require_set = __commonJS({
  "node_modules/@sinonjs/commons/lib/prototypes/set.js"(exports2, module2) {
    "use strict";
    var copyPrototype = require_copy_prototype_methods();
    module2.exports = copyPrototype(Set.prototype);
  }
});

// node_modules/@sinonjs/commons/lib/prototypes/string.js
var require_string = __commonJS({
  "node_modules/@sinonjs/commons/lib/prototypes/string.js"(exports2, module2) {
    "use strict";
    var copyPrototype = require_copy_prototype_methods();
    module2.exports = copyPrototype(String.prototype);
  }
});

// node_modules/@sinonjs/commons/lib/prototypes/index.js
var require_prototypes = __commonJS({
  "node_modules/@sinonjs/commons/lib/prototypes/index.js"(exports2, module2) {
    "use strict";
    module2.exports = {
      array: require_array(),
      function: require_function(),
      map: require_map(),
      object: require_object(),
      set: require_set(),
      string: require_string()
    };
  }
});

// node_modules/type-detect/type-detect.js
var require_type_detect = __commonJS({
  "node_modules/type-detect/type-detect.js"(exports2, module2) {
    (function(global2, factory) {
      typeof exports2 === "object" && typeof module2 !== "undefined" ? module2.exports = factory() : typeof define === "function" && define.amd ? define(factory) : global2.typeDetect = factory();
    })(exports2, (function() {
      "use strict";
      var promiseExists = typeof Promise === "function";
      var globalObject = typeof self === "object" ? self : global;
      var symbolExists = typeof Symbol !== "undefined";
      var mapExists = typeof Map !== "undefined";
      var setExists = typeof Set !== "undefined";
      var weakMapExists = typeof WeakMap !== "undefined";
      var weakSetExists = typeof WeakSet !== "undefined";
      var dataViewExists = typeof DataView !== "undefined";
      var symbolIteratorExists = symbolExists && typeof Symbol.iterator !== "undefined";
      var symbolToStringTagExists = symbolExists && typeof Symbol.toStringTag !== "undefined";
      var setEntriesExists = setExists && typeof Set.prototype.entries === "function";
      var mapEntriesExists = mapExists && typeof Map.prototype.entries === "function";
      var setIteratorPrototype = setEntriesExists && Object.getPrototypeOf((/* @__PURE__ */ new Set()).entries());
      var mapIteratorPrototype = mapEntriesExists && Object.getPrototypeOf((/* @__PURE__ */ new Map()).entries());
      var arrayIteratorExists = symbolIteratorExists && typeof Array.prototype[Symbol.iterator] === "function";
      var arrayIteratorPrototype = arrayIteratorExists && Object.getPrototypeOf([][Symbol.iterator]());
      var stringIteratorExists = symbolIteratorExists && typeof String.prototype[Symbol.iterator] === "function";
      var stringIteratorPrototype = stringIteratorExists && Object.getPrototypeOf(""[Symbol.iterator]());
      var toStringLeftSliceLength = 8;
      var toStringRightSliceLength = -1;
      function typeDetect(obj) {
        var typeofObj = typeof obj;
        if (typeofObj !== "object") {
          return typeofObj;
        }
        if (obj === null) {
          return "null";
        }
        if (obj === globalObject) {
          return "global";
        }
        if (Array.isArray(obj) && (symbolToStringTagExists === false || !(Symbol.toStringTag in obj))) {
          return "Array";
        }
        if (typeof window === "object" && window !== null) {
          if (typeof window.location === "object" && obj === window.location) {
            return "Location";
          }
          if (typeof window.document === "object" && obj === window.document) {
            return "Document";
          }
          if (typeof window.navigator === "object") {
            if (typeof window.navigator.mimeTypes === "object" && obj === window.navigator.mimeTypes) {
              return "MimeTypeArray";
            }
            if (typeof window.navigator.plugins === "object" && obj === window.navigator.plugins) {
              return "PluginArray";
            }
          }
          if ((typeof window.HTMLElement === "function" || typeof window.HTMLElement === "object") && obj instanceof window.HTMLElement) {
            if (obj.tagName === "BLOCKQUOTE") {
              return "HTMLQuoteElement";
            }
            if (obj.tagName === "TD") {
              return "HTMLTableDataCellElement";
            }
            if (obj.tagName === "TH") {
              return "HTMLTableHeaderCellElement";
            }
          }
        }
        var stringTag = symbolToStringTagExists && obj[Symbol.toStringTag];
        if (typeof stringTag === "string") {
          return stringTag;
        }
        var objPrototype = Object.getPrototypeOf(obj);
        if (objPrototype === RegExp.prototype) {
          return "RegExp";
        }
        if (objPrototype === Date.prototype) {
          return "Date";
        }
        if (promiseExists && objPrototype === Promise.prototype) {
          return "Promise";
        }
        if (setExists && objPrototype === Set.prototype) {
          return "Set";
        }
        if (mapExists && objPrototype === Map.prototype) {
          return "Map";
        }
        if (weakSetExists && objPrototype === WeakSet.prototype) {
          return "WeakSet";
        }
        if (weakMapExists && objPrototype === WeakMap.prototype) {
          return "WeakMap";
        }
        if (dataViewExists && objPrototype === DataView.prototype) {
          return "DataView";
        }
        if (mapExists && objPrototype === mapIteratorPrototype) {
          return "Map Iterator";
        }
        if (setExists && objPrototype === setIteratorPrototype) {
          return "Set Iterator";
        }
        if (arrayIteratorExists && objPrototype === arrayIteratorPrototype) {
          return "Array Iterator";
        }
        if (stringIteratorExists && objPrototype === stringIteratorPrototype) {
          return "String Iterator";
        }
        if (objPrototype === null) {
          return "Object";
        }
        return Object.prototype.toString.call(obj).slice(toStringLeftSliceLength, toStringRightSliceLength);
      }
      return typeDetect;
    }));
  }
});

// node_modules/@sinonjs/commons/lib/type-of.js
var require_type_of = __commonJS({
  "node_modules/@sinonjs/commons/lib/type-of.js"(exports2, module2) {
    "use strict";
    var type = require_type_detect();
    module2.exports = function typeOf(value) {
      return type(value).toLowerCase();
    };
  }
});

// node_modules/@sinonjs/commons/lib/value-to-string.js
var require_value_to_string = __commonJS({
  "node_modules/@sinonjs/commons/lib/value-to-string.js"(exports2, module2) {
    "use strict";
    function valueToString(value) {
      if (value && value.toString) {
        return value.toString();
      }
      return String(value);
    }
    module2.exports = valueToString;
  }
});

// node_modules/@sinonjs/commons/lib/index.js
var require_lib = __commonJS({
  "node_modules/@sinonjs/commons/lib/index.js"(exports2, module2) {
    "use strict";
    module2.exports = {
      global: require_global(),
      calledInOrder: require_called_in_order(),
      className: require_class_name(),
      deprecated: require_deprecated(),
      every: require_every(),
      functionName: require_function_name(),
      orderByFirstCall: require_order_by_first_call(),
      prototypes: require_prototypes(),
      typeOf: require_type_of(),
      valueToString: require_value_to_string()
    };
  }
});

// node_modules/@sinonjs/fake-timers/src/fake-timers-src.js
var require_fake_timers_src = __commonJS({
  "node_modules/@sinonjs/fake-timers/src/fake-timers-src.js"(exports2, module2) {
    "use strict";
    var globalObject = require_lib().global;
    var timersModule;
    var timersPromisesModule;
    var perfHooksModule;
    if (typeof require === "function" && typeof module2 === "object") {
      try {
        timersModule = require("timers");
      } catch {
      }
      try {
        timersPromisesModule = require("timers/promises");
      } catch {
      }
      try {
        perfHooksModule = require("perf_hooks");
      } catch {
      }
    }
    function withGlobal(globalNamespace) {
      const _global = (
        /** @type {GlobalObject} */
        globalNamespace
      );
      const maxTimeout = 2 ** 31 - 1;
      const idCounterStart = 1e12;
      const NOOP = function() {
        return void 0;
      };
      const NOOP_ARRAY = function() {
        return [];
      };
      const isPresent = {};
      const perfHooksNowDescriptors = /* @__PURE__ */ new WeakMap();
      let timeoutResult, addTimerReturnsObject = false;
      if (_global.setTimeout) {
        isPresent.setTimeout = true;
        timeoutResult = _global.setTimeout(NOOP, 0);
        addTimerReturnsObject = typeof timeoutResult === "object";
      }
      isPresent.clearTimeout = Boolean(_global.clearTimeout);
      isPresent.setInterval = Boolean(_global.setInterval);
      isPresent.clearInterval = Boolean(_global.clearInterval);
      isPresent.hrtime = _global.process && typeof _global.process.hrtime === "function";
      isPresent.hrtimeBigint = isPresent.hrtime && typeof _global.process.hrtime.bigint === "function";
      isPresent.nextTick = _global.process && typeof _global.process.nextTick === "function";
      const utilPromisify = _global.process && require("util").promisify;
      isPresent.performance = _global.performance && typeof _global.performance.now === "function";
      const hasPerformancePrototype = _global.Performance && (typeof _global.Performance).match(/^(function|object)$/);
      const hasPerformanceConstructorPrototype = _global.performance && _global.performance.constructor && _global.performance.constructor.prototype;
      isPresent.queueMicrotask = Object.hasOwn(_global, "queueMicrotask");
      isPresent.requestAnimationFrame = _global.requestAnimationFrame && typeof _global.requestAnimationFrame === "function";
      isPresent.cancelAnimationFrame = _global.cancelAnimationFrame && typeof _global.cancelAnimationFrame === "function";
      isPresent.requestIdleCallback = _global.requestIdleCallback && typeof _global.requestIdleCallback === "function";
      isPresent.cancelIdleCallback = _global.cancelIdleCallback && typeof _global.cancelIdleCallback === "function";
      isPresent.setImmediate = _global.setImmediate && typeof _global.setImmediate === "function";
      isPresent.clearImmediate = _global.clearImmediate && typeof _global.clearImmediate === "function";
      isPresent.Intl = _global.Intl && typeof _global.Intl === "object";
      isPresent.Temporal = _global.Temporal !== null && typeof _global.Temporal === "object" && typeof _global.Temporal.Now !== "undefined" && typeof _global.Temporal.Instant !== "undefined";
      isPresent.scheduler = _global.scheduler && typeof _global.scheduler === "object" && typeof _global.scheduler.postTask === "function";
      if (_global.clearTimeout) {
        _global.clearTimeout(timeoutResult);
      }
      const NativeDate = _global.Date;
      const NativeIntl = isPresent.Intl ? Object.defineProperties(
        /* @__PURE__ */ Object.create(null),
        Object.getOwnPropertyDescriptors(_global.Intl)
      ) : void 0;
      const NativeTemporal = isPresent.Temporal ? _global.Temporal : void 0;
      let uniqueTimerId = idCounterStart;
      let uniqueTimerOrder = 0;
      if (NativeDate === void 0) {
        throw new Error(
          "The global scope doesn't have a `Date` object (see https://github.com/sinonjs/sinon/issues/1852#issuecomment-419622780)"
        );
      }
      isPresent.Date = true;
      class FakePerformanceEntry {
        constructor(name, entryType, startTime, duration) {
          this.name = name;
          this.entryType = entryType;
          this.startTime = startTime;
          this.duration = duration;
        }
        toJSON() {
          return JSON.stringify({ ...this });
        }
      }
      function checkIsNearInfiniteLimit(clock, i) {
        if (clock.loopLimit && i === clock.loopLimit - 1) {
          clock.isNearInfiniteLimit = true;
        }
      }
      function resetIsNearInfiniteLimit(clock) {
        if (clock) {
          clock.isNearInfiniteLimit = false;
        }
      }
      function parseTime(str) {
        if (!str) {
          return 0;
        }
        const strings = str.split(":");
        const l = strings.length;
        let i = l;
        let ms = 0;
        let parsed;
        if (l > 3 || !/^(\d\d:){0,2}\d\d?$/.test(str)) {
          throw new Error(
            "tick only understands numbers, 'm:s' and 'h:m:s'. Each part must be two digits"
          );
        }
        while (i--) {
          parsed = parseInt(strings[i], 10);
          if (parsed >= 60) {
            throw new Error(`Invalid time ${str}`);
          }
          ms += parsed * 60 ** (l - i - 1);
        }
        return ms * 1e3;
      }
      function nanoRemainder(msFloat) {
        const modulo = 1e6;
        const remainder = msFloat * 1e6 % modulo;
        const positiveRemainder = remainder < 0 ? remainder + modulo : remainder;
        return Math.floor(positiveRemainder);
      }
      function getEpoch(epoch) {
        if (!epoch) {
          return 0;
        }
        if (typeof epoch === "number") {
          return epoch;
        }
        if (typeof /** @type {Date} */
        epoch.getTime === "function") {
          return (
            /** @type {Date} */
            epoch.getTime()
          );
        }
        if (typeof /** @type {TemporalTimelike} */
        epoch.epochMilliseconds === "number") {
          return (
            /** @type {TemporalTimelike} */
            epoch.epochMilliseconds
          );
        }
        throw new TypeError("now should be milliseconds since UNIX epoch");
      }
      function inRange(from, to, timer) {
        return timer && timer.callAt >= from && timer.callAt <= to;
      }
      function getInfiniteLoopError(clock, job) {
        const infiniteLoopError = new Error(
          `Aborting after running ${clock.loopLimit} timers, assuming an infinite loop!`
        );
        if (!job.error) {
          return infiniteLoopError;
        }
        const computedTargetPattern = /target\.*[<|(|[].*?[>|\]|)]\s*/;
        let clockMethodPattern = new RegExp(
          String(Object.keys(clock).join("|"))
        );
        if (addTimerReturnsObject) {
          clockMethodPattern = new RegExp(
            `\\s+at (Object\\.)?(?:${Object.keys(clock).join("|")})\\s+`
          );
        }
        let matchedLineIndex = -1;
        job.error.stack.split("\n").some((line, i) => {
          const matchedComputedTarget = line.match(computedTargetPattern);
          if (matchedComputedTarget) {
            matchedLineIndex = i;
            return true;
          }
          const matchedClockMethod = line.match(clockMethodPattern);
          if (matchedClockMethod) {
            matchedLineIndex = i;
            return false;
          }
          return matchedLineIndex >= 0;
        });
        const stack = `${infiniteLoopError}
${job.type || "Microtask"} - ${job.func.name || "anonymous"}
${job.error.stack.split("\n").slice(matchedLineIndex + 1).join("\n")}`;
        try {
          Object.defineProperty(infiniteLoopError, "stack", {
            value: stack
          });
        } catch {
        }
        return infiniteLoopError;
      }
      function createDate() {
        class ClockDate extends NativeDate {
          /** @type {Clock} */
          static clock;
          constructor(...args2) {
            if (args2.length === 0) {
              super(ClockDate.clock.now);
            } else {
              super(...args2);
            }
            Object.defineProperty(this, "constructor", {
              value: NativeDate,
              enumerable: false
            });
          }
          static [Symbol.hasInstance](instance) {
            return instance instanceof NativeDate;
          }
        }
        ClockDate.isFake = true;
        if (NativeDate.now) {
          ClockDate.now = function now() {
            return ClockDate.clock.now;
          };
        }
        const NativeDateWithToSource = (
          /** @type {typeof Date & { toSource?: () => string }} */
          NativeDate
        );
        if (NativeDateWithToSource.toSource) {
          ClockDate.toSource = function toSource() {
            return NativeDateWithToSource.toSource();
          };
        }
        ClockDate.toString = function toString() {
          return NativeDateWithToSource.toString();
        };
        const ClockDateProxy = new Proxy(ClockDate, {
          // handler for [[Call]] invocations (i.e. not using `new`)
          apply() {
            if (this instanceof ClockDate) {
              throw new TypeError(
                "A Proxy should only capture `new` calls with the `construct` handler. This is not supposed to be possible, so check the logic."
              );
            }
            return new NativeDate(ClockDate.clock.now).toString();
          }
        });
        return (
          /** @type {typeof Date & { clock: Clock }} */
          /** @type {unknown} */
          ClockDateProxy
        );
      }
      function createIntl(clock) {
        const IntlWithClock = { clock };
        Object.getOwnPropertyNames(NativeIntl).forEach(
          (property) => IntlWithClock[property] = NativeIntl[property]
        );
        IntlWithClock.DateTimeFormat = function(...args2) {
          const realFormatter = new NativeIntl.DateTimeFormat(...args2);
          const formatter = {};
          ["formatRange", "formatRangeToParts", "resolvedOptions"].forEach(
            (method) => {
              formatter[method] = realFormatter[method].bind(realFormatter);
            }
          );
          ["format", "formatToParts"].forEach((method) => {
            formatter[method] = function(date) {
              return realFormatter[method](
                date === void 0 ? IntlWithClock.clock.now : date
              );
            };
          });
          return formatter;
        };
        IntlWithClock.DateTimeFormat.prototype = Object.create(
          NativeIntl.DateTimeFormat.prototype
        );
        IntlWithClock.DateTimeFormat.supportedLocalesOf = NativeIntl.DateTimeFormat.supportedLocalesOf;
        return IntlWithClock;
      }
      function createTemporal(clock, getNanos) {
        const fakeNow = {
          instant() {
            return NativeTemporal.Instant.fromEpochNanoseconds(
              BigInt(clock.now) * 1000000n + BigInt(getNanos())
            );
          },
          timeZoneId() {
            return NativeTemporal.Now.timeZoneId();
          },
          zonedDateTimeISO(timeZone) {
            const tz = timeZone ?? NativeTemporal.Now.timeZoneId();
            return fakeNow.instant().toZonedDateTimeISO(tz);
          },
          plainDateTimeISO(timeZone) {
            return fakeNow.zonedDateTimeISO(timeZone).toPlainDateTime();
          },
          plainDateISO(timeZone) {
            return fakeNow.zonedDateTimeISO(timeZone).toPlainDate();
          },
          plainTimeISO(timeZone) {
            return fakeNow.zonedDateTimeISO(timeZone).toPlainTime();
          }
        };
        const TemporalWithClock = Object.create(
          Object.getPrototypeOf(NativeTemporal)
        );
        [
          ...Object.getOwnPropertyNames(NativeTemporal),
          ...Object.getOwnPropertySymbols(NativeTemporal)
        ].forEach((prop) => {
          Object.defineProperty(
            TemporalWithClock,
            prop,
            Object.getOwnPropertyDescriptor(NativeTemporal, prop)
          );
        });
        Object.defineProperty(TemporalWithClock, "Now", {
          value: fakeNow,
          writable: true,
          enumerable: false,
          configurable: true
        });
        return TemporalWithClock;
      }
      function enqueueJob(clock, job) {
        if (!clock.jobs) {
          clock.jobs = [];
        }
        clock.jobs.push(job);
      }
      function runJobs(clock) {
        if (!clock.jobs) {
          return;
        }
        const wasNearLimit = clock.isNearInfiniteLimit;
        for (let i = 0; i < clock.jobs.length; i++) {
          const job = clock.jobs[i];
          job.func.apply(null, job.args);
          checkIsNearInfiniteLimit(clock, i);
          if (clock.loopLimit && i > clock.loopLimit) {
            throw getInfiniteLoopError(clock, job);
          }
        }
        if (!wasNearLimit) {
          resetIsNearInfiniteLimit(clock);
        }
        clock.jobs = [];
      }
      class TimerHeap {
        constructor() {
          this.timers = [];
        }
        /**
         * Look at the next timer without removing it.
         * This is the timer the clock would run first if time advanced now.
         * @returns {Timer}
         */
        peek() {
          return this.timers[0];
        }
        /**
         * Add a timer to the waiting room, then move it upward until it is in
         * the right place relative to the timers it should run before and after.
         * @param {Timer} timer
         */
        push(timer) {
          this.timers.push(timer);
          this.bubbleUp(this.timers.length - 1);
        }
        /**
         * Remove and return the next timer to run.
         *
         * We pull the front timer out, move the last timer into the empty spot,
         * and then shift that replacement down until the ordering is correct
         * again. That avoids rebuilding the whole list from scratch.
         * @returns {Timer|undefined}
         */
        pop() {
          if (this.timers.length === 0) {
            return void 0;
          }
          const first = this.timers[0];
          const last = this.timers.pop();
          if (this.timers.length > 0) {
            this.timers[0] = last;
            last.heapIndex = 0;
            this.bubbleDown(0);
          }
          delete first.heapIndex;
          return first;
        }
        /**
         * Remove a specific timer from the waiting room.
         *
         * The heap stores timers in a shape that lets us jump directly to the
         * timer's current position, replace it with the last timer, and then
         * move that replacement up or down until the ordering is correct again.
         * @param {Timer} timer
         * @returns {boolean}
         */
        remove(timer) {
          const index = timer.heapIndex;
          if (index === void 0 || this.timers[index] !== timer) {
            return false;
          }
          const last = this.timers.pop();
          if (timer !== last) {
            this.timers[index] = last;
            last.heapIndex = index;
            if (compareTimers(last, timer) < 0) {
              this.bubbleUp(index);
            } else {
              this.bubbleDown(index);
            }
          }
          delete timer.heapIndex;
          return true;
        }
        /**
         * Move a timer toward the front until it is no longer "earlier" than
         * the timer above it.
         *
         * Conceptually, this is what happens when something newly scheduled
         * turns out to belong ahead of its parent in the waiting room. We keep
         * swapping it upward until it is no longer out of place.
         * @param {number} index
         */
        bubbleUp(index) {
          const timer = this.timers[index];
          let currentIndex = index;
          while (currentIndex > 0) {
            const parentIndex = Math.floor((currentIndex - 1) / 2);
            const parent = this.timers[parentIndex];
            if (compareTimers(timer, parent) < 0) {
              this.timers[currentIndex] = parent;
              parent.heapIndex = currentIndex;
              currentIndex = parentIndex;
            } else {
              break;
            }
          }
          this.timers[currentIndex] = timer;
          timer.heapIndex = currentIndex;
        }
        /**
         * Move a timer away from the front until the timer below it is no
         * longer supposed to run after it.
         *
         * This is the opposite of `bubbleUp`: when a timer at the front is
         * removed or moved, the replacement may be too far ahead, so we
         * repeatedly swap it downward with the best child until the waiting
         * room is ordered again.
         * @param {number} index
         */
        bubbleDown(index) {
          const timer = this.timers[index];
          let currentIndex = index;
          const halfLength = Math.floor(this.timers.length / 2);
          while (currentIndex < halfLength) {
            const leftIndex = currentIndex * 2 + 1;
            const rightIndex = leftIndex + 1;
            let bestChildIndex = leftIndex;
            let bestChild = this.timers[leftIndex];
            if (rightIndex < this.timers.length && compareTimers(this.timers[rightIndex], bestChild) < 0) {
              bestChildIndex = rightIndex;
              bestChild = this.timers[rightIndex];
            }
            if (compareTimers(bestChild, timer) < 0) {
              this.timers[currentIndex] = bestChild;
              bestChild.heapIndex = currentIndex;
              currentIndex = bestChildIndex;
            } else {
              break;
            }
          }
          this.timers[currentIndex] = timer;
          timer.heapIndex = currentIndex;
        }
      }
      function ensureTimerState(clock) {
        if (!clock.timers) {
          clock.timers = /* @__PURE__ */ new Map();
          clock.timerHeap = new TimerHeap();
        }
      }
      function hasTimer(clock, id) {
        return clock.timers ? clock.timers.has(id) : false;
      }
      function getTimer(clock, id) {
        return clock.timers ? clock.timers.get(id) : void 0;
      }
      function setTimer(clock, timer) {
        ensureTimerState(clock);
        clock.timers.set(timer.id, timer);
      }
      function deleteTimer(clock, id) {
        return clock.timers ? clock.timers.delete(id) : false;
      }
      function forEachActiveTimer(clock, callback) {
        if (!clock.timers) {
          return;
        }
        for (const timer of clock.timers.values()) {
          callback(timer);
        }
      }
      function rebuildTimerHeap(clock) {
        clock.timerHeap = new TimerHeap();
        forEachActiveTimer(clock, (timer) => {
          clock.timerHeap.push(timer);
        });
      }
      function addTimer(clock, timer) {
        if (timer.func === void 0) {
          throw new Error("Callback must be provided to timer calls");
        }
        if (typeof timer.func !== "function") {
          throw new TypeError(
            `[ERR_INVALID_CALLBACK]: Callback must be a function. Received ${timer.func} of type ${typeof timer.func}`
          );
        }
        if (clock.isNearInfiniteLimit) {
          timer.error = new Error();
        }
        timer.type = timer.immediate ? "Immediate" : "Timeout";
        if (Object.hasOwn(timer, "delay")) {
          if (typeof timer.delay !== "number") {
            timer.delay = parseInt(timer.delay, 10);
          }
          if (!Number.isFinite(timer.delay)) {
            timer.delay = 0;
          }
          timer.delay = timer.delay > maxTimeout ? 1 : timer.delay;
          timer.delay = Math.max(0, timer.delay);
        }
        if (Object.hasOwn(timer, "interval")) {
          timer.type = "Interval";
          if (!Number.isFinite(timer.interval)) {
            timer.interval = 1;
          }
          timer.interval = timer.interval > maxTimeout ? 1 : timer.interval;
        }
        if (Object.hasOwn(timer, "animation")) {
          timer.type = "AnimationFrame";
          timer.animation = true;
        }
        if (Object.hasOwn(timer, "requestIdleCallback")) {
          if (!timer.delay) {
            timer.type = "IdleCallback";
          }
          timer.requestIdleCallback = true;
        }
        ensureTimerState(clock);
        while (hasTimer(clock, uniqueTimerId)) {
          uniqueTimerId++;
          if (uniqueTimerId >= Number.MAX_SAFE_INTEGER) {
            uniqueTimerId = idCounterStart;
          }
        }
        timer.id = uniqueTimerId++;
        if (uniqueTimerId >= Number.MAX_SAFE_INTEGER) {
          uniqueTimerId = idCounterStart;
        }
        timer.order = uniqueTimerOrder++;
        timer.createdAt = clock.now;
        timer.callAt = clock.now + (parseInt(String(timer.delay)) || (clock.duringTick ? 1 : 0));
        setTimer(clock, timer);
        clock.timerHeap.push(timer);
        if (addTimerReturnsObject) {
          const res = {
            refed: true,
            ref() {
              this.refed = true;
              return this;
            },
            unref() {
              this.refed = false;
              return this;
            },
            hasRef() {
              return this.refed;
            },
            refresh() {
              timer.callAt = clock.now + (parseInt(String(timer.delay)) || (clock.duringTick ? 1 : 0));
              clock.timerHeap.remove(timer);
              timer.order = uniqueTimerOrder++;
              setTimer(clock, timer);
              clock.timerHeap.push(timer);
              return this;
            },
            [Symbol.toPrimitive]() {
              return timer.id;
            }
          };
          return res;
        }
        return timer.id;
      }
      function compareTimers(a, b) {
        if (a.callAt < b.callAt) {
          return -1;
        }
        if (a.callAt > b.callAt) {
          return 1;
        }
        if (a.type === "IdleCallback" && b.type !== "IdleCallback") {
          return 1;
        }
        if (a.type !== "IdleCallback" && b.type === "IdleCallback") {
          return -1;
        }
        if (a.immediate && !b.immediate) {
          return -1;
        }
        if (!a.immediate && b.immediate) {
          return 1;
        }
        if (a.order < b.order) {
          return -1;
        }
        if (a.order > b.order) {
          return 1;
        }
        if (a.createdAt < b.createdAt) {
          return -1;
        }
        if (a.createdAt > b.createdAt) {
          return 1;
        }
        if (a.id < b.id) {
          return -1;
        }
        if (a.id > b.id) {
          return 1;
        }
        return 0;
      }
      function firstTimerInRange(clock, from, to) {
        if (!clock.timerHeap) {
          return null;
        }
        const timers2 = clock.timerHeap.timers;
        if (timers2.length === 1 && timers2[0].requestIdleCallback) {
          return timers2[0];
        }
        const first = clock.timerHeap.peek();
        if (first && inRange(from, to, first)) {
          return first;
        }
        let timer = null;
        for (const candidate of timers2) {
          if (inRange(from, to, candidate) && (!timer || compareTimers(timer, candidate) === 1)) {
            timer = candidate;
          }
        }
        return timer;
      }
      function firstTimer(clock) {
        if (!clock.timerHeap) {
          return null;
        }
        return clock.timerHeap.peek() || null;
      }
      function lastTimer(clock) {
        if (!clock.timerHeap) {
          return null;
        }
        const timers2 = clock.timerHeap.timers;
        let timer = null;
        for (const candidate of timers2) {
          if (!timer || compareTimers(timer, candidate) === -1) {
            timer = candidate;
          }
        }
        return timer;
      }
      function callTimer(clock, timer) {
        if (!hasTimer(clock, timer.id)) {
          return;
        }
        if (typeof timer.interval === "number") {
          clock.timerHeap.remove(timer);
          timer.callAt += timer.interval;
          timer.order = uniqueTimerOrder++;
          if (clock.isNearInfiniteLimit) {
            timer.error = new Error();
          }
          if (hasTimer(clock, timer.id)) {
            clock.timerHeap.push(timer);
          }
        } else {
          deleteTimer(clock, timer.id);
          clock.timerHeap.remove(timer);
        }
        if (typeof timer.func === "function") {
          timer.func.apply(null, timer.args);
        }
      }
      function getClearHandler(ttype) {
        if (ttype === "IdleCallback" || ttype === "AnimationFrame") {
          return `cancel${ttype}`;
        }
        return `clear${ttype}`;
      }
      function getScheduleHandler(ttype) {
        if (ttype === "IdleCallback" || ttype === "AnimationFrame") {
          return `request${ttype}`;
        }
        return `set${ttype}`;
      }
      function createWarnOnce() {
        let calls = 0;
        return function(msg) {
          !calls++ && console.warn(msg);
        };
      }
      const warnOnce = createWarnOnce();
      function clearTimer(clock, timerId, ttype) {
        if (!timerId) {
          return;
        }
        const id = Number(timerId);
        if (Number.isNaN(id) || id < idCounterStart) {
          const handlerName = getClearHandler(ttype);
          if (clock.shouldClearNativeTimers === true) {
            const nativeHandler = clock[`_${handlerName}`];
            return typeof nativeHandler === "function" ? nativeHandler(timerId) : void 0;
          }
          const stackTrace = new Error().stack.split("\n").slice(1).join("\n");
          warnOnce(
            `FakeTimers: ${handlerName} was invoked to clear a native timer instead of one created by this library.
To automatically clean-up native timers, use \`shouldClearNativeTimers\`.
${stackTrace}`
          );
        }
        if (hasTimer(clock, id)) {
          const timer = getTimer(clock, id);
          if (timer.type === ttype || timer.requestIdleCallback && ttype === "IdleCallback" || timer.type === "Timeout" && ttype === "Interval" || timer.type === "Interval" && ttype === "Timeout") {
            deleteTimer(clock, id);
            clock.timerHeap.remove(timer);
          } else {
            const clear = getClearHandler(ttype);
            const schedule = getScheduleHandler(timer.type);
            throw new Error(
              `Cannot clear timer: timer created with ${schedule}() but cleared with ${clear}()`
            );
          }
        }
      }
      function hijackMethod(target, method, clock) {
        clock[method].hadOwnProperty = Object.hasOwn(target, method);
        clock[`_${method}`] = target[method];
        if (method === "Date") {
          target[method] = clock[method];
        } else if (method === "Intl") {
          target[method] = clock[method];
        } else if (method === "Temporal") {
          target[method] = clock[method];
        } else if (method === "scheduler") {
          const originalSchedulerDescriptor = Object.getOwnPropertyDescriptor(
            target,
            method
          );
          if (originalSchedulerDescriptor && originalSchedulerDescriptor.get && !originalSchedulerDescriptor.set) {
            Object.defineProperty(
              clock,
              `_${method}`,
              originalSchedulerDescriptor
            );
            const schedulerDescriptor = Object.getOwnPropertyDescriptor(
              clock,
              method
            );
            Object.defineProperty(target, method, schedulerDescriptor);
          } else {
            target[method] = clock[method];
          }
        } else if (method === "performance") {
          const originalPerfDescriptor = Object.getOwnPropertyDescriptor(
            target,
            method
          );
          if (originalPerfDescriptor && originalPerfDescriptor.get && !originalPerfDescriptor.set) {
            Object.defineProperty(
              clock,
              `_${method}`,
              originalPerfDescriptor
            );
            const perfDescriptor = Object.getOwnPropertyDescriptor(
              clock,
              method
            );
            Object.defineProperty(target, method, perfDescriptor);
          } else {
            target[method] = clock[method];
          }
        } else {
          target[method] = function(...args2) {
            return clock[method](...args2);
          };
          Object.defineProperties(
            target[method],
            Object.getOwnPropertyDescriptors(clock[method])
          );
        }
        if (method === "scheduler") {
          const scheduler = (
            /** @type {{ clock?: Clock }} */
            clock[method]
          );
          scheduler.clock = clock;
        } else {
          target[method].clock = clock;
        }
      }
      function doIntervalTick(clock, advanceTimeDelta) {
        clock.tick(advanceTimeDelta);
      }
      const timers = {
        setTimeout: _global.setTimeout,
        clearTimeout: _global.clearTimeout,
        setInterval: _global.setInterval,
        clearInterval: _global.clearInterval,
        Date: _global.Date
      };
      if (isPresent.setImmediate) {
        timers.setImmediate = _global.setImmediate;
      }
      if (isPresent.clearImmediate) {
        timers.clearImmediate = _global.clearImmediate;
      }
      if (isPresent.hrtime) {
        timers.hrtime = _global.process.hrtime;
      }
      if (isPresent.nextTick) {
        timers.nextTick = _global.process.nextTick;
      }
      if (isPresent.performance) {
        timers.performance = _global.performance;
      }
      if (isPresent.requestAnimationFrame) {
        timers.requestAnimationFrame = _global.requestAnimationFrame;
      }
      if (isPresent.queueMicrotask) {
        timers.queueMicrotask = _global.queueMicrotask;
      }
      if (isPresent.cancelAnimationFrame) {
        timers.cancelAnimationFrame = _global.cancelAnimationFrame;
      }
      if (isPresent.requestIdleCallback) {
        timers.requestIdleCallback = _global.requestIdleCallback;
      }
      if (isPresent.cancelIdleCallback) {
        timers.cancelIdleCallback = _global.cancelIdleCallback;
      }
      if (isPresent.Intl) {
        timers.Intl = NativeIntl;
      }
      if (isPresent.Temporal) {
        timers.Temporal = NativeTemporal;
      }
      if (isPresent.scheduler) {
        timers.scheduler = _global.scheduler;
      }
      const originalSetTimeout = _global.setImmediate || _global.setTimeout;
      const originalClearInterval = _global.clearInterval;
      const originalSetInterval = _global.setInterval;
      function createClock(start, loopLimit) {
        start = Math.floor(getEpoch(start));
        const startTimestamp = start;
        loopLimit ||= 1e3;
        let nanos = 0;
        let uninstalled = false;
        const adjustedSystemTime = [0, 0];
        const clock = (
          /** @type {Clock} */
          {
            now: start,
            Date: createDate(),
            loopLimit,
            isNearInfiniteLimit: false,
            tickMode: { mode: "manual", counter: 0, delta: void 0 }
          }
        );
        clock.Date.clock = clock;
        function getTimeToNextFrame() {
          const millisSinceStart = clock.now - adjustedSystemTime[0] - startTimestamp;
          return 16 - millisSinceStart % 16;
        }
        function hrtime(prev) {
          const millisSinceStart = clock.now - adjustedSystemTime[0] - startTimestamp;
          const secsSinceStart = Math.floor(millisSinceStart / 1e3);
          const remainderInNanos = (millisSinceStart - secsSinceStart * 1e3) * 1e6 + nanos - adjustedSystemTime[1];
          if (Array.isArray(prev)) {
            if (prev[1] > 1e9) {
              throw new TypeError(
                "Number of nanoseconds can't exceed a billion"
              );
            }
            const oldSecs = prev[0];
            let nanoDiff = remainderInNanos - prev[1];
            let secDiff = secsSinceStart - oldSecs;
            if (nanoDiff < 0) {
              nanoDiff += 1e9;
              secDiff -= 1;
            }
            return [secDiff, nanoDiff];
          }
          return [secsSinceStart, remainderInNanos];
        }
        function fakePerformanceNow() {
          const hrt = hrtime();
          const millis = hrt[0] * 1e3 + hrt[1] / 1e6;
          return millis;
        }
        if (isPresent.hrtimeBigint) {
          hrtime.bigint = function() {
            const parts = hrtime();
            return BigInt(parts[0]) * BigInt(1e9) + BigInt(parts[1]);
          };
        }
        if (isPresent.Intl) {
          clock.Intl = createIntl(clock);
          clock.Intl.clock = clock;
        }
        if (isPresent.Temporal) {
          clock.Temporal = createTemporal(clock, () => nanos);
        }
        clock.setTickMode = function(tickModeConfig) {
          const { mode: newMode, delta: newDelta } = (
            /** @type {SetTickModeConfig} */
            tickModeConfig
          );
          const { mode: oldMode, delta: oldDelta } = clock.tickMode;
          if (newMode === oldMode && newDelta === oldDelta) {
            return;
          }
          if (oldMode === "interval") {
            originalClearInterval(clock.attachedInterval);
          }
          clock.tickMode = {
            counter: clock.tickMode.counter + 1,
            mode: newMode,
            delta: newDelta
          };
          if (newMode === "nextAsync") {
            advanceUntilModeChanges();
          } else if (newMode === "interval") {
            createIntervalTick(clock, newDelta || 20);
          }
        };
        async function advanceUntilModeChanges() {
          async function newMacrotask() {
            const channel = new MessageChannel();
            await new Promise((resolve) => {
              channel.port1.onmessage = () => {
                resolve(void 0);
                channel.port1.close();
              };
              channel.port2.postMessage(void 0);
            });
            channel.port1.close();
            channel.port2.close();
            await new Promise((resolve) => {
              originalSetTimeout(resolve);
            });
          }
          const { counter } = clock.tickMode;
          while (clock.tickMode.counter === counter) {
            await newMacrotask();
            if (clock.tickMode.counter !== counter) {
              return;
            }
            clock.next();
          }
        }
        function pauseAutoTickUntilFinished(promise2) {
          if (clock.tickMode.mode !== "nextAsync") {
            return promise2;
          }
          clock.setTickMode({ mode: "manual" });
          return promise2.finally(() => {
            if (!uninstalled) {
              clock.setTickMode({ mode: "nextAsync" });
            }
          });
        }
        function getTimeToNextIdlePeriod() {
          let timeToNextIdlePeriod = 0;
          if (clock.countTimers() > 0) {
            timeToNextIdlePeriod = 50;
          }
          return timeToNextIdlePeriod;
        }
        clock.requestIdleCallback = function requestIdleCallback(func, { timeout } = (
          /** @type {{ timeout?: number }} */
          {}
        )) {
          const idleDeadline = {
            didTimeout: true,
            timeRemaining: getTimeToNextIdlePeriod
          };
          const result = addTimer(clock, {
            func,
            args: [idleDeadline],
            delay: timeout,
            requestIdleCallback: true
          });
          return Number(result);
        };
        clock.cancelIdleCallback = function cancelIdleCallback(timerId) {
          return clearTimer(clock, timerId, "IdleCallback");
        };
        clock.setTimeout = function setTimeout2(func, timeout, ...args2) {
          return addTimer(clock, {
            func,
            args: args2,
            delay: timeout
          });
        };
        if (typeof _global.Promise !== "undefined" && utilPromisify) {
          clock.setTimeout[utilPromisify.custom] = function promisifiedSetTimeout(timeout, arg) {
            return new _global.Promise(function setTimeoutExecutor(resolve) {
              addTimer(clock, {
                func: resolve,
                args: [arg],
                delay: timeout
              });
            });
          };
        }
        clock.clearTimeout = function clearTimeout(timerId) {
          return clearTimer(clock, timerId, "Timeout");
        };
        clock.nextTick = function nextTick(func, ...args2) {
          return enqueueJob(clock, {
            func,
            args: args2,
            error: clock.isNearInfiniteLimit ? new Error() : null
          });
        };
        clock.queueMicrotask = function queueMicrotask(func) {
          return clock.nextTick(func);
        };
        if (isPresent.scheduler) {
          clock.scheduler = {
            postTask: function postTask(callback, options) {
              if (typeof callback !== "function") {
                throw new TypeError("callback must be a function");
              }
              const postTaskOptions = options ?? {};
              return new _global.Promise((resolve, reject) => {
                const { delay, signal } = postTaskOptions;
                function cleanup() {
                  if (signal) {
                    signal.removeEventListener("abort", abort);
                    clock.abortListenerMap.delete(abort);
                  }
                }
                function abort() {
                  cleanup();
                  clock.clearTimeout(handle);
                  reject(signal.reason);
                }
                if (signal && signal.aborted) {
                  reject(signal.reason);
                  return;
                }
                const handle = clock.setTimeout(() => {
                  cleanup();
                  try {
                    resolve(callback());
                  } catch (error4) {
                    reject(error4);
                  }
                }, delay);
                if (signal) {
                  signal.addEventListener("abort", abort);
                  clock.abortListenerMap.set(abort, signal);
                }
              });
            }
          };
        }
        clock.setInterval = function setInterval(func, timeout, ...args2) {
          timeout = parseInt(String(timeout), 10);
          return addTimer(clock, {
            func,
            args: args2,
            delay: timeout,
            interval: timeout
          });
        };
        clock.clearInterval = function clearInterval(timerId) {
          return clearTimer(clock, timerId, "Interval");
        };
        if (isPresent.setImmediate) {
          clock.setImmediate = /** @type {SetImmediate} */
          (function setImmediate(func, ...args2) {
            return addTimer(clock, {
              func,
              args: args2,
              immediate: true
            });
          });
          if (typeof _global.Promise !== "undefined" && utilPromisify) {
            clock.setImmediate[utilPromisify.custom] = function promisifiedSetImmediate(arg) {
              return new _global.Promise(
                function setImmediateExecutor(resolve) {
                  addTimer(clock, {
                    func: resolve,
                    args: [arg],
                    immediate: true
                  });
                }
              );
            };
          }
          clock.clearImmediate = function clearImmediate(timerId) {
            return clearTimer(clock, timerId, "Immediate");
          };
        }
        clock.countTimers = function countTimers() {
          return (clock.timerHeap ? clock.timerHeap.timers.length : 0) + (clock.jobs || []).length;
        };
        clock.requestAnimationFrame = function requestAnimationFrame(func) {
          const result = addTimer(clock, {
            func,
            delay: getTimeToNextFrame(),
            get args() {
              return [fakePerformanceNow()];
            },
            animation: true
          });
          return Number(result);
        };
        clock.cancelAnimationFrame = function cancelAnimationFrame(timerId) {
          return clearTimer(clock, timerId, "AnimationFrame");
        };
        clock.runMicrotasks = function runMicrotasks() {
          runJobs(clock);
        };
        function durationToMs(duration) {
          const opts = (
            /** @type {{ unit: string, relativeTo?: unknown }} */
            {
              unit: "millisecond"
            }
          );
          if (NativeTemporal) {
            opts.relativeTo = NativeTemporal.Instant.fromEpochMilliseconds(
              clock.now
            ).toZonedDateTimeISO(NativeTemporal.Now.timeZoneId());
          }
          return duration.total(opts);
        }
        function tickValueToMs(tickValue) {
          if (typeof tickValue === "number") {
            return tickValue;
          }
          if (tickValue !== null && typeof tickValue === "object" && typeof /** @type {TemporalDuration} */
          tickValue.total === "function") {
            return durationToMs(
              /** @type {TemporalDuration} */
              tickValue
            );
          }
          return parseTime(
            /** @type {string} */
            tickValue
          );
        }
        function createTickState(tickValue) {
          const msFloat = tickValueToMs(tickValue);
          const ms = Math.floor(msFloat);
          const remainder = nanoRemainder(msFloat);
          let nanosTotal = nanos + remainder;
          let tickTo = clock.now + ms;
          if (msFloat < 0) {
            throw new TypeError("Negative ticks are not supported");
          }
          if (nanosTotal >= 1e6) {
            tickTo += 1;
            nanosTotal -= 1e6;
          }
          return (
            /** @type {ClockState} */
            {
              msFloat,
              ms,
              nanosTotal,
              tickFrom: clock.now,
              tickTo,
              previous: clock.now,
              timer: null,
              firstException: null,
              oldNow: null
            }
          );
        }
        function applyClockChangeCompensation(state, oldNow, options) {
          if (oldNow !== clock.now) {
            const difference = clock.now - oldNow;
            state.tickFrom += difference;
            state.tickTo += difference;
            if (options && options.includePrevious) {
              state.previous += difference;
            }
          }
        }
        function runInitialJobs(state) {
          state.oldNow = clock.now;
          runJobs(clock);
          applyClockChangeCompensation(state, state.oldNow);
        }
        function runPostLoopJobs(state) {
          state.oldNow = clock.now;
          runJobs(clock);
          applyClockChangeCompensation(state, state.oldNow);
        }
        function selectNextTimerInRange(state) {
          state.timer = firstTimerInRange(
            clock,
            state.previous,
            state.tickTo
          );
          state.previous = state.tickFrom;
        }
        function runTimersInRange(state, isAsync, nextPromiseTick, compensationCheck) {
          state.timer = firstTimerInRange(
            clock,
            state.tickFrom,
            state.tickTo
          );
          while (state.timer && state.tickFrom <= state.tickTo) {
            if (hasTimer(clock, state.timer.id)) {
              state.tickFrom = state.timer.callAt;
              clock.now = state.timer.callAt;
              state.oldNow = clock.now;
              try {
                runJobs(clock);
                if (hasTimer(clock, state.timer.id)) {
                  callTimer(clock, state.timer);
                }
              } catch (e) {
                state.firstException ||= e;
              }
              if (isAsync) {
                originalSetTimeout(nextPromiseTick);
                return true;
              }
              compensationCheck();
            }
            selectNextTimerInRange(state);
          }
          return false;
        }
        function finalizeTick(state, isAsync, resolve) {
          state.timer = firstTimerInRange(
            clock,
            state.tickFrom,
            state.tickTo
          );
          if (state.timer) {
            try {
              clock.tick(state.tickTo - clock.now);
            } catch (e) {
              state.firstException ||= e;
            }
          } else {
            clock.now = state.tickTo;
            nanos = state.nanosTotal;
          }
          if (state.firstException) {
            throw state.firstException;
          }
          if (isAsync) {
            resolve(clock.now);
          } else {
            return clock.now;
          }
        }
        function doTick(tickValue, isAsync, resolve, reject) {
          const state = createTickState(tickValue);
          nanos = state.nanosTotal;
          clock.duringTick = true;
          runInitialJobs(state);
          const compensationCheck = function() {
            applyClockChangeCompensation(state, state.oldNow, {
              includePrevious: true
            });
          };
          const nextPromiseTick = isAsync && function() {
            try {
              compensationCheck();
              selectNextTimerInRange(state);
              doTickInner();
            } catch (e) {
              reject(e);
            }
          };
          function doTickInner() {
            if (runTimersInRange(
              state,
              isAsync,
              nextPromiseTick,
              compensationCheck
            )) {
              return;
            }
            runPostLoopJobs(state);
            clock.duringTick = false;
            return finalizeTick(state, isAsync, resolve);
          }
          return doTickInner();
        }
        clock.tick = function tick(tickValue) {
          return doTick(tickValue, false);
        };
        clock.next = function next() {
          runJobs(clock);
          const timer = firstTimer(clock);
          if (!timer) {
            return clock.now;
          }
          clock.duringTick = true;
          try {
            clock.now = timer.callAt;
            callTimer(clock, timer);
            runJobs(clock);
            return clock.now;
          } finally {
            clock.duringTick = false;
          }
        };
        function runAsyncWithNativeTimeout(callback) {
          return pauseAutoTickUntilFinished(
            new _global.Promise((resolve, reject) => {
              originalSetTimeout(() => {
                try {
                  callback(resolve, reject);
                } catch (e) {
                  reject(e);
                }
              });
            })
          );
        }
        clock.runAll = function runAll() {
          runJobs(clock);
          for (let i = 0; i < clock.loopLimit; i++) {
            if (!clock.timers) {
              resetIsNearInfiniteLimit(clock);
              return clock.now;
            }
            const numTimers = clock.timerHeap.timers.length;
            if (numTimers === 0) {
              resetIsNearInfiniteLimit(clock);
              return clock.now;
            }
            checkIsNearInfiniteLimit(clock, i);
            clock.next();
          }
          const excessJob = firstTimer(clock);
          throw getInfiniteLoopError(clock, excessJob);
        };
        clock.runToFrame = function runToFrame() {
          return clock.tick(getTimeToNextFrame());
        };
        clock.runToLast = function runToLast() {
          const timer = lastTimer(clock);
          if (!timer) {
            runJobs(clock);
            return clock.now;
          }
          return clock.tick(timer.callAt - clock.now);
        };
        if (typeof _global.Promise !== "undefined") {
          clock.tickAsync = function tickAsync(tickValue) {
            return runAsyncWithNativeTimeout((resolve, reject) => {
              doTick(tickValue, true, resolve, reject);
            });
          };
          clock.nextAsync = function nextAsync() {
            return runAsyncWithNativeTimeout((resolve, reject) => {
              runJobs(clock);
              const timer = firstTimer(clock);
              if (!timer) {
                resolve(clock.now);
                return;
              }
              let err;
              clock.duringTick = true;
              clock.now = timer.callAt;
              try {
                callTimer(clock, timer);
                runJobs(clock);
              } catch (e) {
                err = e;
              }
              clock.duringTick = false;
              originalSetTimeout(() => {
                if (err) {
                  reject(err);
                } else {
                  resolve(clock.now);
                }
              });
            });
          };
          clock.runAllAsync = function runAllAsync() {
            let i = 0;
            function doRun(resolve, reject) {
              try {
                runJobs(clock);
                let numTimers;
                if (i < clock.loopLimit) {
                  if (!clock.timerHeap) {
                    resetIsNearInfiniteLimit(clock);
                    resolve(clock.now);
                    return;
                  }
                  numTimers = clock.timerHeap.timers.length;
                  if (numTimers === 0) {
                    resetIsNearInfiniteLimit(clock);
                    resolve(clock.now);
                    return;
                  }
                  checkIsNearInfiniteLimit(clock, i);
                  clock.next();
                  i++;
                  originalSetTimeout(() => {
                    doRun(resolve, reject);
                  });
                  return;
                }
                const excessJob = firstTimer(clock);
                reject(getInfiniteLoopError(clock, excessJob));
              } catch (e) {
                reject(e);
              }
            }
            return runAsyncWithNativeTimeout((resolve, reject) => {
              doRun(resolve, reject);
            });
          };
          clock.runToLastAsync = function runToLastAsync() {
            return runAsyncWithNativeTimeout((resolve) => {
              const timer = lastTimer(clock);
              if (!timer) {
                runJobs(clock);
                resolve(clock.now);
                return;
              }
              resolve(clock.tickAsync(timer.callAt - clock.now));
            });
          };
        }
        clock.reset = function reset() {
          nanos = 0;
          adjustedSystemTime[0] = 0;
          adjustedSystemTime[1] = 0;
          clock.timers = /* @__PURE__ */ new Map();
          clock.timerHeap = new TimerHeap();
          clock.jobs = [];
          clock.now = start;
        };
        clock.setSystemTime = function setSystemTime(systemTime) {
          const newNow = getEpoch(systemTime);
          const difference = newNow - clock.now;
          adjustedSystemTime[0] = adjustedSystemTime[0] + difference;
          adjustedSystemTime[1] = adjustedSystemTime[1] + nanos;
          clock.now = newNow;
          nanos = 0;
          forEachActiveTimer(clock, (timer) => {
            timer.createdAt += difference;
            timer.callAt += difference;
          });
        };
        clock.jump = function jump(tickValue) {
          const msFloat = tickValueToMs(tickValue);
          const ms = Math.floor(msFloat);
          forEachActiveTimer(clock, (timer) => {
            if (clock.now + ms > timer.callAt) {
              timer.callAt = clock.now + ms;
            }
          });
          rebuildTimerHeap(clock);
          clock.tick(ms);
          return clock.now;
        };
        if (isPresent.performance) {
          clock.performance = /* @__PURE__ */ Object.create(null);
          clock.performance.now = fakePerformanceNow;
        }
        if (isPresent.hrtime) {
          clock.hrtime = hrtime;
        }
        clock.uninstall = function() {
          uninstalled = true;
          clock.setTickMode({ mode: "manual" });
          if (clock.methods) {
            const installedHrTime = "_hrtime";
            const installedNextTick = "_nextTick";
            let method, i, l;
            for (i = 0, l = clock.methods.length; i < l; i++) {
              method = clock.methods[i];
              if (method === "hrtime" && _global.process) {
                _global.process.hrtime = clock[installedHrTime];
              } else if (method === "nextTick" && _global.process) {
                _global.process.nextTick = clock[installedNextTick];
              } else if (method === "scheduler") {
                const originalSchedulerDescriptor = Object.getOwnPropertyDescriptor(
                  clock,
                  `_${method}`
                );
                if (originalSchedulerDescriptor && originalSchedulerDescriptor.get && !originalSchedulerDescriptor.set) {
                  Object.defineProperty(
                    _global,
                    method,
                    originalSchedulerDescriptor
                  );
                } else if (clock[method] && clock[method].hasOwnProperty) {
                  _global[method] = clock[`_${method}`];
                } else {
                  try {
                    delete _global[method];
                  } catch {
                  }
                }
              } else if (method === "performance") {
                if (perfHooksNowDescriptors.has(clock)) {
                  const descriptor = perfHooksNowDescriptors.get(clock);
                  if (descriptor) {
                    Object.defineProperty(
                      perfHooksModule.performance,
                      "now",
                      descriptor
                    );
                  } else {
                    delete perfHooksModule.performance.now;
                  }
                  perfHooksNowDescriptors.delete(clock);
                }
                const originalPerfDescriptor = Object.getOwnPropertyDescriptor(
                  clock,
                  `_${method}`
                );
                if (originalPerfDescriptor && originalPerfDescriptor.get && !originalPerfDescriptor.set) {
                  Object.defineProperty(
                    _global,
                    method,
                    originalPerfDescriptor
                  );
                } else if (originalPerfDescriptor.configurable) {
                  _global[method] = clock[`_${method}`];
                }
              } else {
                if (clock[method] && clock[method].hadOwnProperty) {
                  _global[method] = clock[`_${method}`];
                } else {
                  try {
                    delete _global[method];
                  } catch {
                  }
                }
              }
              if (clock.timersModuleMethods !== void 0) {
                for (let j = 0; j < clock.timersModuleMethods.length; j++) {
                  const entry = clock.timersModuleMethods[j];
                  timersModule[entry.methodName] = entry.original;
                }
              }
              if (clock.timersPromisesModuleMethods !== void 0) {
                for (let j = 0; j < clock.timersPromisesModuleMethods.length; j++) {
                  const entry = clock.timersPromisesModuleMethods[j];
                  timersPromisesModule[entry.methodName] = entry.original;
                }
              }
            }
            clock.methods = [];
          }
          if (clock.abortListenerMap) {
            for (const [
              listener,
              signal
            ] of clock.abortListenerMap.entries()) {
              signal.removeEventListener("abort", listener);
              clock.abortListenerMap.delete(listener);
            }
          }
          if (!clock.timerHeap) {
            return [];
          }
          return clock.timerHeap.timers.slice();
        };
        return clock;
      }
      function createIntervalTick(clock, delta) {
        const intervalTick = doIntervalTick.bind(null, clock, delta);
        const intervalId = originalSetInterval(intervalTick, delta);
        clock.attachedInterval = intervalId;
      }
      function install(config) {
        if (arguments.length > 1 || config instanceof Date || Array.isArray(config) || typeof config === "number") {
          throw new TypeError(
            `FakeTimers.install called with ${String(
              config
            )} install requires an object parameter`
          );
        }
        if (_global.Date.isFake === true) {
          throw new TypeError(
            "Can't install fake timers twice on the same global object."
          );
        }
        config = typeof config !== "undefined" ? config : {};
        config.shouldAdvanceTime ||= false;
        config.advanceTimeDelta ||= 20;
        config.shouldClearNativeTimers ||= false;
        const hasToFake = Object.hasOwn(config, "toFake");
        const hasToNotFake = Object.hasOwn(config, "toNotFake");
        if (hasToFake && hasToNotFake) {
          throw new TypeError(
            "config.toFake and config.toNotFake cannot be used together"
          );
        }
        if (config.target) {
          throw new TypeError(
            "config.target is no longer supported. Use `withGlobal(target)` instead."
          );
        }
        function handleMissingTimer(timer) {
          if (config.ignoreMissingTimers) {
            return;
          }
          throw new ReferenceError(
            `non-existent timers and/or objects cannot be faked: '${timer}'`
          );
        }
        let i, l;
        const clock = createClock(config.now, config.loopLimit);
        clock.shouldClearNativeTimers = config.shouldClearNativeTimers;
        clock.abortListenerMap = /* @__PURE__ */ new Map();
        if (hasToFake) {
          clock.methods = /** @type {FakeMethod[]} */
          config.toFake || [];
          if (clock.methods.length === 0) {
            clock.methods = /** @type {FakeMethod[]} */
            Object.keys(timers);
          }
        } else if (hasToNotFake) {
          const methodsToNotFake = (
            /** @type {string[]} */
            config.toNotFake || []
          );
          clock.methods = /** @type {FakeMethod[]} */
          Object.keys(timers).filter(
            (method) => !methodsToNotFake.includes(method)
          );
        } else {
          clock.methods = /** @type {FakeMethod[]} */
          Object.keys(timers);
        }
        if (config.shouldAdvanceTime === true) {
          clock.setTickMode({
            mode: "interval",
            delta: config.advanceTimeDelta
          });
        }
        if (clock.methods.includes("performance")) {
          const proto = (() => {
            if (hasPerformanceConstructorPrototype) {
              return _global.performance.constructor.prototype;
            }
            if (hasPerformancePrototype) {
              return _global.Performance.prototype;
            }
          })();
          if (proto) {
            Object.getOwnPropertyNames(proto).forEach((name) => {
              if (name !== "now") {
                clock.performance[name] = name.indexOf("getEntries") === 0 ? NOOP_ARRAY : NOOP;
              }
            });
            clock.performance.mark = (name) => new FakePerformanceEntry(name, "mark", 0, 0);
            clock.performance.measure = (name) => new FakePerformanceEntry(name, "measure", 0, 100);
            clock.performance.timeOrigin = getEpoch(config.now);
          } else if ((config.toFake || []).includes("performance")) {
            handleMissingTimer("performance");
          }
        }
        if (_global === globalObject && timersModule) {
          clock.timersModuleMethods = [];
        }
        if (_global === globalObject && timersPromisesModule) {
          clock.timersPromisesModuleMethods = [];
        }
        for (i = 0, l = clock.methods.length; i < l; i++) {
          const nameOfMethodToReplace = clock.methods[i];
          if (!isPresent[nameOfMethodToReplace]) {
            handleMissingTimer(nameOfMethodToReplace);
            continue;
          }
          if (nameOfMethodToReplace === "hrtime") {
            if (_global.process && typeof _global.process.hrtime === "function") {
              hijackMethod(_global.process, nameOfMethodToReplace, clock);
            }
          } else if (nameOfMethodToReplace === "nextTick") {
            if (_global.process && typeof _global.process.nextTick === "function") {
              hijackMethod(_global.process, nameOfMethodToReplace, clock);
            }
          } else {
            hijackMethod(_global, nameOfMethodToReplace, clock);
          }
          if (nameOfMethodToReplace === "performance" && _global === globalObject && perfHooksModule?.performance) {
            perfHooksNowDescriptors.set(
              clock,
              Object.getOwnPropertyDescriptor(
                perfHooksModule.performance,
                "now"
              )
            );
            Object.defineProperty(perfHooksModule.performance, "now", {
              configurable: true,
              writable: true,
              value: clock.performance.now
            });
          }
          if (clock.timersModuleMethods !== void 0 && timersModule[nameOfMethodToReplace]) {
            const original = timersModule[nameOfMethodToReplace];
            clock.timersModuleMethods.push({
              methodName: nameOfMethodToReplace,
              original
            });
            timersModule[nameOfMethodToReplace] = _global[nameOfMethodToReplace];
          }
          if (clock.timersPromisesModuleMethods !== void 0) {
            if (nameOfMethodToReplace === "setTimeout") {
              clock.timersPromisesModuleMethods.push({
                methodName: "setTimeout",
                original: timersPromisesModule.setTimeout
              });
              timersPromisesModule.setTimeout = (delay, value, options = {}) => new Promise((resolve, reject) => {
                const abort = () => {
                  options.signal.removeEventListener(
                    "abort",
                    abort
                  );
                  clock.abortListenerMap.delete(abort);
                  clock.clearTimeout(handle);
                  reject(options.signal.reason);
                };
                const handle = clock.setTimeout(() => {
                  if (options.signal) {
                    options.signal.removeEventListener(
                      "abort",
                      abort
                    );
                    clock.abortListenerMap.delete(abort);
                  }
                  resolve(value);
                }, delay);
                if (options.signal) {
                  if (options.signal.aborted) {
                    abort();
                  } else {
                    options.signal.addEventListener(
                      "abort",
                      abort
                    );
                    clock.abortListenerMap.set(
                      abort,
                      options.signal
                    );
                  }
                }
              });
            } else if (nameOfMethodToReplace === "setImmediate") {
              clock.timersPromisesModuleMethods.push({
                methodName: "setImmediate",
                original: timersPromisesModule.setImmediate
              });
              timersPromisesModule.setImmediate = (value, options = {}) => new Promise((resolve, reject) => {
                const abort = () => {
                  options.signal.removeEventListener(
                    "abort",
                    abort
                  );
                  clock.abortListenerMap.delete(abort);
                  clock.clearImmediate(handle);
                  reject(options.signal.reason);
                };
                const handle = clock.setImmediate(() => {
                  if (options.signal) {
                    options.signal.removeEventListener(
                      "abort",
                      abort
                    );
                    clock.abortListenerMap.delete(abort);
                  }
                  resolve(value);
                });
                if (options.signal) {
                  if (options.signal.aborted) {
                    abort();
                  } else {
                    options.signal.addEventListener(
                      "abort",
                      abort
                    );
                    clock.abortListenerMap.set(
                      abort,
                      options.signal
                    );
                  }
                }
              });
            } else if (nameOfMethodToReplace === "setInterval") {
              clock.timersPromisesModuleMethods.push({
                methodName: "setInterval",
                original: timersPromisesModule.setInterval
              });
              timersPromisesModule.setInterval = (delay, value, options = {}) => ({
                [Symbol.asyncIterator]: () => {
                  const createResolvable = () => {
                    let resolve, reject;
                    const promise2 = (
                      /** @type {Promise<unknown> & { resolve: (value: unknown) => void; reject: (reason: unknown) => void }} */
                      // Promise.withResolvers() needs Node 22; CI still tests Node 20
                      // eslint-disable-next-line unicorn/prefer-promise-with-resolvers
                      new Promise((res, rej) => {
                        resolve = res;
                        reject = rej;
                      })
                    );
                    promise2.resolve = resolve;
                    promise2.reject = reject;
                    return promise2;
                  };
                  let done = false;
                  let hasThrown = false;
                  let returnCall;
                  let nextAvailable = 0;
                  const nextQueue = [];
                  const handle = clock.setInterval(() => {
                    if (nextQueue.length > 0) {
                      nextQueue.shift().resolve();
                    } else {
                      nextAvailable++;
                    }
                  }, delay);
                  const abort = () => {
                    options.signal.removeEventListener(
                      "abort",
                      abort
                    );
                    clock.abortListenerMap.delete(abort);
                    clock.clearInterval(handle);
                    done = true;
                    for (const resolvable of nextQueue) {
                      resolvable.resolve();
                    }
                  };
                  if (options.signal) {
                    if (options.signal.aborted) {
                      abort();
                    } else {
                      options.signal.addEventListener(
                        "abort",
                        abort
                      );
                      clock.abortListenerMap.set(
                        abort,
                        options.signal
                      );
                    }
                  }
                  return {
                    next: async () => {
                      if (options.signal?.aborted && !hasThrown) {
                        hasThrown = true;
                        throw options.signal.reason;
                      }
                      if (done) {
                        return { done: true, value: void 0 };
                      }
                      if (nextAvailable > 0) {
                        nextAvailable--;
                        return { done: false, value };
                      }
                      const resolvable = createResolvable();
                      nextQueue.push(resolvable);
                      await resolvable;
                      if (returnCall && nextQueue.length === 0) {
                        returnCall.resolve();
                      }
                      if (options.signal?.aborted && !hasThrown) {
                        hasThrown = true;
                        throw options.signal.reason;
                      }
                      if (done) {
                        return { done: true, value: void 0 };
                      }
                      return { done: false, value };
                    },
                    return: async () => {
                      if (done) {
                        return { done: true, value: void 0 };
                      }
                      if (nextQueue.length > 0) {
                        returnCall = createResolvable();
                        await returnCall;
                      }
                      clock.clearInterval(handle);
                      done = true;
                      if (options.signal) {
                        options.signal.removeEventListener(
                          "abort",
                          abort
                        );
                        clock.abortListenerMap.delete(abort);
                      }
                      return { done: true, value: void 0 };
                    }
                  };
                }
              });
            }
          }
        }
        return clock;
      }
      return {
        timers,
        createClock,
        install,
        withGlobal
      };
    }
    var defaultImplementation = withGlobal(globalObject);
    exports2.timers = defaultImplementation.timers;
    exports2.createClock = defaultImplementation.createClock;
    exports2.install = defaultImplementation.install;
    exports2.withGlobal = withGlobal;
  }
});

// src/languages/typescript/harness/main.ts
var main_exports = {};
__export(main_exports, {
  main: () => main
});
module.exports = __toCommonJS(main_exports);
var import_node_fs5 = __toESM(require("node:fs"), 1);
var import_node_path6 = __toESM(require("node:path"), 1);

// src/languages/typescript/harness/explore.ts
var import_node_fs4 = __toESM(require("node:fs"), 1);
var import_node_path5 = __toESM(require("node:path"), 1);

// src/languages/typescript/harness/seeds.ts
function fromSeed(entry, seed) {
  return { entry: entry.ref, arrange: [], act: actsOf(entry, seed), provenance: seed.origin };
}
function actsOf(entry, seed) {
  const isMade = entry.kind === "class";
  if (seed.member === void 0)
    return [{ do: isMade ? "new" : "call", callee: { export: entry.ref }, args: seed.args }];
  const member2 = entry.members.find((candidate) => candidate.name === seed.member);
  if (member2?.static || !isMade && seed.ctorArgs === void 0) {
    return [{ do: "call", callee: { export: entry.ref, member: seed.member }, args: seed.args }];
  }
  const made2 = { do: isMade ? "new" : "call", callee: { export: entry.ref }, args: seed.ctorArgs ?? [] };
  const before = (seed.before ?? []).map(
    (call) => ({ do: "call", callee: { step: 0, member: call.member }, args: call.args })
  );
  if (member2?.kind === "getter") return [made2, ...before, { do: "get", of: 0, name: seed.member }];
  return [made2, ...before, { do: "call", callee: { step: 0, member: seed.member }, args: seed.args }];
}
function stories(entry, limit) {
  const found = [];
  let act = [];
  let made2;
  const close = () => {
    if (act.length > 2) found.push({ entry: entry.ref, arrange: [], act, provenance: "search" });
    act = [];
  };
  for (const seed of entry.seeds) {
    const acts = actsOf(entry, seed);
    const [first] = acts;
    const next = acts.at(-1);
    if (!first || !next || acts.length < 2) continue;
    if (JSON.stringify(first) !== made2 || act.length >= limit) {
      close();
      made2 = JSON.stringify(first);
      act = [first];
    }
    act.push(next);
  }
  close();
  return found;
}
function seedLeaves(seed) {
  return [...seed.args, ...seed.ctorArgs ?? []];
}

// src/languages/typescript/harness/describe.ts
var import_node_util = require("node:util");

// src/generate/symbol-key.ts
var TEXT = /^Symbol\.(?:for\((.*)\)|(\w+))$/s;
function symbolOf(key2) {
  const [, registered, wellKnown = ""] = TEXT.exec(key2) ?? [];
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

// src/languages/typescript/harness/uuids.ts
var import_node_crypto = __toESM(require("node:crypto"), 1);
var import_node_module = require("node:module");
var MINTED = "5eed0000-0000-4000-8000-";
var ANY_MINTED = new RegExp(`${MINTED}[0-9a-f]{12}`);
function mintUuids() {
  let count = 0;
  const randomUUID = () => MINTED + (++count).toString(16).padStart(12, "0");
  const holders = [import_node_crypto.default, globalThis.crypto].filter((one) => one !== void 0);
  const before = holders.map((one) => Object.getOwnPropertyDescriptor(one, "randomUUID"));
  for (const one of holders)
    Object.defineProperty(one, "randomUUID", {
      value: randomUUID,
      writable: true,
      configurable: true,
      enumerable: true
    });
  (0, import_node_module.syncBuiltinESMExports)();
  return {
    restart: () => {
      count = 0;
    },
    restore: () => {
      for (const [at, one] of holders.entries()) {
        const own = before[at];
        if (own) Object.defineProperty(one, "randomUUID", own);
        else Reflect.deleteProperty(one, "randomUUID");
      }
      (0, import_node_module.syncBuiltinESMExports)();
    }
  };
}
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
var CHANCE = "chance";
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
function isAssertable(description) {
  return !/"t":"(?:function|opaque(?!","name":"chance")|seen|error|symbol)"|"ctor":"(?!null")/.test(description);
}
function text(value) {
  switch (typeof value) {
    case "string":
      if (holdsMinted(value)) return opaque(CHANCE);
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
      const entries = [...value].map(([key2, of]) => `[${text(key2)},${text(of)}]`);
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
    const bytes2 = value;
    if (bytes2.length > MAX_BYTES) return opaque(`${bytes2.length} bytes`);
    const items2 = Array.from(
      bytes2,
      (n) => typeof n === "bigint" ? `"${n}"` : numberItem(n)
    );
    return `{"t":"bytes","type":${JSON.stringify(constructorName(value) ?? "Uint8Array")},"v":[${items2.join(",")}]}`;
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
  let items2 = "";
  for (let index = 0; index < value.length; index++) {
    items2 += `${items2 ? "," : ""}${index in value ? text(value[index]) : '{"t":"hole"}'}`;
  }
  return `{"t":"array","items":[${items2}]}`;
}
function object(value) {
  const keys = Object.keys(value);
  if (keys.length > 1) keys.sort();
  let props = "";
  for (const key2 of keys) {
    props += `${props ? "," : ""}[${JSON.stringify(key2)},${text(value[key2])}]`;
  }
  for (const symbol of Object.getOwnPropertySymbols(value)) {
    const key2 = isEnumerable.call(value, symbol) ? symbolKey(symbol) : void 0;
    if (key2 === void 0) continue;
    props += `${props ? "," : ""}[${JSON.stringify(key2)},${text(value[symbol])}]`;
  }
  const ctor = constructorName(value);
  return `{"t":"object","props":[${props}]${ctor === void 0 ? "" : `,"ctor":${JSON.stringify(ctor)}`}}`;
}
function error(value) {
  const message = typeof value.message === "string" ? value.message : "";
  return `{"t":"error","class":${JSON.stringify(errorClass(value))},"message":${JSON.stringify(message.slice(0, MAX_TEXT))}}`;
}
function opaque(name) {
  return `{"t":"opaque","name":${JSON.stringify(name)}}`;
}
function constructorName(value) {
  const prototype = Object.getPrototypeOf(value);
  if (prototype === null) return "null";
  if (prototype === Object.prototype) return void 0;
  const name = prototype.constructor?.name;
  if (name === "Object") return void 0;
  return typeof name === "string" && name !== "" ? name : "anonymous";
}
function errorClass(error4) {
  const name = error4.constructor?.name;
  return typeof name === "string" && name !== "" ? name : "Error";
}
function isError(value) {
  return typeof value === "object" && value !== null && toTag.call(value) === "[object Error]";
}
function thrownText(thrown2) {
  const { name, message } = Object(thrown2);
  return typeof message === "string" ? `${name ?? "Error"}: ${message}` : (0, import_node_util.inspect)(thrown2, { depth: 1 });
}
function isNative(value) {
  return typeof value === "function" && fromSource.call(value).includes("[native code]");
}

// src/languages/typescript/harness/seen.ts
var NEVER_SETTLES = "never settles";
var CANNOT_BUILD = "cannot be built";
var SeenBuilder = class {
  keys = [];
  texts = [];
  messages = [];
  failed;
  error;
  returned(step2, kind, text2) {
    this.add(`step:${step2}`, `${kind} ${text2}`);
  }
  thrown(step2, kind, errorClass2, message, error4) {
    this.error = error4;
    this.add(`step:${step2}`, `${kind} ${errorClass2}`);
    this.messages.push([step2, message]);
  }
  skipped(step2) {
    this.add(`step:${step2}`, "skipped ");
  }
  cannotBuild(step2) {
    this.add(`step:${step2}`, `throws ${CANNOT_BUILD}`);
    this.failed ??= "cannot-build";
  }
  neverSettles(step2) {
    this.add(`step:${step2}`, `resolves ${NEVER_SETTLES}`);
    this.failed ??= "never-settles";
  }
  responded(step2, text2) {
    this.add(`step:${step2}`, `responds ${text2}`);
  }
  response(step2, at, text2) {
    this.add(`response:${step2}.${JSON.stringify(at)}`, text2);
  }
  /** No handler took on an error: the server answered for the app. */
  unanswered(step2, message) {
    this.messages.push([step2, message]);
  }
  argument(step2, index, text2) {
    this.add(`arg:${step2}.${index}`, text2);
  }
  state(step2, name, text2) {
    this.add(`state:${step2}.${name}`, text2);
  }
  screen(step2, key2, text2) {
    this.add(`screen:${step2}.${key2}`, text2);
  }
  stub(id, calls) {
    this.add(`stub:${id}`, `[${calls.join(",")}]`);
  }
  textOf(step2) {
    return textOf(this, step2);
  }
  done(end) {
    const { results, offers, elapsedMs, stopped, floating } = end;
    const failed = this.failed ?? (floating === void 0 ? void 0 : "floating");
    const { keys, texts, messages, error: error4 } = this;
    return { keys, texts, messages, results, ...offers ? { offers } : {}, error: error4, elapsedMs, stopped, failed };
  }
  add(key2, text2) {
    this.keys.push(key2);
    this.texts.push(text2);
  }
};
function textOf({ keys, texts }, step2) {
  return texts[keys.indexOf(`step:${step2}`)] ?? "";
}
function failsInside({ keys, texts, messages }) {
  return messages.some(
    ([step2]) => textOf({ keys, texts }, step2).startsWith("responds ") && statusOf({ keys, texts }, step2) >= 500
  );
}
function answersFailure({ keys, texts }) {
  return keys.some((key2, at) => /^response:\d+\.\["status"\]$/.test(key2) && texts[at] === '{"t":"number","v":500}');
}
function statusOf({ keys, texts }, step2) {
  const text2 = texts[keys.indexOf(`response:${step2}.["status"]`)];
  return text2 === void 0 ? 0 : Number(JSON.parse(text2).v);
}
function same(a, b) {
  if (a.texts.length !== b.texts.length || a.failed !== b.failed) return false;
  for (let index = 0; index < a.texts.length; index++) {
    if (a.texts[index] !== b.texts[index] || a.keys[index] !== b.keys[index]) return false;
  }
  return true;
}
function differences(head, other) {
  if (same(head, other)) return [];
  const found = [];
  for (let index = 0; index < head.keys.length; index++) {
    const key2 = head.keys[index];
    const text2 = head.texts[index];
    const at = other.keys[index] === key2 ? index : other.keys.indexOf(key2);
    if (other.texts[at] !== text2 && canAssert(key2, text2, other.texts[at])) found.push(key2);
  }
  return [...found, ...other.keys.filter((key2) => isAbsent(head, key2))];
}
function isAbsent({ keys }, key2) {
  return key2.startsWith("screen:") && !keys.includes(key2) && keys.some((own) => own.startsWith("screen:"));
}
function withAbsent(seen, keys) {
  const absent = [...new Set(keys.filter((key2) => isAbsent(seen, key2)))];
  if (absent.length === 0) return seen;
  return { ...seen, keys: [...seen.keys, ...absent], texts: [...seen.texts, ...absent.map(() => '{"t":"undefined"}')] };
}
function canAssert(key2, text2, other) {
  if (!key2.startsWith("step:")) return isAssertable(text2);
  const kind = kindOf(text2);
  if (kind === "skipped" || kind === "responds") return false;
  if (kind === "throws" || kind === "rejects") return text2.length > kind.length + 1;
  if (isAssertable(text2)) return true;
  const otherKind = other === void 0 ? "skipped" : kindOf(other);
  return otherKind === "throws" || otherKind === "rejects";
}
function uncalledStubs({ keys, texts }) {
  const uncalled = keys.filter((key2, at) => key2.startsWith("stub:") && texts[at] === "[]");
  return new Set(uncalled.map((key2) => Number(key2.slice("stub:".length))));
}
function asksUnasked(act, seen) {
  const text2 = JSON.stringify(act);
  if (!text2.includes('"unasked":true')) return false;
  const ids = [...text2.matchAll(/"t":"stub","id":(\d+),"answers":\[\],"unasked":true/g)].map(([, id]) => Number(id));
  const uncalled = uncalledStubs(seen);
  return ids.some((id) => seen.keys.includes(`stub:${id}`) && !uncalled.has(id));
}
function kindOf(text2) {
  return text2.slice(0, text2.indexOf(" "));
}
function contentOf(text2) {
  return text2.slice(text2.indexOf(" ") + 1);
}
function outcomeOf(act, seen, before) {
  const messages = new Map(seen.messages);
  const steps = act.map((_, index) => {
    const at = seen.keys.indexOf(`step:${index}`);
    const text2 = seen.texts[at] ?? "skipped ";
    const args2 = changedArguments(index, seen, before);
    const kind = kindOf(text2);
    const content = contentOf(text2);
    if (kind === "throws" || kind === "rejects") {
      return { kind, error: { class: content, message: messages.get(index) ?? "" }, args: args2 };
    }
    if (kind === "skipped" || kind === "returns-self" || content === NEVER_SETTLES) return { kind, args: args2 };
    return { kind, value: JSON.parse(content), args: args2 };
  });
  return {
    steps,
    state: [...pick(seen, "state:"), ...pick(seen, "screen:")].map(([key2, text2]) => {
      const [step2, ...name] = key2.split(".");
      return { step: Number(step2), name: name.join("."), value: JSON.parse(text2) };
    }),
    stubs: pick(seen, "stub:").map(([key2, text2]) => ({ stub: Number(key2), calls: JSON.parse(text2) })),
    ...seen.stopped === void 0 ? {} : { stopped: seen.stopped },
    ...seen.failed === void 0 ? {} : { failed: seen.failed }
  };
}
function changedArguments(step2, seen, before) {
  return pick(seen, `arg:${step2}.`).filter(([index, text2]) => before.get(`arg:${step2}.${index}`) !== text2).map(([index, text2]) => ({ index: Number(index), value: JSON.parse(text2) }));
}
function pick(seen, prefix) {
  return seen.keys.flatMap(
    (key2, at) => key2.startsWith(prefix) ? [[key2.slice(prefix.length), seen.texts[at]]] : []
  );
}

// src/languages/typescript/harness/documented.ts
var OTHER_CHANCE = 7;
var DAY_MS = 864e5;
async function documentedExamples(lab, entries, now) {
  const found = [];
  for (const entry of entries) {
    for (const seed of entry.seeds) {
      if (seed.origin !== "documented" || !seed.expected) continue;
      const input = fromSeed(entry, seed);
      const run = await lab.head(input, { fresh: true });
      const other = await lab.head(input, { fresh: true, chance: OTHER_CHANCE, now: now + 40 * DAY_MS });
      if (run.limited || !same(run.seen, other.seen)) continue;
      const outcome = outcomeOf(input.act, run.seen, /* @__PURE__ */ new Map());
      found.push({ input, functions: entry.functionIds, expected: seed.expected, outcome, where: seed.where });
    }
  }
  return found;
}

// src/languages/typescript/facts/function-name.ts
var FUNCTION_NAME = /^(cb|fn|func|callback|next|done|iteratee|predicate|handler|listener|test|compar\w*|map(per)?|op|reduce|on[A-Z]\w*)$|(Fn|Func|Callback|Handler|Function)$/;

// src/languages/typescript/harness/lambdas.ts
var TELLS_THIS = "function () { 'use strict'; if (this) throw new Error('refused'); }";
var CALLBACK = "(...args: unknown[]) => unknown";
var CATALOGUE = [
  { code: "() => {}", arity: 0, gives: "undefined" },
  { code: "() => true", arity: 0, gives: "boolean" },
  { code: "() => false", arity: 0, gives: "boolean" },
  { code: "() => 1", arity: 0, gives: "number" },
  { code: "() => 'a'", arity: 0, gives: "string" },
  { code: "() => [1, 2]", arity: 0, gives: "array" },
  { code: "() => { throw new Error('refused'); }", arity: 0, gives: "throws" },
  { code: TELLS_THIS, arity: 0, gives: "undefined" },
  { code: "(x) => x", arity: 1, gives: "first" },
  { code: "async (x) => x", arity: 1, gives: "promise" },
  { code: "(x) => !x", arity: 1, gives: "boolean" },
  { code: "(x) => x > 1", arity: 1, takes: "number", gives: "boolean", types: ["number"] },
  { code: "(x) => x % 2 === 0", arity: 1, takes: "number", gives: "boolean", types: ["number"] },
  { code: "(x) => x * 2", arity: 1, takes: "number", gives: "number", types: ["number"] },
  { code: "(x) => x + '!'", arity: 1, gives: "string", types: ["string"] },
  { code: "(x) => [x, x]", arity: 1, gives: "array" },
  { code: "(x) => x.length", arity: 1, takes: "array", gives: "number", types: ["unknown[]"] },
  { code: "(done) => done()", arity: 1, takes: "function", gives: "undefined", types: [CALLBACK] },
  { code: "(done) => done(null, 1)", arity: 1, takes: "function", gives: "undefined", types: [CALLBACK] },
  { code: "(a, b) => a - b", arity: 2, takes: "number", gives: "number", types: ["number", "number"] },
  { code: "(a, b) => b - a", arity: 2, takes: "number", gives: "number", types: ["number", "number"] },
  { code: "(a, b) => a + b", arity: 2, gives: "first", types: ["number", "number"] },
  { code: "(a, b) => a === b", arity: 2, gives: "boolean" },
  { code: "(a, b) => b", arity: 2, gives: "first" },
  { code: "(a, b) => [a, b]", arity: 2, gives: "array" },
  { code: "(x, done) => done(null, x)", arity: 2, takes: "function", gives: "undefined", types: ["unknown", CALLBACK] },
  {
    code: "(x, done) => done(new Error('refused'))",
    arity: 2,
    takes: "function",
    gives: "undefined",
    types: ["unknown", CALLBACK]
  },
  {
    code: "(end, next) => next(end || true)",
    arity: 2,
    takes: "function",
    gives: "undefined",
    types: ["unknown", CALLBACK]
  }
];
var made = /* @__PURE__ */ new Map();
function lambdasFor(params, returns) {
  const fitting = CATALOGUE.filter((lambda2) => takesFit(lambda2, params) && givesFit(lambda2, params, returns));
  return fitting.map((lambda2) => lambda2.code);
}
function isThrowing(code) {
  return code.startsWith("() => { throw");
}
function lambda(code) {
  let known = made.get(code);
  if (!known) {
    known = new Function(`return (${code});`)();
    made.set(code, known);
  }
  return known;
}
function takesFit(lambda2, params) {
  if (!params) return true;
  if (lambda2.arity > params.length) return false;
  const type = params.at(lambda2.takes === "function" ? lambda2.arity - 1 : 0)?.type;
  if (!lambda2.takes || !type || type.k === "unknown") return true;
  return lambda2.takes === "function" ? type.k === "fn" : type.k === lambda2.takes;
}
function givesFit(lambda2, params, returns) {
  if (!returns || returns.k === "unknown" || lambda2.gives === "throws") return true;
  if (returns.k === "union") return returns.of.some((type) => givesFit(lambda2, params, type));
  if (lambda2.gives === "array" || lambda2.gives === "promise")
    return returns.k === lambda2.gives && returns.of.k === "unknown";
  if (lambda2.gives !== "first") return returns.k === lambda2.gives;
  return params?.[0] !== void 0 && JSON.stringify(params[0].type) === JSON.stringify(returns);
}

// src/languages/typescript/harness/generate.ts
var MAX_DEPTH2 = 5;
var UNKNOWN = { k: "unknown" };
var DAY_MS2 = 864e5;
var EVEN_GUESS = {
  string: 5,
  number: 5,
  boolean: 1.5,
  nothing: 1,
  array: 3,
  object: 3,
  function: 2.5,
  other: 0.7
};
function make(type, making, depth = 0) {
  const { random, inputs } = making;
  switch (type.k) {
    case "number":
      return number2(inputs.number(random));
    case "string":
      return { t: "string", v: inputs.string(random) };
    case "boolean":
      return { t: "boolean", v: random.chance(0.5) };
    case "bigint":
      return { t: "bigint", v: String(Math.trunc(finite(inputs.number(random)))) };
    case "symbol":
      return { t: "symbol", v: "a" };
    case "null":
    case "undefined":
      return { t: type.k };
    case "date":
      return {
        t: "date",
        ms: random.chance(0.05) ? "NaN" : making.now + Math.round(finite(inputs.number(random)) * random.pick([1, 1e3, DAY_MS2, -DAY_MS2]))
      };
    case "regexp":
      return { t: "regexp", source: random.pick(["a", "^a", "\\d+", "b$"]), flags: random.pick(["", "g", "i"]) };
    case "error":
      return error2(making, depth);
    case "bytes":
      return {
        t: "bytes",
        type: type.type,
        v: many(random, 8, () => random.pick([0, 1, 65, 97, 127, 128, 255, random.below(256)]))
      };
    case "literal":
      return literal(type.value);
    case "enum": {
      const [member2, v] = random.pick(type.members);
      return { t: "enum", of: type.of, member: member2, v };
    }
    case "union":
      return make(random.pick(type.of), making, depth);
    case "unknown":
      return guess(making, depth);
    case "opaque":
      return { t: "object", props: [], partial: true };
    default:
      return composite2(type, making, depth);
  }
}
function error2(making, depth) {
  const { random, inputs } = making;
  const known = inputs.error(random);
  if (known && random.chance(0.7)) return make(known, making, depth + 1);
  return { t: "error", class: making.stubsOnly ? "Error" : random.pick(["Error", "TypeError"]), message: "refused" };
}
function composite2(type, making, depth) {
  const { random } = making;
  const inner = (of) => make(of, making, depth + 1);
  const some = depth >= MAX_DEPTH2 ? 1 : 4;
  switch (type.k) {
    case "tuple":
      return { t: "array", items: type.of.map(inner) };
    case "array":
    case "set":
      return { t: type.k, items: many(random, some, () => inner(type.of)) };
    case "iterable":
    case "async-iterable":
      return {
        t: "iterable",
        items: many(random, some, () => inner(type.of)),
        ...type.k === "iterable" ? {} : { async: true }
      };
    case "promise": {
      const late = making.stubsOnly && random.chance(0.2) ? { after: 100 } : {};
      return random.chance(0.7) ? { t: "promise", of: inner(type.of), ...late } : { t: "promise", of: make({ k: "error" }, making), rejects: true, ...late };
    }
    case "map":
      return { t: "map", entries: many(random, some, () => [inner(type.key), inner(type.of)]) };
    case "record": {
      const keyType = type.key;
      const name = () => keyType.k === "unknown" || keyType.k === "string" ? key(making) : keyText(inner(keyType));
      return object2(many(random, some, () => [name(), inner(type.of)]));
    }
    case "object":
      return {
        ...object2(
          type.props.filter(([, , optional]) => !optional || depth < MAX_DEPTH2 && random.chance(0.5)).map(
            ([name, of]) => [name, isDateText(name, of) && random.chance(0.6) ? dateText(making) : inner(of)]
          )
        ),
        ...type.partial ? { partial: true } : {}
      };
    case "fn":
      return fn(type.params, type.returns, making, depth);
    case "instance":
      return {
        t: "instance",
        of: type.of,
        args: args(type.params, making, depth + 1),
        ...type.factory ? { factory: true } : {}
      };
  }
}
function isDateText(name, { k }) {
  return k === "string" && /(?:At|Date|Time)$|^(?:date|time|timestamp|created|updated)$/.test(name);
}
function dateText({ random, now }) {
  return { t: "string", v: new Date(now - random.below(400) * DAY_MS2).toISOString() };
}
function args(params, making, depth = 0) {
  const { random } = making;
  const made2 = [];
  for (const param of params) {
    const next = beside(made2, making);
    if (param.rest) made2.push(...many(random, 4, () => make(restItem(param.type), next, depth)));
    else if (param.optional && random.chance(0.3)) made2.push({ t: "undefined" });
    else made2.push(make(param.type, next, depth));
  }
  return withoutTrailing(made2, params);
}
function beside(values, making) {
  const keys = values.flatMap((value) => value.t === "object" ? value.props.map(([name]) => name) : []);
  return keys.length > 0 ? { ...making, keys } : making;
}
function key({ random, inputs, keys = [] }) {
  return keys.length > 0 && random.chance(0.4) ? random.pick(keys) : inputs.key(random);
}
function restItem(type) {
  return type.k === "array" ? type.of : type.k === "unknown" ? type : UNKNOWN;
}
function withoutTrailing(made2, params) {
  let length2 = made2.length;
  while (length2 > 0 && made2[length2 - 1]?.t === "undefined" && (params[length2 - 1]?.optional ?? true)) length2--;
  return length2 === made2.length ? made2 : made2.slice(0, length2);
}
function fn(params, returns, making, depth) {
  const { random } = making;
  const codes = lambdasFor(params, returns);
  const share = codes.every(isThrowing) ? 0.1 : 0.5;
  if (codes.length && !making.stubsOnly && random.chance(share)) return { t: "lambda", code: random.pick(codes) };
  const answers2 = returns.k === "undefined" ? [] : many(random, 3, () => make(returns, making, depth + 1));
  if (returns.k !== "undefined" && answers2.length === 0) answers2.push(make(returns, making, depth + 1));
  if (!making.stubsOnly && random.chance(0.05))
    return { t: "stub", id: making.nextStub(), answers: [make({ k: "error" }, making)], throws: true };
  return { t: "stub", id: making.nextStub(), answers: answers2 };
}
function guess(making, depth) {
  const { random, inputs } = making;
  const kinds = Object.keys(making.guess);
  const weights = kinds.map(
    (kind2) => making.guess[kind2] * (depth >= 2 && (kind2 === "array" || kind2 === "object" || kind2 === "function") ? 0.25 : 1)
  );
  const kind = kinds[random.weighted(weights)];
  const inner = () => guess(making, depth + 1);
  switch (kind) {
    case "string":
      return { t: "string", v: inputs.string(random) };
    case "number":
      return number2(inputs.number(random));
    case "boolean":
      return { t: "boolean", v: random.chance(0.5) };
    case "nothing":
      return { t: random.chance(0.5) ? "null" : "undefined" };
    case "array":
      return { t: "array", items: alike(random, inner) };
    case "object":
      return object2(many(random, 4, () => [key(making), inner()]));
    case "function":
      return fn(void 0, UNKNOWN, making, depth + 2);
    default:
      return make(random.pick(OTHERS), making, depth + 1);
  }
}
var OTHERS = [
  { k: "date" },
  { k: "regexp" },
  { k: "error" },
  { k: "bytes", type: "Uint8Array" },
  { k: "promise", of: UNKNOWN },
  { k: "map", key: UNKNOWN, of: UNKNOWN },
  { k: "set", of: UNKNOWN },
  { k: "bigint" },
  { k: "iterable", of: UNKNOWN }
];
function alike(random, inner) {
  const made2 = many(random, 4, inner);
  const first = made2[0];
  if (!first || random.chance(0.3)) return made2;
  return made2.map((item) => {
    for (let tries = 0; tries < 3 && item.t !== first.t; tries++) item = inner();
    return item;
  });
}
function object2(props) {
  return { t: "object", props: [...new Map(props)] };
}
function number2(n) {
  if (Number.isFinite(n) && !Object.is(n, -0)) return { t: "number", v: n };
  return { t: "number", v: Object.is(n, -0) ? "-0" : String(n) };
}
function literal(value) {
  if (typeof value === "number") return number2(value);
  return typeof value === "string" ? { t: "string", v: value } : { t: "boolean", v: value };
}
function many(random, limit, one) {
  return Array.from({ length: random.below(limit) }, one);
}
function keyText(value) {
  return "v" in value && (typeof value.v === "string" || typeof value.v === "number") ? String(value.v) : "a";
}
function finite(n) {
  return Number.isFinite(n) ? n : 0;
}

// src/languages/typescript/harness/input-id.ts
function inputId(input) {
  return `${keyOf(input.entry)} ${JSON.stringify(input.act)}`;
}
function callName(entry, act) {
  if (!("callee" in act)) return `${keyOf(entry)}.${"name" in act ? act.name : `[${act.do}]`}`;
  const { callee } = act;
  if (!("export" in callee)) return `${keyOf(entry)}.${callee.member ?? "()"}`;
  return callee.member === void 0 ? keyOf(callee.export) : `${keyOf(callee.export)}.${callee.member}`;
}
function calledEntry(input) {
  const called = input.act.flatMap((act) => "callee" in act && "export" in act.callee ? [act.callee.export] : []);
  return called.find((ref) => keyOf(ref) === keyOf(input.entry)) ?? called[0] ?? input.entry;
}
function keyOf(ref) {
  return `${ref.file}#${ref.path}`;
}

// src/languages/typescript/harness/pools.ts
var MAX_LEARNED = 400;
var MAX_LEARNED_TEXT = 60;
var PLAIN_NUMBERS = [0, 1, 2, 3, 5, 10, -1, 100, 0.5];
var TURNING_POINTS = [
  7,
  8,
  15,
  16,
  24,
  31,
  32,
  60,
  63,
  64,
  127,
  128,
  255,
  256,
  365,
  999,
  1e3,
  1023,
  1024,
  3600,
  65535,
  65536,
  86400,
  1e6,
  2 ** 20,
  2 ** 30,
  2 ** 31 - 1,
  2 ** 31,
  2 ** 32,
  2 ** 40,
  2 ** 50,
  2 ** 53 - 1,
  1e21
];
var PLAIN_STRINGS = ["", "a", "b", "abc", " ", "A", "1", "a b", "foo", "\xE9"];
var PLAIN_KEYS = ["a", "b", "x", "id", "name", "value", "length"];
var INHERITED = ["constructor", "__proto__", "toString"];
var INHERITED_SHARE = 0.015;
function createInputs(pools) {
  const numbers = unique(pools.flatMap((pool) => [...pool.numbers]));
  const strings = unique(pools.flatMap((pool) => [...pool.strings]));
  const shaped = unique(pools.flatMap((pool) => [...pool.regexStrings]));
  const keys = unique(pools.flatMap((pool) => [...pool.keys]));
  const errors = pools.flatMap((pool) => pool.errors ?? []);
  const learnedNumbers = new Ring(MAX_LEARNED);
  const learnedStrings = new Ring(MAX_LEARNED);
  function literal2(random) {
    const list = numbers.length && random.chance(0.65) ? numbers : PLAIN_NUMBERS;
    return random.pick(list);
  }
  function number3(random) {
    const roll = random.next();
    if (roll < 0.02) return random.pick([Number.NaN, Infinity, -Infinity, -0]);
    if (roll < 0.08 && learnedNumbers.size) return learnedNumbers.pick(random);
    if (roll < 0.12) return random.pick(TURNING_POINTS);
    if (roll < 0.55) return literal2(random);
    if (roll < 0.66) return near(literal2(random), random);
    if (roll < 0.85) return random.below(20);
    if (roll < 0.95) return random.below(2e3);
    return Math.round(random.next() * 1e5) / 100;
  }
  function word(random) {
    const roll = random.next();
    if (roll > 1 - INHERITED_SHARE) return random.pick(INHERITED);
    if (shaped.length && roll < 0.35) return random.pick(shaped);
    if (learnedStrings.size && roll < 0.5) return learnedStrings.pick(random);
    return random.pick(strings.length && random.chance(0.7) ? strings : PLAIN_STRINGS);
  }
  function string(random) {
    const roll = random.next();
    if (roll < 0.75) return word(random);
    if (roll < 0.87) return word(random) + random.pick(["", " ", ",", ".", "-", "/", "_", ":"]) + word(random);
    if (roll < 0.94) return String(number3(random));
    return `${number3(random)}${random.pick(["", " "])}${word(random)}`;
  }
  return {
    number: number3,
    string,
    text: word,
    keys,
    key: (random) => {
      const roll = random.next();
      if (roll > 1 - INHERITED_SHARE) return random.pick(INHERITED);
      return random.pick(keys.length && roll < 0.8 ? keys : PLAIN_KEYS);
    },
    token: (random) => random.chance(0.6) ? word(random) : random.pick(["0", "1", "-", ".", " ", "x", "X", "\n", ",", '"', "%", "\xE9"]),
    error: (random) => errors.length > 0 ? random.pick(errors) : void 0,
    learn: (value) => {
      if (typeof value === "number") learnedNumbers.add(value);
      else if (value.length > 0 && value.length <= MAX_LEARNED_TEXT) learnedStrings.add(value);
    }
  };
}
function leaves(value, into = [], depth = 0) {
  if (into.length > 40 || depth > 5) return into;
  if (value.t === "string") into.push(value.v);
  else if (value.t === "number" && typeof value.v === "number") into.push(value.v);
  else if ("items" in value) for (const item of value.items) leaves(item, into, depth + 1);
  else if (value.t === "object") for (const [, of] of value.props) leaves(of, into, depth + 1);
  else if (value.t === "map")
    for (const [key2, of] of value.entries) leaves(of, leaves(key2, into, depth + 1), depth + 1);
  return into;
}
function near(n, random) {
  const step2 = random.pick([1, -1, 0.01, -0.01, 0.5]);
  const changed = random.pick([n + step2, n + step2, -n, n * 10, n / 2, n * 2, Math.trunc(n), n * 100]);
  return Math.abs(changed) < 1e9 ? Math.round(changed * 1e3) / 1e3 : changed;
}
var Ring = class {
  list = [];
  known = /* @__PURE__ */ new Set();
  next = 0;
  limit;
  constructor(limit) {
    this.limit = limit;
  }
  get size() {
    return this.list.length;
  }
  add(item) {
    if (this.known.has(item)) return;
    this.known.add(item);
    if (this.list.length < this.limit) {
      this.list.push(item);
      return;
    }
    this.known.delete(this.list[this.next]);
    this.list[this.next] = item;
    this.next = (this.next + 1) % this.limit;
  }
  pick(random) {
    return random.pick(this.list);
  }
};
function unique(items2) {
  return [...new Set(items2)];
}

// src/languages/typescript/harness/entries.ts
var MAX_DEPTH3 = 3;
var MAX_FOUND = 60;
var UNKNOWN2 = { k: "unknown" };
function entryPoints({ entries, pools, closed }, world, functions) {
  const byFile = /* @__PURE__ */ new Map();
  const inputsOf = (file) => {
    const known2 = byFile.get(file) ?? createInputs(pools[file] ? [pools[file]] : Object.values(pools));
    byFile.set(file, known2);
    return known2;
  };
  const known = entries.map((entry) => fromFacts(entry, inputsOf(fileOfFunctions(entry, pools))));
  const names = new Set(known.map((entry) => entry.key));
  const found = discover(
    world,
    new Set([...known.map(({ ref }) => ref), ...closed].flatMap((ref) => world.has(ref) ? [world.resolve(ref)] : [])),
    new Set(known.flatMap(({ app, ref }) => app && world.has(ref) ? [world.resolve(ref)] : []))
  ).filter((entry) => !names.has(keyOf(entry.ref))).map((entry) => ({
    ...entry,
    key: keyOf(entry.ref),
    functionIds: functionsOf(entry.ref.file, functions),
    inputs: inputsOf(entry.ref.file)
  }));
  return [...known, ...found.slice(0, MAX_FOUND)].map((entry) => ({
    ...entry,
    // Those of a component lack the props of what stands around it.
    written: "renders" in entry ? /* @__PURE__ */ new Map() : writtenArgs(entry.seeds),
    worked: /* @__PURE__ */ new Map(),
    guesses: /* @__PURE__ */ new Map()
  }));
}
function withoutCalls(entries, barred) {
  if (barred.size === 0) return entries;
  return entries.filter((entry) => !barred.has(entry.key)).map((entry) => ({
    ...entry,
    members: entry.members.filter((member2) => !barred.has(`${entry.key}.${member2.name}`))
  }));
}
function guessAt(entry, callable3, index, name) {
  const key2 = `${callable3}.${index}`;
  let guess2 = entry.guesses.get(key2);
  if (!guess2) {
    guess2 = { ...EVEN_GUESS, ...byName(name) };
    entry.guesses.set(key2, guess2);
  }
  return guess2;
}
function byName(name) {
  if (FUNCTION_NAME.test(name)) return { function: 12 };
  if (/^(opts?|options|config|settings|params|props|obj|object|o)$|(Options|Opts|Config)$/.test(name))
    return { object: 12 };
  if (/^(str|string|s|text|word|name|key|prefix|suffix|pattern|unit|type|msg|message|path|file|url)$|(Name|Str|Text|Path|Key)$/.test(
    name
  ))
    return { string: 12 };
  if (/^(n|num|count|index|i|size|len|length|start|end|min|max|limit|ms|x|y|amount|value)$|(Count|Index|Size|Ms)$/.test(
    name
  ))
    return { number: 10 };
  if (/^(arr|array|list|items|values|ary|args|rows|elements|xs)$|(List|Items|s)$/.test(name)) return { array: 10 };
  return {};
}
function fromFacts(entry, inputs) {
  const { export: ref, kind, params, returns, members: members2, typed, functionIds, seeds } = entry;
  const { contracts, roundTrip, renders, app } = entry;
  const known = { key: keyOf(ref), ref, kind, params, returns, members: members2, typed, functionIds, seeds, inputs };
  return {
    ...known,
    ...contracts ? { contracts } : {},
    ...roundTrip ? { roundTrip } : {},
    ...renders ? { renders } : {},
    ...app ? { app } : {}
  };
}
function writtenArgs(seeds) {
  const lists = /* @__PURE__ */ new Map();
  const add = (name, args2) => lists.set(name, [...lists.get(name) ?? [], args2]);
  for (const { member: member2, args: args2, ctorArgs } of seeds) {
    add(member2 ?? "", args2);
    if (ctorArgs) add("", ctorArgs);
  }
  return lists;
}
function fileOfFunctions(entry, pools) {
  const file = entry.functionIds[0]?.split("#")[0];
  return file !== void 0 && pools[file] ? file : entry.file;
}
function functionsOf(file, functions) {
  return functions.filter((id) => id.startsWith(`${file}#`));
}
function discover(world, known, apps) {
  const found = [];
  const seen = new Set(apps);
  function walk(value, file, path7, depth) {
    if (typeof value !== "object" && typeof value !== "function" || value === null || seen.has(value) || isNative(value))
      return;
    seen.add(value);
    if (typeof value === "function" && !known.has(value)) found.push(...callable(value, { file, path: path7 }));
    if (depth >= MAX_DEPTH3 || found.length > MAX_FOUND * 2) return;
    for (const [name, inner] of membersOf(value)) walk(inner, file, `${path7}.${name}`, depth + 1);
  }
  for (const [file, namespace] of Object.entries(world.namespaces)) {
    if (typeof namespace === "function") walk(namespace, file, "default", 0);
    for (const [name, value] of membersOf(namespace)) walk(value, file, name, 1);
    if (typeof namespace === "function") continue;
    seen.add(namespace);
  }
  return found;
}
function membersOf(value) {
  return ownData(value).filter(([name]) => name !== "prototype" && name !== "__esModule");
}
function callable(value, ref) {
  const isClass = /^class\b/.test(Function.prototype.toString.call(value));
  const members2 = value.prototype ? prototypeMembers(value.prototype) : [];
  const common = { ref, params: unknownParams(value.length, !isClass), returns: UNKNOWN2, typed: false, seeds: [] };
  if (isClass || members2.length) return [{ ...common, kind: "class", members: members2 }];
  return [{ ...common, kind: "function", members: [] }];
}
function prototypeMembers(prototype) {
  return ownData(prototype).filter(([name, value]) => name !== "constructor" && typeof value === "function" && !isNative(value)).map(([name, value]) => ({
    name,
    kind: "method",
    static: false,
    params: unknownParams(value.length, true),
    returns: UNKNOWN2
  }));
}
function unknownParams(count, more) {
  const params = Array.from({ length: count }, (_, i) => ({
    name: `p${i}`,
    type: UNKNOWN2,
    optional: false,
    rest: false
  }));
  return more ? [...params, { name: "more", type: UNKNOWN2, optional: true, rest: false }] : params;
}
function ownData(of) {
  if (!of) return [];
  const descriptors = Object.getOwnPropertyDescriptors(of);
  return Object.keys(descriptors).flatMap((name) => {
    const { value, get } = descriptors[name];
    if (get) return isNamespace(of) ? [[name, of[name]]] : [];
    return [[name, value]];
  });
}
function isNamespace(of) {
  return Object.prototype.toString.call(of) === "[object Module]" || "__esModule" in of;
}

// src/languages/typescript/harness/build.ts
var MAX_CALLS_SEEN = 40;
function build(value, context) {
  switch (value.t) {
    case "undefined":
    case "hole":
    case "seen":
    case "function":
    case "opaque":
      return void 0;
    case "null":
      return null;
    case "boolean":
    case "string":
      return value.v;
    case "number":
      return typeof value.v === "number" ? value.v : Number(value.v);
    case "enum":
      return value.v;
    case "bigint":
      return BigInt(value.v);
    case "symbol":
      return Symbol.for(value.v);
    case "regexp":
      return new RegExp(value.source, value.flags);
    case "date":
      return new Date(Number(value.ms));
    case "bytes":
      return bytes(value.type, value.v);
    default:
      return buildComposite(value, context);
  }
}
function buildComposite(value, context) {
  switch (value.t) {
    case "array":
      return array2(value.items, context);
    case "set":
      return new Set(value.items.map((item) => build(item, context)));
    case "map":
      return new Map(value.entries.map(([key2, of]) => [build(key2, context), build(of, context)]));
    case "object":
      return object3(value, context);
    case "error":
      return error3(value.class, value.message);
    case "instance": {
      const from = context.resolve(value.of);
      const args2 = value.args.map((arg) => build(arg, context));
      return value.factory ? from(...args2) : Reflect.construct(from, args2);
    }
    case "export":
      return context.resolve(value.of);
    case "stub":
      return stub(value, context);
    case "lambda":
      return lambda(value.code);
    case "promise":
      return promise(value, context);
    case "frozen":
      return Object.freeze(build(value.of, context));
    case "iterable":
      return value.async ? asyncItems(value.items, context) : items(value.items, context);
    case "result":
      return context.results[value.step];
  }
}
function array2(values, context) {
  const made2 = new Array(values.length);
  for (const [index, item] of values.entries()) if (item.t !== "hole") made2[index] = build(item, context);
  return made2;
}
function object3(value, context) {
  const made2 = value.ctor === "null" ? /* @__PURE__ */ Object.create(null) : {};
  for (const [name, of] of value.props) {
    if (name === "__proto__") {
      Object.defineProperty(made2, name, {
        value: build(of, context),
        enumerable: true,
        configurable: true,
        writable: true
      });
    } else made2[symbolOf(name) ?? name] = build(of, context);
  }
  return made2;
}
function error3(name, message) {
  const known = globalThis[name];
  const made2 = typeof known === "function" && /Error$/.test(name) ? Reflect.construct(known, [message]) : new Error(message);
  return made2;
}
function bytes(type, values) {
  if (type === "Buffer") return Buffer.from(values);
  const known = globalThis[type];
  if (type === "ArrayBuffer") return Uint8Array.from(values).buffer;
  if (type === "DataView") return new DataView(Uint8Array.from(values).buffer);
  const items2 = type.startsWith("Big") ? values.map((v) => BigInt(v)) : values.map(Number);
  return known ? new known(items2) : Uint8Array.from(values);
}
function stub(value, context) {
  const calls = [];
  let count = 0;
  context.stubs.set(value.id, calls);
  const answer2 = (...args2) => {
    if (calls.length < MAX_CALLS_SEEN) calls.push(`[${args2.map(describe).join(",")}]`);
    const next = value.answers[Math.min(count++, value.answers.length - 1)];
    const made2 = next && build(next, context);
    if (value.throws) throw made2;
    return made2;
  };
  if (value.arity) Object.defineProperty(answer2, "length", { value: value.arity });
  return answer2;
}
function promise(value, context) {
  const of = build(value.of, context);
  const { after } = value;
  if (after !== void 0) {
    return new Promise((resolve, reject) => {
      setTimeout(() => value.rejects ? reject(of) : resolve(of), after);
    });
  }
  if (!value.rejects) return Promise.resolve(of);
  const rejected = Promise.reject(of);
  rejected.catch(() => void 0);
  return rejected;
}
function* items(values, context) {
  for (const value of values) yield build(value, context);
}
async function* asyncItems(values, context) {
  for (const value of values) yield build(value, context);
}

// src/languages/typescript/harness/arguments-before.ts
function argumentsBefore(lab, acts, seen) {
  const before = /* @__PURE__ */ new Map();
  const context = {
    resolve: (ref) => lab.world.resolve(ref),
    results: seen.results,
    stubs: /* @__PURE__ */ new Map()
  };
  for (const [step2, act] of acts.entries()) {
    if (!("args" in act)) continue;
    for (const [index, value] of act.args.entries()) {
      const key2 = `arg:${step2}.${index}`;
      if (seen.keys.includes(key2)) before.set(key2, describe(build(value, context)));
    }
  }
  return before;
}

// src/generate/screen-key.ts
function screenKey({ role, name, part }) {
  return [role, ...name === "" ? [] : [JSON.stringify(name)], ...part === void 0 ? [] : [part]].join(" ");
}
function readScreenKey(key2) {
  const found = /^([a-z]+)(?: ("(?:[^"\\]|\\.)*"))?(?: ([a-z]+))?$/.exec(key2);
  if (!found?.[1]) return void 0;
  const [, role, name, part] = found;
  return {
    role,
    name: name === void 0 ? "" : JSON.parse(name),
    ...part ? { part } : {}
  };
}

// src/languages/typescript/harness/lists.ts
function sorted(list, compare) {
  return [...list].sort(compare);
}
function replaced(list, at, item) {
  const copy = [...list];
  copy[at] = item;
  return copy;
}
function without(list, at) {
  return [...list.slice(0, at), ...list.slice(at + 1)];
}
function inserted(list, at, item) {
  return [...list.slice(0, at), item, ...list.slice(at)];
}

// src/languages/typescript/harness/assertions.ts
var MAX_ASSERTIONS = 3;
function chooseKeys(seen, owed) {
  const usable = seen.keys.filter((key2) => isStateable(seen, key2));
  let left = owed.map((by) => by.filter((key2) => usable.includes(key2))).filter((by) => by.length > 0);
  const chosen = [];
  while (left.length && chosen.length < MAX_ASSERTIONS) {
    const gain = (key2) => left.filter((by) => by.includes(key2)).length;
    const best = usable.reduce(
      (a, b) => gain(b) > gain(a) || gain(b) === gain(a) && burden(seen, b) < burden(seen, a) ? b : a
    );
    if (gain(best) === 0) break;
    chosen.push(best);
    left = left.filter((by) => !by.includes(best));
  }
  if (chosen.length === 0) {
    const plainest = sorted(usable, (a, b) => burden(seen, a) - burden(seen, b))[0];
    if (plainest !== void 0) chosen.push(plainest);
  }
  return usable.filter((key2) => chosen.includes(key2));
}
function literalLength(seen, key2) {
  const text2 = seen.texts[seen.keys.indexOf(key2)] ?? "";
  return text2.replace(
    /"(?:t|v|items|props|entries|type)":|"(?:number|string|boolean|array|object|undefined|null)"|[{}[\]"]/g,
    ""
  ).length;
}
function assertionFor(seen, key2) {
  const text2 = seen.texts[seen.keys.indexOf(key2)];
  const [what, rest] = [key2.slice(0, key2.indexOf(":")), key2.slice(key2.indexOf(":") + 1)];
  const [first, ...others] = rest.split(".");
  const step2 = Number(first);
  if (what === "arg") return { check: "argument", step: step2, index: Number(others[0]), value: JSON.parse(text2) };
  if (what === "state" || what === "screen")
    return { check: "state", step: step2, name: others.join("."), value: JSON.parse(text2) };
  if (what === "response") {
    const at = JSON.parse(rest.slice(rest.indexOf(".") + 1));
    return { check: "response", step: step2, at, value: JSON.parse(text2) };
  }
  if (what === "stub") return { check: "called", stub: step2, calls: JSON.parse(text2) };
  const kind = kindOf(text2);
  if (kind === "throws" || kind === "rejects") return { check: kind, step: step2, class: contentOf(text2) };
  if (kind === "returns-self") return { check: "returns-self", step: step2 };
  return { check: kind === "resolves" ? "resolves" : "returns", step: step2, value: JSON.parse(contentOf(text2)) };
}
function isStateable(seen, key2) {
  const text2 = seen.texts[seen.keys.indexOf(key2)];
  if (!key2.startsWith("step:")) return isAssertable(text2);
  const kind = kindOf(text2);
  if (kind === "skipped" || kind === "responds") return false;
  return kind === "throws" || kind === "rejects" ? contentOf(text2) !== "" : isAssertable(text2);
}
function burden(seen, key2) {
  const index = seen.keys.indexOf(key2);
  const text2 = seen.texts[index];
  if (key2.startsWith("screen:")) return screenBurden(key2, text2);
  const rank = key2.startsWith("step:") ? text2.endsWith('{"t":"undefined"}') ? 60 : 0 : key2.startsWith("response:") ? 4 * (key2.split(",").length - 1) : key2.startsWith("state:") ? 10 : key2.startsWith("arg:") ? 25 : 30;
  return rank + literalLength(seen, key2) * 0.3 - index * 0.5;
}
function screenBurden(key2, text2) {
  const seen = readScreenKey(key2.slice(key2.indexOf(".") + 1));
  const rank = text2.endsWith('{"t":"undefined"}') ? 25 : seen?.part ? 14 : seen?.role === "text" || !seen?.name ? 12 : 10;
  return rank + key2.length * 0.05;
}

// src/languages/typescript/harness/fit.ts
function fits(value, type) {
  if (value.t === "frozen") return fits(value.of, type);
  switch (type.k) {
    case "unknown":
      return true;
    case "number":
    case "string":
    case "boolean":
    case "bigint":
    case "symbol":
    case "null":
    case "undefined":
    case "date":
    case "regexp":
    case "error":
      return value.t === type.k;
    case "bytes":
      return value.t === "bytes" && value.type === type.type;
    case "literal":
      return "v" in value && value.v === type.value;
    case "enum":
      return value.t === "enum" && value.of.path === type.of.path;
    case "union":
      return type.of.some((member2) => fits(value, member2));
    case "opaque":
      return false;
    default:
      return fitsComposite(value, type);
  }
}
function fitsComposite(value, type) {
  switch (type.k) {
    case "tuple":
      return value.t === "array" && value.items.length === type.of.length && type.of.every((of, i) => fits(value.items[i], of));
    case "array":
    case "set":
      return value.t === type.k && value.items.every((item) => fits(item, type.of));
    case "iterable":
      return (value.t === "array" || value.t === "iterable") && value.items.every((item) => fits(item, type.of));
    case "async-iterable":
      return value.t === "iterable" && value.async === true;
    case "promise":
      return value.t === "promise" && (value.rejects === true || fits(value.of, type.of));
    case "map":
      return value.t === "map" && value.entries.every(([key2, of]) => fits(key2, type.key) && fits(of, type.of));
    case "record":
      return value.t === "object" && value.props.every(([, of]) => fits(of, type.of));
    case "object":
      return value.t === "object" && fitsObject(value, type);
    case "fn":
      return value.t === "stub" || value.t === "lambda";
    case "instance":
      return value.t === "instance" && value.of.path === type.of.path;
  }
}
function fitsObject(value, type) {
  const props = new Map(value.props);
  for (const [name, of, optional] of type.props) {
    const held = props.get(name);
    props.delete(name);
    if (held ? !fits(held, of) && !(optional && held.t === "undefined") : !optional && !value.partial) return false;
  }
  return props.size === 0;
}
function memberOf(value, type) {
  if (type.k !== "union") return type;
  const member2 = type.of.find((of) => of.k !== "unknown" && fits(value, of)) ?? type.of.find((of) => of.k === "unknown");
  return member2 ? memberOf(value, member2) : type;
}
function parameterAt(params, index) {
  const param = params[index];
  if (param) return param;
  const last = params.at(-1);
  return last?.rest ? last : void 0;
}

// src/languages/typescript/harness/arguments.ts
var WRITTEN = 0.3;
var WORKED = 0.3;
var SHOWN = 0.3;
var AGAIN = 0.2;
function argsOf(entry, callableName, params, context, { before, shown } = { before: [], shown: [] }) {
  const { random } = context;
  const written = entry.written.get(callableName);
  if (written && random.chance(WRITTEN)) return random.pick(written);
  const worked = entry.worked.get(callableName);
  if (worked && random.chance(WORKED)) return random.pick(worked);
  const made2 = [];
  for (const [index, param] of params.entries()) {
    const making = beside(made2, makingFor(entry, callableName, index, param, context));
    const known = shown.length && random.chance(SHOWN) ? literal(random.pick(shown)) : givenBefore(before, index, random);
    if (known && !param.rest && fits(known, param.type)) made2.push(known);
    else if (param.rest)
      for (let count = random.below(4); count > 0; count--) made2.push(make(restItem(param.type), beside(made2, making)));
    else if (param.optional && random.chance(0.35)) made2.push({ t: "undefined" });
    else if (before.length > 0 && param.type.k === "unknown" && random.chance(0.08))
      made2.push({ t: "result", step: random.below(before.length) });
    else made2.push(make(param.type, making));
  }
  return withoutTrailing(made2, params);
}
function givenBefore(before, index, random) {
  const given = before.flatMap((act) => "args" in act ? act.args.slice(index, index + 1) : []);
  return given.length > 0 && random.chance(AGAIN) ? random.pick(given) : void 0;
}
function makingFor(entry, callableName, index, param, context) {
  const guess2 = param?.type.k === "unknown" ? guessAt(entry, callableName, index, param.name) : EVEN_GUESS;
  const { random, now } = context;
  const making = { random, inputs: entry.inputs, now, guess: guess2, nextStub: stubIds() };
  return entry.renders ? { ...making, stubsOnly: true } : making;
}
function stubIds() {
  return () => 0;
}

// src/languages/typescript/harness/on-screen.ts
function isScreenAct(act) {
  return ["render", "hook", "rerender", "interact", "advance"].includes(act.do);
}
function isRender(act) {
  return act?.do === "render" || act?.do === "hook";
}
async function play(screen, step2, args2, { world, act }) {
  switch (step2.do) {
    case "render":
    case "hook": {
      const wrappers = (step2.wrappers ?? []).map((ref, at) => [world.resolve(ref), args2[at]]);
      const own = args2.slice(wrappers.length);
      const target = resolved(step2, world);
      if (step2.do === "render") return screen.show(wrappers, [target, own[0]]);
      return screen.runHook(wrappers, target, own);
    }
    case "rerender": {
      const first = act.find(isRender);
      return screen.again(args2, first && resolved(first, world));
    }
    case "interact":
      return screen.interact(step2);
    case "advance":
      return screen.advance(step2.ms);
  }
}
function resolved({ callee }, world) {
  return "export" in callee ? world.resolve(callee.export) : void 0;
}

// src/languages/typescript/harness/steps.ts
function shiftSteps(act, from, by) {
  return act.map((step2) => mapAct(step2, (n) => n >= from ? n + by : n));
}
function removeStep(act, at) {
  const gone = /* @__PURE__ */ new Set([at]);
  const to = /* @__PURE__ */ new Map();
  const kept = [];
  for (const [index, step2] of act.entries()) {
    const moved = gone.has(index) ? void 0 : mapAct(step2, (n) => gone.has(n) ? void 0 : to.get(n) ?? n);
    if (!moved) {
      gone.add(index);
      continue;
    }
    to.set(index, kept.length);
    kept.push(moved);
  }
  return kept;
}
function copySteps(act, at) {
  return [...act.slice(0, at + 1), ...shiftSteps(act.slice(at), at + 1, 1)];
}
function numberStubs(act) {
  let next = 0;
  const value = (of) => {
    const numbered = of.t === "stub" ? { ...of, id: next++ } : of;
    return mapValue(numbered, value);
  };
  return mapArguments(act, value);
}
function mapArguments(act, map) {
  return act.map((step2) => {
    if ("args" in step2) return hasComposite(step2.args) ? { ...step2, args: step2.args.map(map) } : step2;
    return step2.do === "set" ? { ...step2, value: map(step2.value) } : step2;
  });
}
function mapAllArguments(act, map) {
  return act.map((step2) => "args" in step2 ? { ...step2, args: step2.args.map(map) } : step2);
}
function hasComposite(values) {
  return values.some(
    (value) => value.t === "stub" || "items" in value || "props" in value || "args" in value || "of" in value || "entries" in value
  );
}
function mapAct(act, step2) {
  if ("callee" in act) {
    const callee = mapCallee(act.callee, step2);
    const args2 = mapResults(act.args, step2);
    return callee && args2 && (callee === act.callee && args2 === act.args ? act : { ...act, callee, args: args2 });
  }
  const of = step2(act.of);
  if (of === void 0) return void 0;
  if (act.do !== "set") return { ...act, of };
  const value = mapResults([act.value], step2)?.[0];
  return value && { ...act, of, value };
}
function mapCallee(callee, step2) {
  if ("export" in callee) return callee;
  const to = step2(callee.step);
  return to === void 0 ? void 0 : { ...callee, step: to };
}
function mapResults(values, step2) {
  let isBroken = false;
  const one = (value) => {
    if (value.t !== "result") return mapValue(value, one);
    const to = step2(value.step);
    if (to === void 0) isBroken = true;
    return { t: "result", step: to ?? 0 };
  };
  const mapped = values.map(one);
  return isBroken ? void 0 : mapped;
}
function mapValue(value, map) {
  switch (value.t) {
    case "array":
    case "set":
    case "iterable":
      return { ...value, items: value.items.map(map) };
    case "map":
      return { ...value, entries: value.entries.map(([key2, of]) => [map(key2), map(of)]) };
    case "object":
      return { ...value, props: value.props.map(([name, of]) => [name, map(of)]) };
    case "instance":
      return { ...value, args: value.args.map(map) };
    case "stub":
      return { ...value, answers: value.answers.map(map) };
    case "promise":
    case "frozen":
      return { ...value, of: map(value.of) };
    default:
      return value;
  }
}

// src/languages/typescript/harness/handed-on.ts
var RESULT = { t: "result", step: 0 };
function withResultOfAnother(act, context) {
  const { random } = context;
  const other = random.pick(context.entries);
  if (other.renders || act.some((step3) => isScreenAct(step3))) return act;
  const shifted = shiftSteps(act, 0, 1);
  const places = [];
  for (const [at2, step3] of shifted.entries()) {
    if (!("args" in step3)) continue;
    for (const [index2, param] of paramsOf(act, at2, context.entries).entries()) {
      if (index2 > step3.args.length) continue;
      if (suits(param.rest ? restItem(param.type) : param.type, other)) places.push([at2, index2, () => RESULT]);
      for (const name of membersFor(param.type, other)) places.push([at2, index2, (value) => withMember(value, name)]);
    }
  }
  if (places.length === 0) return act;
  const [at, index, put] = random.pick(places);
  const step2 = shifted[at];
  const args2 = [...step2.args.slice(0, index), put(step2.args[index]), ...step2.args.slice(index + 1)];
  return [opening(other, context), ...replaced(shifted, at, { ...step2, args: args2 })];
}
function suits(type, other) {
  return type.k === "unknown" || type.k === "instance" && sameRef(type.of, other.ref);
}
function membersFor(type, other) {
  if (type.k !== "object") return [];
  const mayBe = (of) => of.k === "union" ? of.of.some(mayBe) : suits(of, other) || !other.typed && of.k === "object";
  return type.props.filter(([, of]) => mayBe(of)).map(([name]) => name);
}
function withMember(value, name) {
  const props = value?.t === "object" ? value.props : [];
  return { t: "object", props: [...props.filter(([key2]) => key2 !== name), [name, RESULT]] };
}

// src/languages/typescript/harness/offers.ts
var MAX_OFFERS = 60;
var MAX_MEMBERS = 40;
function offersOf(results) {
  const offers = [];
  for (const [of, result] of results.entries()) {
    if (results.indexOf(result) !== of) continue;
    if (typeof result === "function") {
      if (isOwn(result)) offers.push({ of, do: "call", arity: result.length });
      offers.push(...members(result, of));
    } else if (typeof result === "object" && result !== null) offers.push(...objectOffers(result, of));
    if (offers.length > MAX_OFFERS) break;
  }
  return offers;
}
function isScreenOffer(offer) {
  return offer.do === "interact" || offer.do === "advance";
}
function isOwn(value) {
  return !isNative(value) || (value.name ?? "").startsWith("bound ");
}
function objectOffers(result, of) {
  if (Array.isArray(result)) {
    const at = result.findIndex((item2) => typeof item2 === "object" && item2 !== null || typeof item2 === "function");
    if (at < 0) return [];
    const item = result[at];
    if (typeof item !== "function") return [{ of, do: "get", member: String(at), arity: 0 }];
    return isOwn(item) ? [{ of, do: "call", member: String(at), arity: item.length }] : [];
  }
  const offers = [];
  if (isIterator(result)) offers.push({ of, do: "iterate", arity: 0 });
  return [...offers, ...members(result, of)];
}
function members(result, of) {
  const offers = [];
  for (let at = result; at && !isBuiltIn(at); at = Object.getPrototypeOf(at)) {
    for (const [name, descriptor] of Object.entries(Object.getOwnPropertyDescriptors(at))) {
      if (offers.length >= MAX_MEMBERS || name === "constructor" || name === "prototype" || name.startsWith("_"))
        continue;
      const value = descriptor.value;
      if (typeof value === "function" && isOwn(value))
        offers.push({ of, do: "call", member: name, arity: value.length });
      else if (typeof value === "object" && value !== null && descriptor.enumerable)
        offers.push({ of, do: "get", member: name, arity: 0 });
    }
  }
  return offers;
}
function isBuiltIn(at) {
  const own = Object.getOwnPropertyDescriptor(at, "constructor")?.value;
  return at === Object.prototype || at === Function.prototype || isNative(own);
}
function isIterator(value) {
  const source = value;
  const iterates = typeof source[Symbol.iterator] === "function" || typeof source[Symbol.asyncIterator] === "function";
  return iterates && !(Symbol.iterator in value && isNative(value[Symbol.iterator]) && typeof source.next !== "function");
}

// src/languages/typescript/harness/requests/invent.ts
var SEVERAL = 0.2;
var MAX_REQUESTS = 3;
var NEAR_MISS = 0.15;
function inventRequests(entry, app, context) {
  let act = setUp(entry, app, context);
  const count = context.random.chance(SEVERAL) ? 2 + context.random.below(MAX_REQUESTS - 1) : 1;
  for (let made2 = 0; made2 < count; made2++) act = withRequest(act, entry, app, context);
  return { entry: entry.ref, arrange: [], act, provenance: "search" };
}
function* writtenRequest(entry, app, { member: member2, args: args2, origin }, context) {
  const route = app.routes.find(({ method, path: path7 }) => `${method} ${path7}` === member2);
  if (!route) return;
  const act = setUp(entry, app, context);
  yield { entry: entry.ref, arrange: [], act: [...act, requestOf(act, entry, app, route, args2)], provenance: origin };
}
function varyRequests(act, entry, app, context) {
  const { random } = context;
  const requests = act.flatMap((step2, at2) => step2.do === "request" ? [at2] : []);
  if (requests.length === 0) return withRequest(act, entry, app, context);
  const at = random.pick(requests);
  const last = requests.at(-1);
  switch (random.weighted([2, requests.length < MAX_REQUESTS ? 1 : 0, requests.length > 1 ? 1.5 : 0, 1])) {
    case 0:
      return replaced(act, at, nearMiss(act[at], random));
    case 1:
      return withRequest(act, entry, app, context);
    case 2:
      return removeStep(act, random.chance(0.5) ? at : last);
    default:
      return withRequest(removeStep(act, at), entry, app, context);
  }
}
function setUp(entry, app, context) {
  const act = [];
  if (app.made) act.push({ do: "call", callee: { export: entry.ref }, args: argsOf(entry, "", entry.params, context) });
  if (app.form === "app") return act;
  const callee = app.made ? { step: 0 } : { export: entry.ref };
  const args2 = app.form === "plugin" ? argsOf(entry, "", entry.params, context) : [];
  const [route] = app.form === "handler" ? app.routes : [];
  const at = route ? { route: { method: route.method, path: route.path } } : {};
  return [...act, { do: "mount", via: app.via, callee, args: args2, ...at }];
}
function withRequest(act, entry, app, context) {
  const { random } = context;
  const route = random.pick(app.routes);
  const earlier = act.filter((step2) => step2.do === "request");
  const given = argsOf(entry, `${route.method} ${route.path}`, route.args, context, { before: earlier, shown: [] });
  const request = requestOf(act, entry, app, route, given);
  return [...act, random.chance(NEAR_MISS) ? nearMiss(request, random) : request];
}
function requestOf(act, entry, { via, made: made2 }, { method, path: path7 }, args2) {
  const mounted = act.findIndex((step2) => step2.do === "mount");
  const callee = mounted >= 0 ? { step: mounted } : made2 ? { step: 0 } : { export: entry.ref };
  return { do: "request", via, callee, method, path: path7, args: args2 };
}
function nearMiss(act, random) {
  const places = act.args.flatMap(
    (value, at2) => at2 > 0 && value.t === "object" && value.props.length > 0 ? [at2] : []
  );
  if (places.length === 0) return act;
  const at = random.pick(places);
  if (at === 3 && random.chance(0.1)) return { ...act, args: replaced(act.args, at, { t: "string", v: "{" }) };
  return { ...act, args: replaced(act.args, at, spoiled(act.args[at], at === 3, random)) };
}
var WRONG = [
  { t: "null" },
  { t: "string", v: "" },
  { t: "string", v: "a" },
  { t: "number", v: 0 },
  { t: "number", v: -1 },
  { t: "number", v: 1.5 },
  { t: "boolean", v: true },
  { t: "array", items: [] }
];
function spoiled(value, isJson, random) {
  if (value.t === "array" && value.items.length > 0 && random.chance(0.6)) {
    const at2 = random.below(value.items.length);
    return { ...value, items: replaced(value.items, at2, spoiled(value.items[at2], isJson, random)) };
  }
  if (value.t !== "object" || value.props.length === 0) return random.pick(isJson ? WRONG : WRONG.slice(1, 6));
  const at = random.below(value.props.length);
  if (random.chance(0.3)) return { ...value, props: without(value.props, at) };
  const [name, of] = value.props[at];
  return { ...value, props: replaced(value.props, at, [name, spoiled(of, isJson, random)]) };
}
function routeFor(act, app) {
  return app?.routes.find((route) => route.method === act.method && route.path === act.path);
}

// src/languages/typescript/harness/texts.ts
function nearText(text2, inputs, random) {
  const at = random.below(text2.length + 1);
  const length2 = random.chance(0.7) ? 1 : 1 + random.below(4);
  switch (random.below(13)) {
    case 0:
      return inputs.string(random);
    case 1:
      return text2.slice(0, at) + inputs.token(random) + text2.slice(at);
    case 2:
      return text2.slice(0, at) + inputs.token(random) + text2.slice(at + length2);
    case 3:
    case 4:
      return text2.slice(0, at) + text2.slice(at + length2);
    case 5:
      return text2.slice(0, at) + text2.slice(at, at + length2) + text2.slice(at);
    case 6:
      return random.chance(0.5) ? text2.toUpperCase() : text2.toLowerCase();
    case 7:
      return flipCase(text2, at);
    case 8:
      return inputs.token(random) + text2;
    case 9:
      return text2 + inputs.token(random);
    case 10:
      return text2.replace(/\d+/, () => String(Math.abs(Math.trunc(inputs.number(random))) || 0));
    case 11:
      return text2.slice(0, at) + String.fromCharCode(32 + random.below(95)) + text2.slice(at + 1);
    default:
      return random.chance(0.5) ? text2.slice(at) : text2.slice(0, at);
  }
}
function flipCase(text2, at) {
  const c = text2.charAt(at);
  return text2.slice(0, at) + (c === c.toUpperCase() ? c.toLowerCase() : c.toUpperCase()) + text2.slice(at + 1);
}

// src/languages/typescript/harness/vary.ts
var UNKNOWN3 = { k: "unknown" };
function vary(value, type, making, depth = 0) {
  const { random } = making;
  const member2 = memberOf(value, type);
  if (member2.k === "union") return make(type, making, depth);
  if (type.k === "union" && random.chance(0.15)) return make(type, making, depth);
  if (random.chance(0.1)) return make(member2, making, depth);
  switch (value.t) {
    case "number":
      return member2.k === "literal" ? make(type, making) : number2(random.chance(0.7) ? near(Number(value.v), random) : making.inputs.number(random));
    case "string":
      return member2.k === "literal" ? make(type, making) : { t: "string", v: nearText(value.v, making.inputs, random) };
    case "boolean":
      return member2.k === "literal" ? make(type, making) : { t: "boolean", v: !value.v };
    case "date":
      return {
        t: "date",
        ms: Number(value.ms) + random.pick([1, -1, 1e3, -1e3, 36e5, 432e5, 864e5, -864e5, 26784e5]) || 0
      };
    case "bytes":
      return {
        ...value,
        v: varyList(
          value.v,
          random,
          () => random.below(256),
          () => random.below(256)
        )
      };
    default:
      return varyComposite(value, member2, making, depth);
  }
}
function varyArgs(values, params, making) {
  const { random } = making;
  if (params.length === 0) return values;
  const hasRest = params.at(-1)?.rest === true;
  const at = random.below(Math.max(params.length, hasRest ? values.length + 1 : 0));
  const param = parameterAt(params, at);
  const others = beside(
    values.filter((_, index) => index !== at),
    making
  );
  const type = param.rest ? restItem(param.type) : param.type;
  if (at >= values.length) {
    return withoutTrailing([...values, ...args(params.slice(values.length, at), making), make(type, making)], params);
  }
  if ((param.rest || param.optional && at === values.length - 1) && random.chance(0.2))
    return values.filter((_, index) => index !== at);
  if (param.type.k === "unknown" && values.length > 1 && random.chance(0.06))
    return swap(values, at, random.below(values.length));
  const next = param.optional && random.chance(0.1) ? { t: "undefined" } : vary(values[at], type, others);
  return withoutTrailing(
    values.map((value, index) => index === at ? next : value),
    params
  );
}
function varyComposite(value, type, making, depth) {
  const { random } = making;
  switch (value.t) {
    case "array": {
      if (type.k === "tuple")
        return {
          t: "array",
          items: varyOne(value.items, (item, at) => vary(item, type.of[at] ?? UNKNOWN3, making, depth + 1), random)
        };
      const of = type.k === "array" || type.k === "iterable" ? type.of : UNKNOWN3;
      return { t: "array", items: varyItems(value.items, of, making, depth) };
    }
    case "set":
    case "iterable": {
      const of = "of" in type && !Array.isArray(type.of) && type.k !== "enum" && type.k !== "instance" ? type.of : UNKNOWN3;
      return { ...value, items: varyItems(value.items, of, making, depth) };
    }
    case "map": {
      const [key2, of] = type.k === "map" ? [type.key, type.of] : [UNKNOWN3, UNKNOWN3];
      const one = () => [make(key2, making, depth + 1), make(of, making, depth + 1)];
      return {
        t: "map",
        entries: varyList(value.entries, random, one, ([k, v]) => [k, vary(v, of, making, depth + 1)])
      };
    }
    case "object":
      return varyObject(value, type, making, depth);
    case "instance": {
      const params = type.k === "instance" ? type.params : value.args.map(() => ({ name: "", type: UNKNOWN3, optional: false, rest: false }));
      return { ...value, args: varyArgs(value.args, params, making) };
    }
    case "stub": {
      const returns = type.k === "fn" ? type.returns : UNKNOWN3;
      if (value.throws || random.chance(0.2))
        return make(type.k === "fn" ? type : { k: "fn", params: [], returns: UNKNOWN3 }, making, depth);
      return { ...value, answers: varyItems(value.answers, returns, making, depth) };
    }
    case "frozen":
      return { ...value, of: vary(value.of, type, making, depth) };
    case "promise":
      if (making.stubsOnly && random.chance(0.2))
        return make(type.k === "promise" ? type : { k: "promise", of: UNKNOWN3 }, making, depth);
      return {
        ...value,
        of: value.rejects ? value.of : vary(value.of, type.k === "promise" ? type.of : UNKNOWN3, making, depth + 1)
      };
    default:
      return make(type, making, depth);
  }
}
function varyItems(items2, of, making, depth) {
  return varyList(
    items2,
    making.random,
    () => make(of, making, depth + 1),
    (item) => vary(item, of, making, depth + 1)
  );
}
function varyList(items2, random, one, change) {
  if (items2.length === 0) return [one()];
  const at = random.below(items2.length);
  const roll = random.next();
  if (roll < 0.15) return inserted(items2, at, one());
  if (roll < 0.25) return inserted(items2, at, items2[at]);
  if (roll < 0.4) return without(items2, at);
  if (roll < 0.5) return swap(items2, at, random.below(items2.length));
  return replaced(items2, at, change(items2[at]));
}
function varyOne(items2, change, random) {
  if (items2.length === 0) return items2;
  const at = random.below(items2.length);
  return replaced(items2, at, change(items2[at], at));
}
function varyObject(value, type, making, depth) {
  const { random } = making;
  if (type.k === "object" && type.props.length) {
    const [name, of2, optional] = random.pick(type.props);
    const held2 = value.props.find(([key3]) => key3 === name)?.[1];
    const next = held2 ? optional && random.chance(0.25) ? void 0 : vary(held2, of2, making, depth + 1) : make(of2, making, depth + 1);
    const others = new Map(value.props);
    const props = type.props.flatMap(([key3]) => {
      const kept = key3 === name ? next : others.get(key3);
      return kept ? [[key3, kept]] : [];
    });
    return { ...value, props };
  }
  const of = type.k === "record" ? type.of : UNKNOWN3;
  if (type.k !== "unknown" && type.k !== "record" && isDouble(value)) {
    return {
      ...value,
      props: varyOne(value.props, ([name, held2]) => [name, vary(held2, of, making, depth + 1)], random)
    };
  }
  const roll = random.next();
  if (value.props.length === 0 || roll < 0.3)
    return object2([...value.props, [key(making), make(of, making, depth + 1)]]);
  const at = random.below(value.props.length);
  const [key2, held] = value.props[at];
  if (roll < 0.42) return object2(without(value.props, at));
  if (roll < 0.5) return object2(replaced(value.props, at, [key(making), held]));
  return object2(replaced(value.props, at, [key2, vary(held, of, making, depth + 1)]));
}
function isDouble(value) {
  return value.t === "object" && value.props.some(([, held]) => held.t === "stub");
}
function swap(items2, a, b) {
  const copy = [...items2];
  [copy[a], copy[b]] = [items2[b], items2[a]];
  return copy;
}

// src/languages/typescript/harness/screen-steps.ts
var AGAIN2 = 0.25;
function rendering(entry, context) {
  const { kind, wrappers } = entry.renders ?? { kind: "component", wrappers: [] };
  return {
    do: kind === "hook" ? "hook" : "render",
    callee: { export: entry.ref },
    args: argsOf(entry, "", entry.params, context),
    ...wrappers.length > 0 ? { wrappers } : {}
  };
}
function* renderedSeed(entry, { member: member2, args: args2 }, context) {
  const own = entry.renders?.kind === "component" ? args2.slice(0, 1) : args2;
  if (member2 !== void 0 || /"t":"(?:opaque|seen|function|result)"/.test(JSON.stringify(own))) return;
  const made2 = rendering(entry, context);
  if (!isRender(made2)) return;
  const around = made2.args.slice(0, made2.wrappers?.length ?? 0);
  yield { entry: entry.ref, arrange: [], act: [{ ...made2, args: [...around, ...own] }], provenance: "search" };
}
function screenStep(before, offers, entry, context) {
  const { random } = context;
  const at = before.findIndex(isRender);
  if (offers.length === 0 || random.chance(AGAIN2)) return renderedAgain(before, at, entry, context);
  return stepOf(random.pick(offers), entry, context);
}
function racing(act, entry, context) {
  const at = act.findIndex(isRender);
  const first = act[at];
  if (!isRender(first)) return act;
  let isFound = false;
  const late = (value) => {
    const [answer2] = value.t === "stub" ? value.answers : [];
    if (isFound || value.t !== "stub" || answer2?.t !== "promise") return mapValue(value, late);
    isFound = true;
    const other = value.answers.find((one) => JSON.stringify(one) !== JSON.stringify(answer2)) ?? answer2;
    return { ...value, answers: [{ ...answer2, after: 200 }, other.t === "promise" ? { ...other, after: 100 } : other] };
  };
  const begun = mapArguments([first], late);
  if (!isFound) return act;
  const wait = { do: "advance", of: 0, ms: 100 };
  return [...begun, renderedAgain(begun, 0, entry, context), wait, wait];
}
function stepOf(offer, entry, { random }) {
  if (offer.do === "advance") return { do: "advance", of: offer.of, ms: offer.ms };
  const { of, action, role, name, at, many: many2, choices } = offer;
  const step2 = { do: "interact", of, action, role, name, at, many: many2 };
  if (action === "click") return step2;
  if (choices.length > 0) return { ...step2, text: random.pick(choices) };
  return { ...step2, text: role === "spinbutton" ? String(entry.inputs.number(random)) : entry.inputs.string(random) };
}
function renderedAgain(before, at, entry, context) {
  const first = before[at];
  const params = ownParams(entry);
  const given = before.reduce(
    (last, act) => act.do === "rerender" ? act.args : last,
    isRender(first) ? first.args.slice(first.wrappers?.length ?? 0) : []
  );
  const making = makingFor(entry, "", 0, params[0], context);
  return { do: "rerender", callee: { step: at }, args: varyArgs(given, params, making) };
}
function ownParams({ params, renders }) {
  return params.slice(renders?.wrappers.length ?? 0);
}
function renderParams(step2, entry) {
  const { params, renders } = entry;
  if (!renders || !isRender(step2)) return params;
  const kept = renders.wrappers.map((wrapper) => step2.wrappers?.some((other) => keyOf(other) === keyOf(wrapper)));
  return params.filter((_, at) => kept[at] ?? true);
}
function* withoutWrapper(act) {
  const at = act.findIndex(isRender);
  const first = act[at];
  if (!isRender(first)) return;
  for (const index of (first.wrappers ?? []).keys()) {
    const { wrappers = [], ...rest } = first;
    const left = without(wrappers, index);
    const next = { ...rest, args: without(first.args, index), ...left.length > 0 ? { wrappers: left } : {} };
    yield replaced(act, at, next);
  }
}
function* withoutAnswers(act, uncalled) {
  if (!act.some(isRender)) return;
  for (const id of uncalled) {
    const silent = (value) => value.t === "stub" && value.id === id ? { t: "stub", id, answers: [], unasked: true } : mapValue(value, silent);
    yield mapArguments(act, silent);
  }
}
function rerenderParams(act, entries) {
  const first = act.find(isRender);
  const called = first && "export" in first.callee ? keyOf(first.callee.export) : void 0;
  const entry = entries.find(({ key: key2 }) => key2 === called);
  return entry ? ownParams(entry) : [];
}

// src/languages/typescript/harness/unusual.ts
var FREEZABLE = /* @__PURE__ */ new Set(["array", "object", "regexp"]);
var WELL_KNOWN = ["Symbol.iterator", "Symbol.toPrimitive", "Symbol.toStringTag"];
function unusual(act, random) {
  return random.chance(0.7) ? withOddKey(act, random) : withFrozen(act, random);
}
function withFrozen(act, random) {
  const places = act.flatMap(
    (step3, at2) => "args" in step3 ? step3.args.flatMap((arg, index2) => FREEZABLE.has(arg.t) ? [[at2, index2]] : []) : []
  );
  if (places.length === 0) return act;
  const [at, index] = random.pick(places);
  const step2 = act[at];
  const of = step2.args[index];
  return replaced(act, at, { ...step2, args: replaced(step2.args, index, { t: "frozen", of }) });
}
function withOddKey(act, random) {
  const keys = /* @__PURE__ */ new Set();
  const note = (value) => {
    if (value.t === "object") for (const [name] of value.props) keys.add(name);
    return mapValue(value, note);
  };
  mapArguments(act, note);
  if (keys.size === 0) return act;
  const from = random.pick([...keys]);
  const to = random.pick([`Symbol.for(${from})`, random.pick(WELL_KNOWN), random.pick(INHERITED)]);
  const rename = (value) => {
    const renamed = mapValue(value, rename);
    if (renamed.t !== "object") return renamed;
    return { ...renamed, props: renamed.props.map(([name, of]) => [name === from ? to : name, of]) };
  };
  return mapArguments(act, rename);
}

// src/languages/typescript/harness/sequence.ts
var MAX_STEPS = 8;
var LOOKING = 0.5;
var MEMBERS = 0.6;
var SCREEN = 0.6;
var RACING = 0.8;
var UNUSUAL = 0.25;
var NAMES = 0.7;
var VARIED_REQUESTS = 0.25;
function invent(entry, context) {
  if (entry.app) return inventRequests(entry, entry.app, context);
  const { random } = context;
  const first = opening(entry, context);
  let act = [first];
  const members2 = callable2(entry, "export" in first.callee && first.do === "new");
  const hasObject = entry.kind === "class" ? first.do === "new" : members2.length > 0;
  const more = hasObject ? 1 + random.below(4) : 0;
  for (let count = 0; count < more && members2.length; count++)
    act = [...act, memberCall(entry, random.pick(members2), act, context)];
  if (hasObject && random.chance(LOOKING)) act = [...act, ...looks(entry, members2, act, context)];
  if (hasDouble(act) && random.chance(NAMES)) act = withSameNames(act, context.entries, random);
  return { entry: entry.ref, arrange: [], act, provenance: "search" };
}
function varySequence(parent, entry, context) {
  const { random } = context;
  let act = parent.input.act;
  const rounds = random.chance(0.7) ? 1 : 2 + random.below(3);
  for (let round = 0; round < rounds; round++)
    act = varyOnce(act, round === 0 ? parent : { ...parent, offers: [] }, entry, context);
  const provenance = parent.input.provenance === "recorded" ? "recorded" : "search";
  return { ...parent.input, act: act.slice(0, MAX_STEPS), provenance };
}
function looks(entry, members2, before, context) {
  const telling = members2.filter(isTelling);
  if (telling.length === 0) return [];
  return Array.from(
    { length: 1 + context.random.below(2) },
    () => memberCall(entry, context.random.pick(telling), before, context)
  );
}
function isTelling({ params, returns }) {
  return returns.k !== "undefined" && params.every((param) => param.optional || param.rest);
}
function callable2(entry, made2) {
  if (entry.kind === "class" && !made2) return [];
  return entry.members.filter((member2) => member2.kind === "method" && !member2.static);
}
function opening(entry, context) {
  const statics = entry.kind === "class" ? entry.members.filter((member2) => member2.static && member2.kind === "method") : [];
  if (statics.length && context.random.chance(statics.length / (statics.length + entry.members.length))) {
    const member2 = context.random.pick(statics);
    return {
      do: "call",
      callee: { export: entry.ref, member: member2.name },
      args: argsOf(entry, member2.name, member2.params, context)
    };
  }
  if (entry.renders) return rendering(entry, context);
  return {
    do: entry.kind === "class" ? "new" : "call",
    callee: { export: entry.ref },
    args: argsOf(entry, "", entry.params, context)
  };
}
function memberCall(entry, { name, params }, before, context, shown = []) {
  return {
    do: "call",
    callee: { step: 0, member: name },
    args: argsOf(entry, name, params, context, { before, shown })
  };
}
function varyOnce(act, parent, entry, context) {
  const { random } = context;
  if (entry.app && random.chance(VARIED_REQUESTS)) return varyRequests(act, entry, entry.app, context);
  const growing = act.length < MAX_STEPS && !entry.app;
  const hasMore = growing && (parent.offers.length > 0 || entry.members.length > 0 && act[0]?.do === "new");
  const weights = [
    7,
    hasMore || growing && entry.renders ? 3 : 0,
    hasMore && act.length > 1 ? 1.5 : 0,
    act.length > 1 && !entry.app ? 1.2 : 0,
    growing && act.length > 1 ? 0.8 : 0,
    0.8,
    parent.harvest.length ? 1 : 0,
    growing ? 0.25 : 0,
    entry.typed ? 0 : UNUSUAL,
    hasDouble(act) ? NAMES : 0,
    entry.renders ? RACING : 0
  ];
  switch (random.weighted(weights)) {
    case 0:
      return nudge(act, entry, context);
    case 1:
      return [...act, extension(act, act.length, parent, entry, context)];
    case 2: {
      const at = 1 + random.below(act.length - 1);
      const offers = parent.offers.filter((offer) => offer.of < at);
      return [
        ...act.slice(0, at),
        extension(act, at, { ...parent, offers }, entry, context),
        ...shiftSteps(act.slice(at), at, 1)
      ];
    }
    case 3:
      return removeStep(act, 1 + random.below(act.length - 1));
    case 4:
      return copySteps(act, 1 + random.below(act.length - 1));
    case 5:
      return splice(act, context);
    case 6:
      return feed(act, parent, entry, context);
    case 7:
      return withResultOfAnother(act, context);
    case 8:
      return unusual(act, random);
    case 9:
      return withSameNames(act, context.entries, random);
    default:
      return racing(act, entry, context);
  }
}
function nudge(act, entry, context) {
  const { random } = context;
  const at = random.below(act.length);
  const step2 = act[at];
  if (step2.do === "set")
    return replaced(act, at, {
      ...step2,
      value: make({ k: "unknown" }, makingFor(entry, step2.name, 0, void 0, context))
    });
  if (!("args" in step2)) return act;
  const params = paramsOf(act, at, context.entries);
  if (params.length === 0) return act;
  const index = random.below(params.length);
  const making = makingFor(entry, nameOf(step2), index, params[index], context);
  return replaced(act, at, { ...step2, args: varyArgs(step2.args, params, making) });
}
function extension(act, at, parent, entry, context) {
  const { random } = context;
  const before = act.slice(0, at);
  const onScreen = parent.offers.filter(isScreenOffer);
  if (entry.renders && random.chance(SCREEN)) return screenStep(before, onScreen, entry, context);
  const made2 = act[0]?.do === "new";
  const members2 = callable2(entry, made2);
  const fields = made2 ? entry.members.filter((member2) => member2.kind === "field" && !member2.static) : [];
  if (fields.length && random.chance(0.05)) {
    const field = random.pick(fields);
    return {
      do: "set",
      of: 0,
      name: field.name,
      value: make(field.returns, makingFor(entry, field.name, 0, void 0, context))
    };
  }
  const results = parent.offers.filter((offer2) => !isScreenOffer(offer2));
  const offers = members2.length ? results.filter((offer2) => offer2.of !== 0) : results;
  if (members2.length && (offers.length === 0 || random.chance(MEMBERS))) {
    const telling = random.chance(LOOKING) ? members2.filter(isTelling) : [];
    return memberCall(entry, random.pick(telling.length ? telling : members2), before, context, parent.harvest);
  }
  const offer = offers.length ? random.pick(offers) : void 0;
  if (!offer && entry.renders) return screenStep(before, onScreen, entry, context);
  if (!offer) return { do: "call", callee: { step: 0 }, args: [] };
  if (offer.do === "iterate") return { do: "iterate", of: offer.of, limit: 10 };
  if (offer.do === "get") return { do: "get", of: offer.of, name: offer.member };
  const callee = { step: offer.of, ...offer.member === void 0 ? {} : { member: offer.member } };
  const params = paramsOf([...before, { do: "call", callee, args: [] }], at, context.entries, offer.arity);
  return {
    do: "call",
    callee,
    args: argsOf(entry, offer.member ?? "()", params, context, { before, shown: parent.harvest })
  };
}
function splice(act, context) {
  const { random } = context;
  const other = context.partner()?.input.act;
  if (!other) return act;
  const at = random.below(act.length);
  const step2 = act[at];
  const twins = other.filter(
    (candidate) => candidate.do === step2.do && nameOf(candidate) === nameOf(step2) && "args" in candidate && candidate.args.length > 0
  );
  const twin = twins.length ? random.pick(twins) : void 0;
  if (twin && "args" in twin && "args" in step2 && random.chance(0.7)) {
    const index = random.below(twin.args.length);
    const taken = twin.args[index];
    if (index <= step2.args.length && onlyEarlier(taken, at)) {
      return replaced(act, at, { ...step2, args: [...step2.args.slice(0, index), taken, ...step2.args.slice(index + 1)] });
    }
  }
  const cut = 1 + random.below(Math.min(act.length, other.length));
  const joined = [...act.slice(0, cut), ...other.slice(cut)];
  return joined.length <= MAX_STEPS ? joined : act;
}
function onlyEarlier(value, at) {
  return !JSON.stringify(value).includes('"t":"result"') || value.t === "result" && value.step < at;
}
function feed(act, parent, entry, context) {
  const { random } = context;
  const leaf = random.pick(parent.harvest);
  const places = [];
  for (const [at2, step3] of act.entries()) {
    if (!("args" in step3)) continue;
    const params = paramsOf(act, at2, context.entries);
    for (const [index2, param] of params.entries()) {
      if (index2 <= step3.args.length && (param.type.k === typeof leaf || param.type.k === "unknown"))
        places.push([at2, index2]);
    }
  }
  if (places.length === 0) return act;
  entry.inputs.learn(leaf);
  const [at, index] = random.pick(places);
  const step2 = act[at];
  const value = typeof leaf === "string" ? { t: "string", v: leaf } : number2(leaf);
  return replaced(act, at, { ...step2, args: [...step2.args.slice(0, index), value, ...step2.args.slice(index + 1)] });
}
function paramsOf(act, at, entries, arity) {
  const step2 = act[at];
  if (!("args" in step2)) return [];
  if (step2.do === "rerender") return rerenderParams(act, entries);
  if (step2.do === "request" || step2.do === "mount") {
    const entry = entries.find((candidate) => sameRef(candidate.ref, exportOf(act, step2)));
    return (step2.do === "mount" ? entry?.params.slice(0, step2.args.length) : routeFor(step2, entry?.app)?.args) ?? [];
  }
  const { callee } = step2;
  if ("export" in callee) {
    const entry = entries.find((candidate) => sameRef(candidate.ref, callee.export));
    if (entry && callee.member === void 0) return renderParams(step2, entry);
    const member2 = entry?.members.find((candidate) => candidate.name === callee.member);
    if (member2) return member2.params;
  } else {
    const known = memberType(act, callee.step, callee.member, entries);
    if (known) return known;
  }
  return unknownParams(Math.max(arity ?? 0, step2.args.length), true);
}
function exportOf(act, { callee }) {
  return "export" in callee ? callee.export : exportOf(act, act[callee.step]);
}
function memberType(act, of, member2, entries) {
  const maker = act[of];
  if (!maker || maker.do !== "call" && maker.do !== "new" && maker.do !== "hook") return void 0;
  const { callee } = maker;
  const entry = "export" in callee ? entries.find((candidate) => sameRef(candidate.ref, callee.export)) : void 0;
  if (entry && member2 !== void 0) {
    const found = entry.members.find((candidate) => candidate.name === member2);
    if (found) return found.params;
  }
  const type = returnType(maker, entry, act, entries);
  if (type?.k === "fn" && member2 === void 0) return type.params;
  if (type?.k === "instance") {
    const made2 = entries.find((candidate) => sameRef(candidate.ref, type.of));
    return made2?.members.find((candidate) => candidate.name === member2)?.params;
  }
  if (type?.k !== "object") return void 0;
  const prop = type.props.find(([name]) => name === member2)?.[1];
  return prop?.k === "fn" ? prop.params : void 0;
}
function returnType(maker, entry, act, entries) {
  if (maker.do !== "call") return void 0;
  const { callee } = maker;
  if (entry) {
    if (callee.member === void 0) return unwrap(entry.returns);
    return unwrap(entry.members.find((candidate) => candidate.name === callee.member)?.returns);
  }
  if (!("step" in callee)) return void 0;
  const owner = act[callee.step];
  if (!owner || !("callee" in owner) || !("export" in owner.callee)) return void 0;
  const { export: ref } = owner.callee;
  const members2 = entries.find((candidate) => sameRef(candidate.ref, ref))?.members;
  return unwrap(members2?.find((candidate) => candidate.name === callee.member)?.returns);
}
function unwrap(type) {
  return type?.k === "promise" ? type.of : type;
}
function nameOf(act) {
  if (act.do === "call") return act.callee.member ?? ("export" in act.callee ? "" : "()");
  if (act.do === "request") return `${act.method} ${act.path}`;
  return "name" in act ? act.name : act.do === "iterate" || act.do === "advance" ? act.do : "";
}
function sameRef(a, b) {
  return a.file === b.file && a.path === b.path;
}

// src/languages/typescript/harness/same-names.ts
var SHARE = 0.7;
var UNKNOWN4 = { k: "unknown" };
function withSameNames(act, entries, random) {
  const leaves2 = /* @__PURE__ */ new Map();
  for (const [at, step2] of act.entries()) {
    if (!("args" in step2)) continue;
    const params = paramsOf(act, at, entries);
    for (const [index, value] of step2.args.entries()) {
      const param = parameterAt(params, index);
      collect(value, param?.rest ? restItem(param.type) : param?.type ?? UNKNOWN4, param?.name ?? "", leaves2);
    }
  }
  const next = /* @__PURE__ */ new Map();
  for (const same2 of groups([...leaves2.values()], random)) {
    if (same2.length < 2 || !random.chance(SHARE)) continue;
    const source = random.pick(same2).value;
    for (const { value, type } of same2) if (fits(source, type)) next.set(value, source);
  }
  if (next.size === 0) return act;
  return mapAllArguments(act, (value) => swapped(value, next));
}
function collect(value, type, name, into) {
  const member2 = memberOf(value, type);
  switch (value.t) {
    case "string":
    case "number":
    case "date":
      if (name !== "" && member2.k !== "literal") into.set(value, { name: name.toLowerCase(), value, type });
      return;
    case "object": {
      const types = new Map(member2.k === "object" ? member2.props.map(([key2, of]) => [key2, of]) : []);
      const other = member2.k === "record" ? member2.of : UNKNOWN4;
      for (const [key2, of] of value.props) collect(of, types.get(key2) ?? other, key2, into);
      return;
    }
    case "array":
      for (const item of value.items) collect(item, member2.k === "array" ? member2.of : UNKNOWN4, name, into);
      return;
    case "stub":
      for (const answer2 of value.answers) collect(answer2, member2.k === "fn" ? member2.returns : UNKNOWN4, "", into);
      return;
    case "promise":
      collect(value.of, member2.k === "promise" ? member2.of : UNKNOWN4, name, into);
      return;
    case "instance":
      for (const [index, arg] of value.args.entries()) {
        const param = member2.k === "instance" ? parameterAt(member2.params, index) : void 0;
        collect(arg, param?.type ?? UNKNOWN4, param?.name ?? "", into);
      }
      return;
    default:
      return;
  }
}
function groups(leaves2, random) {
  const names = [...new Set(leaves2.map(({ name }) => name))];
  const ids = names.filter((name) => name.endsWith("id") && name !== "id");
  const owner = names.includes("id") && ids.length > 0 ? random.pick(ids) : void 0;
  return names.map((name) => leaves2.filter((leaf) => leaf.name === name || leaf.name === "id" && name === owner));
}
function hasDouble(act) {
  const isDouble2 = (value) => value.t === "stub" ? value.answers.length > 0 : value.t === "object" && value.props.some(([, of]) => isDouble2(of));
  return act.some((step2) => "args" in step2 && step2.args.some(isDouble2));
}
function swapped(value, next) {
  const other = next.get(value);
  if (other) return other;
  return mapValue(value, (inner) => swapped(inner, next));
}

// src/languages/typescript/harness/complexity.ts
var STEP = 2;
var USER_STEP = 5;
var ANSWERED_STEP = 12;
var NEGATIVE_ZERO = 12;
var FAILING = 4;
var NO_DATE = 4;
var HOUR_MS = 36e5;
var ODD_CHARACTER = 0.01;
function complexity(act) {
  let total = 0;
  const isAnswered = callsDoubles(act);
  for (const [at, step2] of act.entries()) {
    const isFurther = isAnswered && at > 1 && step2.do === "call";
    const isOfUser = step2.do === "interact" || step2.do === "rerender" || step2.do === "advance";
    total += isFurther ? ANSWERED_STEP : isOfUser ? USER_STEP : STEP;
    if ("args" in step2) for (const arg of step2.args) total += cost(arg);
    else if (step2.do === "set") total += cost(step2.value);
    else if (step2.do === "advance") total += String(step2.ms).replace(/0+$/, "").length * 0.3 + step2.ms / 1e4;
  }
  return Math.round(total * 100) / 100;
}
function callsDoubles(act) {
  return act.length > 2 && act.filter((step2) => step2.do === "call").length > 1 && hasDouble(act);
}
function cost(value) {
  switch (value.t) {
    case "null":
    case "undefined":
    case "boolean":
    case "enum":
    case "result":
      return 0.5;
    case "number":
      if (value.v === "-0") return NEGATIVE_ZERO;
      return typeof value.v === "string" ? 2.5 : 0.4 + String(value.v).length * 0.15 + (Number.isInteger(value.v) ? 0 : 0.3) + odd(String(value.v));
    case "string":
      return 0.5 + value.v.length * 0.12 + (/^[\x20-\x7e]*$/.test(value.v) ? 0 : 2) + (/\w/.test(value.v) ? 0 : 0.5) + odd(value.v);
    case "array":
    case "set":
    case "iterable":
      return value.items.reduce((sum, item) => sum + cost(item), value.t === "array" ? 0.7 : 1.5);
    case "object":
      return value.props.reduce((sum, [name, of]) => sum + 0.2 + (/^\w+$/.test(name) ? 0 : 1.5) + cost(of), 0.7);
    case "map":
      return value.entries.reduce((sum, [key2, of]) => sum + cost(key2) + cost(of), 1.5);
    case "stub":
      return value.answers.reduce((sum, answer2) => sum + cost(answer2), 2 + (value.throws ? FAILING : 0));
    case "instance":
      return value.args.reduce((sum, arg) => sum + cost(arg), 2);
    case "promise":
      return 1.5 + cost(value.of) + (value.after === void 0 ? 0 : 1) + (value.rejects ? FAILING : 0);
    case "frozen":
      return 1.5 + cost(value.of);
    case "date":
      return value.ms === "NaN" ? NO_DATE : 1.5 + (value.ms % HOUR_MS === 0 ? 0 : 0.5);
    case "bytes":
      return 1.5 + value.v.length * 0.3;
    case "lambda":
      return 1 + value.code.length * 0.05;
    default:
      return 1.5;
  }
}
function odd(text2) {
  return (text2.match(/[A-Z2-9]/g)?.length ?? 0) * ODD_CHARACTER;
}
var UNROUND = /\d\.\d{10,}/;
function outcomeComplexity(texts) {
  const longest = texts.reduce((most, text2) => Math.max(most, text2.length), 0);
  return Math.max(0, longest - 150) / 60 + (texts.some((text2) => UNROUND.test(text2)) ? 0.5 : 0);
}
function isEngineMade(messages) {
  return messages.some(([, message]) => ENGINE_MADE.test(message));
}
function saysOtherwise(a, b) {
  if (isEngineMade(a.messages) && isEngineMade(b.messages)) return false;
  return JSON.stringify(a.messages) !== JSON.stringify(b.messages);
}
var ENGINE_MADE = /The expression evaluated|\bfunction\b[^{]*\{|=>|is not a function|is not iterable|is not defined|is not a constructor|Cannot (?:find|read|set|convert|destructure|mix|create|use|assign|redefine|delete|add)|(?:undefined|null) is not|Invalid (?:array length|time value|count value)|Maximum call stack|Right-hand side|called on (?:null|undefined|incompatible|non-object)|must be (?:of type|a function|an instance)|Reduce of empty|Converting circular|not extensible|invoked without 'new'|BigInt|Iterator (?:value|result)/;

// src/languages/typescript/harness/needed-call.ts
var LONG = 60;
var MOST = 2;
function withNeededCalls(assertion, faults) {
  if (assertion.check !== "called" || faults.length === 0) return [assertion];
  const stated = /* @__PURE__ */ new Map();
  let left = faults.map((fault) => callsOf(fault, assertion));
  while (left.length > 0 && stated.size < MOST) {
    const taken = assertion.calls.map((call) => left.filter((calls) => isTaken(call, [], calls)));
    const needed = taken.reduce((best, one, at) => one.length > (taken[best]?.length ?? 0) ? at : best, 0);
    const own = taken[needed] ?? [];
    if (own.length === 0) break;
    const any = unstated(assertion.calls[needed], own);
    stated.set(needed, { ...assertion, needed, ...any.length > 0 ? { any } : {} });
    left = left.filter((calls) => !own.includes(calls));
  }
  if (stated.size === 0) return [assertion];
  return [...stated].sort(([a], [b]) => a - b).map(([, one]) => one);
}
function unstated(call, seen) {
  let any = [];
  for (const at of longestFirst(call)) {
    const more = [...any, at];
    if (seen.some((calls) => isTaken(call, more, calls))) any = more;
  }
  return any;
}
function stillCalls(outcome, assertion) {
  if (assertion?.check !== "called" || assertion.needed === void 0) return false;
  const needed = assertion.calls[assertion.needed];
  return needed !== void 0 && !isTaken(needed, assertion.any ?? [], callsOf(outcome, assertion) ?? []);
}
function callsOf(outcome, { stub: stub2 }) {
  return outcome?.stubs.find((one) => one.stub === stub2)?.calls;
}
function isTaken(call, any, calls) {
  const text2 = (args2) => JSON.stringify(args2.map((arg, at) => any.includes(at) ? isThere(arg) : arg));
  return calls !== void 0 && !calls.some((other) => text2(other) === text2(call));
}
function isThere({ t }) {
  return t !== "undefined" && t !== "null";
}
function longestFirst(call) {
  const length2 = (at) => lengthOf(call[at]);
  return sorted(
    [...call.keys()].filter((at) => length2(at) > LONG),
    (a, b) => length2(b) - length2(a)
  );
}
function lengthOf(value) {
  return value?.t === "string" ? value.v.length : 0;
}

// src/languages/typescript/harness/needed-fields.ts
var FEW = 2;
function withNeededFields(assertion, faults) {
  if (!isWhole(assertion) || faults.length === 0) return assertion;
  const { props } = assertion.value;
  if (props.length <= FEW) return assertion;
  const differing = [];
  for (const fault of faults) {
    const names = differingNames(props, fault?.steps[assertion.step]?.value);
    if (!names) return assertion;
    if (names.size > 0) differing.push(names);
  }
  const needed = fewest(props, differing);
  if (!needed || needed.length === props.length) return assertion;
  return { ...assertion, value: { t: "object", props: needed }, some: true };
}
function hasStill(assertion, seen) {
  if (assertion?.check !== "returns" && assertion?.check !== "resolves" || !assertion.some) return false;
  const held = seen.steps[assertion.step]?.value;
  if (held?.t !== "object" || assertion.value.t !== "object") return false;
  const other = new Map(held.props);
  return assertion.value.props.every(([name, of]) => JSON.stringify(other.get(name)) === JSON.stringify(of));
}
function isWhole(assertion) {
  if (assertion.check !== "returns" && assertion.check !== "resolves") return false;
  return assertion.value.t === "object" && assertion.value.ctor === void 0;
}
function differingNames(props, other) {
  if (other?.t !== "object") return /* @__PURE__ */ new Set();
  const held = new Map(other.props);
  const names = props.filter(([name, of]) => JSON.stringify(held.get(name)) !== JSON.stringify(of));
  return names.length > 0 ? new Set(names.map(([name]) => name)) : void 0;
}
function fewest(props, differing) {
  const plain = sorted(
    props.filter(([, of]) => of.t !== "undefined"),
    (a, b) => weight(a) - weight(b)
  );
  const chosen = /* @__PURE__ */ new Set();
  let left = differing;
  do {
    const gain = (name) => left.filter((names) => names.has(name)).length;
    const best = plain.reduce(
      (most, [name]) => most === void 0 || gain(name) > gain(most) ? name : most,
      void 0
    );
    if (best === void 0 || left.length > 0 && gain(best) === 0) return void 0;
    chosen.add(best);
    left = left.filter((names) => !names.has(best));
  } while (left.length > 0);
  return props.filter(([name]) => chosen.has(name));
}
function weight(prop) {
  const text2 = JSON.stringify(prop);
  return text2.length + (text2.includes('"opaque"') ? 1e3 : 0);
}

// src/languages/typescript/harness/asserted.ts
function noticedByTest(kills, stated, outcome) {
  return kills.filter(({ by, seen }) => {
    if (!seen || breaksOff(outcome, seen)) return true;
    return stated.some(
      ({ key: key2, assertion }) => by.includes(key2) && !stillCalls(seen, assertion) && !hasStill(assertion, seen)
    );
  });
}
function unstatedErrors({ steps }, assert) {
  return steps.flatMap(({ kind, error: error4 }, step2) => {
    if (kind !== "throws" && kind !== "rejects" || !error4) return [];
    const isStated = assert.some((one) => one.check === kind && one.step === step2);
    return isStated ? [] : [{ check: kind, step: step2, class: error4.class }];
  });
}
function statedBy(seen, key2, owed) {
  const faults = owed.filter(({ by }) => by.includes(key2)).map((kill2) => kill2.seen);
  const stated = withNeededCalls(withNeededFields(assertionFor(seen, key2), faults), faults);
  return stated.map((assertion) => ({ key: key2, assertion }));
}
function breaksOff(head, seen) {
  return seen.steps.some(({ kind }, at) => isError2(kind) && !isError2(head.steps[at]?.kind));
}
function isError2(kind) {
  return kind === "throws" || kind === "rejects";
}
function noticedBy(draft, run) {
  if (run === "barred") return [];
  if (run === "does-not-load") return ["load"];
  if (run.limited) return ["hang"];
  if (run.seen.stopped !== void 0 || run.seen.failed === "floating") return [];
  return differences(draft.run.seen, run.seen);
}
function isClumsy(run) {
  return typeof run !== "string" && isEngineMade(run.seen.messages);
}

// src/languages/typescript/harness/cover.ts
function cover(cases) {
  const left = new Set(cases.flatMap((one) => [...one.kills.keys()]));
  const picked = [];
  while (left.size) {
    let best;
    let bestScore = 0;
    for (const one of cases) {
      let gain = 0;
      for (const fault of one.kills.keys()) if (left.has(fault)) gain++;
      const score = gain / (6 + one.complexity);
      if (score > bestScore) [best, bestScore] = [one, score];
    }
    if (!best) break;
    picked.push(best);
    for (const fault of best.kills.keys()) left.delete(fault);
  }
  return owe(withoutRedundant(picked));
}
function withoutRedundant(cases) {
  const counts = /* @__PURE__ */ new Map();
  for (const one of cases) for (const fault of one.kills.keys()) counts.set(fault, (counts.get(fault) ?? 0) + 1);
  const gone = /* @__PURE__ */ new Set();
  for (const one of sorted(cases, (a, b) => b.complexity - a.complexity)) {
    if ([...one.kills.keys()].some((fault) => (counts.get(fault) ?? 0) < 2)) continue;
    gone.add(one);
    for (const fault of one.kills.keys()) counts.set(fault, (counts.get(fault) ?? 0) - 1);
  }
  return cases.filter((one) => !gone.has(one));
}
function owe(cases) {
  const owner = /* @__PURE__ */ new Map();
  for (const one of cases) {
    for (const fault of one.kills.keys()) {
      const other = owner.get(fault);
      if (!other || one.complexity < other.complexity) owner.set(fault, one);
    }
  }
  return cases.map((of) => ({ of, owed: [...of.kills.keys()].filter((fault) => owner.get(fault) === of) })).filter((one) => one.owed.length > 0);
}

// src/languages/typescript/harness/execute.ts
var import_node_path2 = __toESM(require("node:path"), 1);

// src/generate/asked.ts
function askedBy(act, args2) {
  const [, , headers, body] = args2;
  const sent2 = {};
  for (const [name, value] of Object.entries(headers ?? {})) sent2[name.toLowerCase()] = textOf2(value);
  const text2 = body === void 0 ? void 0 : typeof body === "string" ? body : JSON.stringify(body);
  if (text2 !== void 0) sent2["content-type"] ??= "application/json";
  return {
    method: act.method,
    url: urlOf(act.path, args2),
    headers: sent2,
    ...text2 === void 0 ? {} : { body: text2 }
  };
}
function urlOf(path7, [params, query]) {
  return filled(path7, params ?? {}) + queryText(query ?? {});
}
var PARAMETER = /[:*]([A-Za-z_]\w*)(?:\([^)]*\)|\{[^}]*\})?[?+*]?/g;
function isFilled(path7, params) {
  const given = Object(params);
  return [...path7.matchAll(PARAMETER)].every(([, name = ""]) => textOf2(given[name] ?? "") !== "");
}
function filled(pattern, params) {
  return pattern.replace(PARAMETER, (_, name) => encodeURIComponent(textOf2(params[name] ?? "")));
}
function queryText(query) {
  const search2 = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) {
    if (value === void 0) continue;
    for (const one of Array.isArray(value) ? value : [value]) search2.append(name, textOf2(one));
  }
  const text2 = search2.toString();
  return text2 && `?${text2}`;
}
function textOf2(value) {
  return typeof value === "object" && value !== null ? JSON.stringify(value) : String(value);
}

// src/languages/typescript/harness/requests/answered.ts
var VARYING = /^(?:date|etag|content-length|x-powered-by|connection|keep-alive|transfer-encoding|vary|last-modified|x-request-id|x-response-time|x-content-type-options|content-security-policy|server)$|^(?:x-)?ratelimit/;
var MAX_PARTS = 40;
var MAX_DEPTH4 = 6;
var MAX_TEXT2 = 300;
function toldOf({ status, headers, body }) {
  const kept = {};
  for (const name of Object.keys(headers).sort()) {
    const value = headers[name];
    if (value !== void 0 && !VARYING.test(name))
      kept[name] = Array.isArray(value) ? value.map(String) : String(value);
  }
  return { status, headers: kept, body: bodyOf(body, String(kept["content-type"] ?? "")) };
}
function bodyOf(text2, type) {
  if (text2 === "") return void 0;
  if (/\bjson\b/.test(type)) {
    try {
      return JSON.parse(text2);
    } catch {
      return text2;
    }
  }
  return /html|xml|octet-stream|image|font|video/.test(type) || text2.length > MAX_TEXT2 ? void 0 : text2;
}
function failureOf({ status, error: error4 }, body) {
  if (status < 500) return void 0;
  if (error4 !== void 0) return String(Object(error4).message ?? error4);
  if (body === "Internal Server Error") return body;
  const { statusCode, error: name, message } = Object(body);
  return statusCode === 500 && name === "Internal Server Error" ? String(message) : void 0;
}
function partsOf(told2) {
  const parts = [[["status"], told2.status]];
  addParts(told2.body, ["body"], parts);
  for (const [name, value] of Object.entries(told2.headers)) parts.push([["headers", name], value]);
  return parts.slice(0, MAX_PARTS);
}
function addParts(value, at, into) {
  if (into.length >= MAX_PARTS || value === void 0) return;
  if (typeof value !== "object" || value === null || at.length > MAX_DEPTH4) {
    if (at.length === 1 || !/^(?:message|stack|trace|detail|details|description|title)$/i.test(String(at.at(-1))))
      into.push([at, value]);
    return;
  }
  const inner = Array.isArray(value) ? value.slice(0, 3).map((one, i) => [i, one]) : Object.entries(value);
  if (Array.isArray(value)) into.push([[...at, "length"], value.length]);
  else if (inner.length === 0) into.push([at, value]);
  for (const [name, one] of inner) addParts(one, [...at, name], into);
}

// src/languages/typescript/harness/requests/in-memory.ts
var import_node_http = require("node:http");
var import_node_stream = require("node:stream");
function askInMemory(handler, asked) {
  return new Promise((resolve, reject) => {
    const request = requestOf2(asked);
    const response = new import_node_http.ServerResponse(request);
    const written = [];
    let headers = {};
    response.assignSocket(nullSocket());
    const end = response.end.bind(response);
    const write = response.write.bind(response);
    const writeHead = response.writeHead.bind(response);
    const keep = (chunk, encoding) => {
      if (typeof chunk === "string")
        written.push(Buffer.from(chunk, typeof encoding === "string" ? encoding : "utf8"));
      else if (chunk instanceof Uint8Array) written.push(Buffer.from(chunk));
    };
    Object.assign(response, {
      writeHead: (...args2) => {
        const given = args2.find((arg) => typeof arg === "object" && arg !== null && !Array.isArray(arg));
        headers = { ...headers, ...lowerCased(given ?? {}) };
        return Reflect.apply(writeHead, response, args2);
      },
      write: (...args2) => {
        keep(args2[0], args2[1]);
        return Reflect.apply(write, response, args2);
      },
      end: (...args2) => {
        keep(args2[0], args2[1]);
        const ended = Reflect.apply(end, response, args2);
        resolve({
          status: response.statusCode,
          headers: { ...response.getHeaders(), ...headers },
          body: Buffer.concat(written).toString("utf8")
        });
        return ended;
      }
    });
    const next = (error4) => resolve(unanswered(error4));
    Promise.resolve().then(() => handler(request, response, next)).catch(reject);
  });
}
function unanswered(error4) {
  if (error4 === void 0 || error4 === null) return { status: 404, headers: {}, body: "" };
  const { status, statusCode } = Object(error4);
  const code = [status, statusCode].find((one) => typeof one === "number" && one >= 400 && one < 600);
  return { status: typeof code === "number" ? code : 500, headers: {}, body: "", error: error4 };
}
function requestOf2({ method, url, headers, body }) {
  const socket = nullSocket();
  const request = new import_node_http.IncomingMessage(socket);
  const all = {
    host: "localhost",
    ...headers,
    ...body === void 0 ? {} : { "content-length": String(Buffer.byteLength(body)) }
  };
  Object.assign(request, {
    method,
    url,
    headers: all,
    httpVersion: "1.1",
    httpVersionMajor: 1,
    httpVersionMinor: 1,
    complete: true
  });
  request.rawHeaders = Object.entries(all).flat();
  if (body !== void 0) request.push(Buffer.from(body));
  request.push(null);
  return request;
}
function nullSocket() {
  const socket = new import_node_stream.Duplex({ read: () => void 0, write: (_chunk, _encoding, done) => done() });
  return Object.assign(socket, {
    remoteAddress: "127.0.0.1",
    encrypted: false,
    setTimeout: () => socket,
    setKeepAlive: () => socket,
    setNoDelay: () => socket,
    ref: () => socket,
    unref: () => socket
  });
}
function lowerCased(headers) {
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
}

// src/languages/typescript/harness/requests/ask.ts
var ORIGIN = "http://localhost";
async function ask(app, via, asked) {
  try {
    return await askBy(app, via, asked);
  } catch (error4) {
    return { status: 500, headers: {}, body: "", error: error4 };
  }
}
async function askBy(app, via, asked) {
  switch (via) {
    case "express":
    case "node":
      return askInMemory(app, asked);
    case "koa":
      return askInMemory(app.callback(), asked);
    case "fastify":
      return askFastify(app, asked);
    case "hono":
      return readResponse(await app.request(asked.url, initOf(asked)));
    case "web":
      return readResponse(await app(new Request(ORIGIN + asked.url, initOf(asked))));
  }
}
async function askFastify(app, { method, url, headers, body }) {
  const given = await app.inject({ method, url, headers, ...body === void 0 ? {} : { payload: body } });
  return { status: given.statusCode, headers: given.headers, body: given.payload };
}
function initOf({ method, headers, body }) {
  return { method, headers, ...body === void 0 ? {} : { body } };
}
async function readResponse(given) {
  const response = given;
  if (typeof response?.status !== "number") throw new TypeError("no response was given");
  return { status: response.status, headers: Object.fromEntries(response.headers), body: await response.text() };
}

// src/languages/typescript/harness/requests/mount.ts
var import_node_module2 = require("node:module");
var import_node_path = __toESM(require("node:path"), 1);
var MountedApp = class {
  app;
  constructor(app) {
    this.app = app;
  }
};
var NoPackage = class extends Error {
};
function mount({ via, route }, part, options, from) {
  const require2 = (0, import_node_module2.createRequire)(import_node_path.default.resolve(from));
  const load = (name) => {
    try {
      return require2(name);
    } catch {
      throw new NoPackage(`requests need ${name}, which is not installed`);
    }
  };
  switch (via) {
    case "express": {
      const express = load("express");
      const app = express();
      app.use(express.json());
      if (route) app[route.method.toLowerCase()]?.(route.path, part);
      else app.use(part);
      return new MountedApp(app);
    }
    case "fastify": {
      const fastify = load("fastify");
      const app = fastify();
      app.register(part, options ?? {});
      return new MountedApp(app);
    }
    case "koa": {
      const Koa = load("koa");
      const app = new Koa();
      const parser = bodyParser(load);
      if (parser) app.use(parser);
      app.use(part.routes());
      return new MountedApp(app);
    }
    default:
      return new MountedApp(part);
  }
}
function bodyParser(load) {
  for (const name of ["@koa/bodyparser", "koa-bodyparser", "koa-body"]) {
    try {
      const found = load(name);
      const make2 = found.bodyParser ?? found.koaBody ?? found.default ?? found;
      if (typeof make2 === "function") return Reflect.apply(make2, void 0, []);
    } catch {
    }
  }
  return void 0;
}

// src/languages/typescript/harness/screen.ts
function hasPage() {
  return globalThis.document !== void 0;
}
function page() {
  return globalThis.document;
}
var sights = /* @__PURE__ */ new Map();
var MAX_SIGHTS = 2e3;
function pageText() {
  const { body } = page();
  const fields = [...body.querySelectorAll("input,select,textarea")];
  return [body.innerHTML, ...fields.map(({ value, checked }) => `${value} ${checked}`)].join("\0");
}
var TICKS = 10;
var MAX_NAME = 80;
var MAX_KEYS = 60;
var MAX_OFFERS2 = 20;
var MAX_ALIKE = 3;
var SILENT = new Set(
  "generic presentation none document rowgroup option paragraph strong emphasis code time mark insertion deletion subscript superscript blockquote".split(
    " "
  )
);
var CLICKED = /* @__PURE__ */ new Set(["button", "link", "checkbox", "radio", "switch", "tab", "menuitem", "treeitem"]);
var TYPED = /* @__PURE__ */ new Set(["textbox", "searchbox", "spinbutton"]);
var Screen = class {
  /** What the hook gave last. */
  current;
  rerenderElement;
  wrappers = [];
  hook;
  testing;
  environment;
  constructor(testing, environment) {
    this.testing = testing;
    this.environment = environment;
    globalThis.IS_REACT_ACT_ENVIRONMENT = true;
  }
  async show(wrappers, component) {
    this.wrappers = wrappers;
    this.rerenderElement = this.testing.library.render(this.element(component)).rerender;
    await this.settle();
  }
  /** A component that runs the hook and shows nothing. */
  runHook(wrappers, hook, args2) {
    this.hook = hook;
    return this.show(wrappers, [this.probe, { args: args2 }]);
  }
  async again(args2, component) {
    const layer = this.hook ? [this.probe, { args: args2 }] : [component, args2[0]];
    this.rerenderElement?.(this.element(layer));
    await this.settle();
  }
  /** Rejects with NoSuchThing where a user would not find it. */
  async interact(act) {
    const elements = this.named(act.role, act.name);
    const element = elements[act.at];
    if (!element || elements.length > 1 && !act.many) throw new NoSuchThing();
    const { fireEvent } = this.testing.library;
    if (act.action === "click") fireEvent.click(element);
    else fireEvent.change(element, { target: { value: act.text ?? "" } });
    await this.settle();
  }
  advance(ms) {
    return this.act(() => this.environment.advance(ms));
  }
  /** Calls what the hook gave, as its caller would. Rejects with what was thrown. */
  async act(call) {
    let result;
    await this.done(async () => {
      const given = call();
      result = await this.environment.settleNow(Promise.resolve(given));
    });
    await this.settle();
    return settledValue(result);
  }
  /** Waits until all that follows at once is done. */
  settle() {
    return this.done(async () => {
      for (let tick = 0; tick < TICKS; tick++) await void 0;
    });
  }
  async done(work) {
    settledValue(await this.environment.settleRendered(this.testing.library.act(work)));
  }
  /** All that a user sees, by key, and what a user can do with it. */
  look() {
    const key2 = pageText();
    const known = sights.get(key2);
    if (known) return known;
    if (sights.size >= MAX_SIGHTS) sights.clear();
    const things = this.things();
    const sight = { keys: this.keysOf(things), offers: offersAt(things) };
    sights.set(key2, sight);
    return sight;
  }
  /** What a user can do next, and the time that something waits for. */
  offers(of) {
    const next = this.environment.nextTimer();
    const time = next !== void 0 && next > 0 ? [{ of, do: "advance", arity: 0, ms: Math.ceil(next) }] : [];
    return [...time, ...this.look().offers.map((offer) => ({ ...offer, of }))];
  }
  end() {
    this.testing.library.cleanup();
    page().body.innerHTML = "";
  }
  probe = ({ args: args2 }) => {
    this.current = this.hook?.(...args2);
    return null;
  };
  element([type, props]) {
    const { react } = this.testing;
    let element = react.createElement(type, props);
    for (const [wrapper, own] of [...this.wrappers].reverse()) element = react.createElement(wrapper, own, element);
    return element;
  }
  keysOf(things) {
    const found = /* @__PURE__ */ new Map();
    const told2 = /* @__PURE__ */ new Map();
    for (const [role, name, elements] of things) {
      for (const element of elements) told2.set(element, name);
      const thing = { role, name };
      found.set(screenKey(thing), elements.length === 1 ? true : elements.length);
      const [only] = elements;
      if (elements.length !== 1 || !only) continue;
      for (const [part, value] of partsOf2(only, thing)) found.set(screenKey({ ...thing, part }), value);
    }
    for (const [text2, count] of this.texts(told2)) {
      found.set(screenKey({ role: "text", name: text2 }), count === 1 ? true : count);
    }
    return [...found].slice(0, MAX_KEYS);
  }
  /** Accessible things in the order of the page, those of one role and name together. */
  things() {
    const { library } = this.testing;
    return Object.keys(library.getRoles(page().body, { hidden: true })).filter((role) => !SILENT.has(role)).flatMap((role) => {
      const byName2 = /* @__PURE__ */ new Map();
      for (const [element, name] of this.names(role)) byName2.set(name, [...byName2.get(name) ?? [], element]);
      return [...byName2].map(([name, elements]) => [role, name, elements]);
    }).filter(([, name]) => name.length <= MAX_NAME);
  }
  named(role, name) {
    return [...this.names(role)].flatMap(([element, own]) => own === name ? [element] : []);
  }
  /** The library tells accessible names to nobody but a matcher. */
  names(role) {
    const names = /* @__PURE__ */ new Map();
    const name = (text2, element) => {
      names.set(element, text2);
      return true;
    };
    this.testing.library.queryAllByRole(page().body, role, { name });
    return names;
  }
  /** Texts that no accessible name holds already, with how often they stand there. */
  texts(told2) {
    const counts = /* @__PURE__ */ new Map();
    for (const element of page().body.querySelectorAll("*:not(script,style,option)")) {
      const text2 = ownText(element);
      if (text2 === "" || text2.length > MAX_NAME || isNamed(element, text2, told2)) continue;
      if (this.testing.library.isInaccessible(element)) continue;
      counts.set(text2, (counts.get(text2) ?? 0) + 1);
    }
    return counts;
  }
};
function settledValue(settled) {
  if (!settled) throw new NeverSettles();
  if (settled.rejected) throw settled.error;
  return settled.value;
}
function offersAt(things) {
  const found = [];
  for (const [role, name, elements] of things) {
    const many2 = elements.length > 1;
    for (const [at, element] of elements.slice(0, MAX_ALIKE).entries()) {
      if (found.length >= MAX_OFFERS2 || isOff(element)) continue;
      const thing = { of: 0, do: "interact", arity: 0, role, name, at, many: many2 };
      if (CLICKED.has(role)) found.push({ ...thing, action: "click", choices: [] });
      else if (TYPED.has(role)) found.push({ ...thing, action: "change", choices: [] });
      else if (element.tagName === "SELECT") {
        const choices = [...element.querySelectorAll("option")].map((option) => option.value);
        found.push({ ...thing, action: "change", choices });
      }
    }
  }
  return found;
}
var NeverSettles = class extends Error {
};
var NoSuchThing = class extends Error {
};
function ownText(element) {
  const texts = [...element.childNodes].filter((node) => node.nodeType === 3).map((node) => node.textContent ?? "");
  return texts.join("").trim().replace(/\s+/g, " ");
}
function isNamed(element, text2, told2) {
  for (let at = element; at; at = at.parentElement) if (told2.get(at) === text2) return true;
  return false;
}
function isOff(element) {
  return element.disabled === true || element.closest("fieldset:disabled") !== null;
}
function* partsOf2(element, { role, name }) {
  if (/^(?:BUTTON|INPUT|SELECT|TEXTAREA)$/.test(element.tagName)) yield ["disabled", element.disabled];
  if (role === "checkbox" || role === "radio" || role === "switch") {
    if (element.tagName === "INPUT") yield ["checked", element.checked];
  } else if (TYPED.has(role) || element.tagName === "SELECT") yield ["value", element.value];
  for (const part of ["selected", "expanded"]) {
    const stated = element.getAttribute(`aria-${part}`);
    if (stated !== null) yield [part, stated === "true"];
  }
  const text2 = element.textContent ?? "";
  if (name === "" && element.children.length === 0 && text2.trim() !== "" && text2.length <= MAX_NAME)
    yield ["text", text2];
}

// src/languages/typescript/harness/execute.ts
var MAX_STATE = 16;
var MAX_ITEMS = 50;
function execute(input, context) {
  const results = [];
  const run = {
    act: input.act,
    context,
    build: { resolve: (ref) => context.world.resolve(ref), results, stubs: /* @__PURE__ */ new Map() },
    results,
    failed: /* @__PURE__ */ new Set(),
    seen: new SeenBuilder(),
    scope: { stopped: void 0 }
  };
  context.environment.begin(context.now, context.chance);
  return context.guard.run(run.scope, () => {
    try {
      const seen = proceed(run, 0);
      return seen instanceof Promise ? seen.catch(() => broken(run)) : seen;
    } catch {
      return broken(run);
    }
  });
}
function broken(run) {
  run.screen?.end();
  const { elapsedMs, floating } = run.context.environment.end();
  return run.seen.done({ results: [], elapsedMs, stopped: run.scope.stopped, floating: floating ?? "broken" });
}
function proceed(run, from) {
  for (let index = from; index < run.act.length; index++) {
    if (index > 0) run.context.reached(index);
    const pending = step(run, index);
    if (pending) return pending.then(() => proceed(run, index + 1));
  }
  return finish(run);
}
function finish(run) {
  readState(run);
  for (const [id, calls] of run.build.stubs) run.seen.stub(id, [...calls]);
  const offers = run.screen ? { offers: run.screen.offers(run.act.findIndex(isRender)) } : {};
  run.screen?.end();
  const { elapsedMs, floating } = run.context.environment.end();
  return run.seen.done({ results: run.results, ...offers, elapsedMs, stopped: run.scope.stopped, floating });
}
function step(run, index) {
  const act = run.act[index];
  if (needs(act).some((earlier) => run.failed.has(earlier))) {
    run.failed.add(index);
    run.seen.skipped(index);
    return void 0;
  }
  const args2 = buildArgs(run, act);
  if (!args2 || act.do === "request" && !isFilled(act.path, args2[0])) {
    run.failed.add(index);
    run.seen.cannotBuild(index);
    return void 0;
  }
  if (run.screen || isScreenAct(act)) return stepOnScreen(run, index, args2);
  let result;
  try {
    if (isMissing(run, act)) {
      run.failed.add(index);
      run.seen.cannotBuild(index);
      return void 0;
    }
    result = perform(run, act, args2);
  } catch (error4) {
    if (error4 instanceof NoPackage) run.scope.stopped ??= error4.message;
    thrown(run, index, error4, "throws");
    noteArgs(run, index, args2);
    return void 0;
  }
  if (!isThenable(result)) {
    returned(run, index, result, "returns");
    noteArgs(run, index, args2);
    return void 0;
  }
  return run.context.environment.settle(result).then((settled) => {
    if (!settled) {
      run.failed.add(index);
      run.seen.neverSettles(index);
    } else if (settled.rejected) thrown(run, index, settled.error, "rejects");
    else returned(run, index, settled.value, "resolves");
    noteArgs(run, index, args2);
  });
}
async function stepOnScreen(run, index, args2) {
  const act = run.act[index];
  const { world, environment } = run.context;
  try {
    if (isMissing(run, act) || !world.testing) {
      run.failed.add(index);
      run.seen.cannotBuild(index);
      return;
    }
    run.screen ??= new Screen(world.testing, environment);
    const { screen } = run;
    if (isScreenAct(act)) {
      await play(screen, act, args2, { world, act: run.act });
      run.seen.returned(index, "returns", opaque("screen"));
    } else {
      let isAsync = false;
      const result = await screen.act(() => {
        const given = perform(run, act, args2);
        isAsync = isThenable(given);
        return given;
      });
      returned(run, index, result, isAsync ? "resolves" : "returns");
    }
  } catch (error4) {
    if (error4 instanceof NoSuchThing) {
      run.failed.add(index);
      run.seen.cannotBuild(index);
    } else if (error4 instanceof NeverSettles) {
      run.failed.add(index);
      run.seen.neverSettles(index);
    } else thrown(run, index, error4, "throws");
  }
  const shown = run.act.findIndex(isRender);
  if (run.act[shown]?.do === "hook" && shown <= index) run.results[shown] = run.screen?.current;
}
function perform(run, act, args2) {
  switch (act.do) {
    case "call": {
      const { target, self: self2 } = reach(run, act.callee);
      return Reflect.apply(target, self2, args2);
    }
    case "new":
      return Reflect.construct(reach(run, act.callee).target, args2);
    case "get":
      return run.results[act.of][act.name];
    case "set":
      run.results[act.of][act.name] = args2[0];
      return void 0;
    case "iterate":
      return iterate(run.results[act.of], act.limit);
    case "mount":
      return mount(act, reach(run, act.callee).target, args2[0], import_node_path2.default.join(run.context.workspace, fileOf(run, act)));
    case "request": {
      const { target } = reach(run, act.callee);
      return ask(target instanceof MountedApp ? target.app : target, act.via, askedBy(act, args2));
    }
  }
}
function fileOf(run, act) {
  if (!("callee" in act)) return "";
  return "export" in act.callee ? act.callee.export.file : fileOf(run, run.act[act.callee.step]);
}
function isMissing(run, act) {
  if (!("callee" in act)) return false;
  if ("export" in act.callee && !run.context.world.has(act.callee.export)) return true;
  return act.callee.member !== void 0 && reach(run, act.callee).target === void 0;
}
function reach(run, callee) {
  const { world } = run.context;
  const member2 = world.memberOf(run.act, callee);
  if ("export" in callee) {
    const found = world.resolve(callee.export);
    if (member2 === void 0) return { target: found, self: world.holder(callee.export) };
    return { target: found[member2], self: found };
  }
  const result = run.results[callee.step];
  if (member2 === void 0) return { target: result, self: void 0 };
  return { target: result[member2], self: result };
}
function iterate(from, limit) {
  const source = from;
  const most = Math.min(limit, MAX_ITEMS);
  if (typeof source[Symbol.asyncIterator] === "function") return collect2(source, most);
  const items2 = [];
  for (const item of source) {
    if (items2.length >= most) break;
    items2.push(item);
  }
  return items2;
}
async function collect2(source, limit) {
  const items2 = [];
  for await (const item of source) {
    if (items2.length >= limit) break;
    items2.push(item);
  }
  return items2;
}
function buildArgs(run, act) {
  const values = "args" in act ? act.args : act.do === "set" ? [act.value] : [];
  try {
    return values.map((value) => build(value, run.build));
  } catch {
    return void 0;
  }
}
function returned(run, index, result, kind) {
  const act = run.act[index];
  if (act.do === "request") {
    responded(run, index, result);
    return;
  }
  run.results[index] = result;
  if (isApp(run, index)) {
    run.seen.returned(index, kind, opaque("app"));
    return;
  }
  const own = act.do === "call" && "step" in act.callee ? run.results[act.callee.step] : void 0;
  const isSelf = own !== void 0 && own === result && typeof result === "object";
  run.seen.returned(index, isSelf ? "returns-self" : kind, isSelf ? "" : told(run, result));
}
function responded(run, index, answer2) {
  const told2 = toldOf(answer2);
  run.results[index] = told2;
  run.seen.responded(index, describe(told2));
  const isLast = !run.act.slice(index + 1).some((act) => act.do === "request");
  for (const [at, value] of isLast ? partsOf(told2) : []) run.seen.response(index, at, describe(value));
  const failure = failureOf(answer2, told2.body);
  if (failure !== void 0) run.seen.unanswered(index, failure);
}
function isApp(run, index) {
  return run.act.some(
    (act) => (act.do === "mount" || act.do === "request") && "step" in act.callee && act.callee.step === index
  );
}
function told(run, value) {
  const text2 = describe(value);
  const holdsSource = (given) => typeof given === "function" && text2.includes(JSON.stringify(String(given)).slice(1, -1));
  return run.results.some(holdsSource) ? opaque("code") : text2;
}
function thrown(run, index, error4, kind) {
  run.failed.add(index);
  if (isError(error4)) run.seen.thrown(index, kind, errorClass(error4), String(error4.message), error4);
  else run.seen.thrown(index, kind, "", describe(error4));
}
function noteArgs(run, index, args2) {
  if (run.act[index]?.do === "request") return;
  for (const [position, arg] of args2.entries()) {
    if (typeof arg !== "object" || arg === null || run.results.includes(arg)) continue;
    run.seen.argument(index, position, told(run, arg));
  }
}
function readState(run) {
  const shown = run.act.findIndex(isRender);
  if (run.screen && !run.failed.has(shown)) readScreen(run, run.screen, shown);
  for (const [index, result] of run.results.entries()) {
    if (!isObject(result) || run.results.indexOf(result) !== index) continue;
    const isWhole2 = run.act[index]?.do === "hook" ? isAssertable(describe(result)) : isAssertable(run.seen.textOf(index));
    if (Array.isArray(result) || isWhole2) continue;
    if (result instanceof MountedApp || isApp(run, index)) continue;
    for (const name of readableMembers(result)) {
      const text2 = read(result, name);
      if (text2 !== void 0 && isAssertable(text2)) run.seen.state(index, name, text2);
    }
  }
}
function readScreen(run, screen, index) {
  if (run.act[index]?.do === "render") {
    for (const [key2, value] of screen.look().keys) run.seen.screen(index, key2, describe(value));
    return;
  }
  const { current } = screen;
  const text2 = describe(current);
  if (isAssertable(text2)) run.seen.state(index, "", text2);
  else if (Array.isArray(current)) {
    for (const [at, item] of current.entries()) {
      const told2 = describe(item);
      if (isAssertable(told2)) run.seen.state(index, String(at), told2);
    }
  }
}
function read(from, name) {
  try {
    return describe(from[name]);
  } catch {
    return void 0;
  }
}
var gettersOf = /* @__PURE__ */ new WeakMap();
function isObject(value) {
  return typeof value === "object" && value !== null || typeof value === "function";
}
function readableMembers(of) {
  const names = Object.keys(of);
  if (typeof of === "function") return ["length", ...names].filter((name) => !name.startsWith("_")).slice(0, MAX_STATE);
  const prototype = Object.getPrototypeOf(of);
  if (prototype && prototype !== Object.prototype) names.push(...getters(prototype));
  return names.filter((name) => !name.startsWith("_")).slice(0, MAX_STATE);
}
function getters(prototype) {
  const known = gettersOf.get(prototype);
  if (known) return known;
  const found = [];
  for (let at = prototype; at && at !== Object.prototype; at = Object.getPrototypeOf(at)) {
    for (const [name, descriptor] of Object.entries(Object.getOwnPropertyDescriptors(at))) {
      if (descriptor.get && name !== "__proto__") found.push(name);
    }
  }
  gettersOf.set(prototype, found);
  return found;
}
function isThenable(value) {
  if (!isObject(value)) return false;
  try {
    return typeof value.then === "function";
  } catch {
    return false;
  }
}
function needs(act) {
  const found = [];
  if ("callee" in act && "step" in act.callee) found.push(act.callee.step);
  if ("of" in act) found.push(act.of);
  const values = "args" in act ? act.args : act.do === "set" ? [act.value] : [];
  for (const value of values) usedSteps(value, found);
  return found;
}
function usedSteps(value, into) {
  if (value.t === "result") into.push(value.step);
  else if ("items" in value) for (const item of value.items) usedSteps(item, into);
  else if (value.t === "object") for (const [, of] of value.props) usedSteps(of, into);
  else if (value.t === "stub") for (const answer2 of value.answers) usedSteps(answer2, into);
  else if (value.t === "promise" || value.t === "frozen") usedSteps(value.of, into);
  else if (value.t === "instance") for (const arg of value.args) usedSteps(arg, into);
}

// src/languages/base-side.ts
function memberOnBase(moved, act, callee) {
  const { member: member2 } = callee;
  if (member2 === void 0 || moved.length === 0) return member2;
  const maker = "export" in callee ? void 0 : act[callee.step];
  const made2 = maker?.do === "new" && "export" in maker.callee ? maker.callee.export : void 0;
  const owner = "export" in callee ? callee.export : made2;
  return (owner && movedTo(moved, { ...owner, path: `${owner.path}.${member2}` })?.path.split(".").at(-1)) ?? member2;
}
function movedTo(moved, { file, path: path7 }) {
  let longest;
  for (const one of moved) {
    const { head } = one;
    if (head.file !== file || !`${path7}.`.startsWith(`${head.path}.`)) continue;
    if (!longest || head.path.length > longest.head.path.length) longest = one;
  }
  return longest && { file: longest.base.file, path: `${longest.base.path}${path7.slice(longest.head.path.length)}` };
}

// src/languages/typescript/harness/world.ts
async function loadWorld(host, modules, revision, announce) {
  const keys = new Map(Object.entries(modules[revision]));
  const fileOf2 = new Map([...keys].map(([file, key2]) => [key2, file]));
  const rendering2 = modules.testing ? Object.values(TESTING) : [];
  const loaded = await host.load([...keys.values(), ...rendering2], (key2) => announce(fileOf2.get(key2) ?? key2));
  const namespaces = {};
  for (const [file, key2] of keys) namespaces[file] = loaded[key2];
  const moved = revision === "base" ? modules.moved : [];
  const find = (ref) => {
    const { file, path: path7 } = movedTo(moved, ref) ?? ref;
    return reach2(namespaces[file], path7);
  };
  return {
    namespaces,
    ...modules.testing ? { testing: testingOf(loaded) } : {},
    has: (ref) => find(ref).value !== void 0,
    resolve: (ref) => {
      const found = find(ref).value;
      if (found === void 0) throw new Error(`${ref.file} exports no ${ref.path}`);
      return found;
    },
    holder: (ref) => find(ref).holder,
    memberOf: (act, callee) => memberOnBase(moved, act, callee)
  };
}
var TESTING = { react: "react", library: "@testing-library/react" };
function testingOf(loaded) {
  const react = loaded[TESTING.react];
  const library = loaded[TESTING.library];
  const own = (namespace, name) => member(namespace, name) ? namespace : member(namespace, "default");
  return { react: own(react, "createElement"), library: own(library, "render") };
}
function reach2(namespace, path7) {
  const [first = "default", ...rest] = path7.split(".");
  let value = first === "default" ? defaultOf(namespace) : named(namespace, first);
  let holder;
  for (const name of rest) {
    holder = value;
    value = member(value, name);
  }
  return { value, holder };
}
function defaultOf(namespace) {
  const direct = member(namespace, "default");
  if (direct === void 0) return namespace;
  return member(direct, "__esModule") === true && member(direct, "default") !== void 0 ? member(direct, "default") : direct;
}
function named(namespace, name) {
  return member(namespace, name) ?? member(member(namespace, "default"), name);
}
function member(of, name) {
  if (of === null || of === void 0) return void 0;
  try {
    return of[name];
  } catch {
    return void 0;
  }
}

// src/languages/typescript/harness/lab.ts
var HEAD_LIMIT = 3e5;
var HIT_LIMIT = 2e4;
var HIT_FACTOR = 5;
var LOAD_HIT_LIMIT = 5e6;
var KEPT_WORLDS = 400;
async function openLab(parts) {
  const { journal, switches, environment, modules } = parts;
  const counts = { runs: 0, loads: 0, loadMs: 0 };
  const faultWorlds = /* @__PURE__ */ new Map();
  const hasBase = Object.keys(modules.base).length > 0;
  let baseFailure;
  async function load(revision, fault) {
    const started = environment.wallMs();
    journal.load(fault);
    environment.begin(parts.now, 1);
    if (fault) switches.activate(fault, LOAD_HIT_LIMIT);
    try {
      return await loadWorld(parts.host, modules, revision, (file) => journal.load(fault, file));
    } finally {
      switches.rest();
      journal.idle();
      counts.loads++;
      counts.loadMs += environment.wallMs() - started;
    }
  }
  async function loadBase() {
    if (!hasBase) return void 0;
    return await load("base").catch((error4) => {
      baseFailure ??= thrownText(error4);
      return void 0;
    });
  }
  async function worldOf(engineId, fresh) {
    const known = fresh ? void 0 : faultWorlds.get(engineId);
    if (known) return known;
    const made2 = await load("head", engineId).catch(() => "does-not-load");
    if (faultWorlds.size >= KEPT_WORLDS) faultWorlds.delete(faultWorlds.keys().next().value);
    faultWorlds.set(engineId, made2);
    return made2;
  }
  function run(world, input, options, reached = () => void 0) {
    counts.runs++;
    const { environment: environment2, guard } = parts;
    const { now = parts.now, chance = 1 } = options;
    return execute(input, { world, environment: environment2, guard, now, chance, reached, workspace: parts.workspace });
  }
  function observed(seen) {
    const { coverage, hits, limited } = switches.rest();
    return { seen, coverage, hits, limited };
  }
  function onHead(world, input, options) {
    journal.input(input);
    switches.watch(HEAD_LIMIT);
    return then(
      then(run(world, input, options, journal.step), observed),
      (seen) => isTooDeep(seen) ? { ...seen, limited: true } : seen
    );
  }
  function onFault(world, input, fault, hits, options) {
    if (world === "does-not-load") return world;
    journal.fault(fault.engineId);
    switches.activate(fault.engineId, HIT_LIMIT + hits * HIT_FACTOR);
    return then(run(world, input, options), observed);
  }
  const lab = {
    world: await load("head"),
    baseWorld: await loadBase(),
    baseFailure,
    counts,
    head: (input, options) => {
      if (parts.barred.has(`${inputId(input)} `)) return ENDLESS;
      if (!options.fresh) return onHead(lab.world, input, options);
      return load("head").then((world) => onHead(world, input, options));
    },
    fault: (input, fault, hits, options) => {
      if (isBarred(parts.barred, input, fault)) return "barred";
      if (fault.static)
        return worldOf(fault.engineId, options.fresh).then((world) => onFault(world, input, fault, hits, options));
      if (!options.fresh) return onFault(lab.world, input, fault, hits, options);
      return load("head").then((world) => onFault(world, input, fault, hits, options));
    },
    base: (input, options) => {
      journal.fault("base");
      if (!options.fresh) return run(lab.baseWorld, input, options);
      return loadBase().then((world) => run(world, input, options));
    },
    rest: () => journal.idle(),
    hasWorld: (fault) => faultWorlds.has(fault.engineId),
    reload: async (which) => {
      if (which.faultWorlds) faultWorlds.clear();
      lab.world = await load("head");
      lab.baseWorld = await loadBase();
    }
  };
  return lab;
}
var ENDLESS = {
  seen: new SeenBuilder().done({ results: [], elapsedMs: 0, stopped: void 0, floating: void 0 }),
  coverage: {},
  hits: 0,
  limited: true
};
function isTooDeep({ seen }) {
  return seen.messages.some(([, message]) => message.startsWith("Maximum call stack size exceeded"));
}
function isBarred(barred, input, fault) {
  if (barred.size === 0) return false;
  return barred.has(`* ${fault.engineId}`) || barred.has(`${inputId(input)} ${fault.engineId}`);
}
function then(value, next) {
  return value instanceof Promise ? value.then(next) : next(value);
}

// src/languages/typescript/harness/steady.ts
var MAX_CANARIES = 6;
var TWICE_AT_FIRST = 40;
var TWICE_EVERY = 16;
function needsFresh(state, input) {
  return state.stateful.size > 0 && input.act.some((act) => state.stateful.has(callableKey(act) ?? ""));
}
async function steadyRun(state, input, runs) {
  const first = await state.lab.head(input, { fresh: needsFresh(state, input) });
  if (!isUsable(first)) return whyUnusable(first) === void 0 ? void 0 : first;
  if (runs > TWICE_AT_FIRST && runs % TWICE_EVERY !== 0) return first;
  if (sameRun(first, await state.lab.head(input, { fresh: needsFresh(state, input) }))) {
    await listenToCanaries(state, input);
    return first;
  }
  if (needsFresh(state, input)) return unsteady(state);
  await blame(state, input);
  if (!needsFresh(state, input)) return unsteady(state);
  const again = await state.lab.head(input, { fresh: true });
  return isUsable(again) && sameRun(again, await state.lab.head(input, { fresh: true })) ? again : unsteady(state);
}
async function trueKills(state, input, head, told2, again) {
  if (needsFresh(state, input) || await standsStill(state, input, head)) return told2;
  const kills = [];
  for (const one of told2) {
    await freshCanaries(state);
    if (await again(one) && await isTrueKill(state, input, head, () => again(one))) kills.push(one);
  }
  return kills;
}
async function isTrueKill(state, input, head, again) {
  if (needsFresh(state, input) || await standsStill(state, input, head)) return true;
  await freshCanaries(state);
  const holds = await standsStill(state, input, head) && await again();
  if (!holds) await blame(state, input);
  else if (!await standsStill(state, input, head)) await freshCanaries(state);
  return holds;
}
async function standsStill(state, input, head) {
  return sameRun(head, await state.lab.head(input, { fresh: false }));
}
function isUsable(run) {
  return !run.limited && run.seen.failed === void 0 && run.seen.stopped === void 0;
}
function whyUnusable(run) {
  if (run.seen.stopped !== void 0) return run.seen.stopped;
  if (isTooDeep(run)) return "calls itself without end for inputs that were tried";
  if (run.limited) return "does not return for inputs that were tried";
  return run.seen.failed === "never-settles" ? "its promise does not settle for inputs that were tried" : void 0;
}
function sameRun(a, b) {
  if (differences(a.seen, b.seen).length > 0) return false;
  const keys = Object.keys(a.coverage);
  return keys.length === Object.keys(b.coverage).length && keys.every((id) => a.coverage[id] === b.coverage[id]);
}
function unsteady(state) {
  state.unstable++;
  return void 0;
}
function callableKey(act) {
  if (!("callee" in act) || !("export" in act.callee)) return void 0;
  const { export: ref, member: member2 } = act.callee;
  return member2 === void 0 ? keyOf(ref) : `${keyOf(ref)}.${member2}`;
}
async function blame(state, input) {
  const alone = /* @__PURE__ */ new Map();
  for (const act of input.act) {
    const key2 = callableKey(act);
    if (key2 !== void 0) alone.set(key2, withoutResults(act));
  }
  for (const [key2, act] of alone) {
    await freshCanaries(state);
    const one = { ...input, act: [act] };
    const first = await state.lab.head(one, { fresh: false });
    if (sameRun(first, await state.lab.head(one, { fresh: false })) && await canariesSing(state)) continue;
    state.stateful.add(key2);
    state.canaries.delete(key2);
  }
  await freshCanaries(state);
}
function withoutResults(act) {
  if (!("args" in act)) return act;
  const plain = (value) => value.t === "result" ? { t: "string", v: "a" } : mapValue(value, plain);
  return { ...act, args: act.args.map(plain) };
}
async function listenToCanaries(state, input) {
  if (needsFresh(state, input)) return;
  const keys = input.act.map(callableKey).filter((key2) => key2 !== void 0);
  if (await canariesSing(state)) {
    if (keys.length === 1 && input.act.length === 1) await addCanary(state, input, keys[0]);
    return;
  }
  await freshCanaries(state);
  await state.lab.head(input, { fresh: false });
  if (!await canariesSing(state)) await blame(state, input);
}
async function canariesSing(state) {
  for (const { input, run } of state.canaries.values()) {
    if (!sameRun(run, await state.lab.head(input, { fresh: false }))) return false;
  }
  return true;
}
async function addCanary(state, input, key2) {
  if (state.canaries.size >= MAX_CANARIES || state.canaries.has(key2)) return;
  for (const [other, canary] of [...state.canaries]) {
    if (!await disturbs(state, canary.input, input)) continue;
    state.stateful.add(other);
    state.canaries.delete(other);
  }
  await state.lab.reload({ faultWorlds: false });
  state.canaries.set(key2, { input, run: quiet(await state.lab.head(input, { fresh: false })) });
  await freshCanaries(state);
}
async function disturbs(state, other, input) {
  await state.lab.reload({ faultWorlds: false });
  const before = quiet(await state.lab.head(input, { fresh: false }));
  await state.lab.head(other, { fresh: false });
  return !sameRun(before, await state.lab.head(input, { fresh: false }));
}
async function freshCanaries(state) {
  await state.lab.reload({ faultWorlds: false });
  for (const canary of state.canaries.values())
    canary.run = quiet(await state.lab.head(canary.input, { fresh: false }));
}
function quiet(run) {
  return { ...run, seen: { ...run.seen, results: [], error: void 0 } };
}

// src/languages/typescript/harness/draft.ts
var ARRANGE = 4;
function weightOf(input, seen) {
  const isFailure = isEngineMade(seen.messages) || answersFailure(seen);
  return complexity(input.act) + (isFailure ? 8 : 0) + outcomeComplexity(seen.texts);
}
function complexityOf({ input, run }) {
  return weightOf(input, run.seen) + input.arrange.length * ARRANGE;
}
function reaches(draft, target) {
  return target.static || target.engineId in draft.run.coverage;
}
async function kill(parts, draft, target) {
  const first = await runFault(parts, draft, target);
  const by = noticedBy(draft, first);
  if (by.length === 0) return void 0;
  if (needsFresh(parts.found, draft.input) || await standsStill2(parts, draft))
    return { by, isClumsy: isClumsy(first) };
  await parts.lab.reload({ faultWorlds: true });
  if (!await standsStill2(parts, draft)) return void 0;
  const second = await runFault(parts, draft, target);
  const again = noticedBy(draft, second);
  return again.length ? { by: again, isClumsy: isClumsy(second) } : void 0;
}
async function standsStill2(parts, draft) {
  return same(draft.run.seen, (await parts.lab.head(draft.input, optionsOf(parts, draft.input))).seen);
}
async function runFault(parts, draft, target) {
  return parts.lab.fault(draft.input, target, draft.run.hits, optionsOf(parts, draft.input));
}
function optionsOf(parts, input) {
  return { fresh: needsFresh(parts.found, input) };
}
function saysNothing({ stopped, failed }) {
  return stopped !== void 0 || failed !== void 0;
}
async function baseRun(parts, draft) {
  return parts.lab.base(draft.input, optionsOf(parts, draft.input));
}

// src/languages/typescript/harness/requests/quiet.ts
async function makeQuiet(act, seen, holds) {
  const uncalled = uncalledStubs(seen);
  const unused = (value) => value.t === "stub" && uncalled.has(value.id);
  const alone = onlyLastRequest(act);
  let best = alone !== act && await holds(alone) ? alone : act;
  for (const wanted of [(value) => value.t === "lambda" || unused(value), unused]) {
    const quiet2 = quietWhere(best, wanted);
    if (quiet2 === best || !await holds(quiet2)) continue;
    best = quiet2;
    break;
  }
  const count = countTalking(best);
  for (let left = count - 1; left >= 0; left--) {
    let at = 0;
    const quiet2 = quietWhere(best, () => at++ === left);
    if (await holds(quiet2)) best = quiet2;
  }
}
function onlyLastRequest(act) {
  const earlier = act.flatMap((step2, at) => step2.do === "request" ? [at] : []).slice(0, -1);
  if (earlier.length === 0) return act;
  const visit = (value) => mapValue(value.t === "stub" ? { ...value, answers: value.answers.slice(-1) } : value, visit);
  return mapArguments(earlier.reduceRight(removeStep, act), visit);
}
function quietWhere(act, wanted) {
  let isChanged = false;
  const visit = (value) => {
    if (isTalking(value)) {
      if (!wanted(value)) return value;
      isChanged = true;
      return { t: "stub", id: value.t === "stub" ? value.id : 0, answers: [] };
    }
    return value.t === "object" ? { ...value, props: value.props.map(([name, of]) => [name, visit(of)]) } : value;
  };
  let made2 = act;
  for (const [at, step2] of act.entries()) {
    if (step2.do === "call" || step2.do === "mount") made2 = replaced(made2, at, { ...step2, args: step2.args.map(visit) });
  }
  return isChanged ? made2 : act;
}
function isTalking(value) {
  return value.t === "lambda" || value.t === "stub" && value.answers.length > 0;
}
function countTalking(act) {
  let count = 0;
  quietWhere(act, () => {
    count++;
    return false;
  });
  return count;
}

// src/languages/typescript/harness/shrink.ts
var PAUSES = [100, 200, 300, 500, 1e3];
var UNKNOWN5 = { k: "unknown" };
function* reductions(act, entries, uncalled = /* @__PURE__ */ new Set()) {
  for (let at = act.length - 1; at > 0; at--) yield removeStep(act, at);
  if (act.length > 1) yield removeStep(act, 0);
  for (let at = act.length - 1; at > 0; at--) yield* withLaterAnswers(removeStep(act, at));
  if (uncalled.size > 0 && !act.some(isScreenAct)) yield withoutUncalled(act, uncalled);
  yield* withoutWrapper(act);
  yield* withoutAnswers(act, uncalled);
  for (const [at, step2] of act.entries()) {
    const next = act[at + 1];
    if (step2.do === "advance" && next?.do === "advance")
      yield removeStep(replaced(act, at, { ...step2, ms: step2.ms + next.ms }), at + 1);
    if (step2.do === "advance") {
      for (const ms of PAUSES) if (ms < step2.ms) yield replaced(act, at, { ...step2, ms });
    }
    if (!("args" in step2)) continue;
    const params = paramsOf(act, at, entries);
    const last = params[step2.args.length - 1] ?? params.at(-1);
    if (step2.args.length && (!last || last.optional || last.rest || last.type.k === "unknown")) {
      yield replaced(act, at, { ...step2, args: withoutTrailing(step2.args.slice(0, -1), params) });
    }
    for (const [index, value] of step2.args.entries()) {
      const param = parameterAt(params, index);
      const type = param ? param.rest ? restItem(param.type) : param.type : UNKNOWN5;
      if (param?.optional && value.t !== "undefined")
        yield replaced(act, at, {
          ...step2,
          args: withoutTrailing(replaced(step2.args, index, { t: "undefined" }), params)
        });
      for (const smaller of smallerValues(value, type)) {
        if (isScreenAct(step2) && isPartial(smaller) && !isPartial(value)) continue;
        yield replaced(act, at, { ...step2, args: replaced(step2.args, index, smaller) });
      }
    }
  }
  yield* withSmallerTwins(act);
}
function* withLaterAnswers(act) {
  let isLess = false;
  const later = (value) => {
    if (value.t !== "stub" || value.answers.length < 2) return mapValue(value, later);
    isLess = true;
    return { ...value, answers: value.answers.slice(1) };
  };
  const shifted = mapAllArguments(act, later);
  if (isLess) yield shifted;
}
function withoutUncalled(act, uncalled) {
  const called = (value) => {
    if (value.t !== "object") return value;
    const props = value.props.filter(([, of]) => of.t !== "stub" || !uncalled.has(of.id));
    const isLess = props.length < value.props.length;
    return { ...value, props: props.map(([name, of]) => [name, called(of)]), ...isLess ? { partial: true } : {} };
  };
  return mapAllArguments(act, called);
}
function* withSmallerTwins(act) {
  const counts = /* @__PURE__ */ new Map();
  const count = (value) => {
    if (value.t === "string") counts.set(value.v, (counts.get(value.v) ?? 0) + 1);
    return mapValue(value, count);
  };
  for (const step2 of act) if ("args" in step2) step2.args.forEach(count);
  for (const [text2, times] of counts) {
    if (times < 2) continue;
    for (const shorter of ["a", "b", ...smallerTexts(text2)]) {
      if (shorter.length >= text2.length || counts.has(shorter)) continue;
      const swap2 = (value) => value.t === "string" && value.v === text2 ? { t: "string", v: shorter } : mapValue(value, swap2);
      yield mapAllArguments(act, swap2);
    }
  }
}
function isPartial(value) {
  return JSON.stringify(value).includes('"partial":true');
}
var PLAIN_KINDS = /* @__PURE__ */ new Set([
  "undefined",
  "null",
  "boolean",
  "number",
  "string",
  "array",
  "object",
  "result"
]);
var PLAIN_VALUES = [{ t: "boolean", v: true }, { t: "null" }, { t: "object", props: [] }];
function* smallerValues(value, type, isLoose = false) {
  const member2 = memberOf(value, type);
  if (member2.k === "literal" || member2.k === "enum") return;
  if (member2.k === "unknown" && !PLAIN_KINDS.has(value.t)) yield* PLAIN_VALUES;
  switch (value.t) {
    case "number":
      for (const n of smallerNumbers(value.v)) yield number2(n);
      return;
    case "string":
      for (const text2 of smallerTexts(value.v)) yield { t: "string", v: text2 };
      return;
    case "array":
    case "set":
    case "iterable": {
      if (member2.k === "tuple") {
        for (const [at, item] of value.items.entries())
          for (const smaller of smallerValues(item, member2.of[at] ?? UNKNOWN5, isLoose))
            yield { ...value, items: replaced(value.items, at, smaller) };
        return;
      }
      const of = member2.k === "array" || member2.k === "set" || member2.k === "iterable" ? member2.of : UNKNOWN5;
      yield* smallerLists(value.items, of, isLoose, (items2) => ({ ...value, items: items2 }));
      return;
    }
    case "object":
      yield* smallerObjects(value, member2, isLoose);
      return;
    case "map":
      for (const at of value.entries.keys()) yield { ...value, entries: without(value.entries, at) };
      return;
    case "lambda":
      if (member2.k === "fn") yield* plainerFunctions(member2);
      return;
    case "stub":
      if (member2.k === "fn") yield* plainerFunctions(member2);
      if (value.answers.length > 1) yield { ...value, answers: value.answers.slice(0, -1) };
      for (const [at, answer2] of value.answers.entries()) {
        const of = member2.k === "fn" ? member2.returns : UNKNOWN5;
        for (const smaller of smallerValues(answer2, of, isLoose))
          yield { ...value, answers: replaced(value.answers, at, smaller) };
      }
      return;
    case "bytes":
      for (const at of value.v.keys()) yield { ...value, v: without(value.v, at) };
      return;
    case "frozen":
      yield value.of;
      for (const of of smallerValues(value.of, member2, isLoose)) yield { ...value, of };
      return;
    case "instance":
      for (const [at, arg] of value.args.entries()) {
        const of = member2.k === "instance" ? parameterAt(member2.params, at)?.type ?? UNKNOWN5 : UNKNOWN5;
        for (const smaller of smallerValues(arg, of, isLoose))
          yield { ...value, args: replaced(value.args, at, smaller) };
      }
      return;
    case "promise":
      if (value.after !== void 0) {
        const { after: _, ...settled } = value;
        yield settled;
      }
      for (const of of smallerValues(value.of, member2.k === "promise" ? member2.of : UNKNOWN5, isLoose))
        yield { ...value, of };
      return;
    default:
      return;
  }
}
function* plainerFunctions({ params, returns }) {
  const codes = lambdasFor(params, returns).filter((code) => !isThrowing(code));
  for (const code of sorted(codes, (a, b) => a.length - b.length).slice(0, 2)) yield { t: "lambda", code };
  if (returns.k === "promise" && fits({ t: "undefined" }, returns.of))
    yield { t: "stub", id: 0, answers: [{ t: "promise", of: { t: "undefined" } }] };
}
function* smallerLists(items2, of, isLoose, remake) {
  if (items2.length > 2) yield remake(items2.slice(0, items2.length >> 1));
  for (const at of items2.keys()) yield remake(without(items2, at));
  for (const [at, item] of items2.entries())
    for (const smaller of smallerValues(item, of, isLoose)) yield remake(replaced(items2, at, smaller));
}
function* smallerObjects(value, type, isLoose) {
  const props = type.k === "object" ? new Map(type.props.map(([name, of, optional]) => [name, { of, optional }])) : void 0;
  for (const [at, [name]] of value.props.entries()) {
    const known = props?.get(name);
    if (known?.optional !== false || isLoose) yield { ...value, props: without(value.props, at) };
    else if (known.of.k === "fn") yield { ...value, partial: true, props: without(value.props, at) };
    else if (value.partial) yield { ...value, props: without(value.props, at) };
  }
  for (const [at, [name, held]] of value.props.entries()) {
    const of = props?.get(name)?.of ?? (type.k === "record" ? type.of : UNKNOWN5);
    const isCast = isLoose || value.partial === true;
    for (const smaller of smallerValues(held, of, isCast))
      if (isCast || fits(smaller, of)) yield { ...value, props: replaced(value.props, at, [name, smaller]) };
  }
}
function smallerNumbers(v) {
  if (typeof v === "string") return [0, 1];
  if (Number.isInteger(v) && v >= 0 && v < 3) return [];
  const tried = [
    0,
    1,
    2,
    10,
    Math.trunc(v),
    Math.abs(v),
    Math.trunc(v / 2),
    Math.trunc(v / 10),
    Math.round(v * 10) / 10,
    Math.sign(v) * 10 ** Math.floor(Math.log10(Math.abs(v)))
  ];
  return [...new Set(tried)].filter(
    (n) => String(n).length < String(v).length || Math.abs(n) < Math.abs(v) && String(n).length === String(v).length
  );
}
function smallerTexts(text2) {
  const half = text2.length >> 1;
  const tried = [
    "",
    text2.slice(0, half),
    text2.slice(half),
    text2.slice(1),
    text2.slice(0, -1),
    text2.trim(),
    text2.replace(/[^\x20-\x7e]/g, "a"),
    text2.replace(/[A-Z]/g, (letter) => letter.toLowerCase()),
    text2.replace(/[2-9]/g, "1")
  ];
  for (let at = 1; at < Math.min(text2.length - 1, 12); at++) tried.push(text2.slice(0, at) + text2.slice(at + 1));
  return [...new Set(tried)].filter(
    (shorter) => shorter.length < text2.length || shorter !== text2 && shorter.length === text2.length
  );
}

// src/languages/typescript/harness/smaller.ts
var SHRINK_TRIES = 250;
var SHRINK_TRIES_OF_DOUBLES = 800;
async function shrinkApart(parts, of, owed) {
  const whole = await shrink(parts, of, owed);
  const asOne = [{ draft: whole, owed: [...owed] }];
  if (!callsDoubles(whole.input.act) || owed.length < 2) return asOne;
  const { differs, ...free } = whole;
  const pieces = [];
  let left = owed;
  const add = async (draft) => {
    const noticed = await noticedOf(parts, draft, left);
    pieces.push({ draft, owed: noticed });
    left = left.filter((id) => !noticed.includes(id));
  };
  if (differs) await add(await shrink(parts, whole, []));
  for (let before = left.length + 1; left.length > 0 && left.length < before; ) {
    before = left.length;
    await add(await shrink(parts, free, left.slice(0, 1)));
  }
  return left.length > 0 || pieces.some(({ draft }) => callsDoubles(draft.input.act)) ? asOne : pieces;
}
async function noticedOf(parts, draft, faults) {
  const noticed = [];
  for (const target of parts.found.targets) {
    if (faults.includes(target.fault.id) && await kill(parts, draft, target)) noticed.push(target.fault.id);
  }
  return noticed;
}
async function shrink(parts, draft, owed) {
  const targets = [];
  for (const target of parts.found.targets) {
    if (!owed.includes(target.fault.id)) continue;
    targets.push({ target, isClumsy: isClumsy(await runFault(parts, draft, target)) });
  }
  const wasClumsy = draft.differs !== void 0 && isEngineMade((await baseRun(parts, draft)).messages);
  const most = hasDouble(draft.input.act) ? SHRINK_TRIES_OF_DOUBLES : SHRINK_TRIES;
  let best = draft;
  const holds = async (act) => {
    const input = { ...best.input, act: numberStubs(act) };
    const smaller = await stillHolds(parts, { ...best, input }, { targets, wasClumsy });
    if (smaller) best = smaller.input.provenance === "recorded" ? smaller : asFound(smaller);
    return smaller !== void 0;
  };
  if (draft.entry.app) await makeQuiet(draft.input.act, draft.run.seen, holds);
  let tries = 0;
  for (let again = true; again && tries < most && !parts.isOver(); ) {
    again = false;
    for (const act of reductions(best.input.act, parts.entries, uncalledStubs(best.run.seen))) {
      if (act.length === 0 || complexity(numberStubs(act)) >= complexity(best.input.act)) continue;
      if (++tries > most) break;
      if (!await holds(act)) continue;
      again = true;
      break;
    }
  }
  return best;
}
function asFound(draft) {
  return { ...draft, input: { ...draft.input, provenance: "search" } };
}
async function stillHolds(parts, draft, { targets, wasClumsy }) {
  const run = await parts.lab.head(draft.input, optionsOf(parts, draft.input));
  if (!isUsable(run) || asksUnasked(draft.input.act, run.seen)) return void 0;
  if (isClumsy(run) && !isClumsy(draft.run)) return void 0;
  const next = {
    ...draft,
    run,
    complexity: complexityOf({ input: draft.input, run })
  };
  if (next.complexity >= draft.complexity) return void 0;
  for (const one of targets) {
    const noticed = await kill(parts, next, one.target);
    if (!noticed || noticed.isClumsy && !one.isClumsy) return void 0;
  }
  if (next.differs) {
    const base = await baseRun(parts, next);
    if (isEngineMade(base.messages) && !wasClumsy) return void 0;
    const isSmaller = next.differs === "message" ? saysOtherwise(run.seen, base) : differences(run.seen, base).length > 0;
    if (saysNothing(base) || !isSmaller || asksUnasked(next.input.act, base)) return void 0;
  }
  return await standsStill2(parts, next) ? next : void 0;
}

// src/languages/typescript/harness/finish.ts
var KILLERS = 4;
var MAX_DRAFTS = 600;
var MATRIX_TRIES = 80;
var OTHER_CHANCE2 = 7;
var DAY_MS3 = 864e5;
async function judgeKept(parts) {
  await parts.lab.reload({ faultWorlds: true });
  const differing = new Map(parts.found.differing.map(({ kept, weak }) => [kept, weak ? "message" : "more"]));
  const drafts = [];
  for (const kept of inOrder(parts.found)) {
    if (parts.isOver()) break;
    const draft = await draftOf(parts, kept, differing.get(kept));
    if (draft) drafts.push(draft);
  }
  await fillMatrix(parts, drafts);
  const steady = await withoutMoved(parts, drafts);
  const noticed = new Set(steady.flatMap((draft) => [...draft.kills.keys()]));
  return {
    drafts: steady,
    lost: parts.found.targets.filter((target) => !target.alive && !noticed.has(target.fault.id))
  };
}
async function withoutMoved(parts, drafts) {
  const asked = /* @__PURE__ */ new Set();
  let left = drafts;
  for (let isSettled = false; !isSettled && !parts.isOver(); ) {
    isSettled = true;
    for (const { of } of cover(left)) {
      if (asked.has(of) || needsFresh(parts.found, of.input)) continue;
      asked.add(of);
      if (same(of.run.seen, (await parts.lab.head(of.input, { fresh: true })).seen)) continue;
      left = left.filter((draft) => draft !== of);
      isSettled = false;
    }
  }
  return left;
}
async function chooseCases(parts, drafts) {
  parts.lab.rest();
  const chosen = cover(drafts);
  const differing = [...drafts.filter(({ differs }) => differs === "more"), ...messagesAlone(parts, drafts)];
  const others = differing.filter((draft) => !chosen.some((one) => one.of === draft)).map((of) => ({ of, owed: [] }));
  const small = [];
  const parted = [];
  for (const { of, owed } of [...chosen, ...others]) parted.push(...await shrinkApart(parts, of, owed));
  for (const { draft, owed } of parted) {
    const twin = small.find((one) => JSON.stringify(one.draft.input.act) === JSON.stringify(draft.input.act));
    if (twin) twin.owed.push(...owed);
    else
      small.push({
        draft,
        owed: [...owed],
        before: argumentsBefore(parts.lab, draft.input.act, draft.run.seen),
        kills: []
      });
  }
  await fillRows(parts, small);
  const cases = [];
  for (const one of small) cases.push(await handOver(parts, one));
  parts.lab.rest();
  return cases;
}
function messagesAlone(parts, drafts) {
  const reachedBy = ({ differs }, id) => drafts.find((draft) => draft.differs === differs && reachedFunctions(parts, draft).includes(id));
  const found = [...parts.changed].flatMap(
    (id) => reachedBy({ differs: "more" }, id) ? [] : reachedBy({ differs: "message" }, id) ?? []
  );
  return [...new Set(found)];
}
function inOrder(found) {
  const needed = new Set(found.differing.map((one) => one.kept));
  for (const target of found.targets) if (target.killer) needed.add(target.killer);
  const plain = (a, b) => weightOf(a.input, a.seen) - weightOf(b.input, b.seen);
  const others = found.corpus.all.filter((kept) => !needed.has(kept));
  return [...sorted([...needed], plain), ...sorted(others, plain)].slice(0, MAX_DRAFTS);
}
async function draftOf(parts, kept, differs) {
  const { input: raw, entry } = kept;
  const { lab, found, now } = parts;
  const fresh = needsFresh(found, raw);
  const run = await lab.head(raw, { fresh });
  if (failsInside(run.seen) && !differs) return void 0;
  if (!isUsable(run) || !same(run.seen, (await lab.head(raw, { fresh })).seen)) return void 0;
  if (!same(run.seen, (await lab.head(raw, { fresh, chance: OTHER_CHANCE2 })).seen)) return void 0;
  const later = await lab.head(raw, { fresh, now: now + 40 * DAY_MS3 + 3723004 });
  const needsClock = run.seen.elapsedMs > 0 || !same(run.seen, later.seen);
  const arrange = [
    ...fresh ? [{ arrange: "fresh-module" }] : [],
    ...needsClock ? [{ arrange: "clock", now }] : []
  ];
  const input = { ...raw, arrange };
  return {
    kept,
    input,
    entry,
    run,
    kills: /* @__PURE__ */ new Map(),
    complexity: complexityOf({ input, run }),
    ...differs ? { differs } : {}
  };
}
async function fillMatrix(parts, drafts) {
  const plainFirst = sorted(drafts, (a, b) => a.complexity - b.complexity);
  for (const target of parts.found.targets) {
    if (target.alive && !target.hangs) continue;
    const first = drafts.find((draft) => draft.kept === target.killer);
    let killers = 0;
    let tries = 0;
    for (const draft of first ? [first, ...plainFirst] : plainFirst) {
      const isCostly = needsFresh(parts.found, draft.input);
      if (isCostly && draft !== first && killers > 0) continue;
      if (killers >= KILLERS || tries >= MATRIX_TRIES || draft === first && tries > 0 || !reaches(draft, target))
        continue;
      if (parts.isOver() && killers > 0) break;
      tries++;
      const noticed = await kill(parts, draft, target);
      if (!noticed) continue;
      draft.kills.set(target.fault.id, noticed.by);
      killers++;
    }
  }
}
async function fillRows(parts, cases) {
  for (const target of parts.found.targets) {
    if (target.alive && !target.hangs) continue;
    for (const { draft, owed, before, kills } of cases) {
      if (!reaches(draft, target)) continue;
      const isOwed = owed.includes(target.fault.id);
      if (!isOwed && (parts.isOver() || target.static && needsFresh(parts.found, draft.input))) continue;
      const run = await runFault(parts, draft, target);
      const by = noticedBy(draft, run);
      if (by.length === 0) continue;
      const hasOutcome = typeof run !== "string" && !run.limited;
      kills.push({
        fault: target.fault.id,
        by,
        ...hasOutcome ? { seen: outcomeOf(draft.input.act, run.seen, before) } : {}
      });
    }
  }
}
async function handOver(parts, { draft, owed, before, kills }) {
  const { act } = draft.input;
  const base = await baseOutcome(parts, draft, before);
  const owedKills = kills.filter((one) => owed.includes(one.fault));
  const told2 = owedKills.length ? owedKills.map(({ by }) => by) : base ? [base.keys] : [];
  const seen = withAbsent(draft.run.seen, told2.flat());
  const keys = chooseKeys(seen, told2);
  const onBase = base ? [{ by: base.keys, seen: base.outcome }] : [];
  const stated = keys.flatMap((key2) => statedBy(seen, key2, owedKills.length > 0 ? owedKills : onBase));
  const chosen = stated.map(({ assertion }) => assertion);
  const outcome = outcomeOf(act, draft.run.seen, before);
  const assert = [...unstatedErrors(outcome, chosen), ...chosen];
  return {
    input: { ...draft.input, entry: calledEntry(draft.input) },
    outcome,
    assert,
    kills: noticedByTest(kills, stated, outcome),
    ...base ? { base: base.outcome, ...base.keys.length ? {} : { baseWeak: true } } : {},
    reached: reachedFunctions(parts, draft),
    complexity: draft.complexity
  };
}
async function baseOutcome(parts, draft, before) {
  if (!parts.lab.baseWorld || !reachedFunctions(parts, draft).some((id) => parts.changed.has(id))) return void 0;
  const base = await baseRun(parts, draft);
  if (saysNothing(base)) return void 0;
  const keys = differences(draft.run.seen, base);
  if (keys.length === 0 && !saysOtherwise(draft.run.seen, base)) return void 0;
  return { keys, outcome: outcomeOf(draft.input.act, base, before) };
}
function reachedFunctions(parts, draft) {
  const reached = /* @__PURE__ */ new Set();
  for (const target of parts.found.byEngineId.values())
    if (target.engineId in draft.run.coverage) reached.add(target.fault.function);
  return reached.size ? [...reached] : draft.entry.functionIds.slice(0, 1);
}

// src/languages/typescript/harness/random.ts
function createRandom(seed) {
  let state = seed | 0;
  function next() {
    state = state + 1831565813 | 0;
    let t = Math.imul(state ^ state >>> 15, 1 | state);
    t = t + Math.imul(t ^ t >>> 7, 61 | t) ^ t;
    return ((t ^ t >>> 14) >>> 0) / 4294967296;
  }
  return {
    next,
    below: (limit) => Math.floor(next() * limit),
    chance: (probability) => next() < probability,
    pick: (list) => list[Math.floor(next() * list.length)],
    weighted: (weights) => weightedIndex(weights, next())
  };
}
function weightedIndex(weights, at) {
  let total = 0;
  for (const weight2 of weights) total += weight2;
  let left = at * total;
  for (let index = 0; index < weights.length; index++) {
    left -= weights[index];
    if (left < 0) return index;
  }
  return weights.length - 1;
}

// src/languages/typescript/harness/request.ts
var FILES = { journal: "journal", checkpoint: "checkpoint.jsonl", result: "result.json" };

// src/languages/typescript/harness/promises.ts
var MAX_TEXT3 = 200;
var MAX_LENGTH = 2e3;
var MAX_NUMBER = 1e6;
function admitting({ signatures }, args2) {
  if (!args2.every(isOrdinary) || JSON.stringify(args2).length > MAX_LENGTH) return void 0;
  return signatures.find(({ params }) => {
    const required = params.filter(({ optional, rest }) => !optional && !rest).length;
    if (args2.length < required) return false;
    return args2.every((arg, at) => {
      const param = params[at] ?? (params.at(-1)?.rest ? params.at(-1) : void 0);
      if (!param?.type) return false;
      if (!param.rest) return param.optional && arg.t === "undefined" || admits(arg, param.type);
      return param.type.k === "array" && admits(arg, param.type.of);
    });
  });
}
function admits(value, type) {
  if (value.t === "stub" || value.t === "lambda") return functionTypes(type).some((of) => answers(value, of.returns));
  if (value.t === "instance" && !isMadeByContract(value, type)) return false;
  return fits(value, type) && !holdsFunction(value);
}
function answers(value, returns) {
  if (returns.k === "unknown" || returns.k === "undefined") return true;
  if (value.t === "lambda") return returns.k === "boolean";
  return value.throws !== true && value.answers.length > 0 && value.answers.every((answer2) => admits(answer2, returns));
}
function functionTypes(type) {
  if (type.k === "fn") return [type];
  return type.k === "union" ? type.of.flatMap(functionTypes) : [];
}
function isMadeByContract(value, type) {
  if (type.k === "union") return type.of.some((of) => isMadeByContract(value, of));
  if (type.k !== "instance") return false;
  return value.args.every((arg, at) => {
    const param = parameterAt(type.params, at);
    return param !== void 0 && param.type.k !== "unknown" && admits(arg, param.type);
  });
}
function holdsFunction(value) {
  return /"t":"(?:stub|lambda)"/.test(JSON.stringify(value));
}
function isOrdinary(value) {
  switch (value.t) {
    case "number":
      return typeof value.v === "number" && Math.abs(value.v) <= MAX_NUMBER;
    case "string":
      return value.v.length <= MAX_TEXT3 && !new RegExp("\\p{Surrogate}", "u").test(value.v);
    case "date":
      return typeof value.ms === "number";
    case "array":
    case "set":
      return value.items.every(isOrdinary);
    case "map":
      return value.entries.every((entry) => entry.every(isOrdinary));
    case "object":
      return value.partial !== true && value.props.every(([name, of]) => !(name in {}) && isOrdinary(of));
    case "instance":
      return value.args.every(isOrdinary);
    case "stub":
      return value.answers.every(isOrdinary);
    case "hole":
    case "result":
    case "export":
    case "symbol":
    case "iterable":
    case "promise":
      return false;
    default:
      return true;
  }
}
function misfit(value, type, at = "") {
  if (value.t === "opaque" || value.t === "seen" || value.t === "hole") return void 0;
  switch (type.k) {
    case "unknown":
    case "opaque":
    case "enum":
      return void 0;
    case "union":
      return misfitOfAll(value, type.of, at);
    case "number":
      if (value.t !== "number") return { how: "kind", at };
      return value.v === "NaN" ? { how: "NaN", at } : void 0;
    case "string":
    case "boolean":
    case "bigint":
    case "symbol":
    case "null":
    case "undefined":
      return value.t === type.k ? void 0 : { how: "kind", at };
    case "literal":
      if ("v" in value && value.v === type.value) return void 0;
      return isPrimitive(value) ? { how: "kind", at } : void 0;
    default:
      return isPrimitive(value) ? { how: "kind", at } : misfitOfParts(value, type, at);
  }
}
function misfitOfAll(value, types, at) {
  const found = types.map((type) => misfit(value, type));
  if (found.includes(void 0)) return void 0;
  return { how: found.some((one) => one?.how === "NaN") ? "NaN" : "kind", at };
}
function misfitOfParts(value, type, at) {
  switch (type.k) {
    case "array":
      return value.t === "array" ? firstMisfit(value.items.map((item, index) => misfit(item, type.of, `${at}[${index}]`))) : plainMisfit(value, at);
    case "tuple":
      if (value.t !== "array") return plainMisfit(value, at);
      if (value.items.length !== type.of.length) return void 0;
      return firstMisfit(value.items.map((item, index) => misfit(item, type.of[index], `${at}[${index}]`)));
    case "record":
      return value.t === "object" ? firstMisfit(value.props.map(([name, of]) => misfit(of, type.of, `${at}.${name}`))) : void 0;
    case "object":
      return value.t === "object" && value.ctor === void 0 ? misfitOfMembers(value, type, at) : void 0;
    default:
      return void 0;
  }
}
function plainMisfit(value, at) {
  return value.t === "object" && value.ctor === void 0 ? { how: "kind", at } : void 0;
}
function misfitOfMembers(value, type, at) {
  if (type.partial) return void 0;
  const held = new Map(value.props);
  return firstMisfit(
    type.props.map(([name, of, optional]) => {
      const member2 = held.get(name);
      if (!member2 || member2.t === "undefined") {
        return optional ? void 0 : misfit({ t: "undefined" }, of, `${at}.${name}`);
      }
      return misfit(member2, of, `${at}.${name}`);
    })
  );
}
function firstMisfit(found) {
  return found.find((one) => one !== void 0);
}
function isPrimitive({ t }) {
  return ["undefined", "null", "boolean", "number", "string", "bigint", "symbol"].includes(t);
}

// src/languages/typescript/harness/round-trips.ts
var MADE = 200;
var TRIES = 200;
async function brokenRoundTrips(lab, entries, search2) {
  const found = [];
  const asked = /* @__PURE__ */ new Set();
  for (const entry of entries) {
    const { roundTrip, contracts } = entry;
    const id = contracts?.[""]?.function;
    if (!roundTrip || id === void 0 || asked.has(keyOf(roundTrip.encode))) continue;
    asked.add(keyOf(roundTrip.encode));
    for (const value of valuesFor(entry, search2)) {
      const oddity = await sent(lab, entry, value, id);
      if (!oddity) continue;
      found.push(oddity);
      break;
    }
  }
  return found;
}
function valuesFor(entry, { corpus: { all }, seed, now }) {
  const isThere2 = entry.roundTrip && keyOf(entry.roundTrip.encode) === entry.key;
  const [signature] = entry.contracts?.[""]?.signatures ?? [];
  const type = isThere2 ? signature?.params[0]?.type : signature?.returns;
  if (!type) return [];
  const met = all.flatMap(({ entry: of, input: { act }, seen }) => {
    const [step2, ...more] = act;
    if (of.key !== entry.key || step2?.do !== "call" || more.length > 0) return [];
    if (isThere2) return step2.args.slice(0, 1);
    const text2 = textOf(seen, 0);
    return kindOf(text2) === "returns" ? [JSON.parse(contentOf(text2))] : [];
  });
  const making = { random: createRandom(seed), inputs: entry.inputs, now, nextStub: () => 0, guess: EVEN_GUESS };
  const made2 = Array.from({ length: MADE }, () => make(type, making));
  const params = [{ name: "", optional: false, rest: false, type }];
  const fit = [...met, ...made2].filter((value) => admitting({ signatures: [{ params }] }, [value]));
  const cost2 = (value) => complexity([{ do: "set", of: 0, name: "", value }]);
  const distinct = new Map(fit.map((value) => [JSON.stringify(value), value]));
  return sorted([...distinct.values()], (a, b) => cost2(a) - cost2(b)).slice(0, TRIES);
}
async function sent(lab, entry, value, id) {
  if (!entry.roundTrip || /"t":"(?:opaque|seen|function)"/.test(JSON.stringify(value))) return void 0;
  const { encode, decode } = entry.roundTrip;
  const act = [
    { do: "call", callee: { export: encode }, args: [value] },
    { do: "call", callee: { export: decode }, args: [{ t: "result", step: 0 }] }
  ];
  const input = { entry: entry.ref, arrange: [], act, provenance: "search" };
  const { seen, limited } = await lab.head(input, { fresh: false });
  if (limited || seen.failed !== void 0 || seen.stopped !== void 0) return void 0;
  const [there, back] = [textOf(seen, 0), textOf(seen, 1)];
  if (kindOf(there) !== "returns") return void 0;
  const context = { resolve: (ref) => lab.world.resolve(ref), results: [], stubs: /* @__PURE__ */ new Map() };
  if (kindOf(back) === "returns" && contentOf(back) === describe(build(value, context))) return void 0;
  if (!["returns", "throws"].includes(kindOf(back)) || /"t":"(?:opaque|seen|function)"/.test(back)) return void 0;
  const outcome = outcomeOf(act, seen, /* @__PURE__ */ new Map());
  return { kind: "round-trip", function: id, input, about: encode.path, outcome };
}

// src/languages/typescript/harness/against-base.ts
var BASE_RUNS = 15e3;
var MAX_BASE_KEPT = 8;
var SAME_KIND = 0.02;
function isBaseKnown({ changed, differingBy }) {
  return [...changed].every((id) => (differingBy.get(id) ?? 0) >= MAX_BASE_KEPT);
}
async function differsFromBase(state, input, head, entry, isTelling2) {
  if (!state.lab.baseWorld) return void 0;
  const wanting = changedReached(state, head, entry).filter(
    (id) => isTelling2 || (state.differingBy.get(id) ?? 0) < MAX_BASE_KEPT
  );
  if (wanting.length === 0) return void 0;
  if (state.barred.has(`${inputId(input)} base`)) return void 0;
  const base = await state.lab.base(input, { fresh: needsFresh(state, input) });
  if (base.stopped !== void 0 || base.failed !== void 0) return void 0;
  const keys = differences(head.seen, base);
  const weak = keys.length === 0;
  if (weak && !saysOtherwise(head.seen, base)) return void 0;
  const signature = `${wanting.join()} ${weak} ${keys.map((key2) => shape(head.seen, key2) + shape(base, key2)).join()}`;
  if (!isTelling2 && state.signatures.has(signature) && !state.random.chance(SAME_KIND)) return void 0;
  state.signatures.add(signature);
  if (!weak) for (const id of wanting) state.differingBy.set(id, (state.differingBy.get(id) ?? 0) + 1);
  return { base, weak };
}
function changedReached(state, head, entry) {
  const found = new Set(entry.functionIds.filter((id) => state.faultless.has(id)));
  for (const id in head.coverage) {
    const fn2 = state.byEngineId.get(id)?.fault.function;
    if (fn2 !== void 0 && state.changed.has(fn2)) found.add(fn2);
  }
  return [...found];
}
function shape(seen, key2) {
  return (seen.texts[seen.keys.indexOf(key2)] ?? "-").replace(/"v":(?:"(?:[^"\\]|\\.)*"|[-\d.e+]+)/g, "").slice(0, 80);
}

// src/languages/typescript/harness/hints.ts
var MAX_HINTS = 24;
var MAX_TEXT4 = 60;
var REGEX_TRIES = 1500;
var ENOUGH_DIFFERENCES = 6;
var MATCH_TRIES = 200;
var COMPARES = /(?<![=<>])[<>]=?(?![=<>])|[=!]==?(?!=)/;
var ODD_NUMBERS = [Number.NaN, -0, 0];
function hintsFor(fault, inputs, random) {
  const { original = "", replacement = "", line = "" } = fault;
  const before = regexIn(original);
  const after = regexIn(replacement);
  const hints = [];
  if (before && after) hints.push(...disagreements(before, after, inputs, random));
  for (const text2 of [original, replacement, line]) hints.push(...literals(text2));
  if (!before) for (const regex of regexesOf(line)) hints.push(...matching(regex, inputs, random));
  if (COMPARES.test(original)) hints.unshift(...ODD_NUMBERS);
  return hints.filter((hint, at) => hints.findIndex((other) => Object.is(other, hint)) === at).slice(0, MAX_HINTS);
}
function literals(source) {
  const found = [];
  for (const [, single, double, template] of source.matchAll(
    /'((?:[^'\\\n]|\\.)*)'|"((?:[^"\\\n]|\\.)*)"|`([^`$\\]*)`/g
  )) {
    const text2 = single ?? double ?? template ?? "";
    if (text2.length <= MAX_TEXT4) found.push(unescaped(text2));
  }
  const bare = source.replace(/'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"/g, "");
  for (const [digits] of bare.matchAll(/(?<![\w$.])\d[\d_]*(?:\.\d+)?(?:e\d+)?(?![\w$])/g)) {
    const n = Number(digits.replaceAll("_", ""));
    if (Number.isFinite(n)) found.push(n, n + 1, n - 1);
  }
  return found;
}
function unescaped(text2) {
  return text2.replace(/\\(['"\\`])/g, "$1").replaceAll("\\n", "\n").replaceAll("\\t", "	");
}
function regexIn(source) {
  const found = /^\s*\/(.+)\/([a-z]*)\s*$/s.exec(source);
  return found ? compiled(found[1], found[2]) : void 0;
}
function regexesOf(line) {
  const found = [];
  for (const [, source, flags] of line.matchAll(
    /(?:^|[=(,:!&|?[{;\s])\/((?:[^/\\\n[]|\\.|\[(?:[^\]\\\n]|\\.)*\])+)\/([a-z]*)/g
  )) {
    const regex = compiled(source, flags);
    if (regex) found.push(regex);
  }
  return found.slice(0, 3);
}
function compiled(source, flags) {
  try {
    return new RegExp(source, flags.replace(/[gy]/g, ""));
  } catch {
    return void 0;
  }
}
function disagreements(before, after, inputs, random) {
  const found = /* @__PURE__ */ new Set();
  for (let tries = 0; tries < REGEX_TRIES && found.size < ENOUGH_DIFFERENCES; tries++) {
    let text2 = inputs.text(random);
    for (let steps = random.below(3); steps > 0; steps--) text2 = nearText(text2, inputs, random);
    if (text2.length <= MAX_TEXT4 && JSON.stringify(before.exec(text2)) !== JSON.stringify(after.exec(text2)))
      found.add(text2);
  }
  return sorted([...found], (a, b) => a.length - b.length);
}
function matching(regex, inputs, random) {
  const found = /* @__PURE__ */ new Set();
  for (let tries = 0; tries < MATCH_TRIES && found.size < 4; tries++) {
    const text2 = inputs.text(random);
    if (text2.length <= MAX_TEXT4 && regex.test(text2)) found.add(text2);
  }
  return [...found];
}

// src/languages/typescript/harness/choose.ts
var FOCUS = 12;
var NEARBY = 12;
function nextInput(state) {
  const { random, corpus } = state;
  const focus = staticFocus(state);
  if (focus) return forStatic(state, focus);
  state.focus = void 0;
  if (random.chance(0.55)) {
    const target = liveTarget(state);
    const kept2 = target && corpus.reaching(target.engineId);
    if (kept2) {
      state.focus = target;
      return random.chance(0.2) ? withHint(state, kept2, target) : varied(state, kept2);
    }
  }
  const entry = chooseEntry(state);
  if (!entry) return void 0;
  const kept = random.chance(corpus.count(entry) < 4 ? 0.3 : 0.7) ? corpus.pick(entry) : void 0;
  return kept ? varied(state, kept) : invent(entry, state.sequence);
}
function varied(state, kept) {
  state.partnerOf = kept.entry;
  return varySequence(kept, kept.entry, state.sequence);
}
function staticFocus(state) {
  if (state.focus?.static && state.focus.alive && state.focusLeft > 0) {
    state.focusLeft--;
    return state.focus;
  }
  let live = 0;
  for (const target of state.targets) if (target.alive) live++;
  const statics = state.statics.filter((target) => target.alive);
  const share = Math.min(0.75, statics.length / live);
  if (statics.length === 0 || !state.random.chance(share / (FOCUS - (FOCUS - 1) * share))) return void 0;
  state.focusLeft = FOCUS;
  state.focus = statics.reduce((a, b) => b.attempts < a.attempts ? b : a);
  return state.focus;
}
function forStatic(state, target) {
  const { random, corpus } = state;
  const neighbour = random.chance(0.6) ? killerNearby(state, target) : void 0;
  if (neighbour) return withHint(state, neighbour, target);
  const weights = state.entries.map(
    (entry2) => (1 + (state.staticKills.get(entry2) ?? 0)) / (state.stateful.has(entry2.key) ? 20 : 1)
  );
  const entry = state.entries[random.weighted(weights)];
  if (!entry) return void 0;
  const kept = corpus.pick(entry);
  if (!kept) return invent(entry, state.sequence);
  return random.chance(0.75) ? withHint(state, kept, target) : varied(state, kept);
}
function killerNearby(state, target) {
  const at = state.statics.indexOf(target);
  const found = [];
  for (let distance = 1; distance <= NEARBY && found.length < 3; distance++) {
    for (const other of [state.statics[at - distance], state.statics[at + distance]])
      if (other?.killer) found.push(other.killer);
  }
  return found.length ? state.random.pick(found) : void 0;
}
function withHint(state, kept, target) {
  const { random } = state;
  target.hints ??= hintsFor(target.fault, kept.entry.inputs, random);
  if (target.hints.length === 0) return varied(state, kept);
  const turn = target.static ? FOCUS - state.focusLeft + target.attempts : random.below(target.hints.length);
  const hint = target.hints[turn % target.hints.length];
  const suggested = typeof hint === "string" && random.chance(0.3) ? nearText(hint, kept.entry.inputs, random) : hint;
  const act = placed(state, kept.input.act, suggested);
  return act ? { ...kept.input, act, provenance: "search" } : varied(state, kept);
}
function placed(state, act, hint) {
  const { random } = state;
  const value = typeof hint === "string" ? { t: "string", v: hint } : number2(hint);
  const places = [];
  for (const [at2, step3] of act.entries()) {
    if ("args" in step3) for (const index2 of step3.args.keys()) places.push([at2, index2]);
  }
  if (places.length === 0) return void 0;
  const [at, index] = random.pick(places);
  const step2 = act[at];
  const param = paramsOf(act, at, state.entries)[index];
  const type = param && (param.rest ? restItem(param.type) : param.type);
  const next = withPart(step2.args[index], value, type, random);
  return next && replaced(act, at, { ...step2, args: replaced(step2.args, index, next) });
}
function withPart(held, hint, type, random) {
  const isOpen = !type || fits(hint, type);
  if (isOpen && random.chance(held.t === "object" || held.t === "array" ? 0.3 : 0.9)) return hint;
  const next = inPart(held, hint, random);
  return next && type && fits(held, type) && !fits(next, type) ? void 0 : next;
}
function inPart(held, hint, random) {
  let count = 0;
  const countLeaves = (value) => {
    if (value.t === hint.t) count++;
    return mapValue(value, countLeaves);
  };
  countLeaves(held);
  if (count === 0) return void 0;
  let left = random.below(count);
  const swap2 = (value) => value.t === hint.t && left-- === 0 ? hint : mapValue(value, swap2);
  return swap2(held);
}
function liveTarget(state) {
  let best;
  let bestWeight = 0;
  for (let draw = 0; draw < 8; draw++) {
    const target = state.random.pick(state.targets);
    if (!target?.alive || target.static || !state.reached.has(target.engineId)) continue;
    const weight2 = (target.fault.hunk ? 5 : 1) / (1 + target.attempts / 200);
    if (weight2 > bestWeight) [best, bestWeight] = [target, weight2];
  }
  return best;
}
function chooseEntry(state) {
  if (state.entries.length === 0) return void 0;
  const live = /* @__PURE__ */ new Map();
  for (const target of state.targets) {
    if (target.alive) live.set(target.fault.function, (live.get(target.fault.function) ?? 0) + 1);
  }
  const weights = state.entries.map((entry) => {
    let faults = 0;
    for (const id of entry.functionIds) faults += live.get(id) ?? 0;
    const runs = state.runsOf.get(entry) ?? 0;
    return (0.3 + Math.sqrt(faults)) / (1 + runs / 3e3);
  });
  return state.entries[state.random.weighted(weights)];
}

// src/languages/typescript/harness/corpus.ts
var REACHERS = 12;
var MAX_HARVEST = 40;
var LONG2 = 5e3;
var Corpus = class {
  all = [];
  byEntry = /* @__PURE__ */ new Map();
  byFault = /* @__PURE__ */ new Map();
  /** Runs in which a feature was seen, so that rare ones can be favoured. */
  frequency = /* @__PURE__ */ new Map();
  /** Switches in the order in which they were first passed: their ids are no numbers. */
  numbers = /* @__PURE__ */ new Map();
  random;
  constructor(random) {
    this.random = random;
  }
  /** Coverage as numbers: which switch, and how often in powers of two. */
  featuresOf(coverage) {
    const features = [];
    for (const id in coverage) {
      const known = this.numbers.get(id) ?? this.numbers.size;
      this.numbers.set(id, known);
      features.push(known * 8 + Math.min(7, 31 - Math.clz32(coverage[id])));
    }
    return features;
  }
  /** Notes what a run passed; true where some of it was never passed before, as often. */
  note(features) {
    let isNew = false;
    for (const feature of features) {
      const count = this.frequency.get(feature) ?? 0;
      if (count === 0) isNew = true;
      this.frequency.set(feature, count + 1);
    }
    return isNew;
  }
  add(input, entry, run) {
    const { seen, hits, features } = run;
    const coverage = Object.keys(run.coverage);
    const kept = {
      input,
      entry,
      seen: { ...seen, results: [], error: void 0 },
      coverage,
      hits,
      features,
      offers: [...seen.offers ?? [], ...offersOf(seen.results)],
      harvest: harvestOf(seen),
      picks: 0
    };
    this.all.push(kept);
    const list = this.byEntry.get(entry) ?? [];
    list.push(kept);
    this.byEntry.set(entry, list);
    for (const id of coverage) this.addReacher(id, kept);
    return kept;
  }
  count(entry) {
    return this.byEntry.get(entry)?.length ?? 0;
  }
  any(entry) {
    const list = this.byEntry.get(entry);
    return list && this.random.pick(list);
  }
  /** One of few drawn: the one whose rarest feature is rarest, and that was picked least. */
  pick(entry) {
    const list = this.byEntry.get(entry);
    if (!list) return void 0;
    return this.tournament(list, (kept) => this.rarity(kept) * (1 + kept.picks) * length(kept));
  }
  reaching(faultId) {
    const list = this.byFault.get(faultId);
    return list && this.tournament(list, (kept) => (1 + kept.picks) * length(kept));
  }
  tournament(list, cost2) {
    let best = this.random.pick(list);
    for (let draw = 1; draw < 4; draw++) {
      const other = this.random.pick(list);
      if (cost2(other) < cost2(best)) best = other;
    }
    best.picks++;
    return best;
  }
  rarity(kept) {
    let rarest = Infinity;
    for (const feature of kept.features) rarest = Math.min(rarest, this.frequency.get(feature) ?? 1);
    return rarest;
  }
  addReacher(id, kept) {
    const list = this.byFault.get(id) ?? [];
    if (list.length < REACHERS) list.push(kept);
    else list[this.random.below(REACHERS)] = kept;
    this.byFault.set(id, list);
  }
};
function length({ hits }) {
  return 1 + hits / LONG2;
}
function pathOf(features, entry) {
  let hash = 2166136261;
  for (let index = 0; index < entry.length; index++) hash = Math.imul(hash ^ entry.charCodeAt(index), 16777619);
  for (const feature of features) hash = Math.imul(hash ^ feature, 16777619);
  return hash >>> 0;
}
function harvestOf(seen) {
  const found = [];
  for (const [index, key2] of seen.keys.entries()) {
    const text2 = seen.texts[index];
    if (!key2.startsWith("step:") || text2.length > 4e3 || !["returns", "resolves", "responds"].includes(kindOf(text2)))
      continue;
    found.unshift(leaves(JSON.parse(contentOf(text2))));
  }
  return [...new Set(found.flat())].filter((leaf) => typeof leaf === "number" || leaf.length > 0 && leaf.length <= 60).slice(0, MAX_HARVEST);
}

// src/languages/typescript/harness/admitted.ts
function admitted(entry, act, called) {
  const signature = admitting(called.contract, called.args);
  return signature && earlierFit(entry, act, called.step) ? signature : void 0;
}
function calledLast(entry, act) {
  const step2 = act.length - 1;
  const found = callOf(entry, act, step2);
  return found && { step: step2, ...found };
}
function callOf(entry, acts, step2) {
  const act = acts[step2];
  if (!act || act.do !== "call" && act.do !== "new") return void 0;
  const { callee, args: args2 } = act;
  if ("export" in callee) {
    if (!sameRef(callee.export, entry.ref)) return void 0;
  } else {
    const made2 = acts[callee.step];
    if (callee.member === void 0 || made2?.do !== "new" || !("export" in made2.callee)) return void 0;
    if (!sameRef(made2.callee.export, entry.ref)) return void 0;
  }
  const contract = entry.contracts?.[callee.member ?? ""];
  return contract && { contract, args: args2 };
}
function earlierFit(entry, acts, last) {
  return acts.slice(0, last).every((act, step2) => {
    if (act.do === "get") return true;
    if ("args" in act && act.do === "new" && act.args.length === 0) return true;
    const call = callOf(entry, acts, step2);
    return call !== void 0 && admitting(call.contract, call.args) !== void 0;
  });
}

// src/languages/typescript/harness/oddities.ts
var PER_FUNCTION = 3;
var IN_ALL = 24;
var MAX_RESULT = 4e3;
var MAX_KNOWN = 5e3;
var Oddities = class {
  #found = /* @__PURE__ */ new Map();
  /** What a result is to a signature, by its text: most runs show what others showed. */
  #known = /* @__PURE__ */ new WeakMap();
  /** Looks at the last call of an input that head was run on. */
  note(entry, input, { seen }, resolve) {
    if (!entry.contracts) return;
    const called = calledLast(entry, input.act);
    if (called?.contract.function === void 0 || !this.#isWorth(called, seen)) return;
    const signature = admitted(entry, input.act, called);
    if (!signature) return;
    this.#error(called, input, seen);
    this.#result(called, signature, input, seen);
    this.#arguments(called, signature, input, seen, resolve);
  }
  /** The plainest of each cause, few of each function. */
  all() {
    const plain = sorted([...this.#found.values()], (a, b) => a.cost - b.cost);
    const counts = /* @__PURE__ */ new Map();
    return plain.filter(({ function: id, kind }) => {
      const count = (counts.get(`${id} ${kind}`) ?? 0) + 1;
      counts.set(`${id} ${kind}`, count);
      return count <= PER_FUNCTION;
    }).slice(0, IN_ALL).map(({ cost: _, ...oddity }) => oddity);
  }
  /** False where nothing can be odd, which most runs are told by at little cost. */
  #isWorth({ step: step2, contract }, seen) {
    const text2 = textOf(seen, step2);
    const kind = kindOf(text2);
    if (kind === "throws" || kind === "rejects") return !contract.saysThrows && isOfEngine(seen);
    if (kind !== "returns" && kind !== "resolves") return false;
    if (keepsArguments(contract)) return true;
    return contract.signatures.some((signature) => this.#misfit(signature, kind, text2) !== void 0);
  }
  #misfit(signature, kind, text2) {
    const { returns } = signature;
    if (!returns || text2.length > MAX_RESULT) return void 0;
    const known = this.#known.get(signature) ?? /* @__PURE__ */ new Map();
    this.#known.set(signature, known);
    if (known.has(text2)) return known.get(text2);
    const promised = returns.k === "promise" ? returns.of : returns;
    const isAsked = promised.k !== "undefined" && returns.k === "promise" === (kind === "resolves");
    const found = isAsked ? misfit(JSON.parse(contentOf(text2)), promised) : void 0;
    if (known.size < MAX_KNOWN) known.set(text2, found);
    return found;
  }
  #error({ step: step2, contract }, input, seen) {
    const text2 = textOf(seen, step2);
    if (kindOf(text2) !== "throws" && kindOf(text2) !== "rejects") return;
    if (!/^(?:Type|Range)Error$/.test(contentOf(text2))) return;
    const message = seen.messages.find(([of]) => of === step2)?.[1] ?? "";
    this.#keep(seen, { kind: "internal-error", function: contract.function ?? "", input, about: message }, message);
  }
  #result({ step: step2, contract, args: args2 }, signature, input, seen) {
    const text2 = textOf(seen, step2);
    const kind = kindOf(text2);
    if (kind !== "returns" && kind !== "resolves") return;
    const found = this.#misfit(signature, kind, text2);
    if (!found || found.how === "NaN" && (contract.saysNaN || /"t":"string"/.test(JSON.stringify(args2)))) return;
    const about = signature.returnsText ?? "";
    this.#keep(
      seen,
      { kind: "result-type", function: contract.function ?? "", input, about, at: found.at },
      found.how === "NaN" ? `${found.how} ${found.at}` : `${found.at} ${text2.slice(0, 40)}`
    );
  }
  #arguments({ step: step2, contract, args: args2 }, signature, input, seen, resolve) {
    if (/"t":"(?:lambda|stub|instance)"/.test(JSON.stringify(args2))) return;
    for (const [at, arg] of args2.entries()) {
      const param = signature.params[at];
      const key2 = seen.keys.indexOf(`arg:${step2}.${at}`);
      if (key2 < 0 || !param || !(param.readonly || contract.saysKeeps)) continue;
      const before = describe(build(arg, { resolve, results: [], stubs: /* @__PURE__ */ new Map() }));
      const after = seen.texts[key2];
      const isChanged = contract.saysKeeps ? before !== after : outline(before) !== outline(after);
      if (!isChanged) continue;
      const about = param.readonly ? `${param.name}: ${param.text ?? ""}` : param.name;
      this.#keep(seen, { kind: "mutated-argument", function: contract.function ?? "", input, about }, String(at));
    }
  }
  #keep(seen, raw, cause) {
    const key2 = `${raw.kind} ${raw.function} ${cause}`;
    const cost2 = complexity(raw.input.act);
    const known = this.#found.get(key2);
    if (known && known.cost <= cost2) return;
    this.#found.set(key2, { ...raw, outcome: outcomeOf(raw.input.act, seen, /* @__PURE__ */ new Map()), cost: cost2 });
  }
};
function isOfEngine({ messages }) {
  return isEngineMade(messages) || messages.some(([, message]) => OUT_OF_RANGE.test(message));
}
var OUT_OF_RANGE = /^(?:to(?:Fixed|Precision|Exponential|String)\(\) |Invalid (?:string|array buffer|typed array) length|precision \S+ out of range|Invalid code point)/;
function isTellable(run) {
  return run.seen.stopped === void 0 && run.seen.failed === void 0 && (!run.limited || isTooDeep(run));
}
function keepsArguments({ signatures, saysKeeps }) {
  return saysKeeps || signatures.some(({ params }) => params.some((param) => param.readonly));
}
function outline(text2) {
  const value = JSON.parse(text2);
  const flat = (of) => "items" in of || "props" in of || "entries" in of ? of.t : of;
  if ("items" in value) return JSON.stringify(value.items.map(flat));
  if ("props" in value) return JSON.stringify(value.props.map(([name, of]) => [name, flat(of)]));
  if ("entries" in value) return JSON.stringify(value.entries.map((entry) => entry.map(flat)));
  return text2;
}

// src/languages/typescript/harness/search-state.ts
function beginState(parts) {
  const isAsked = (fault) => fault.hunk || !parts.onlyBase;
  const all = parts.faults.map((fault) => {
    const isStatic = fault.static || parts.atLoad.has(fault.engineId);
    const { engineId } = fault;
    return {
      fault,
      engineId,
      static: isStatic,
      alive: true,
      attempts: 0,
      hangs: false,
      killer: void 0,
      hints: void 0
    };
  });
  const targets = all.filter(({ fault }) => isAsked(fault));
  const state = {
    ...parts,
    corpus: new Corpus(parts.random),
    targets,
    unasked: all.filter(({ fault }) => !isAsked(fault)),
    byEngineId: new Map(all.map((target) => [target.engineId, target])),
    statics: targets.filter((target) => target.static),
    stateful: /* @__PURE__ */ new Set(),
    faultless: new Set([...parts.changed].filter((id) => !all.some(({ fault }) => fault.function === id))),
    reached: /* @__PURE__ */ new Set(),
    tried: /* @__PURE__ */ new Set(),
    paths: /* @__PURE__ */ new Set(),
    handedOut: /* @__PURE__ */ new Set(),
    barred: new Set(parts.banned.map((ban) => `${ban.input} ${ban.fault ?? ""}`)),
    differing: [],
    differingBy: /* @__PURE__ */ new Map(),
    signatures: /* @__PURE__ */ new Set(),
    stopped: /* @__PURE__ */ new Map(),
    endless: /* @__PURE__ */ new Map(),
    oddities: new Oddities(),
    runsOf: /* @__PURE__ */ new Map(),
    staticKills: /* @__PURE__ */ new Map(),
    canaries: /* @__PURE__ */ new Map(),
    partnerOf: void 0,
    focus: void 0,
    focusLeft: 0,
    sequence: {
      random: parts.random,
      entries: parts.entries,
      now: parts.now,
      partner: () => state.partnerOf ? state.corpus.any(state.partnerOf) : void 0
    },
    candidates: 0,
    unstable: 0,
    idle: 0,
    lastNews: 0,
    cut: false
  };
  return state;
}

// src/languages/typescript/harness/handed-out.ts
var MAX_HANDED_OUT = 100;
function followUps({ handedOut, sequence }, entry, { act }, { seen }) {
  const found = [];
  if (entry.app) return found;
  for (const [step2, result] of seen.results.entries()) {
    const given = functionIn(result);
    if (!given) continue;
    const key2 = `${nameOf(act[step2])} ${"member" in given.callee} ${given.name}`;
    if (handedOut.has(key2) || handedOut.size >= MAX_HANDED_OUT) continue;
    handedOut.add(key2);
    const before = act.slice(0, step2 + 1);
    const args2 = argsOf(entry, "()", unknownParams(given.arity, false), sequence, { before, shown: [] });
    found.push([...before, { do: "call", callee: { step: step2, ...given.callee }, args: args2 }]);
  }
  for (const offer of seen.offers ?? []) {
    const key2 = offer.do === "interact" ? `${offer.role} ${offer.name} ${offer.at}` : "advance";
    if (handedOut.has(key2) || handedOut.size >= MAX_HANDED_OUT || act.length >= MAX_STEPS) continue;
    handedOut.add(key2);
    found.push([...act, stepOf(offer, entry, sequence)]);
  }
  return found;
}
function functionIn(result) {
  if (typeof result !== "function" && !Array.isArray(result)) return void 0;
  const [offer] = offersOf([result]);
  if (offer?.do !== "call") return void 0;
  const { arity, member: member2 } = offer;
  if (typeof result === "function") return member2 === void 0 ? { name: result.name, arity, callee: {} } : void 0;
  const { name } = result[Number(member2)];
  return { name, arity, callee: { member: String(member2) } };
}

// src/languages/typescript/harness/learn.ts
var MAX_WORKED = 40;
function learnArguments({ input, entry, seen }) {
  for (const [at, act] of input.act.entries()) {
    if (!("args" in act) || act.args.length === 0) continue;
    const kind = kindOf(seen.texts[seen.keys.indexOf(`step:${at}`)] ?? "skipped ");
    if (kind === "throws" || kind === "rejects" || kind === "skipped") continue;
    if (kind === "responds" && statusOf(seen, at) >= 400) continue;
    if (JSON.stringify(act.args).includes('"t":"result"')) continue;
    const lists = entry.worked.get(nameOf(act)) ?? [];
    lists.push(act.args);
    entry.worked.set(nameOf(act), lists.slice(-MAX_WORKED));
  }
}
function learnFrom(state, kept) {
  for (const [at, act] of kept.input.act.entries()) {
    if (!("args" in act)) continue;
    const params = paramsOf(kept.input.act, at, state.entries);
    for (const [index, value] of act.args.entries()) {
      const param = params[index];
      if (param?.type.k !== "unknown") continue;
      const guess2 = guessAt(kept.entry, nameOf(act), index, param.name);
      const kind = kindOfValue(value);
      if (kind && guess2[kind] < 40) guess2[kind] += 0.7;
    }
  }
  for (const leaf of kept.harvest.slice(0, 6)) kept.entry.inputs.learn(leaf);
}
function kindOfValue(value) {
  switch (value.t) {
    case "string":
    case "number":
    case "boolean":
    case "array":
    case "object":
      return value.t;
    case "null":
    case "undefined":
      return "nothing";
    case "stub":
    case "lambda":
      return "function";
    case "result":
      return void 0;
    default:
      return "other";
  }
}

// src/languages/typescript/harness/whole-numbers.ts
var MOST2 = 1e4;
function withWholeNumbers(act) {
  const whole = (value) => value.t === "number" ? wholeOf(value) : mapValue(value, whole);
  return mapAllArguments(act, whole);
}
function wholeOf(value) {
  const v = Number(value.v);
  if (Number.isInteger(v) && Math.abs(v) <= MOST2) return value;
  if (Number.isNaN(v)) return { t: "number", v: 0 };
  return { t: "number", v: Math.trunc(Math.max(-MOST2, Math.min(MOST2, v))) + 0 };
}

// src/languages/typescript/harness/trial.ts
var MAX_PATHS = 600;
var PATIENCE = 1500;
var FRESH_COST = 30;
var FAILING_COST = 30;
var FRESH_SHARE = 0.15;
var QUOTA = 12;
var QUOTA_PROMISING = 50;
var QUOTA_IN_FOCUS = 4;
var QUOTA_PER_KILL = 3;
var LONG_RUN = 2e4;
var SURE_TOGETHER = 16;
var GUIDE_SHARE = 0.1;
var STATIC_TRIES = 3;
var STATIC_PROMISING = 40;
var ENDLESS_KEPT = 2;
async function tryNew(state, input) {
  await tryInput(state, state.wholeNumbers ? { ...input, act: withWholeNumbers(input.act) } : input);
}
async function tryInput(state, raw) {
  const input = { ...raw, act: numberStubs(raw.act) };
  const entry = state.entries.find((candidate) => sameRef(candidate.ref, input.entry));
  const id = inputId(input);
  state.idle++;
  const asked = state.focus?.static ? `${id} ${state.focus.engineId}` : id;
  if (!entry || isBarred2(state, input, id) || !isFresh(state, asked)) return;
  state.idle = 0;
  if (needsFresh(state, input) && hasCheaper(state) && !state.random.chance(FRESH_SHARE)) return;
  state.candidates++;
  state.runsOf.set(entry, (state.runsOf.get(entry) ?? 0) + (needsFresh(state, input) ? FRESH_COST : 1));
  const head = await steadyRun(state, input, state.runsOf.get(entry) ?? 0);
  const why = head && whyUnusable(head);
  if (why !== void 0) noteStopped(state, entry, why);
  if (head?.limited) noteEndless(state, entry, input, changedReached(state, head, entry));
  if (head && isTellable(head)) state.oddities.note(entry, input, head, (ref) => state.lab.world.resolve(ref));
  if (!head || !isUsable(head)) return;
  const fails = failsInside(head.seen);
  if (fails) state.runsOf.set(entry, (state.runsOf.get(entry) ?? 0) + FAILING_COST);
  const otherwise = fails ? await differsFromBase(state, input, head, entry, false) : void 0;
  if (fails && !otherwise) return;
  const features = state.corpus.featuresOf(head.coverage);
  const path7 = pathOf(features, entry.key);
  const isNewPath = !state.paths.has(path7) && state.paths.size < MAX_PATHS;
  let isNews = state.corpus.note(features);
  if (isNewPath) state.paths.add(path7);
  for (const fault of Object.keys(head.coverage)) state.reached.add(fault);
  const isPromising = isNews;
  const killed = fails ? [] : await tellApart(state, { input, entry, id, head, isPromising });
  if (killed.length) isNews = true;
  const isTelling2 = state.onlyBase && killed.length > 0;
  const base = otherwise ?? await differsFromBase(state, input, head, entry, isTelling2);
  for (const act of followUps(state, entry, input, head)) await tryNew(state, { ...input, act });
  if (!isNews && !isNewPath && !base) return;
  const kept = state.corpus.add(input, entry, { ...head, features });
  for (const target of killed) target.killer = kept;
  learnArguments(kept);
  if (base) state.differing.push({ kept, ...base });
  if (isNews) {
    state.lastNews = state.lab.counts.runs;
    learnFrom(state, kept);
  }
  state.checkpoint(kept, state.lab.counts.runs);
}
function isBarred2(state, input, id) {
  if (state.barred.has(`${id} `)) return true;
  return state.barredCalls.size > 0 && input.act.some((act) => state.barredCalls.has(callName(input.entry, act)));
}
function hasCheaper(state) {
  return state.entries.some((entry) => !state.stateful.has(entry.key));
}
async function tellApart(state, trial) {
  const hanging = [];
  const told2 = [];
  let unsure = [];
  const sure = async () => {
    const again = async (target) => await judge(state, trial, target) === "differs";
    told2.push(...await trueKills(state, trial.input, trial.head, unsure, again));
    unsure = [];
  };
  let quota = quotaOf(state, trial);
  for (const target of candidates(state, trial)) {
    if (quota-- <= 0) break;
    if (!target.alive) continue;
    target.attempts++;
    const verdict = await judge(state, trial, target);
    if (verdict === "same") continue;
    quota += QUOTA_PER_KILL;
    if (verdict === "differs") {
      unsure.push(target);
      if (unsure.length >= SURE_TOGETHER) await sure();
      continue;
    }
    if (!target.hangs) hanging.push(target);
    target.hangs = true;
    target.attempts += PATIENCE;
  }
  if (unsure.length) await sure();
  for (const target of told2) {
    target.alive = false;
    target.hangs = false;
    if (target.static) state.staticKills.set(trial.entry, (state.staticKills.get(trial.entry) ?? 0) + 1);
  }
  return [...hanging, ...told2];
}
function candidates(state, trial) {
  const statics = [...staticTargets(state, trial)];
  const reached = reachedTargets(state, trial);
  return state.focus?.static ? [...statics, ...reached] : [...reached, ...statics];
}
function quotaOf(state, trial) {
  const quota = state.focus?.static ? QUOTA_IN_FOCUS : trial.isPromising ? QUOTA_PROMISING : QUOTA;
  const asked = quota / (1 + trial.head.hits / LONG_RUN);
  return needsFresh(state, trial.input) ? asked / 4 : asked;
}
function reachedTargets(state, trial) {
  const live = [];
  for (const id in trial.head.coverage) {
    const target = state.byEngineId.get(id);
    if (!target?.alive || target.static || target === state.focus) continue;
    const isDue = trial.isPromising || (isGuide(state, target) ? isDueAsGuide(state) : target.attempts < PATIENCE || state.random.chance(PATIENCE / target.attempts));
    if (isDue) live.push(target);
  }
  const { focus } = state;
  const first = focus && !focus.static && focus.engineId in trial.head.coverage ? [focus] : [];
  if (live.length <= QUOTA) return [...first, ...live];
  const order = new Map(live.map((target) => [target, target.attempts * (0.5 + state.random.next())]));
  return [...first, ...sorted(live, (a, b) => order.get(a) - order.get(b))];
}
function isGuide({ onlyBase }, { fault }) {
  return onlyBase && !fault.hunk;
}
function isDueAsGuide({ lab, random }) {
  return lab.counts.runs < BASE_RUNS || random.chance(GUIDE_SHARE);
}
function* staticTargets(state, trial) {
  if (state.focus?.static && state.focus.alive) yield state.focus;
  const loaded = state.statics.filter((target) => target.alive && target !== state.focus && state.lab.hasWorld(target));
  if (loaded.length === 0) return;
  const from = state.random.below(loaded.length);
  const count = Math.min(loaded.length, state.focus?.static ? 1 : trial.isPromising ? STATIC_PROMISING : STATIC_TRIES);
  for (let index = 0; index < count; index++) yield loaded[(from + index) % loaded.length];
}
async function judge(state, trial, target) {
  const { input, head } = trial;
  const outcome = state.lab.fault(input, target, head.hits, { fresh: needsFresh(state, input) });
  const run = outcome instanceof Promise ? await outcome : outcome;
  if (run === "barred") return "same";
  if (run === "does-not-load") return "differs";
  if (run.limited) return "hangs";
  if (run.seen.stopped !== void 0 || run.seen.failed === "floating") return "same";
  return differences(head.seen, run.seen).length > 0 ? "differs" : "same";
}
function noteStopped(state, entry, reason) {
  const reasons = state.stopped.get(entry) ?? /* @__PURE__ */ new Map();
  reasons.set(reason, (reasons.get(reason) ?? 0) + 1);
  state.stopped.set(entry, reasons);
}
function noteEndless(state, entry, input, functions) {
  if (functions.length === 0) return;
  const all = [...state.endless.get(entry) ?? [], { input, functions }];
  state.endless.set(
    entry,
    sorted(all, (a, b) => complexity(a.input.act) - complexity(b.input.act)).slice(0, ENDLESS_KEPT)
  );
}
function isFresh(state, id) {
  const hash = hash53(id);
  if (state.tried.has(hash)) return false;
  if (state.tried.size < 2e6) state.tried.add(hash);
  return true;
}
function hash53(text2) {
  let a = 3735928559;
  let b = 1103547991;
  for (let index = 0; index < text2.length; index++) {
    const code = text2.charCodeAt(index);
    a = Math.imul(a ^ code, 2654435761);
    b = Math.imul(b ^ code, 1597334677);
  }
  a = Math.imul(a ^ a >>> 16, 2246822507) ^ Math.imul(b ^ b >>> 13, 3266489909);
  b = Math.imul(b ^ b >>> 16, 2246822507) ^ Math.imul(a ^ a >>> 13, 3266489909);
  return 4294967296 * (2097151 & b) + (a >>> 0);
}

// src/languages/typescript/harness/search.ts
var STALL_RUNS = 3e4;
var MAX_IDLE = 5e3;
var FIRST_ROUNDS = 8;
var MAX_STORY = 8;
async function search(parts) {
  const state = beginState(parts);
  for (const input of state.resume) {
    if (!parts.replayOnly && isDone(state)) return state;
    await tryInput(state, input);
  }
  if (parts.replayOnly) return state;
  for (const input of await cheapestFirst(state, [...writtenInputs(state)])) {
    if (isDone(state)) return state;
    await tryNew(state, input);
  }
  for (const input of firstInputs(state)) {
    if (isDone(state)) return state;
    await tryNew(state, input);
  }
  await searchOn(state);
  return state;
}
async function searchOn(state) {
  while (!isDone(state)) {
    const input = nextInput(state);
    if (!input) return;
    await tryNew(state, input);
  }
}
function* writtenInputs(state) {
  for (const entry of state.entries) {
    for (const seed of entry.seeds) {
      for (const value of seedLeaves(seed)) for (const leaf of leaves(value)) entry.inputs.learn(leaf);
      if (entry.renders) yield* renderedSeed(entry, seed, state.sequence);
      else if (entry.app) yield* writtenRequest(entry, entry.app, seed, state.sequence);
      else yield fromSeed(entry, seed);
    }
    if (!entry.app && !entry.renders) yield* stories(entry, MAX_STORY);
  }
}
function* firstInputs(state) {
  for (let round = 0; round < FIRST_ROUNDS; round++)
    for (const entry of state.entries) yield invent(entry, state.sequence);
}
async function cheapestFirst(state, inputs) {
  const costs = /* @__PURE__ */ new Map();
  for (const input of inputs) {
    if (state.isOver()) break;
    const numbered = { ...input, act: numberStubs(input.act) };
    if (isBarred2(state, numbered, inputId(numbered))) continue;
    costs.set(input, (await state.lab.head(numbered, { fresh: false })).hits);
  }
  if (costs.size) await state.lab.reload({ faultWorlds: false });
  return sorted([...costs.keys()], (a, b) => costs.get(a) - costs.get(b));
}
function isDone(state) {
  const { runs } = state.lab.counts;
  if (runs >= state.iterations || state.idle > MAX_IDLE) return true;
  if (state.isOver()) {
    state.cut = true;
    return true;
  }
  const isSettled = state.targets.every((target) => !target.alive) && (!state.lab.baseWorld || runs > BASE_RUNS && (!state.onlyBase || isBaseKnown(state)));
  return isSettled || runs - state.lastNews > Math.max(STALL_RUNS, state.lastNews);
}

// src/languages/typescript/harness/stage.ts
var import_node_path4 = __toESM(require("node:path"), 1);

// src/languages/typescript/harness/environment.ts
var import_fake_timers = __toESM(require_fake_timers_src(), 1);

// src/languages/typescript/harness/inherited.ts
var HOLDERS = [Object.prototype, Array.prototype, Function.prototype];
var PLACES = HOLDERS.flatMap(
  (holder) => Object.entries(Object.getOwnPropertyDescriptors(holder)).flatMap(
    ([name, { writable }]) => writable ? [{ holder, name }] : []
  )
);
var SAMPLES = [[], () => void 0];
function createInherited() {
  const members2 = PLACES.map(() => void 0);
  const added = /* @__PURE__ */ new Set();
  return {
    note: () => {
      for (let at = 0; at < PLACES.length; at++) {
        const { holder, name } = PLACES[at];
        members2[at] = holder[name];
      }
      if (added.size > 0) added.clear();
      for (const sample of SAMPLES) for (const name in sample) added.add(name);
    },
    restore: () => {
      for (let at = 0; at < PLACES.length; at++) {
        const { holder, name } = PLACES[at];
        const value = members2[at];
        if (holder[name] === value) continue;
        Object.defineProperty(holder, name, { value, writable: true, configurable: true, enumerable: false });
      }
      for (const sample of SAMPLES) for (const name in sample) if (!added.has(name)) drop(name);
    }
  };
}
function drop(name) {
  for (const holder of HOLDERS) {
    if (Object.prototype.propertyIsEnumerable.call(holder, name)) Reflect.deleteProperty(holder, name);
  }
}

// src/languages/typescript/harness/environment.ts
var realSetTimeout = globalThis.setTimeout;
var realClearTimeout = globalThis.clearTimeout;
var realSetInterval = globalThis.setInterval;
var realClearInterval = globalThis.clearInterval;
var realSetImmediate = globalThis.setImmediate ?? ((call) => realSetTimeout(call, 0));
var realNow = performance.now.bind(performance);
var SETTLE_ROUNDS = 200;
var IDLE_ROUNDS = { all: 3, due: 12, rendered: 40 };
var TICKS2 = 12;
var STUCK_MS = 5;
var ALIVE_MS = 50;
var DRAIN_LIMIT = 50;
function createEnvironment(now) {
  const clock = import_fake_timers.default.withGlobal(globalThis).install({
    now,
    toFake: [
      "Date",
      "setTimeout",
      "clearTimeout",
      "setInterval",
      "clearInterval",
      "setImmediate",
      "clearImmediate",
      "performance",
      "hrtime"
    ],
    ignoreMissingTimers: true,
    shouldClearNativeTimers: true
  });
  const alive = realSetInterval(() => void 0, ALIVE_MS);
  const unmute = mute();
  const random = seedRandom();
  const uuids = mintUuids();
  const floating = catchFloating();
  const inherited = createInherited();
  let started = now;
  return {
    wallMs: realNow,
    begin: (at, seed) => {
      started = at;
      if (clock.now !== at || clock.countTimers() > 0) {
        clock.reset();
        clock.setSystemTime(at);
      }
      random.seed(seed);
      uuids.restart();
      floating.clear();
      inherited.note();
    },
    end: () => {
      const elapsedMs = clock.now - started;
      drain(clock, floating);
      if (clock.countTimers() > 0) clock.reset();
      inherited.restore();
      return { elapsedMs, floating: floating.last() };
    },
    settle: (promise2) => settle(promise2, clock, floating, "all"),
    settleNow: (promise2) => settle(promise2, clock, floating, "due"),
    settleRendered: (promise2) => settle(promise2, clock, floating, "rendered"),
    advance: (ms) => guarded(() => clock.tick(ms), floating),
    nextTimer: () => nextTimer(clock),
    restore: () => {
      clock.uninstall();
      realClearInterval(alive);
      unmute();
      random.restore();
      uuids.restore();
      floating.restore();
    }
  };
}
async function settle(promise2, clock, floating, what) {
  let end;
  Promise.resolve(promise2).then(
    (value) => {
      end = { value, rejected: false };
    },
    (error4) => {
      end = { error: error4, rejected: true };
    }
  );
  for (let round = 0, idle = 0; round < SETTLE_ROUNDS && idle < IDLE_ROUNDS[what]; round++) {
    for (let tick = 0; tick < TICKS2 && !end; tick++) await void 0;
    if (end) break;
    const isDue = what === "all" ? clock.countTimers() > 0 : (nextTimer(clock) ?? 1) <= 0;
    if (isDue) advance(clock, floating);
    else {
      idle++;
      await nextTurn();
    }
  }
  return end;
}
function nextTimer(clock) {
  const { timers } = clock;
  const times = [...timers?.values() ?? []].map((timer) => timer.callAt - clock.now);
  return times.length > 0 ? Math.min(...times) : void 0;
}
function nextTurn() {
  return new Promise((resolve) => {
    const timer = realSetTimeout(resolve, STUCK_MS);
    realSetImmediate(() => {
      realClearTimeout(timer);
      resolve();
    });
  });
}
function drain(clock, floating) {
  for (let round = 0; round < DRAIN_LIMIT && clock.countTimers() > 0; round++) advance(clock, floating);
}
function advance(clock, floating) {
  guarded(() => void clock.next(), floating);
}
function guarded(call, floating) {
  try {
    call();
  } catch (error4) {
    floating.note(error4);
  }
}
function mute() {
  const console2 = globalThis.console;
  const before = { ...console2 };
  for (const name of Object.keys(console2)) if (typeof console2[name] === "function") console2[name] = () => void 0;
  return () => void Object.assign(console2, before);
}
function seedRandom() {
  const before = Math.random;
  let state = 0;
  Math.random = () => {
    state = Math.imul(state, 1664525) + 1013904223 | 0;
    return (state >>> 0) / 4294967296;
  };
  return {
    seed: (seed) => {
      state = seed | 0;
    },
    restore: () => {
      Math.random = before;
    }
  };
}
function catchFloating() {
  let last;
  const note = (error4) => {
    last = error4 instanceof Error ? error4.name : "thrown";
  };
  const events = ["unhandledRejection", "uncaughtException"];
  const before = events.map((event) => process.listeners(event));
  for (const event of events) process.removeAllListeners(event).on(event, note);
  return {
    note,
    clear: () => {
      last = void 0;
    },
    last: () => last,
    restore: () => {
      for (const [index, event] of events.entries()) {
        process.removeAllListeners(event);
        for (const listener of before[index] ?? []) process.on(event, listener);
      }
    }
  };
}

// src/languages/typescript/harness/guard.ts
var import_node_async_hooks = require("node:async_hooks");
var import_node_module3 = require("node:module");
var import_node_path3 = __toESM(require("node:path"), 1);
var opened = /* @__PURE__ */ new Set();
var WRITES = "appendFile appendFileSync chmod chmodSync chown chownSync copyFile copyFileSync cp cpSync createWriteStream fchmod fchown ftruncate lchown link linkSync lutimes mkdir mkdirSync mkdtemp mkdtempSync rename renameSync rm rmSync rmdir rmdirSync symlink symlinkSync truncate truncateSync unlink unlinkSync utimes utimesSync write writeFile writeFileSync writeSync writev writevSync";
var READS = "access accessSync close closeSync createReadStream fstat fstatSync fsync fsyncSync read readSync readv readvSync exists existsSync lstat lstatSync open openSync opendir opendirSync openAsBlob readFile readFileSync readdir readdirSync readlink readlinkSync realpath realpathSync stat statSync statfs watch watchFile";
var MODULES = [
  ["child_process", "exec execFile execFileSync execSync fork spawn spawnSync"],
  ["net", "connect createConnection"],
  ["tls", "connect"],
  ["dgram", "createSocket"],
  ["dns", "lookup lookupService resolve resolve4 resolve6 resolveAny resolveMx resolveTxt reverse"],
  ["http", "request get"],
  ["https", "request get"],
  ["http2", "connect"],
  ["cluster", "fork"],
  ["repl", "start"]
];
function createGuard(roots) {
  const storage = new import_node_async_hooks.AsyncLocalStorage();
  const undo = [];
  const patch = (holder, name, label, allows) => {
    const original = holder[name];
    if (typeof original !== "function") return;
    const guarded2 = function(...args2) {
      const scope = storage.getStore();
      if (scope && !allows(args2)) stop(scope, label, roots.workspace);
      const result = new.target ? Reflect.construct(original, args2, new.target) : original.apply(this, args2);
      if (scope && name === "openSync" && typeof result === "number") opened.add(result);
      return result;
    };
    const descriptor = Object.getOwnPropertyDescriptor(holder, name);
    if (descriptor && !descriptor.configurable && !descriptor.writable) return;
    Object.defineProperty(guarded2, "name", { value: name });
    for (const key2 of Reflect.ownKeys(original))
      copyOwn(original, guarded2, key2);
    Object.defineProperty(holder, name, {
      value: guarded2,
      writable: true,
      configurable: true,
      enumerable: descriptor?.enumerable ?? true
    });
    undo.push(() => descriptor && Object.defineProperty(holder, name, descriptor));
  };
  patchAll(patch, roots);
  for (const stream of [process.stdout, process.stderr]) undo.push(muteInside(stream, storage));
  (0, import_node_module3.syncBuiltinESMExports)();
  return {
    run: (scope, call) => storage.run(scope, call),
    restore: () => {
      for (const put of undo.reverse()) put();
      (0, import_node_module3.syncBuiltinESMExports)();
    }
  };
}
function patchAll(patch, roots) {
  const require2 = (0, import_node_module3.createRequire)(import_node_path3.default.join(roots.workspace, "package.json"));
  const never = () => false;
  const fs5 = require2("node:fs");
  for (const [holder, label] of [
    [fs5, "fs"],
    [fs5.promises, "fs.promises"]
  ]) {
    for (const name of WRITES.split(" "))
      patch(holder, name, `${label}.${name}`, (args2) => inside(args2[0], roots.write));
    for (const name of READS.split(" ")) patch(holder, name, `${label}.${name}`, (args2) => readable(args2, name, roots));
  }
  for (const [name, members2] of MODULES) {
    const holder = require2(`node:${name}`);
    for (const member2 of members2.split(" ")) patch(holder, member2, `${name}.${member2}`, never);
  }
  const net = require2("node:net");
  patch(net.Socket.prototype, "connect", "net.Socket.connect", never);
  patch(net.Server.prototype, "listen", "net.Server.listen", never);
  patch(require2("node:worker_threads"), "Worker", "worker_threads.Worker", never);
  patch(globalThis, "fetch", "fetch", never);
  patch(globalThis, "WebSocket", "WebSocket", never);
  for (const name of ["exit", "kill", "abort", "chdir", "dlopen", "reallyExit", "setuid", "setgid"]) {
    patch(process, name, `process.${name}`, never);
  }
}
function muteInside(stream, storage) {
  const before = stream.write;
  stream.write = function(...args2) {
    return storage.getStore() ? true : Reflect.apply(before, this, args2);
  };
  return () => {
    stream.write = before;
  };
}
function stop(scope, label, workspace) {
  const frame = (new Error().stack ?? "").split("\n").find((line) => line.includes(workspace) && !line.includes("node_modules"));
  const place = /\(?(?:file:\/\/)?([^()\s]+):(\d+):\d+\)?$/.exec(frame ?? "");
  const where = place ? ` at ${import_node_path3.default.relative(workspace, place[1])}:${place[2]}` : "";
  scope.stopped ??= `${label}${where}`;
  throw new Error(`QTest stopped ${label}`);
}
function readable(args2, name, roots) {
  const writing = /^open(?:Sync)?$/.test(name) && typeof args2[1] === "string" && /[wa+]/.test(args2[1]);
  if (writing) return inside(args2[0], roots.write);
  return inside(args2[0], [roots.workspace, ...roots.read]) || /[\\/]node_modules[\\/]/.test(String(args2[0]));
}
function inside(target, folders) {
  if (typeof target === "number") return opened.has(target);
  const text2 = pathOf2(target);
  if (text2 === void 0) return true;
  const full = import_node_path3.default.resolve(text2);
  return folders.some((folder) => full === folder || full.startsWith(folder + import_node_path3.default.sep));
}
function pathOf2(target) {
  if (typeof target === "string") return target;
  if (ArrayBuffer.isView(target)) return Buffer.from(target.buffer, target.byteOffset, target.byteLength).toString();
  const url = target;
  return url?.protocol === "file:" && typeof url.pathname === "string" ? decodeURIComponent(url.pathname) : void 0;
}
function copyOwn(from, to, key2) {
  if (key2 === "length" || key2 === "name" || key2 === "arguments" || key2 === "caller") return;
  const descriptor = Object.getOwnPropertyDescriptor(from, key2);
  const present = Object.getOwnPropertyDescriptor(to, key2);
  if (!descriptor) return;
  if (!present || present.configurable) Object.defineProperty(to, key2, descriptor);
  else if (present.writable)
    to[key2] = from[key2];
}

// src/languages/typescript/harness/journal.ts
var import_node_fs = __toESM(require("node:fs"), 1);
var HEADER = 96;
var openSync = import_node_fs.default.openSync;
var writeSync = import_node_fs.default.writeSync;
function openJournal(path7) {
  const file = openSync(path7, "w");
  let counter = 0;
  let length2 = 0;
  function header(phase, fault = "-", step2 = 0) {
    counter = (counter + 1) % 1e9;
    writeSync(file, `${counter} ${phase} ${fault} ${length2} ${step2}`.padEnd(HEADER), 0);
  }
  function body(text2) {
    writeSync(file, text2, HEADER);
    length2 = Buffer.byteLength(text2);
  }
  return {
    input: (input) => {
      body(JSON.stringify(input));
      header("run");
    },
    step: (index) => header("run", "-", index),
    fault: (engineId) => header("run", engineId),
    load: (fault, path8 = "") => {
      body(path8);
      header("load", fault);
    },
    idle: () => header("idle")
  };
}

// src/languages/typescript/harness/loading-text.ts
var import_node_fs2 = require("node:fs");
var import_node_util2 = require("node:util");
var FRAME = /^\s*(?:>?\s*\d+\s*\||\|?\s*\^|\|)/;
var NEEDS_COMPILER = "Node runs TypeScript only where taking the types away makes JavaScript of it: use Vitest, or a test script that loads tsx";
function loadingText(error4) {
  const lines = (0, import_node_util2.stripVTControlCharacters)(error4).split("\n");
  const text2 = lines.filter((line) => line.trim() !== "" && !FRAME.test(line) && !/^\s+at\s/.test(line)).slice(0, 3).map((line) => line.trim()).join(" ");
  return isForCompiler(text2) ? `${text2}. ${NEEDS_COMPILER}` : text2;
}
function isForCompiler(text2) {
  if (text2.includes("not supported in strip-only mode")) return true;
  const [, stem] = /Cannot find module '([^']+)\.[cm]?js' imported from \S+\.[cm]?ts\b/.exec(text2) ?? [];
  return stem !== void 0 && (0, import_node_fs2.existsSync)(`${stem}.ts`);
}

// src/languages/typescript/harness/switches.ts
var NO_COVERAGE = {};
function createSwitches() {
  const places = [];
  const files = /* @__PURE__ */ new Map();
  const loading = /* @__PURE__ */ new Set();
  let isWatched = false;
  const board = {
    activeMutant: void 0,
    passed: new Uint32Array(0),
    placesFrom: (file) => {
      const known = files.get(file);
      if (known !== void 0) return known;
      const first = places.length;
      files.set(file, first);
      for (const ids of file.split(";")) places.push(ids.split(","));
      const longer = new Uint32Array(places.length);
      longer.set(board.passed);
      board.passed = longer;
      return first;
    },
    hitCount: void 0,
    hitLimit: void 0
  };
  globalThis.__stryker__ = board;
  function coverage() {
    const found = {};
    for (const [place, count] of board.passed.entries())
      if (count > 0) for (const id of places[place]) found[id] = (found[id] ?? 0) + count;
    return found;
  }
  return {
    watch: (hitLimit) => {
      isWatched = true;
      board.passed.fill(0);
      board.hitCount = 0;
      board.hitLimit = hitLimit;
    },
    activate: (engineId, hitLimit) => {
      board.activeMutant = engineId;
      board.hitCount = 0;
      board.hitLimit = hitLimit;
    },
    rest: () => {
      const hits = board.hitCount ?? 0;
      const limited = board.hitLimit !== void 0 && hits > board.hitLimit;
      const isHead = board.activeMutant === void 0;
      const passed = isHead ? coverage() : NO_COVERAGE;
      if (isHead && !isWatched) for (const id of Object.keys(passed)) loading.add(id);
      if (isHead) board.passed.fill(0);
      isWatched = false;
      board.activeMutant = void 0;
      board.hitCount = void 0;
      board.hitLimit = void 0;
      return { coverage: passed, hits, limited };
    },
    atLoad: () => [...loading]
  };
}

// src/languages/typescript/harness/stage.ts
var NothingLoads = class extends Error {
};
async function onStage(request, host, play2) {
  const journal = openJournal(import_node_path4.default.join(request.output, FILES.journal));
  const switches = createSwitches();
  const environment = createEnvironment(request.now);
  const guard = createGuard(request.guard);
  try {
    const { modules, unloadable } = await loadable(host, request.modules, journal);
    if (Object.keys(modules.head).length === 0) throw new NothingLoads(unloadable[0]?.message ?? "no module was named");
    const barred = new Set(request.banned.map((ban) => `${ban.input} ${ban.fault ?? ""}`));
    const { now, guard: roots } = request;
    const lab = await openLab({
      host,
      modules,
      environment,
      switches,
      guard,
      journal,
      now,
      barred,
      workspace: roots.workspace
    });
    return await play2({ lab, environment, switches, unloadable });
  } finally {
    guard.restore();
    environment.restore();
  }
}
async function loadable(host, modules, journal) {
  const unloadable = [];
  const together = await attempt(host, modules.head, journal);
  if (together === void 0) return { modules, unloadable };
  for (const [file, key2] of Object.entries(modules.head)) {
    const message = await attempt(host, { [file]: key2 }, journal);
    if (message !== void 0) unloadable.push({ file, message });
  }
  const loads = ([file]) => !unloadable.some((one) => one.file === file);
  const head = Object.fromEntries(Object.entries(modules.head).filter(loads));
  const base = Object.fromEntries(Object.entries(modules.base).filter(loads));
  return { modules: { ...modules, head, base }, unloadable };
}
async function attempt(host, head, journal) {
  try {
    await loadWorld(host, { head, base: {}, moved: [] }, "head", (file) => journal.load(void 0, file));
    return void 0;
  } catch (error4) {
    return loadingText(thrownText(error4));
  }
}

// src/languages/typescript/harness/time-limit.ts
var import_node_fs3 = __toESM(require("node:fs"), 1);
var readFileSync = import_node_fs3.default.readFileSync;
var NANOSECONDS = 1e6;
function timeLimit({ searchMs, wallMs }, now, waited = waitedMs) {
  const started = now();
  const waitedBefore = waited();
  let lookAt = searchMs;
  return () => {
    const passed = now() - started;
    if (passed > wallMs) return true;
    if (passed <= lookAt) return false;
    const used = passed - (waited() - waitedBefore);
    if (used > searchMs) return true;
    lookAt = passed + (searchMs - used);
    return false;
  };
}
function waitedMs() {
  try {
    return Number(readFileSync("/proc/thread-self/schedstat", "utf8").split(" ")[1]) / NANOSECONDS;
  } catch {
    return 0;
  }
}

// src/languages/typescript/harness/explore.ts
var openSync2 = import_node_fs4.default.openSync;
var writeSync2 = import_node_fs4.default.writeSync;
function explore(request, host) {
  return onStage(request, host, (stage) => exploreOn(request, stage));
}
async function exploreOn(request, stage) {
  const { lab, environment, switches } = stage;
  const changed = new Set(request.functions.filter((fn2) => fn2.kind === "changed").map((fn2) => fn2.id));
  const functions = request.functions.map((fn2) => fn2.id);
  const barredCalls = new Set(request.barredCalls);
  const all = withoutCalls(entryPoints(request, lab.world, functions), barredCalls);
  const entries = hasPage() ? all : all.filter(({ renders }) => !renders);
  const started = environment.wallMs();
  const found = await search({
    lab,
    random: createRandom(request.seed),
    entries,
    faults: request.faults,
    atLoad: new Set(switches.atLoad()),
    changed,
    onlyBase: request.onlyBase,
    iterations: request.iterations,
    now: request.now,
    banned: request.banned,
    barredCalls,
    wholeNumbers: request.wholeNumbers,
    resume: request.resume,
    replayOnly: request.replayOnly,
    isOver: timeLimit(request, environment.wallMs),
    checkpoint: checkpointer(request.output)
  });
  const limits = { searchMs: Math.max(5e3, request.searchMs), wallMs: Math.max(5e3, request.wallMs) };
  let searched = environment.wallMs();
  let runs = lab.counts.runs;
  let isUp = timeLimit(limits, environment.wallMs);
  let { cut } = found;
  const isOver = () => {
    const over = isUp();
    cut ||= over;
    return over;
  };
  const parts = { lab, found, entries, changed, now: request.now, isOver };
  let judged = await judgeKept(parts);
  if (judged.lost.length > 0 && !found.cut && !request.replayOnly && runs < request.iterations) {
    revive(judged.lost);
    await searchOn(found);
    runs = lab.counts.runs;
    searched = environment.wallMs();
    isUp = timeLimit(limits, environment.wallMs);
    judged = await judgeKept(parts);
  }
  const cases = await chooseCases(parts, judged.drafts);
  const trips = request.replayOnly ? [] : await brokenRoundTrips(lab, entries, { ...request, corpus: found.corpus });
  const examples = request.replayOnly ? [] : await documentedExamples(lab, entries, request.now);
  return {
    mode: "explore",
    cases,
    killed: killedBy(found, judged.lost, cases),
    unreached: [...found.targets.filter((target) => target.alive), ...found.unasked].filter((target) => !target.static && !found.reached.has(target.engineId)).map((target) => target.fault.id),
    cut: cut || found.cut,
    examples,
    oddities: request.replayOnly ? [] : [...trips, ...found.oddities.all()],
    endless: [...found.endless.values()].flat(),
    unloadable: stage.unloadable,
    stopped: [...stoppedOf(found), ...withoutPage(all, entries)],
    ...lab.baseFailure === void 0 ? {} : { baseFailure: lab.baseFailure },
    stats: {
      candidates: found.candidates,
      runs,
      unstable: found.unstable,
      searchMs: Math.round(searched - started),
      matrixMs: Math.round(environment.wallMs() - searched),
      loadMs: Math.round(lab.counts.loadMs),
      loads: lab.counts.loads,
      corpus: found.corpus.all.length,
      stateful: [...found.stateful]
    }
  };
}
function killedBy(found, lost, cases) {
  const shown = new Set(cases.flatMap((one) => one.kills.map((kill2) => kill2.fault)));
  const asked = found.targets.filter(
    (target) => !target.alive && !lost.includes(target) || target.hangs || shown.has(target.fault.id)
  );
  const passed = found.unasked.filter((target) => found.reached.has(target.engineId));
  return [...asked, ...passed].map((target) => target.fault.id);
}
function revive(lost) {
  for (const target of lost) {
    target.alive = true;
    target.killer = void 0;
    target.attempts = 0;
  }
}
function stoppedOf(found) {
  const stopped = [];
  for (const [entry, reasons] of found.stopped) {
    for (const [reason] of sorted([...reasons], (a, b) => b[1] - a[1]).slice(0, 3)) {
      for (const id of entry.functionIds) stopped.push({ function: id, reason, code: "guard" });
    }
  }
  return stopped;
}
function withoutPage(all, entries) {
  return all.filter((entry) => !entries.includes(entry)).flatMap(({ functionIds }) => functionIds.map((id) => ({ function: id, reason: NO_PAGE, code: "component" })));
}
var NO_PAGE = "no DOM environment: set one for the test files beside it (`environment: jsdom`)";
function checkpointer(output) {
  const file = openSync2(import_node_path5.default.join(output, FILES.checkpoint), "a");
  return ({ input }, runs) => {
    const line = { input, runs };
    writeSync2(file, `${JSON.stringify(line)}
`);
  };
}

// src/languages/typescript/harness/thrown-at.ts
var FRAME2 = /^\s*at (?:.*\()?(?:file:\/\/)?(\/[^()?]+)(?:\?[^()]*)?:(\d+):\d+\)?$/;
var BUILT_IN = /^\s*at .*(?:\(<anonymous>\)|\(native\))$/;
function thrownAt(error4, workspace) {
  const stack = stackOf(error4);
  const frames = stack.split("\n").filter((line2) => /^\s*at /.test(line2));
  const first = frames.find((frame) => !BUILT_IN.test(frame));
  const [, path7, line] = FRAME2.exec(first ?? "") ?? [];
  if (path7 === void 0 || !path7.startsWith(`${workspace}/`) || path7.includes("/node_modules/")) return void 0;
  return { file: path7.slice(workspace.length + 1), line: Number(line) };
}
function stackOf(error4) {
  try {
    const { stack } = error4;
    return typeof stack === "string" ? stack : "";
  } catch {
    return "";
  }
}

// src/languages/typescript/harness/observe.ts
function observe(request, host) {
  return onStage(request, host, async ({ lab }) => {
    const outcomes = [];
    for (const one of request.cases) outcomes.push(await observeOne(one, lab, request));
    return { mode: "observe", outcomes };
  });
}
async function observeOne(one, lab, request) {
  const input = { entry: one.target, arrange: one.arrange, act: one.act, provenance: one.provenance };
  const clock = one.arrange.find((step2) => step2.arrange === "clock");
  const now = clock?.arrange === "clock" ? clock.now : request.now;
  const run = await lab.head(input, {
    fresh: one.arrange.some((step2) => step2.arrange === "fresh-module"),
    now,
    chance: request.seed
  });
  const outcome = outcomeOf(one.act, run.seen, argumentsBefore2(input, lab, run.seen.results));
  const at = request.places ? thrownAt(run.seen.error, request.guard.workspace) : void 0;
  return at ? { ...outcome, thrownAt: at } : outcome;
}
function argumentsBefore2(input, lab, results) {
  const before = /* @__PURE__ */ new Map();
  for (const [step2, act] of input.act.entries()) {
    if (!("args" in act)) continue;
    for (const [index, value] of act.args.entries()) {
      try {
        const made2 = build(value, { resolve: (ref) => lab.world.resolve(ref), results, stubs: /* @__PURE__ */ new Map() });
        before.set(`arg:${step2}.${index}`, describe(made2));
      } catch {
        before.delete(`arg:${step2}.${index}`);
      }
    }
  }
  return before;
}

// src/languages/typescript/harness/main.ts
var readFileSync2 = import_node_fs5.default.readFileSync;
var writeFileSync = import_node_fs5.default.writeFileSync;
var renameSync = import_node_fs5.default.renameSync;
async function main(requestPath, host) {
  const request = JSON.parse(readFileSync2(requestPath, "utf8"));
  const result = await answer(request, host);
  const target = import_node_path6.default.join(request.output, FILES.result);
  writeFileSync(`${target}.part`, JSON.stringify(result));
  renameSync(`${target}.part`, target);
}
async function answer(request, host) {
  try {
    return await (request.mode === "explore" ? explore(request, host) : observe(request, host));
  } catch (error4) {
    if (error4 instanceof NothingLoads) return { mode: "failed", message: error4.message };
    throw error4;
  }
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  main
});
