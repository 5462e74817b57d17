import { describe, expect, it } from "vitest";
import { RFM_SEGMENTS } from "../../src/core/rfm/segment-map.ts";
import { fill, filler, languageOf, wordsOf } from "../../src/i18n/words.ts";

/** Every sentence of a catalogue with its path. */
function sentencesOf(node: unknown, path = ""): readonly (readonly [string, string])[] {
  if (typeof node === "string") return [[path, node]];
  if (typeof node !== "object" || node === null) return [];
  return Object.entries(node).flatMap(([key, child]) => sentencesOf(child, `${path}/${key}`));
}

const places = (sentence: string): readonly string[] =>
  [...new Set(sentence.match(/\{\w+(?=[|:}])/g) ?? [])].sort();

const english = sentencesOf(wordsOf("en"));
const french = new Map(sentencesOf(wordsOf("fr")));

describe("the catalogues", () => {
  it("say the same things in both languages", () => {
    expect([...french.keys()].sort()).toEqual(english.map(([path]) => path).sort());
  });

  it("leave no sentence empty, but the explanation of a plain heading", () => {
    const empty = (list: Iterable<readonly [string, string]>) =>
      [...list].filter(([path, text]) => text.trim() === "" && !path.endsWith("/help"));
    expect(empty(english)).toEqual([]);
    expect(empty(french)).toEqual([]);
  });

  it("name the same places in both languages", () => {
    const different = english.filter(([path, sentence]) => {
      return places(sentence).join() !== places(french.get(path) ?? "").join();
    });
    expect(different).toEqual([]);
  });

  it("explain the same headings in both languages", () => {
    const helps = english.filter(([path]) => path.endsWith("/help"));
    expect(helps.length).toBeGreaterThan(20);
    for (const [path, help] of helps) expect(french.get(path) === "", path).toBe(help === "");
  });

  it("set French with its own apostrophe and its unbreakable spaces", () => {
    const wrong = [...french].filter(([, text]) =>
      /[A-Za-zÀ-ÿ]'[A-Za-zÀ-ÿ]|« | »| [:;?!%](?!\d)/.test(text),
    );
    expect(wrong).toEqual([]);
  });

  it("count each as its language does: nought is singular in French", () => {
    expect(english.filter(([, text]) => /\{\w+:/.test(text))).toEqual([]);
    expect([...french].filter(([, text]) => /\{\w+\|/.test(text))).toEqual([]);
  });

  it("name every ready-made segment", () => {
    for (const language of ["fr", "en"] as const) {
      const { names, plays } = wordsOf(language).segments;
      expect(Object.keys(names)).toEqual(RFM_SEGMENTS);
      expect(new Set(Object.values(names)).size).toBe(RFM_SEGMENTS.length);
      expect(Object.keys(plays)).toEqual(RFM_SEGMENTS);
    }
  });
});

describe("saying it", () => {
  it("fills places and leaves an unfilled one in sight", () => {
    expect(fill("{a} of {b}", { a: 1 })).toBe("1 of {b}");
  });

  it("takes the word for one or for many by the value", () => {
    const sentence = "{n} {n|cell is|cells are} left";
    expect(fill(sentence, { n: 1 })).toBe("1 cell is left");
    expect(fill(sentence, { n: 2 })).toBe("2 cells are left");
    expect(fill("{n} {n|cell|cells}", {})).toBe("{n} {n|cell|cells}");
  });

  it("takes the French singular below two", () => {
    const sentence = "{n} {n:client perdu|clients perdus}";
    const said = (n: number | string) => [fill(sentence, { n }), filler(sentence)({ n })];
    for (const n of [0, 1, "0", "1,5"]) {
      expect(said(n)).toEqual([`${n} client perdu`, `${n} client perdu`]);
    }
    for (const n of [2, 10, "12", "2,5", "1 200"]) {
      expect(said(n)).toEqual([`${n} clients perdus`, `${n} clients perdus`]);
    }
    expect(fill("{n} {n|lost client|lost clients}", { n: 0 })).toBe("0 lost clients");
  });

  it("speaks French to every French locale and English to the rest", () => {
    expect(["fr_FR", "fr", "FR-ca", "en_US", "de_DE"].map(languageOf)).toEqual([
      "fr",
      "fr",
      "fr",
      "en",
      "en",
    ]);
  });
});
