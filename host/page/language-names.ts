/** What the language itself puts on a global object; whatever else a frame has is the browser's. */
export const LANGUAGE: ReadonlySet<string> = new Set(
  [
    "globalThis Infinity NaN undefined eval isFinite isNaN parseFloat parseInt decodeURI",
    "decodeURIComponent encodeURI encodeURIComponent escape unescape Object Function Boolean Symbol",
    "Error AggregateError EvalError RangeError ReferenceError SyntaxError TypeError URIError Number",
    "BigInt Math Date String RegExp Array Int8Array Uint8Array Uint8ClampedArray Int16Array",
    "Uint16Array Int32Array Uint32Array Float32Array Float64Array BigInt64Array BigUint64Array Map Set",
    "WeakMap WeakSet WeakRef FinalizationRegistry ArrayBuffer SharedArrayBuffer DataView Atomics JSON",
    "Iterator Promise Proxy Reflect Intl",
  ].flatMap((line) => line.split(" ")),
);

/** Names a function cannot take as parameters, and one that must not be read before it is used. */
const APART = new Set(["eval", "Intl", "SharedArrayBuffer", "Atomics"]);

/** Handed to the script as parameters: looking each of them up in a scope would slow it down. */
export const QUICK_NAMES: readonly string[] = [...LANGUAGE].filter((name) => !APART.has(name));
