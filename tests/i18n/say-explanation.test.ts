import { describe, expect, it } from "vitest";
import { NO_CHANGES } from "../../src/core/explain/change.ts";
import type { Explanation } from "../../src/core/explain/explanation.ts";
import { explanationSayer } from "../../src/i18n/say-explanation.ts";
import { fill, filler, type Language, wordsOf } from "../../src/i18n/words.ts";

const sayerOf = (language: Language) =>
  explanationSayer(wordsOf(language), {
    money: (amount) => (language === "fr" ? `${amount} €` : `€${amount}`),
    needed: (amount) => (language === "fr" ? `${amount} €` : `€${amount}`),
    percent: (share) => `${100 * share} %`,
    segment: (key) => wordsOf(language).segments.names[key as "LOYAL"] ?? key,
  });
const say = (explanation: Explanation, language: Language): string =>
  sayerOf(language).whole(explanation);

const scored: Explanation = {
  segment: "ACTIVE",
  reason: { key: "scores", values: { code: "432", days: 1, orders: 3, revenue: { money: 4200 } } },
  changes: NO_CHANGES,
  isBest: true,
};
const moved = (change: Explanation["changes"]["nearest"]): Explanation => ({
  ...scored,
  changes: { ...NO_CHANGES, nearest: change },
});

describe("an explanation", () => {
  it("says why, and what one order, so much money or a recent purchase would change", () => {
    expect(say(moved({ axis: "orders", by: 1, reach: 4, to: "LOYAL" }), "en")).toBe(
      "Score 432: last purchase 1 day ago, 3 orders, €4200. 1 more order would make it “Loyal”.",
    );
    expect(say(moved({ axis: "money", by: 1240, reach: 5440, to: "LOYAL" }), "fr")).toBe(
      "Score 432\u00a0: dernier achat il y a 1 jour, 3 commandes, 4200 €. 1240 € de plus le feraient passer à «\u00a0Fidèles\u00a0».",
    );
    expect(say(moved({ axis: "days", by: 3, reach: 13, to: "CHAMPION" }), "en")).toContain(
      ". A last purchase at most 13 days old would make it “Champions”.",
    );
    expect(say(moved({ axis: "orders", by: 2, reach: 5, to: "LOYAL" }), "fr")).toContain(
      ". 2 commandes de plus le feraient passer à «\u00a0Fidèles\u00a0».",
    );
  });

  it("says when nothing on its own would, and only why where that is all there is to say", () => {
    expect(say(scored, "en")).toMatch(/No single change leads to a better segment\.$/);
    const best = { ...scored, isHighest: true };
    expect(say(best, "en")).toMatch(/4200\. This is already the highest segment\.$/);
    expect(say(best, "fr")).toMatch(/4200 €\. C’est déjà le meilleur segment\.$/);
    expect(sayerOf("en").end(best)).toBe("This is already the highest segment.");
    expect(sayerOf("en").end(moved({ axis: "orders", by: 1, reach: 4, to: "LOYAL" }))).toBe("");
    const fresh: Explanation = {
      segment: "NEW",
      reason: { key: "fresh", values: { days: 2, limit: 90 } },
      changes: NO_CHANGES,
      isBest: false,
    };
    expect(say(fresh, "fr")).toBe("Premier achat il y a 2 jours\u00a0: nouveau jusqu’à 90 jours.");
  });

  it("says a change as short as it goes, for a column", () => {
    const { step, why } = sayerOf("fr");
    expect(step({ axis: "orders", by: 1, reach: 4, to: "LOYAL" })).toBe("+1 commande → Fidèles");
    expect(step({ axis: "money", by: 1240, reach: 5440, to: "LOYAL" })).toBe("+1240 € → Fidèles");
    expect(step({ axis: "days", by: 3, reach: 13, to: "CHAMPION" })).toBe(
      "dernier achat ≤ 13 jours → Champions",
    );
    expect(why(scored)).not.toContain("Aucun");
  });

  it("does not say that nothing would change it where nobody can tell", () => {
    expect(say({ ...scored, isBest: false }, "en")).toBe(
      "Score 432: last purchase 1 day ago, 3 orders, €4200.",
    );
  });

  it("names segments and shares as the reader does", () => {
    const set: Explanation = {
      segment: "CHAMPION",
      reason: { key: "override", values: { reason: "contrat", computed: { segment: "LOYAL" } } },
      changes: NO_CHANGES,
      isBest: false,
    };
    expect(say(set, "fr")).toBe(
      "Choisi à la main\u00a0: contrat. Sans cela\u00a0: «\u00a0Fidèles\u00a0».",
    );
    const classed: Explanation = {
      segment: "B",
      reason: {
        key: "classed",
        values: { class: "B", rank: 4, ranked: 9, share: { share: 0.05 }, before: { share: 0.8 } },
      },
      changes: NO_CHANGES,
      isBest: false,
    };
    expect(say(classed, "en")).toContain("rank 4 of 9, 5 % of revenue");
    const values = { class: "A", rank: 1, ranked: 9, share: { share: 0.5 }, before: { share: 0 } };
    const first: Explanation = {
      ...classed,
      segment: "A",
      reason: { key: "first", values },
      isHighest: true,
    };
    expect(say(first, "en")).toBe(
      "Class A: the largest client of 9, 50 % of revenue. This is already the highest segment.",
    );
    expect(say(first, "fr")).toBe(
      "Classe A\u00a0: le plus gros client sur 9, 50 % du chiffre d’affaires. C’est déjà le meilleur segment.",
    );
  });
});

it("a sentence made ready once says the same as one filled each time", () => {
  const sentence = "{n} of {m}: {n|order|orders} {gone}";
  for (const values of [{ n: 1, m: "two" }, { n: 2, m: 3, gone: "x" }, {}]) {
    expect(filler(sentence)(values)).toBe(fill(sentence, values));
  }
});
