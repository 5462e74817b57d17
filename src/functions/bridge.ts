import { wordsOf } from "../i18n/words.ts";
import { optionalPeriodRevenue, periodRevenue } from "./arguments/numbers.ts";
import type { Card } from "./card.ts";
import { defineFunction } from "./define.ts";
import { PERIOD_MEANS } from "./order-means.ts";
import { movementBetween } from "./two-periods.ts";

const args = {
  before: /* @__PURE__ */ periodRevenue(),
  after: /* @__PURE__ */ periodRevenue(),
  earlier: /* @__PURE__ */ optionalPeriodRevenue(),
};

/** `BRIDGE(before; after; [earlier])`. @see method D8 */
export const bridge = /* @__PURE__ */ defineFunction({
  name: "BRIDGE",
  args,
  headings: [
    { en: "Line", fr: "Ligne" },
    { en: "Amount", fr: "Montant" },
  ],
  table: true,
  run: (periods, { language }) => {
    const words = wordsOf(language).insights.bridge;
    const found = movementBetween(periods).bridge;
    return [
      [words.before, found.before],
      [words.fresh, found.fresh],
      [words.reactivated, found.reactivated],
      [words.expansion, found.expansion],
      [words.contraction, 0 - found.contraction],
      [words.lost, 0 - found.lost],
      [words.after, found.after],
    ];
  },
});

/** What a reader is told of it. */
export const bridgeCard: Card<typeof args> = {
  name: "BRIDGE",
  args,
  summary: {
    en: "From the revenue of one period to the next: who came, came back, grew, shrank and left.",
    fr: "Du chiffre d’affaires d’une période à la suivante : arrivés, revenus, en hausse, en baisse, perdus.",
  },
  means: PERIOD_MEANS,
  returns: {
    en: "a table of seven lines; the first and the changes add up to the last, to the cent",
    fr: "un tableau de sept lignes ; la première et les écarts font la dernière, au centime",
  },
  example: {
    given: [
      { range: "B2:B6", cells: [[100], [50], [30], [20], [0]] },
      { range: "C2:C6", cells: [[120], [50], [10], [0], [40]] },
    ],
    gives: [
      ["Line", "Amount"],
      ["Revenue before", 200],
      ["New clients", 40],
      ["Clients who came back", 0],
      ["Clients who grew", 20],
      ["Clients who shrank", -20],
      ["Clients lost", -20],
      ["Revenue after", 220],
    ],
  },
  source: "after = before + new + came back + expansion − contraction − lost",
};
