import { impossibleQuotes } from "../kpi/quotes.ts";
import type { Figures } from "./figures.ts";
import { firstNames } from "./first-names.ts";
import type { Method } from "./method.ts";
import type { Warning } from "./portfolio.ts";

/** What is counted or added up without some clients, because of what the list says of them. */
export function countWarnings({ clients, margin, revenue }: Figures, method: Method): Warning[] {
  const warnings: Warning[] = [];
  const impossible = impossibleQuotes(clients.numbers);
  if (impossible.length > 0) {
    warnings.push({ key: "quotes.impossible", values: firstNames(clients, impossible) });
  }
  if (margin !== null && method.economics?.fixedCosts !== undefined) {
    const blank = Array.from(margin.keys()).filter(
      (i) => Number.isNaN(margin[i] as number) && Math.abs(revenue[i] as number) > 0,
    );
    if (blank.length > 0) {
      warnings.push({ key: "margin.blank", values: firstNames(clients, blank) });
    }
  }
  return warnings;
}
