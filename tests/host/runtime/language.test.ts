import { describe, expect, it } from "vitest";
import { evaluate, install } from "./install.ts";

describe("the language of the script", () => {
  it.each([
    "setTimeout",
    "setInterval",
    "setImmediate",
    "queueMicrotask",
    "structuredClone",
    "fetch",
    "URL",
    "URLSearchParams",
    "TextEncoder",
    "TextDecoder",
    "FormData",
    "Blob",
    "atob",
    "btoa",
    "crypto",
    "performance",
    "navigator",
    "window",
    "document",
    "process",
    "Buffer",
    "require",
    "module",
    "global",
    "DOMException",
    "AbortController",
    "WebSocket",
    "UrlFetchApp2",
  ])("has no %s (fact 183)", (name) => {
    expect(() => evaluate(`${name};`)).toThrow(`${name} is not defined`);
  });

  it.each([
    ["[1].at(0)", "Array.prototype.at"],
    ["[1].findLast(() => true)", "Array.prototype.findLast"],
    ["[1].toSorted()", "Array.prototype.toSorted"],
    ["new Float64Array(1).at(0)", "TypedArray.prototype.at"],
    ["'a'.replaceAll('a', 'b')", "String.prototype.replaceAll"],
    ["Object.hasOwn({}, 'a')", "Object.hasOwn"],
    ["Promise.any([])", "Promise.any"],
    ["new WeakRef({})", "WeakRef"],
  ])("refuses %s, which nobody has seen there (fact 182)", (text, name) => {
    expect(() => evaluate(`return ${text};`)).toThrow(
      `${name} is not known to exist on the platform (fact 182)`,
    );
  });

  it("refuses what was swallowed just the same", () => {
    const body = "try { return [1].at(0); } catch (error) { return 'hidden'; }";
    expect(() => evaluate(body)).toThrow("fact 182");
  });

  it.each([
    "return Intl.NumberFormat('fr-FR').format(1);",
    "return (1234.5).toLocaleString('fr-FR');",
    "return (1234.5).toLocaleString();",
    "return 'é'.localeCompare('e', 'fr');",
    "return new Date(0).toLocaleDateString('fr-FR');",
  ])("refuses other languages than English: %s (fact 181)", (body) => {
    expect(() => evaluate(body)).toThrow("fact 181");
  });

  it("speaks English", () => {
    expect(evaluate("return (1234.5).toLocaleString('en-US');")).toBe("1,234.5");
  });

  it("knows console, and keeps what it says", () => {
    const script = install("function task() { console.warn('two', 2); }");
    script.run("task");
    expect(script.lastLog).toEqual([{ level: "warn", text: "two 2" }]);
  });

  it("starts every execution afresh (fact 33)", () => {
    const script = install("var count = 0; function task() { return ++count; }");
    expect([script.run("task"), script.run("task")]).toEqual([1, 1]);
  });

  it("runs promise jobs before the execution ends (fact 179)", () => {
    expect(evaluate("return Promise.resolve(1).then((x) => x + 1);")).toBe(2);
    expect(() => evaluate("return Promise.reject(new Error('late'));")).toThrow("late");
    expect(evaluate("return new Promise(() => {});")).toBeUndefined();
  });

  it("gives dates and lists of the script's own realm (fact 96)", () => {
    const code = `function task() {
      return [new Date() instanceof Date, new Date().constructor === Date, [] instanceof Array];
    }`;
    expect([...(install(code).run("task") as boolean[])]).toEqual([true, true, true]);
  });

  it("tells what the script threw, by name, message and place", () => {
    const code = "function task() { throw new TypeError('wrong'); }";
    const failure = { kind: "TypeError", message: "wrong", fact: undefined };
    expect(() => install(code).run("task")).toThrow(expect.objectContaining(failure));
    expect(() => install(code).run("other")).toThrow("Script function not found: other");
  });
});

describe("time", () => {
  const clock = () => Date.UTC(2026, 0, 31, 23, 30);

  it("is the clock given, in the script's zone (facts 100 to 102)", () => {
    const body = "const d = new Date(); return [d.getDate(), d.getHours(), Date.now()].join(' ');";
    const now = clock();
    expect(evaluate(body, { clock })).toBe(`31 23 ${now}`);
    expect(evaluate(body, { clock, timeZone: "Pacific/Apia" })).toBe(`1 12 ${now}`);
    expect(evaluate(body, { clock, timeZone: "America/New_York" })).toBe(`31 18 ${now}`);
    expect(evaluate(body, { clock, timeZone: "Asia/Kolkata" })).toBe(`1 5 ${now}`);
  });

  it("leaves the host's own zone as it was", () => {
    const before = process.env.TZ;
    evaluate("return 1;", { timeZone: "Pacific/Auckland" });
    expect(process.env.TZ).toBe(before);
  });

  it("reads local dates in the script's zone", () => {
    const body = "return new Date(2026, 6, 1).getTime();";
    const summer = Date.UTC(2026, 5, 30, 22);
    expect(evaluate(body, { timeZone: "Europe/Paris" })).toBe(summer);
    expect(evaluate(body)).toBe(Date.UTC(2026, 6, 1));
  });

  it("refuses a zone nobody knows", () => {
    expect(() => evaluate("return 1;", { timeZone: "Mars/Olympus" })).toThrow();
  });

  it("ends after six minutes, even when the script looks away (fact 58)", () => {
    const sleep = "Utilities.sleep(300000);";
    expect(evaluate(`${sleep} return 1;`)).toBe(1);
    expect(() => evaluate(`${sleep}${sleep} return 1;`)).toThrow("Exceeded maximum execution time");
    const swallowed = `try { ${sleep}${sleep}${sleep} } catch (error) { return 'hidden'; }`;
    expect(() => evaluate(swallowed)).toThrow("Exceeded maximum execution time");
  });

  it("ends after thirty seconds in a simple trigger (fact 52)", () => {
    const code = "function onOpen() { Utilities.sleep(31000); }";
    expect(() => install(code).open("LIMITED")).toThrow("Exceeded maximum execution time");
  });

  it("stops a loop that never ends", () => {
    const script = install("function task() { for (;;); }", { realLimitMs: 50 });
    expect(() => script.run("task")).toThrow("Exceeded maximum execution time");
  });

  it("measures the top level of the script", () => {
    const script = install("for (let i = 0; i < 1e6; i++); function task() {}");
    script.run("task");
    expect(script.lastEvaluationMs).toBeGreaterThan(0);
  });
});
