import { periodRevenue } from "./arguments/numbers.ts";
import type { Card } from "./card.ts";
import { defineFunction } from "./define.ts";
import { PERIOD_MEANS } from "./order-means.ts";
import { rateOf } from "./two-periods.ts";

const args = { before: /* @__PURE__ */ periodRevenue(), after: /* @__PURE__ */ periodRevenue() };

/** `GRR(before; after)`. @see method D8 */
export const grr = /* @__PURE__ */ defineFunction({
  name: "GRR",
  args,
  headings: [],
  run: (periods) => rateOf(periods, (movement) => movement.grr),
});

/** What a reader is told of it. */
export const grrCard: Card<typeof args> = {
  name: "GRR",
  args,
  summary: {
    en: "Gross revenue retention: the same as NRR with no client counted beyond its old revenue.",
    fr: "Rétention brute du chiffre d’affaires : comme NRR, aucun client compté au-delà de son ancien montant.",
  },
  means: { before: PERIOD_MEANS.before, after: PERIOD_MEANS.after },
  returns: { en: "a share, at most 1", fr: "une part, au plus 1" },
  example: {
    given: [
      { range: "B2:B6", cells: [[100], [50], [30], [20], [0]] },
      { range: "C2:C6", cells: [[120], [50], [10], [0], [40]] },
    ],
    gives: 0.8,
  },
  source:
    "the smaller of the two revenues of each client of the first period, over its first-period revenue",
};
