import { describe, expect, it } from "vitest";
import type { Catalogue } from "../../../src/intake/catalogue/catalogue.ts";
import { wordMeaning } from "../../../src/intake/catalogue/dictionary.ts";
import { foldText } from "../../../src/intake/values/clean.ts";
import { CATALOGUE } from "../table-file.ts";

describe("wordMeaning", () => {
  it.each([
    ["status", "Client", "client"],
    ["status", "3 - Perdu", "former_client"],
    ["order_status", "  Payée ", "counted"],
    ["order_status", "En attente.", "pending"],
    ["payment_status", "Partially_Refunded", "partially_refunded"],
    ["order_type", "Avoir", "credit_note"],
    ["deal_stage", "Closed Won", "won"],
    ["sector", "BTP", "construction"],
    ["place", "Île-de-France", "region"],
    ["place", "SUD", "compass"],
    ["class", "Grand compte", "account"],
    ["size", "PME", "small"],
    ["boolean", "✓", "true"],
  ])("of %s takes %j as %s", (dictionary, text, meaning) => {
    expect(wordMeaning(CATALOGUE, dictionary, text)).toBe(meaning);
  });

  it.each([
    ["status", "bleu"],
    ["status", ""],
    ["consent", ""],
    ["status", "constructor"],
    ["no such dictionary", "client"],
  ])("of %s knows nothing of %j", (dictionary, text) => {
    expect(wordMeaning(CATALOGUE, dictionary, text)).toBeNull();
  });

  it("keeps the first meaning of a word listed twice", () => {
    const dictionaries = { state: { on: "open|live", off: "shut|open" } };
    const catalogue: Catalogue = { ...CATALOGUE, dictionaries };
    expect(wordMeaning(catalogue, "state", "Open")).toBe("on");
    expect(wordMeaning(catalogue, "state", "shut")).toBe("off");
  });
});

describe("the dictionaries", () => {
  it("hold words as they are looked up: folded, no word in two meanings, none empty", () => {
    for (const [name, lists] of Object.entries(CATALOGUE.dictionaries)) {
      const words = Object.values(lists).flatMap((list) => list.split("|"));
      expect(words.filter((word) => word === "" || word !== foldText(word))).toEqual([]);
      expect(
        words.filter((word, at) => words.indexOf(word) !== at),
        name,
      ).toEqual([]);
    }
  });
});
