import { gini as giniOf } from "../core/kpi/concentration.ts";
import { Problem } from "../core/problem.ts";
import { defineFunction } from "./define.ts";
import { rankedRevenue, revenueOfClients } from "./ranked-revenue.ts";

/** `GINI(revenue)`. @see method D10 */
export const gini = defineFunction({
  name: "GINI",
  summary: {
    en: "Gini coefficient of revenue: 0 when clients weigh the same, near 1 when one weighs all.",
    fr: "Coefficient de Gini du chiffre d’affaires : 0 si les clients pèsent autant, près de 1 si un seul pèse tout.",
  },
  args: { revenue: revenueOfClients },
  heading: null,
  returns: { en: "a number from 0 to 1", fr: "un nombre de 0 à 1" },
  example: {
    given: [
      { range: "B2:B11", cells: [[500], [200], [100], [80], [50], [30], [20], [10], [5], [5]] },
    ],
    gives: 0.647,
  },
  source: "2 Σ i·xᵢ / (n Σ x) − (n + 1) / n, x in ascending order; needs two clients",
  run: ({ revenue }) => {
    const ranked = rankedRevenue(revenue);
    if (ranked.size >= 2) return giniOf(ranked);
    throw new Problem("fit", "cells.few", { argument: "revenue", least: 2, found: ranked.size });
  },
});
