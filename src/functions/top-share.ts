import { topShare as shareOfLargest } from "../core/kpi/concentration.ts";
import { numbers } from "./arguments/numbers.ts";
import { count } from "./arguments/scalars.ts";
import type { Card } from "./card.ts";
import { defineFunction } from "./define.ts";
import { REVENUE_OF_CLIENTS, rankedRevenue } from "./ranked-revenue.ts";

const args = {
  revenue: /* @__PURE__ */ numbers(),
  n: /* @__PURE__ */ count({ least: 1, most: 1_000_000 }),
};

/** `TOP_SHARE(revenue; n)`. @see method D10 */
export const topShare = /* @__PURE__ */ defineFunction({
  name: "TOP_SHARE",
  args,
  headings: [],
  run: ({ revenue, n }) => shareOfLargest(rankedRevenue(revenue), n),
});

/** What a reader is told of it. */
export const topShareCard: Card<typeof args> = {
  name: "TOP_SHARE",
  args,
  summary: {
    en: "Share of revenue that the n largest clients bring together.",
    fr: "Part du chiffre d’affaires apportée ensemble par les n plus gros clients.",
  },
  means: {
    revenue: REVENUE_OF_CLIENTS,
    n: { en: "how many clients to count", fr: "nombre de clients à compter" },
  },
  returns: {
    en: "a share from 0 to 1; 1 when there are fewer clients than n",
    fr: "une part de 0 à 1 ; 1 s’il y a moins de clients que n",
  },
  example: {
    given: [
      { range: "B2:B11", cells: [[500], [200], [100], [80], [50], [30], [20], [10], [5], [5]] },
      3,
    ],
    gives: 0.8,
  },
  source:
    "French practice: one client from 15 % is to be watched, from 25 %, or five from 60 %, a danger",
};
