import { periodRevenue } from "./arguments/numbers.ts";
import type { Card } from "./card.ts";
import { defineFunction } from "./define.ts";
import { PERIOD_MEANS } from "./order-means.ts";
import { rateOf } from "./two-periods.ts";

const args = { before: /* @__PURE__ */ periodRevenue(), after: /* @__PURE__ */ periodRevenue() };

/** `NRR(before; after)`. @see method D8 */
export const nrr = /* @__PURE__ */ defineFunction({
  name: "NRR",
  args,
  headings: [],
  run: (periods) => rateOf(periods, (movement) => movement.nrr),
});

/** What a reader is told of it. */
export const nrrCard: Card<typeof args> = {
  name: "NRR",
  args,
  summary: {
    en: "Net revenue retention: what the clients of one period bring in the next, growth included.",
    fr: "Rétention nette du chiffre d’affaires : ce que les clients d’une période apportent à la suivante.",
  },
  means: { before: PERIOD_MEANS.before, after: PERIOD_MEANS.after },
  returns: {
    en: "a share; above 1 when they grew",
    fr: "une part ; plus de 1 s’ils ont progressé",
  },
  example: {
    given: [
      { range: "B2:B6", cells: [[100], [50], [30], [20], [0]] },
      { range: "C2:C6", cells: [[120], [50], [10], [0], [40]] },
    ],
    gives: 0.9,
  },
  source:
    "second-period revenue of the clients of the first over their first-period revenue; new clients do not count",
};
