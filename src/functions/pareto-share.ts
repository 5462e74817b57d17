import { paretoShare as shareOfTop } from "../core/kpi/concentration.ts";
import { share } from "./arguments/scalars.ts";
import { defineFunction } from "./define.ts";
import { rankedRevenue, revenueOfClients } from "./ranked-revenue.ts";

/** `PARETO_SHARE(revenue; [top])`. @see method D10 */
export const paretoShare = defineFunction({
  name: "PARETO_SHARE",
  summary: {
    en: "Share of revenue that the largest clients bring, the top 20 % if not said.",
    fr: "Part du chiffre d’affaires apportée par les plus gros clients, les 20 % premiers par défaut.",
  },
  args: {
    revenue: revenueOfClients,
    top: share(
      {
        en: "share of the clients to count, the largest first, 0.2 if left out",
        fr: "part des clients à compter, les plus gros d’abord, 0,2 par défaut",
      },
      0.2,
    ),
  },
  heading: null,
  returns: { en: "a share from 0 to 1", fr: "une part de 0 à 1" },
  example: {
    given: [
      { range: "B2:B11", cells: [[500], [200], [100], [80], [50], [30], [20], [10], [5], [5]] },
      0.2,
    ],
    gives: 0.7,
  },
  source: "the Lorenz curve read at that share of the clients, straight between two clients",
  run: ({ revenue, top }) => shareOfTop(rankedRevenue(revenue), top),
});
