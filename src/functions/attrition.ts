import { periodRevenue } from "./arguments/numbers.ts";
import type { Card } from "./card.ts";
import { defineFunction } from "./define.ts";
import { PERIOD_MEANS } from "./order-means.ts";
import { rateOf } from "./two-periods.ts";

const args = { before: /* @__PURE__ */ periodRevenue(), after: /* @__PURE__ */ periodRevenue() };

/** `ATTRITION(before; after)`. @see method D8 */
export const attrition = /* @__PURE__ */ defineFunction({
  name: "ATTRITION",
  args,
  headings: [],
  run: (periods) => rateOf(periods, (movement) => movement.attrition),
});

/** What a reader is told of it. */
export const attritionCard: Card<typeof args> = {
  name: "ATTRITION",
  args,
  summary: {
    en: "Share of the clients of one period who bought nothing in the next.",
    fr: "Part des clients d’une période qui n’ont rien acheté à la suivante (taux d’attrition).",
  },
  means: { before: PERIOD_MEANS.before, after: PERIOD_MEANS.after },
  returns: { en: "a share from 0 to 1", fr: "une part de 0 à 1" },
  example: {
    given: [
      { range: "B2:B6", cells: [[100], [50], [30], [20], [0]] },
      { range: "C2:C6", cells: [[120], [50], [10], [0], [40]] },
    ],
    gives: 0.25,
  },
  source: "clients lost over the clients of the first period, which is 1 less RETENTION",
};
