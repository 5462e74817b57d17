import { clientsFor } from "../core/kpi/concentration.ts";
import { numbers } from "./arguments/numbers.ts";
import { share } from "./arguments/scalars.ts";
import type { Card } from "./card.ts";
import { defineFunction } from "./define.ts";
import { REVENUE_OF_CLIENTS, rankedRevenue } from "./ranked-revenue.ts";

const args = { revenue: /* @__PURE__ */ numbers(), part: /* @__PURE__ */ share(0.8) };

/** `K80_COUNT(revenue; [part])`: k80. @see method D10 */
export const k80Count = /* @__PURE__ */ defineFunction({
  name: "K80_COUNT",
  args,
  headings: [],
  run: ({ revenue, part }) => clientsFor(part, rankedRevenue(revenue)),
});

/** What a reader is told of it. */
export const k80CountCard: Card<typeof args> = {
  name: "K80_COUNT",
  args,
  summary: {
    en: "How few clients bring 80 % of revenue (k80), or another part of it.",
    fr: "Nombre minimal de clients qui apportent 80 % du chiffre d’affaires (k80), ou une autre part.",
  },
  means: {
    revenue: REVENUE_OF_CLIENTS,
    part: {
      en: "part of revenue, 0.8 if left out",
      fr: "part du chiffre d’affaires, 0,8 par défaut",
    },
  },
  returns: { en: "a number of clients", fr: "un nombre de clients" },
  example: {
    given: [
      { range: "B2:B11", cells: [[500], [200], [100], [80], [50], [30], [20], [10], [5], [5]] },
      0.8,
    ],
    gives: 3,
  },
  source:
    "the largest clients added up until they reach that part; 5 % of the clients for 80 % is dependency",
};
