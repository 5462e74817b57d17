import { gini as giniOf } from "../core/kpi/concentration.ts";
import { Problem } from "../core/problem.ts";
import { numbers } from "./arguments/numbers.ts";
import type { Card } from "./card.ts";
import { defineFunction } from "./define.ts";
import { REVENUE_OF_CLIENTS, rankedRevenue } from "./ranked-revenue.ts";

const args = { revenue: /* @__PURE__ */ numbers() };

/** `GINI(revenue)`. @see method D10 */
export const gini = /* @__PURE__ */ defineFunction({
  name: "GINI",
  args,
  headings: [],
  run: ({ revenue }) => {
    const ranked = rankedRevenue(revenue);
    if (ranked.size >= 2) return giniOf(ranked);
    throw new Problem("fit", "cells.few", { argument: "revenue", least: 2, found: ranked.size });
  },
});

/** What a reader is told of it. */
export const giniCard: Card<typeof args> = {
  name: "GINI",
  args,
  summary: {
    en: "Gini coefficient of revenue: 0 when clients weigh the same, near 1 when one weighs all.",
    fr: "Coefficient de Gini du chiffre d’affaires : 0 si les clients pèsent autant, près de 1 si un seul pèse tout.",
  },
  means: { revenue: REVENUE_OF_CLIENTS },
  returns: { en: "a number from 0 to 1", fr: "un nombre de 0 à 1" },
  example: {
    given: [
      { range: "B2:B11", cells: [[500], [200], [100], [80], [50], [30], [20], [10], [5], [5]] },
    ],
    gives: 0.647,
  },
  source: "2 Σ i·xᵢ / (n Σ x) − (n + 1) / n, x in ascending order; needs two clients",
};
