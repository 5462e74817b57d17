import type { Warning } from "../portfolio/portfolio.ts";
import type { RfmBins } from "./bins.ts";
import type { RfmFigure } from "./rfm-options.ts";

interface Known {
  readonly choice: RfmBins;
  readonly buyers: number;
  /** Whether the user asked for fixed breaks. */
  readonly byUser: boolean;
  /** Distinct values of each figure, where cuts were taken from them. */
  readonly distinct: Readonly<Partial<Record<RfmFigure, number>>>;
}

/** What the reader should know about these scores. */
export function rfmWarnings({ choice, buyers, byUser, distinct }: Known): readonly Warning[] {
  const warnings: Warning[] = [];
  if (buyers === 0) return warnings;
  if (choice.spread && choice.scoring !== "frozen") {
    warnings.push({ key: "rfm.fewClients3", values: { clients: buyers } });
  }
  if (choice.scoring === "fixed" && !byUser) {
    warnings.push({ key: "rfm.fewClientsFixed", values: { clients: buyers } });
  }
  if (choice.scoring === "ntile") warnings.push({ key: "rfm.tiesSplit", values: {} });
  if (choice.scoring === "width") warnings.push({ key: "rfm.equalWidth", values: {} });
  for (const figure of ["recency", "frequency", "monetary"] as const) {
    const found = distinct[figure] ?? choice.bins;
    if (found === 1) warnings.push({ key: "rfm.allEqual", values: { figure } });
    else if (found > 1 && found < choice.bins) {
      const values = { figure, distinct: found, bins: choice.bins };
      warnings.push({ key: "rfm.fewDistinct", values });
    }
  }
  return warnings;
}
