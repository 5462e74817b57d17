import { periodRevenue } from "./arguments/numbers.ts";
import type { Card } from "./card.ts";
import { defineFunction } from "./define.ts";
import { PERIOD_MEANS } from "./order-means.ts";
import { rateOf } from "./two-periods.ts";

const args = { before: /* @__PURE__ */ periodRevenue(), after: /* @__PURE__ */ periodRevenue() };

/** `RETENTION(before; after)`. @see method D8 */
export const retention = /* @__PURE__ */ defineFunction({
  name: "RETENTION",
  args,
  headings: [],
  run: (periods) => rateOf(periods, (movement) => movement.retention),
});

/** What a reader is told of it. */
export const retentionCard: Card<typeof args> = {
  name: "RETENTION",
  args,
  summary: {
    en: "Share of the clients of one period who bought again in the next.",
    fr: "Part des clients d’une période qui ont de nouveau acheté à la suivante (taux de fidélité).",
  },
  means: { before: PERIOD_MEANS.before, after: PERIOD_MEANS.after },
  returns: { en: "a share from 0 to 1", fr: "une part de 0 à 1" },
  example: {
    given: [
      { range: "B2:B6", cells: [[100], [50], [30], [20], [0]] },
      { range: "C2:C6", cells: [[120], [50], [10], [0], [40]] },
    ],
    gives: 0.75,
  },
  source:
    "clients with revenue above 0 in both periods over those with revenue above 0 in the first",
};
