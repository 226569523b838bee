export const id = 286;
export const ids = [286];
export const modules = {

/***/ 3771:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  w: () => (/* binding */ acceptName),
  br: () => (/* binding */ digest),
  TW: () => (/* binding */ functionsOf),
  wP: () => (/* binding */ isWhole),
  su: () => (/* binding */ wasMeasured),
  et: () => (/* binding */ whyNotMeasured)
});

// EXTERNAL MODULE: ./build/src/report/short-ids.js
var short_ids = __webpack_require__(3802);
;// CONCATENATED MODULE: ./build/src/report/short-paths.js
/** For each file of the result its name alone, with as many folders before it as tell it from the others. */
function shortPaths(result) {
    const files = [...result.functions, ...result.survivors, ...result.behaviourChanges, ...result.findings].map((entry) => entry.file);
    return shortened([...new Set(files)]);
}
function shortened(files) {
    const counts = new Map();
    for (const file of files) {
        for (const suffix of suffixes(file))
            counts.set(suffix, (counts.get(suffix) ?? 0) + 1);
    }
    return new Map(files.map((file) => [file, suffixes(file).find((suffix) => counts.get(suffix) === 1) ?? file]));
}
/** `c`, `b/c`, `a/b/c` of `a/b/c`. */
function suffixes(file) {
    const parts = file.split('/');
    return parts.map((_, i) => parts.slice(-i - 1).join('/'));
}

;// CONCATENATED MODULE: ./build/src/report/digest.js


function digest(result) {
    const dismissed = new Set(result.dismissed.filter((entry) => entry.status === 'active').map((entry) => entry.id));
    const found = withCauses(result.behaviourChanges.filter((change) => !dismissed.has(change.id)));
    const changes = found.filter((change) => !change.accepted);
    const survivors = [...result.survivors].filter((fault) => !dismissed.has(fault.id)).sort((a, b) => a.rank - b.rank);
    const unnoticed = survivors.filter((fault) => fault.counted !== false && fault.proof?.by !== 'behaviour-change');
    const gaps = unnoticed.filter((fault) => fault.proof?.by !== 'written-test');
    const missing = result.functions.filter((changed) => !wasMeasured(changed));
    const beyond = Math.max(0, result.subject.functionsChanged - result.functions.length);
    return {
        changes,
        causes: changes.filter((change) => change.sameCauseAs === undefined),
        accepted: found.filter((change) => change.accepted && change.sameCauseAs === undefined).length,
        gaps,
        closable: gaps.filter((fault) => fault.proof?.by === 'ready-test'),
        closed: unnoticed.filter((fault) => fault.proof?.by === 'written-test'),
        readyTests: result.tests.filter((test) => test.state === 'ready'),
        writtenTests: result.tests.filter((test) => test.state === 'written'),
        notMeasured: grouped(missing),
        functionsChanged: Math.max(result.subject.functionsChanged, result.functions.length),
        functionsNotMeasured: missing.length + beyond,
        paths: shortPaths(result),
        ids: (0,short_ids/* shortIds */.R)([...result.survivors, ...result.behaviourChanges].map((entry) => entry.id)),
    };
}
/** `tested` and `changed` functions were measured; for every other one the reason is told. */
function wasMeasured(changed) {
    return changed.status === 'tested' || changed.status === 'changed';
}
/** The functions of a project; projects of several languages may share a folder. */
function functionsOf({ root, language }, { functions }) {
    return functions.filter((changed) => changed.project === root && changed.language === language);
}
/** What a status says where no reason is given. */
const STATUS_TEXT = {
    tested: '',
    changed: '',
    'needs-double': 'needs a collaborator that could not be stood in for',
    'needs-service': 'needs a service that is not there',
    unmutable: 'has no place for a fault',
    unsupported: 'is not analysed',
    stopped: 'was stopped by an effect',
    skipped: 'was not selected',
};
/** Why a function was not measured, in words. */
function whyNotMeasured(changed) {
    return changed.reason || STATUS_TEXT[changed.status];
}
/** True where every judged fault is noticed. */
function isWhole(figure) {
    return figure !== undefined && figure.noticed === figure.judged;
}
/** What `qtest accept` takes for a change: its function's name, or its id where two functions share the name. */
function acceptName(change, result) {
    const name = result.functions.find((changed) => changed.id === change.function)?.name ?? change.function.split('#').at(-1);
    const same = result.functions.filter((changed) => changed.name === name).length;
    return name && same <= 1 && /^[\w$.~-]+$/.test(name) && !name.startsWith('-') ? name : change.id;
}
/** Changes with the others of their cause right behind them. */
function withCauses(changes) {
    const shown = new Set(changes.map((change) => change.id));
    const leads = changes.filter((change) => change.sameCauseAs === undefined || !shown.has(change.sameCauseAs));
    return leads.flatMap((lead) => {
        const { sameCauseAs: _, ...own } = lead;
        return [own, ...changes.filter((change) => change.sameCauseAs === lead.id)];
    });
}
function grouped(functions) {
    const groups = new Map();
    for (const changed of functions) {
        const reason = whyNotMeasured(changed);
        const key = `${changed.file}\0${reason}`;
        const group = groups.get(key) ?? { file: changed.file, names: [], reason };
        group.names.push(changed.name);
        groups.set(key, group);
    }
    return [...groups.values()];
}


/***/ }),

/***/ 3758:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ lineDiff)
/* harmony export */ });
/* harmony import */ var diff__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8965);
/* harmony import */ var _short_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6859);


/** The lines of a change as a diff has them: `- old`, `+ new`, and what both have behind two spaces. */
function lineDiff({ before, after, }) {
    return (0,diff__WEBPACK_IMPORTED_MODULE_0__/* .diffArrays */ .E)([...before], [...after]).flatMap(({ added, removed, value }) => value.map((line) => `${added ? '+' : removed ? '-' : ' '} ${shown(line)}`.trimEnd()));
}
function shown(line) {
    const indent = /^\s*/.exec(line)?.[0] ?? '';
    return `${indent.replaceAll('\t', '  ').replace(/[^ ]/g, ' ')}${(0,_short_text_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .TN)(line.slice(indent.length).replaceAll('\t', ' '))}`;
}


/***/ }),

/***/ 8120:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JF: () => (/* binding */ segments),
/* harmony export */   M8: () => (/* binding */ fittedText),
/* harmony export */   wh: () => (/* binding */ plainText)
/* harmony export */ });
/* harmony import */ var _short_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6859);

/** The stretches of a marked text in order. Code with backticks inside is marked by a longer run of them, as in Markdown. */
function segments(text) {
    const found = [];
    let end = 0;
    for (const match of text.matchAll(/(?<!`)(`+)(?!`)(.+?)(?<!`)\1(?!`)/gsu)) {
        if (match.index > end)
            found.push({ code: false, text: text.slice(end, match.index) });
        found.push({ code: true, text: unpadded(match[2] ?? '') });
        end = match.index + match[0].length;
    }
    if (end < text.length)
        found.push({ code: false, text: text.slice(end) });
    return found;
}
/** The text without its marks. */
function plainText(text) {
    return segments(text)
        .map((segment) => segment.text)
        .join('');
}
/** The text without its marks in at most `limit` characters: each stretch of code keeps its beginning, and room that one leaves. */
function fittedText(text, limit) {
    const parts = segments(text);
    let room = limit - parts.reduce((sum, { code, text: words }) => sum + (code ? 0 : words.length), 0);
    let left = parts.filter((part) => part.code).length;
    const shares = new Map();
    for (const part of parts.filter(({ code }) => code).sort((a, b) => a.text.length - b.text.length)) {
        const share = Math.min(part.text.length, Math.max(1, Math.floor(room / left)));
        shares.set(part, share);
        room -= share;
        left -= 1;
    }
    return (0,_short_text_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .Jj)(parts.map((part) => (0,_short_text_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .Jj)(part.text, shares.get(part) ?? part.text.length)).join(''), limit);
}
function unpadded(code) {
    return code.length > 2 && code.startsWith(' ') && code.endsWith(' ') ? code.slice(1, -1) : code;
}


/***/ }),

/***/ 742:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ askedAgain),
/* harmony export */   w: () => (/* binding */ rerunCommand)
/* harmony export */ });
const FLAGS = {
    base: '--base',
    seed: '--seed',
    iterations: '--iterations',
    maxWall: '--max-wall',
    mode: '--mode',
    gate: '--gate',
    threshold: '--threshold',
};
/** What the run was asked for. A base that moves with HEAD is given as the commit that it was. */
function askedAgain({ asked, subject }) {
    const ref = asked.base ?? subject.baseRef;
    if (/HEAD|@/.test(ref) && asked.files === undefined)
        return { ...asked, base: subject.baseSha.slice(0, 12) };
    return asked;
}
/** `qtest run --base main --write`: a line for a shell. `more` are further flags; with `--write` the command is `run`, else the run's own. */
function rerunCommand(result, ...more) {
    const asked = askedAgain(result);
    const command = more.includes('--write') ? 'run' : asked.command;
    const named = Object.entries(FLAGS).flatMap(([key, flag]) => {
        const value = asked[key];
        return value === undefined ? [] : [flag, shellWord(value)];
    });
    const files = asked.files === undefined ? [] : ['--files', ...asked.files.map(shellWord)];
    return ['qtest', command, ...named, ...files, ...more].join(' ');
}
function shellWord(text) {
    return /^[\w@./:+=^~-]+$/.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`;
}


/***/ }),

/***/ 3629:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gm: () => (/* binding */ humanDay),
/* harmony export */   KE: () => (/* binding */ listed),
/* harmony export */   LS: () => (/* binding */ plural),
/* harmony export */   VH: () => (/* binding */ unstopped),
/* harmony export */   em: () => (/* binding */ sentence),
/* harmony export */   oh: () => (/* binding */ thousands),
/* harmony export */   zK: () => (/* binding */ humanTime)
/* harmony export */ });
/** `1 fault`, `2 faults`; `many` for words that do not take an s. */
function plural(count, one, many = `${one}s`) {
    return `${thousands(count)} ${count === 1 ? one : many}`;
}
/** `5,000`: plain below a thousand. */
function thousands(count) {
    return String(count).replace(/\B(?=(?:\d{3})+$)/g, ',');
}
/** A duration for people: `40 ms`, `0.4 s`, `9.8 s`, `1 min 4 s`, `2 h 5 min`. */
function humanTime(ms) {
    if (ms < 100)
        return `${Math.round(ms)} ms`;
    if (ms < 59_950)
        return `${(ms / 1000).toFixed(1)} s`;
    const seconds = Math.round(ms / 1000);
    const minutes = Math.floor(seconds / 60);
    if (minutes >= 60)
        return `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
    return seconds % 60 === 0 ? `${minutes} min` : `${minutes} min ${seconds % 60} s`;
}
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
/** `2026-12-07` as `7 Dec`; any other text as it is. */
function humanDay(date) {
    const parts = /^\d{4}-(\d\d)-(\d\d)$/.exec(date);
    const month = MONTHS[Number(parts?.[1]) - 1];
    return parts && month ? `${Number(parts[2])} ${month}` : date;
}
/** `a`, `a and b`, `a, b and c`. */
function listed(items) {
    if (items.length < 2)
        return items.join('');
    return `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`;
}
/** The first letter as a capital: for sentences made from parts. */
function sentence(text) {
    return text.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
}
/** Without the full stop at its end: for texts that go on. */
function unstopped(text) {
    return text.trim().replace(/\.$/, '');
}


/***/ }),

/***/ 6859:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dt: () => (/* binding */ firstFew),
/* harmony export */   Jj: () => (/* binding */ cut),
/* harmony export */   TN: () => (/* binding */ oneLine),
/* harmony export */   Vg: () => (/* binding */ escapeCharacter),
/* harmony export */   kY: () => (/* binding */ failureText)
/* harmony export */ });
/** Text cut and made safe for a line of output. */
/** On one line, with control and direction characters written out. */
function oneLine(text) {
    return text.replace(/\s*[\r\n\u2028\u2029]\s*/gu, ' ').replace(/[\p{Cc}\p{Cf}]/gu, escapeCharacter);
}
/** At most `limit` UTF-16 units, never half a character. */
function cut(text, limit) {
    if (text.length <= limit)
        return text;
    const end = /[\ud800-\udbff]$/.test(text.slice(0, limit - 1)) ? limit - 2 : limit - 1;
    return `${text.slice(0, end)}…`;
}
/** `\u000a`: a character that would move or hide text, written out. */
function escapeCharacter(character) {
    return `\\u${(character.codePointAt(0) ?? 0).toString(16).padStart(4, '0')}`;
}
/** The first three, and how many there are beside them: `a, b, c and 2 more`. */
function firstFew(items) {
    const more = items.length - 3;
    return `${items.slice(0, 3).join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
}
/** What a failing test's message says before its stack, on one line. */
function failureText(message) {
    const plain = message.trim();
    const stack = plain.search(/\n\s+at\s/);
    return cut(oneLine(stack < 0 ? plain : plain.slice(0, stack)).replace(/\s+/g, ' '), 160);
}


/***/ }),

/***/ 8965:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  E: () => (/* binding */ diffArrays)
});

// UNUSED EXPORTS: arrayDiff

;// CONCATENATED MODULE: ./node_modules/diff/libesm/diff/base.js
class Diff {
    diff(oldStr, newStr, 
    // Type below is not accurate/complete - see above for full possibilities - but it compiles
    options = {}) {
        let callback;
        if (typeof options === 'function') {
            callback = options;
            options = {};
        }
        else if ('callback' in options) {
            callback = options.callback;
        }
        // Allow subclasses to massage the input prior to running
        const oldString = this.castInput(oldStr, options);
        const newString = this.castInput(newStr, options);
        const oldTokens = this.removeEmpty(this.tokenize(oldString, options));
        const newTokens = this.removeEmpty(this.tokenize(newString, options));
        return this.diffWithOptionsObj(oldTokens, newTokens, options, callback);
    }
    diffWithOptionsObj(oldTokens, newTokens, options, callback) {
        var _a;
        const done = (value) => {
            value = this.postProcess(value, options);
            if (callback) {
                setTimeout(function () { callback(value); }, 0);
                return undefined;
            }
            else {
                return value;
            }
        };
        const newLen = newTokens.length, oldLen = oldTokens.length;
        let editLength = 1;
        let maxEditLength = newLen + oldLen;
        if (options.maxEditLength != null) {
            maxEditLength = Math.min(maxEditLength, options.maxEditLength);
        }
        const maxExecutionTime = (_a = options.timeout) !== null && _a !== void 0 ? _a : Infinity;
        const abortAfterTimestamp = Date.now() + maxExecutionTime;
        const bestPath = [{ oldPos: -1, lastComponent: undefined }];
        // Seed editLength = 0, i.e. the content starts with the same values
        let newPos = this.extractCommon(bestPath[0], newTokens, oldTokens, 0, options);
        if (bestPath[0].oldPos + 1 >= oldLen && newPos + 1 >= newLen) {
            // Identity per the equality and tokenizer
            return done(this.buildValues(bestPath[0].lastComponent, newTokens, oldTokens));
        }
        // Once we hit the right edge of the edit graph on some diagonal k, we can
        // definitely reach the end of the edit graph in no more than k edits, so
        // there's no point in considering any moves to diagonal k+1 any more (from
        // which we're guaranteed to need at least k+1 more edits).
        // Similarly, once we've reached the bottom of the edit graph, there's no
        // point considering moves to lower diagonals.
        // We record this fact by setting minDiagonalToConsider and
        // maxDiagonalToConsider to some finite value once we've hit the edge of
        // the edit graph.
        // This optimization is not faithful to the original algorithm presented in
        // Myers's paper, which instead pointlessly extends D-paths off the end of
        // the edit graph - see page 7 of Myers's paper which notes this point
        // explicitly and illustrates it with a diagram. This has major performance
        // implications for some common scenarios. For instance, to compute a diff
        // where the new text simply appends d characters on the end of the
        // original text of length n, the true Myers algorithm will take O(n+d^2)
        // time while this optimization needs only O(n+d) time.
        let minDiagonalToConsider = -Infinity, maxDiagonalToConsider = Infinity;
        // Main worker method. checks all permutations of a given edit length for acceptance.
        const execEditLength = () => {
            for (let diagonalPath = Math.max(minDiagonalToConsider, -editLength); diagonalPath <= Math.min(maxDiagonalToConsider, editLength); diagonalPath += 2) {
                let basePath;
                const removePath = bestPath[diagonalPath - 1], addPath = bestPath[diagonalPath + 1];
                if (removePath) {
                    // No one else is going to attempt to use this value, clear it
                    // @ts-expect-error - perf optimisation. This type-violating value will never be read.
                    bestPath[diagonalPath - 1] = undefined;
                }
                let canAdd = false;
                if (addPath) {
                    // what newPos will be after we do an insertion:
                    const addPathNewPos = addPath.oldPos - diagonalPath;
                    canAdd = addPath && 0 <= addPathNewPos && addPathNewPos < newLen;
                }
                const canRemove = removePath && removePath.oldPos + 1 < oldLen;
                if (!canAdd && !canRemove) {
                    // If this path is a terminal then prune
                    // @ts-expect-error - perf optimisation. This type-violating value will never be read.
                    bestPath[diagonalPath] = undefined;
                    continue;
                }
                // Select the diagonal that we want to branch from. We select the prior
                // path whose position in the old string is the farthest from the origin
                // and does not pass the bounds of the diff graph
                if (!canRemove || (canAdd && removePath.oldPos < addPath.oldPos)) {
                    basePath = this.addToPath(addPath, true, false, 0, options);
                }
                else {
                    basePath = this.addToPath(removePath, false, true, 1, options);
                }
                newPos = this.extractCommon(basePath, newTokens, oldTokens, diagonalPath, options);
                if (basePath.oldPos + 1 >= oldLen && newPos + 1 >= newLen) {
                    // If we have hit the end of both strings, then we are done
                    return done(this.buildValues(basePath.lastComponent, newTokens, oldTokens)) || true;
                }
                else {
                    bestPath[diagonalPath] = basePath;
                    if (basePath.oldPos + 1 >= oldLen) {
                        maxDiagonalToConsider = Math.min(maxDiagonalToConsider, diagonalPath - 1);
                    }
                    if (newPos + 1 >= newLen) {
                        minDiagonalToConsider = Math.max(minDiagonalToConsider, diagonalPath + 1);
                    }
                }
            }
            editLength++;
        };
        // Performs the length of edit iteration. Is a bit fugly as this has to support the
        // sync and async mode which is never fun. Loops over execEditLength until a value
        // is produced, or until the edit length exceeds options.maxEditLength (if given),
        // in which case it will return undefined.
        if (callback) {
            (function exec() {
                setTimeout(function () {
                    if (editLength > maxEditLength || Date.now() > abortAfterTimestamp) {
                        return callback(undefined);
                    }
                    if (!execEditLength()) {
                        exec();
                    }
                }, 0);
            }());
        }
        else {
            while (editLength <= maxEditLength && Date.now() <= abortAfterTimestamp) {
                const ret = execEditLength();
                if (ret) {
                    return ret;
                }
            }
        }
    }
    addToPath(path, added, removed, oldPosInc, options) {
        const last = path.lastComponent;
        if (last && !options.oneChangePerToken && last.added === added && last.removed === removed) {
            return {
                oldPos: path.oldPos + oldPosInc,
                lastComponent: { count: last.count + 1, added: added, removed: removed, previousComponent: last.previousComponent }
            };
        }
        else {
            return {
                oldPos: path.oldPos + oldPosInc,
                lastComponent: { count: 1, added: added, removed: removed, previousComponent: last }
            };
        }
    }
    extractCommon(basePath, newTokens, oldTokens, diagonalPath, options) {
        const newLen = newTokens.length, oldLen = oldTokens.length;
        let oldPos = basePath.oldPos, newPos = oldPos - diagonalPath, commonCount = 0;
        while (newPos + 1 < newLen && oldPos + 1 < oldLen && this.equals(oldTokens[oldPos + 1], newTokens[newPos + 1], options)) {
            newPos++;
            oldPos++;
            commonCount++;
            if (options.oneChangePerToken) {
                basePath.lastComponent = { count: 1, previousComponent: basePath.lastComponent, added: false, removed: false };
            }
        }
        if (commonCount && !options.oneChangePerToken) {
            basePath.lastComponent = { count: commonCount, previousComponent: basePath.lastComponent, added: false, removed: false };
        }
        basePath.oldPos = oldPos;
        return newPos;
    }
    equals(left, right, options) {
        if (options.comparator) {
            return options.comparator(left, right);
        }
        else {
            return left === right
                || (!!options.ignoreCase && left.toLowerCase() === right.toLowerCase());
        }
    }
    removeEmpty(array) {
        const ret = [];
        for (let i = 0; i < array.length; i++) {
            if (array[i]) {
                ret.push(array[i]);
            }
        }
        return ret;
    }
    // eslint-disable-next-line @typescript-eslint/no-unused-vars
    castInput(value, options) {
        return value;
    }
    // eslint-disable-next-line @typescript-eslint/no-unused-vars
    tokenize(value, options) {
        return Array.from(value);
    }
    join(chars) {
        // Assumes ValueT is string, which is the case for most subclasses.
        // When it's false, e.g. in diffArrays, this method needs to be overridden (e.g. with a no-op)
        // Yes, the casts are verbose and ugly, because this pattern - of having the base class SORT OF
        // assume tokens and values are strings, but not completely - is weird and janky.
        return chars.join('');
    }
    postProcess(changeObjects, 
    // eslint-disable-next-line @typescript-eslint/no-unused-vars
    options) {
        return changeObjects;
    }
    get useLongestToken() {
        return false;
    }
    buildValues(lastComponent, newTokens, oldTokens) {
        // First we convert our linked list of components in reverse order to an
        // array in the right order:
        const components = [];
        let nextComponent;
        while (lastComponent) {
            components.push(lastComponent);
            nextComponent = lastComponent.previousComponent;
            delete lastComponent.previousComponent;
            lastComponent = nextComponent;
        }
        components.reverse();
        const componentLen = components.length;
        let componentPos = 0, newPos = 0, oldPos = 0;
        for (; componentPos < componentLen; componentPos++) {
            const component = components[componentPos];
            if (!component.removed) {
                if (!component.added && this.useLongestToken) {
                    let value = newTokens.slice(newPos, newPos + component.count);
                    value = value.map(function (value, i) {
                        const oldValue = oldTokens[oldPos + i];
                        return oldValue.length > value.length ? oldValue : value;
                    });
                    component.value = this.join(value);
                }
                else {
                    component.value = this.join(newTokens.slice(newPos, newPos + component.count));
                }
                newPos += component.count;
                // Common case
                if (!component.added) {
                    oldPos += component.count;
                }
            }
            else {
                component.value = this.join(oldTokens.slice(oldPos, oldPos + component.count));
                oldPos += component.count;
            }
        }
        return components;
    }
}

;// CONCATENATED MODULE: ./node_modules/diff/libesm/diff/array.js

class ArrayDiff extends Diff {
    tokenize(value) {
        return value.slice();
    }
    join(value) {
        return value;
    }
    removeEmpty(value) {
        return value;
    }
}
const arrayDiff = new ArrayDiff();
function diffArrays(oldArr, newArr, options) {
    return arrayDiff.diff(oldArr, newArr, options);
}


/***/ })

};
