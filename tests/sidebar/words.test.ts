import { expect, it } from "vitest";
import { sidebarWords } from "../../src/i18n/sidebar-words.ts";

function sentences(node: object, path = ""): [string, string][] {
  return Object.entries(node).flatMap(([key, value]) =>
    typeof value === "string"
      ? [[`${path}/${key}`, value] as [string, string]]
      : sentences(value as object, `${path}/${key}`),
  );
}

const places = (text: string) => [...new Set(text.match(/\{\w+\}/g) ?? [])].sort();
const french = new Map(sentences(sidebarWords("fr")));
const english = sentences(sidebarWords("en"));

it("says everything in both languages, with the same places", () => {
  expect(english.length).toBeGreaterThan(150);
  for (const [path, text] of english) {
    expect(text.trim(), path).not.toBe("");
    expect(french.get(path)?.trim(), path).toBeTruthy();
    expect(places(french.get(path) ?? ""), path).toEqual(places(text));
  }
});

it("sets French with its own apostrophe and its unbreakable spaces", () => {
  const wrong = [...french].filter(([, text]) =>
    /[A-Za-zÀ-ÿ]'[A-Za-zÀ-ÿ]|« | »| [:;?!%](?!\d)/.test(text),
  );
  expect(wrong).toEqual([]);
});

it("explains each word of the method in one line", () => {
  for (const language of ["fr", "en"] as const) {
    for (const [word, text] of Object.entries(sidebarWords(language).why)) {
      expect(text.length, word).toBeLessThan(140);
      expect(text, word).toMatch(/[.…]$/);
    }
  }
});
