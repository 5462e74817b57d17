import { paretoShare as shareOfTop } from "../core/kpi/concentration.ts";
import { numbers } from "./arguments/numbers.ts";
import { share } from "./arguments/scalars.ts";
import type { Card } from "./card.ts";
import { defineFunction } from "./define.ts";
import { REVENUE_OF_CLIENTS, rankedRevenue } from "./ranked-revenue.ts";

const args = { revenue: /* @__PURE__ */ numbers(), top: /* @__PURE__ */ share(0.2) };

/** `PARETO_SHARE(revenue; [top])`. @see method D10 */
export const paretoShare = /* @__PURE__ */ defineFunction({
  name: "PARETO_SHARE",
  args,
  headings: [],
  run: ({ revenue, top }) => shareOfTop(rankedRevenue(revenue), top),
});

/** What a reader is told of it. */
export const paretoShareCard: Card<typeof args> = {
  name: "PARETO_SHARE",
  args,
  summary: {
    en: "Share of revenue that the largest clients bring, the top 20 % if not said.",
    fr: "Part du chiffre d’affaires apportée par les plus gros clients, les 20 % premiers par défaut.",
  },
  means: {
    revenue: REVENUE_OF_CLIENTS,
    top: {
      en: "share of the clients to count, the largest first, 0.2 if left out",
      fr: "part des clients à compter, les plus gros d’abord, 0,2 par défaut",
    },
  },
  returns: { en: "a share from 0 to 1", fr: "une part de 0 à 1" },
  example: {
    given: [
      { range: "B2:B11", cells: [[500], [200], [100], [80], [50], [30], [20], [10], [5], [5]] },
      0.2,
    ],
    gives: 0.7,
  },
  source: "the Lorenz curve read at that share of the clients, straight between two clients",
};
