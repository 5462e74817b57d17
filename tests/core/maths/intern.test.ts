import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { intern } from "../../../src/core/maths/intern.ts";

describe("intern", () => {
  it("keeps what is written differently apart", () => {
    const { index, texts } = intern(["007", "7", "007", "", "7 ", ""]);
    expect(Array.from(index)).toEqual([0, 1, 0, 2, 3, 2]);
    expect(texts).toEqual(["007", "7", "", "7 "]);
  });

  it("keeps short, long and wide texts apart that could share a key", () => {
    const texts = [
      "a",
      "a\0",
      "\0a",
      "\0",
      "",
      "abcdefgh",
      "abcdefghi",
      "é",
      "e\u0301",
      "€uro",
      "日本",
    ];
    expect(intern(texts).texts).toEqual(texts);
  });

  it("tells two long texts with one hash apart", () => {
    // "Aa" and "BB" meet in the second hash; enough of them to fill a table several times
    const pairs = Array.from({ length: 4096 }, (_, i) =>
      i.toString(2).padStart(12, "0").replace(/0/g, "Aa").replace(/1/g, "BB"),
    );
    expect(intern(pairs).texts).toEqual(pairs);
  });

  it("grows past its first table", () => {
    const ids = Array.from({ length: 30_000 }, (_, i) => `C${i % 10_000}`);
    const { index, texts } = intern(ids);
    expect(texts.length).toBe(10_000);
    expect(ids.every((id, i) => texts[index[i] as number] === id)).toBe(true);
  });

  it("agrees with a Map", () => {
    const text = fc.oneof(
      fc.string({ maxLength: 12 }),
      fc.string({ unit: "binary", maxLength: 10 }),
      fc.integer({ min: 0, max: 30 }).map(String),
    );
    fc.assert(
      fc.property(fc.array(text, { maxLength: 300 }), (list) => {
        const { index, texts } = intern(list);
        expect(texts).toEqual([...new Set(list)]);
        expect(Array.from(index, (number) => texts[number])).toEqual(list);
      }),
    );
  });
});
