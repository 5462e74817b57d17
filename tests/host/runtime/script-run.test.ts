import { describe, expect, it } from "vitest";
import { CallQueue } from "../../../host/runtime/call-queue.ts";
import { install } from "./install.ts";

const ECHO = install(`
  function echo(value) { return value; }
  function type(value) { return Object.prototype.toString.call(value); }
  function plain(value) { return value instanceof Object && Array.isArray(value.list); }
  function secret_() { return 1; }
  function fail() { const error = new Error("no such list"); error.code = "gone"; throw error; }
`);

describe("google.script.run", () => {
  it("carries plain values both ways (fact 148)", async () => {
    const value = { text: "é", number: 1.5, yes: true, nothing: null, list: [1, [2]] };
    expect(await ECHO.scriptRun("echo", [value])).toEqual(value);
    expect(await ECHO.scriptRun("plain", [value])).toBe(true);
  });

  it("makes undefined null", async () => {
    expect(await ECHO.scriptRun("type", [undefined])).toBe("[object Null]");
    expect(await ECHO.scriptRun("echo", [[undefined]])).toEqual([null]);
    expect(await ECHO.scriptRun("echo", [])).toBeNull();
  });

  it.each([
    new Date(0),
    /x/,
    new Map(),
    new Set(),
    () => 1,
    new Uint8Array(1),
    new Number(1),
    Promise.resolve(1),
    Symbol("s"),
    1n,
  ])("refuses %s on the way to the server (fact 149)", async (value) => {
    const words = "Failed due to illegal value in property: ";
    await expect(ECHO.scriptRun("echo", [value])).rejects.toThrow(`${words}0`);
    await expect(ECHO.scriptRun("echo", [1, { deep: value }])).rejects.toThrow(`${words}deep`);
  });

  it("refuses circles (fact 148)", async () => {
    const circle: unknown[] = [];
    circle.push(circle);
    await expect(ECHO.scriptRun("echo", [circle])).rejects.toThrow("circular");
    const made = install("function task() { const a = {}; a.self = a; return a; }");
    await expect(made.scriptRun("task")).rejects.toThrow("circular");
  });

  it("carries one thing twice", async () => {
    const once = { a: 1 };
    expect(await ECHO.scriptRun("echo", [[once, once]])).toEqual([{ a: 1 }, { a: 1 }]);
  });

  it.each([
    ["new Date(0)", null],
    ["[1, new Date(0)]", null],
    ["({ deep: { day: new Date(0) } })", null],
    ["SpreadsheetApp.getActiveSpreadsheet()", null],
    ["[PropertiesService.getUserProperties()]", null],
    ["new Map([[1, 2]])", {}],
    ["new Set([1])", {}],
    ["/x/", {}],
    ["new Number(1)", {}],
    ["undefined", null],
    ["[undefined]", [null]],
    ["Promise.resolve(7)", 7],
    ["new Int8Array([5])", { 0: 5 }],
    ["(a) => a", "(a) => a"],
  ])("loses of %s what the platform loses (facts 149, 150)", async (text, received) => {
    const script = install(`function task() { return ${text}; }`);
    expect(await script.scriptRun("task")).toEqual(received);
  });

  it.each([
    ["new Uint8Array(1)", 149],
    ["NaN", 149],
    ["1n", 149],
    ["new (class Client {})()", 149],
    ["'x'.repeat(1000001)", 156],
  ])("refuses %s on the way back", async (text, fact) => {
    const script = install(`function task() { return ${text}; }`);
    await expect(script.scriptRun("task")).rejects.toMatchObject({ fact });
  });

  it("calls global functions only, and none that ends in _ (fact 147)", async () => {
    for (const name of ["secret_", "missing", "toString"]) {
      const words = `google.script.run.${name} is not a function`;
      await expect(ECHO.scriptRun(name)).rejects.toThrow(words);
    }
  });

  it("brings the message of an error and no more (fact 152)", async () => {
    const failure = await ECHO.scriptRun("fail").catch((error: unknown) => error);
    expect(failure).toMatchObject({ message: "no such list" });
    expect(failure).not.toHaveProperty("code");
  });
});

describe("the queue of calls (fact 153)", () => {
  const gate = () => {
    let open = () => {};
    const opened = new Promise<void>((resolve) => {
      open = resolve;
    });
    return { open, opened };
  };

  it("runs ten at once and lets the others wait in order", async () => {
    const queue = new CallQueue();
    const gates = Array.from({ length: 12 }, gate);
    const started: number[] = [];
    const calls = gates.map(({ opened }, index) =>
      queue.add(async () => {
        started.push(index);
        await opened;
        return index;
      }),
    );
    await Promise.resolve();
    expect(started).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
    expect(queue.size).toEqual({ running: 10, waiting: 2 });
    gates[4]?.open();
    await calls[4];
    await Promise.resolve();
    expect(started).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
    for (const { open } of gates) open();
    expect(await Promise.all(calls)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]);
    expect(queue.size).toEqual({ running: 0, waiting: 0 });
  });

  it("goes on after a call that failed", async () => {
    const queue = new CallQueue(1);
    const failed = queue.add(() => Promise.reject(new Error("lost")));
    const next = queue.add(() => 2);
    await expect(failed).rejects.toThrow("lost");
    expect(await next).toBe(2);
  });
});
