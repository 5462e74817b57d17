import { type Ranked, rankedOf } from "../core/kpi/concentration.ts";
import { Problem } from "../core/problem.ts";
import type { Bilingual } from "./arguments/argument.ts";

/** What the column is that every concentration figure is read from. */
export const REVENUE_OF_CLIENTS: Bilingual = {
  en: "revenue of each client; blanks, zeros and negative amounts are left out",
  fr: "chiffre d’affaires de chaque client ; vides, zéros et montants négatifs exclus",
};

/** The revenues above 0, ranked. @throws Problem empty: when there is none */
export function rankedRevenue(revenue: Float64Array): Ranked {
  const ranked = rankedOf(revenue);
  if (ranked.size === 0) throw new Problem("empty", "cells.none", { argument: "revenue" });
  return ranked;
}
