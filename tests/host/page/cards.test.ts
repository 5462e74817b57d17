import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { cardIn, readCards } from "../../../host/page/univer/cards.ts";

const CARD = `
/** Not a card. */
function helper() {}
/**
 * Counts.
 * Compte.
 *
 * @param {number[]} revenue What they bought / Ce qu'ils ont acheté
 * @param {number} [share] From 0 to 1 / De 0 à 1
 * @return The count / Le nombre
 * @customfunction
 */
function COUNTED(revenue, share) {
}`;

describe("cards of custom functions", () => {
  test("are read from the comment above the function", () => {
    const [card, ...others] = readCards(CARD);
    expect(others).toEqual([]);
    expect(card).toEqual({
      name: "COUNTED",
      summary: "Counts.\nCompte.",
      parameters: [
        { name: "revenue", means: "What they bought / Ce qu'ils ont acheté", optional: false },
        { name: "share", means: "From 0 to 1 / De 0 à 1", optional: true },
      ],
    });
  });

  test("are shown in one language", () => {
    const [card] = readCards(CARD);
    if (!card) throw new Error("No card");
    expect(cardIn(card, "fr").summary).toBe("Compte.");
    expect(cardIn(card, "en").parameters[1]?.means).toBe("From 0 to 1");
  });

  test("of the built script are all found", () => {
    const code = readFileSync("build/Code.js", "utf8");
    const marked = code.match(/@customfunction/g) ?? [];
    expect(marked.length).toBeGreaterThan(0);
    expect(readCards(code)).toHaveLength(marked.length);
  });
});
