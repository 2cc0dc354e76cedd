/** What an engine of ES2016 has of itself, with the two timers and Office.js that Outlook adds: no page, no storage, no network. */
const KEPT = new Set(
  (
    'Object Function Array Number parseFloat parseInt Infinity NaN undefined Boolean String Symbol Date Promise RegExp Error ' +
    'EvalError RangeError ReferenceError SyntaxError TypeError URIError JSON Math Reflect Proxy Map Set WeakMap WeakSet ' +
    'ArrayBuffer DataView Uint8Array Int8Array Uint16Array Int16Array Uint32Array Int32Array Float32Array Float64Array ' +
    'Uint8ClampedArray decodeURI decodeURIComponent encodeURI encodeURIComponent escape unescape eval isFinite isNaN ' +
    'setTimeout clearTimeout Office constructor'
  ).split(' '),
);

/** What came into these after ES2016. */
const LATER: readonly (readonly [object, string])[] = [
  [Object, 'values entries fromEntries getOwnPropertyDescriptors hasOwn groupBy'],
  [Array.prototype, 'flat flatMap at findLast findLastIndex toSorted toReversed toSpliced with'],
  [String.prototype, 'padStart padEnd trimStart trimEnd matchAll replaceAll at isWellFormed toWellFormed'],
  [Promise, 'allSettled any withResolvers try'],
  [Promise.prototype, 'finally'],
];

/** Takes away from this realm all that classic Outlook's JavaScript-only runtime has not. */
export function stripGlobals(scope: typeof globalThis): void {
  for (const [owner, names] of LATER)
    for (const name of names.split(' ')) Reflect.deleteProperty(owner, name);
  for (
    let owner: object | null = scope;
    owner && owner !== Object.prototype;
    owner = Reflect.getPrototypeOf(owner)
  ) {
    for (const name of Object.getOwnPropertyNames(owner)) {
      if (KEPT.has(name) || Reflect.deleteProperty(owner, name)) continue;
      Reflect.defineProperty(owner, name, { value: undefined });
    }
  }
}
