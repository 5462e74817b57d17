import type { Bilingual } from "./arguments/argument.ts";

/** What functions of objectives call their arguments. */
export const OBJECTIVE_MEANS = {
  baseline: {
    en: "the figure when the objective was set",
    fr: "la valeur au moment où l’objectif est fixé",
  },
  target: {
    en: "the figure to be reached, above the baseline or below it",
    fr: "la valeur à atteindre, au-dessus ou au-dessous du départ",
  },
  actual: { en: "the figure now", fr: "la valeur actuelle" },
} satisfies Readonly<Record<string, Bilingual>>;
