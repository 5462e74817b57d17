import { patternsOf } from "./patterns.ts";
import type { Summaries } from "./summaries.ts";

/**
 * The clients a fit rests on: all who bought, or, when their histories are more than it can afford, evenly
 * spaced ones of all sorted by history and amount. Each kind of client keeps its share; nothing is left to
 * chance, and the order of the rows is nothing.
 * @param most Distinct histories, or else clients.
 */
export function sampleOf(summaries: Summaries, most: number): Summaries {
  const { repeats, lastWeeks, weeks, meanAmount } = summaries;
  const columns = [repeats, lastWeeks, weeks, meanAmount];
  const sorted = Int32Array.from(repeats.keys())
    .filter((i) => !Number.isNaN(repeats[i] as number))
    .sort((i, j) => {
      for (const column of columns) {
        const difference = (column[i] as number) - (column[j] as number);
        if (difference !== 0) return difference;
      }
      return 0;
    });
  const affordable = sorted.length <= most || patternsOf(summaries).size <= most;
  const size = affordable ? sorted.length : most;
  const pick = (column: Float64Array) =>
    Float64Array.from({ length: size }, (_, k) => {
      const place = Math.floor(((k + 0.5) * sorted.length) / size);
      return column[sorted[place] as number] as number;
    });
  return {
    repeats: pick(repeats),
    lastWeeks: pick(lastWeeks),
    weeks: pick(weeks),
    meanAmount: pick(meanAmount),
  };
}
