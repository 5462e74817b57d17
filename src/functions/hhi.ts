import { hhi as hhiOf } from "../core/kpi/concentration.ts";
import { numbers } from "./arguments/numbers.ts";
import type { Card } from "./card.ts";
import { defineFunction } from "./define.ts";
import { REVENUE_OF_CLIENTS, rankedRevenue } from "./ranked-revenue.ts";

const args = { revenue: /* @__PURE__ */ numbers() };

/** `HHI(revenue)`. @see method D10 */
export const hhi = /* @__PURE__ */ defineFunction({
  name: "HHI",
  args,
  headings: [],
  run: ({ revenue }) => hhiOf(rankedRevenue(revenue)),
});

/** What a reader is told of it. */
export const hhiCard: Card<typeof args> = {
  name: "HHI",
  args,
  summary: {
    en: "Herfindahl-Hirschman index of revenue, from near 0 to 10,000 when one client is all.",
    fr: "Indice de Herfindahl-Hirschman du chiffre d’affaires, de près de 0 à 10 000 si un client est tout.",
  },
  means: { revenue: REVENUE_OF_CLIENTS },
  returns: { en: "a number up to 10,000", fr: "un nombre jusqu’à 10 000" },
  example: {
    given: [
      { range: "B2:B11", cells: [[500], [200], [100], [80], [50], [30], [20], [10], [5], [5]] },
    ],
    gives: 3103.5,
  },
  source:
    "10,000 times the sum of the squared shares; 10,000 divided by it is the number of equal" +
    " clients that would weigh the same. Made for markets, so only indicative here",
};
