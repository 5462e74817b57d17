import { parse } from "acorn";
import { describe, expect, it } from "vitest";
import { freeIdentifiers, type Node } from "./free-identifiers.ts";

const free = (code: string) =>
  [...freeIdentifiers(parse(code, { ecmaVersion: 2021 }) as unknown as Node)].sort().join(" ");

describe("names a program expects of its surroundings", () => {
  it.each([
    ["a; b.c; ({ d: e, [f]: 1, g });", "a b e f g"],
    ["var a = 1; { let b = a; b; } b;", "b"],
    ["f(); function f() { return x; var x; }", ""],
    ["function f(a, { b, c: [d = e] }, ...g) { return a + b + c + d + g; }", "c e"],
    ["(() => arguments)();", "arguments"],
    ["(function g() { return [g, arguments]; })(); g;", "g"],
    ["try { x; } catch (y) { y; } try {} catch { y; }", "x y"],
    ["out: for (const i of [1]) { if (i) continue out; else break out; } i;", "i"],
    ["for (var j = 0; j < 1; j++); j;", ""],
    ["class A extends B { m() { return A; } get n() { return n; } }", "B n"],
    ["const C = class D { m() { return D; } }; D;", "D"],
    ["switch (1) { case 1: let z; z; } z;", "z"],
    ["if (typeof navigator !== 'undefined') navigator;", "navigator"],
    ["const { a: { b } } = c; a; b;", "a c"],
  ])("in %s are %s", (code, names) => {
    expect(free(code)).toBe(names);
  });
});
