import type { Cost } from "../session/cost.ts";
import type { Language } from "./language.ts";
import { fill, type PageWords } from "./words.ts";

/** The line below the grid: what the last run cost. */
export function costText(cost: Cost | null, words: PageWords, language: Language): string {
  if (!cost) return words.noRun;
  const whole = new Intl.NumberFormat(language);
  const tenths = new Intl.NumberFormat(language, { maximumFractionDigits: 1 });
  return fill(words.lastRun, {
    calls: whole.format(cost.calls),
    read: whole.format(cost.cellsRead),
    written: whole.format(cost.cellsWritten),
    seconds: tenths.format(cost.seconds),
  });
}
