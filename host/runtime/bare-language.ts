/**
 * Runs inside each new realm, before the script: takes away what the platform lacks and makes what
 * nobody has proved there throw when used. Kept as text because it must be evaluated over there.
 * It answers a function of (now, unknown): the clock, and what throws StrictRuntimeUnknown.
 */
export const BARE_LANGUAGE = `"use strict"; (now, unknown) => {
  const define = (owner, name, value) =>
    Object.defineProperty(owner, name, { value, writable: true, configurable: true });
  const unproved = (owner, label, names) => {
    for (const name of names) {
      if (name in owner) define(owner, name, () => unknown(182, label + "." + name));
    }
  };
  const lists = ["at", "findLast", "findLastIndex", "toSorted", "toReversed", "toSpliced", "with"];
  unproved(Array.prototype, "Array.prototype", lists);
  unproved(Object.getPrototypeOf(Int8Array.prototype), "TypedArray.prototype", lists);
  unproved(Array, "Array", ["fromAsync"]);
  unproved(String.prototype, "String.prototype", ["at", "replaceAll", "isWellFormed", "toWellFormed"]);
  unproved(Object, "Object", ["hasOwn", "groupBy"]);
  unproved(Map, "Map", ["groupBy"]);
  unproved(Promise, "Promise", ["any", "withResolvers", "try"]);
  unproved(Set.prototype, "Set.prototype", ["union", "intersection", "difference",
    "symmetricDifference", "isSubsetOf", "isSupersetOf", "isDisjointFrom"]);
  for (const name of ["WeakRef", "FinalizationRegistry", "AggregateError", "Iterator"]) {
    if (name in globalThis) define(globalThis, name, function () { unknown(182, name); });
  }
  Object.defineProperty(globalThis, "Intl", { configurable: true, get: () => unknown(181, "Intl") });
  for (const name of ["SharedArrayBuffer", "Atomics", "gc"]) delete globalThis[name];

  const english = (owner, label, names, position) => {
    for (const name of names) {
      const original = owner[name];
      define(owner, name, function (...args) {
        const locale = args[position];
        if (!/^en\\b/.test(String(locale))) unknown(181, label + "." + name + " in " + locale);
        return original.apply(this, args);
      });
    }
  };
  const dates = ["toLocaleString", "toLocaleDateString", "toLocaleTimeString"];
  english(Date.prototype, "Date.prototype", dates, 0);
  english(Number.prototype, "Number.prototype", ["toLocaleString"], 0);
  english(Array.prototype, "Array.prototype", ["toLocaleString"], 0);
  english(String.prototype, "String.prototype", ["localeCompare"], 1);

  const Clock = new Proxy(Date, {
    construct: (target, args, maker) => Reflect.construct(target, args.length ? args : [now()], maker),
    apply: () => new Clock().toString(),
  });
  define(Date, "now", () => now());
  define(Date.prototype, "constructor", Clock);
  define(globalThis, "Date", Clock);

  const made = {
    date: (ms) => new Clock(ms),
    array: (items) => Array.from(items),
    object: (entries) => Object.assign({}, entries),
    error: (name, message, fact) => {
      const error = new Error(message);
      define(error, "name", name);
      if (fact !== undefined) define(error, "fact", fact);
      return error;
    },
    /** Runs fn and hands its value, or the value its promise ends with, to the given callbacks. */
    settle: (fn, args, done, failed) => {
      const value = fn.apply(undefined, Array.from(args));
      // Arrows of this realm: a foreign function would put the job into the host's queue.
      if (value instanceof Promise) value.then((end) => done(end), (reason) => failed(reason));
      else done(value);
    },
  };
  return made;
}`;
