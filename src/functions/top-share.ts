import { topShare as shareOfLargest } from "../core/kpi/concentration.ts";
import { count } from "./arguments/scalars.ts";
import { defineFunction } from "./define.ts";
import { rankedRevenue, revenueOfClients } from "./ranked-revenue.ts";

/** `TOP_SHARE(revenue; n)`. @see method D10 */
export const topShare = defineFunction({
  name: "TOP_SHARE",
  summary: {
    en: "Share of revenue that the n largest clients bring together.",
    fr: "Part du chiffre d’affaires apportée ensemble par les n plus gros clients.",
  },
  args: {
    revenue: revenueOfClients,
    n: count(
      { en: "how many clients to count", fr: "nombre de clients à compter" },
      { least: 1, most: 1_000_000 },
    ),
  },
  heading: null,
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
  run: ({ revenue, n }) => shareOfLargest(rankedRevenue(revenue), n),
});
