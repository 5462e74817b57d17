import fc from "fast-check";
import { expect, it } from "vitest";
import { align } from "../../../src/sheets/keep/align.ts";

const pair = (first: string, second: string): number[] =>
  align(first.length, second.length, (i, j) => first[i] === second[j]);

it("pairs what is alike, and what changed between two pairs", () => {
  expect(pair("abc", "abc")).toEqual([0, 1, 2]);
  expect(pair("axbc", "abc")).toEqual([0, -1, 1, 2]);
  expect(pair("aXc", "abc")).toEqual([0, 1, 2]);
  expect(pair("ac", "abc")).toEqual([0, 2]);
  expect(pair("abcxy", "abc")).toEqual([0, 1, 2, -1, -1]);
});

it("keeps the order and uses no partner twice", () => {
  const text = fc.string({ unit: fc.constantFrom("a", "b", "c"), maxLength: 12 });
  fc.assert(
    fc.property(text, text, (first, second) => {
      const partners = pair(first, second).filter((partner) => partner >= 0);
      expect(partners).toEqual([...new Set(partners)].sort((a, b) => a - b));
      expect(partners.every((partner) => partner < second.length)).toBe(true);
    }),
  );
});
