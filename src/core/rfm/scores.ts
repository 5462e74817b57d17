import type { RfmBreaks, RfmMethod } from "../portfolio/method.ts";
import type { Warning } from "../portfolio/portfolio.ts";
import { chooseBins, type RfmBins } from "./bins.ts";
import { codesOf, totalsOf } from "./code.ts";
import { readyBreaks } from "./fixed-scores.ts";
import { midrankCuts, rPackageCuts, widthCuts } from "./other-cuts.ts";
import { type Cuts, quantileCuts } from "./quantile-scores.ts";
import type { RfmFrozen, RfmScoring } from "./rfm-options.ts";
import { rfmWarnings } from "./rfm-warnings.ts";
import { type Rules, rulesOfBreaks, rulesOfCuts, rulesOfFrozen } from "./rules.ts";
import { type ScoreColumns, scoresByRank, scoresByRules, scoresNested } from "./score-columns.ts";
import { type RfmFigures, type Takers, takersOf, valuesAt } from "./takers.ts";

/** Scores, entry i for client i, and how they came about. */
export interface RfmScores extends ScoreColumns {
  /** "" when not scored. */
  readonly codes: readonly string[];
  /** The three scores as one number, as the method says; NaN when not scored. */
  readonly totals: Float64Array;
  readonly bins: number;
  /** The scale the scores are on: 5 for three bins written 1, 3, 5. */
  readonly scale: number;
  readonly scoring: RfmScoring;
  /** Ascending; recency in days. Empty where no single cut decides (ranks, nested bins). */
  readonly cuts: RfmBreaks;
  /** How a figure becomes a score; null where ranks or nested bins decide. */
  readonly rules: Rules | null;
  /** What to keep for scoring the same way another time; null where ranks or nested bins decide. */
  readonly frozen: RfmFrozen | null;
  readonly warnings: readonly Warning[];
}

const NO_CUTS: RfmBreaks = { recency: [], frequency: [], monetary: [] };

/**
 * Recency, frequency and money of each client as scores, the highest the best and, for recency, the
 * most recent. A past buyer who bought nothing in the period gets 1 for F and M and takes no part in
 * their cuts.
 * @see method D3.1 to D3.8, D4, D5
 */
export function rfmScores(figures: RfmFigures, method: RfmMethod): RfmScores {
  const takers = takersOf(figures);
  const buyers = takers.scored.length;
  const choice = chooseBins(method, buyers);
  const rules = rulesFor(figures, takers, { choice, method });
  const columns =
    rules !== null
      ? scoresByRules(figures, takers, rules)
      : choice.scoring === "ntile"
        ? scoresByRank(figures, takers, choice.bins)
        : scoresNested(figures, takers, choice.bins);
  const written = rules === null && choice.spread ? spread(columns) : columns;
  const scale = choice.spread ? 5 : choice.bins;
  return {
    ...written,
    codes: codesOf(written, method.reverse === true ? scale : null),
    totals: totalsOf(written, method.total ?? { kind: "sum" }),
    bins: choice.bins,
    scale,
    scoring: choice.scoring,
    cuts: rules?.cuts ?? NO_CUTS,
    rules,
    frozen: rules?.frozen ?? null,
    warnings: rfmWarnings({
      choice,
      buyers,
      byUser: method.scoring === "fixed",
      distinct: rules?.distinct ?? {},
    }),
  };
}

interface Chosen {
  readonly choice: RfmBins;
  readonly method: RfmMethod;
}

function rulesFor(figures: RfmFigures, takers: Takers, { choice, method }: Chosen): Rules | null {
  const { scoring, bins, spread: isSpread } = choice;
  const money = () => valuesAt(figures.revenue, takers.buying);
  if (scoring === "ntile" || scoring === "nested") return null;
  if (scoring === "frozen") return rulesOfFrozen(method.frozen as RfmFrozen);
  if (scoring === "fixed") {
    const { breaks, table } = method;
    return rulesOfBreaks(breaks ?? readyBreaks(table ?? "starter", figures.years, money()));
  }
  const cut = cutterOf(scoring);
  const orders = figures.orders ?? new Float64Array(0);
  const cuts = {
    recency: cut(valuesAt(figures.recencyDays, takers.scored), bins),
    frequency: cut(valuesAt(orders, takers.counted), bins),
    monetary: cut(money(), bins),
  };
  return rulesOfCuts(cuts, isSpread);
}

function cutterOf(scoring: RfmScoring): (values: Float64Array, bins: number) => Cuts {
  if (scoring === "rpackage") return rPackageCuts;
  if (scoring === "midrank") return midrankCuts;
  return scoring === "width" ? widthCuts : quantileCuts;
}

/** Three bins written 1, 3, 5; 0 stays. */
function spread({ r, f, m }: ScoreColumns): ScoreColumns {
  const write = (column: Uint8Array) => column.map((score) => (score === 0 ? 0 : 2 * score - 1));
  return { r: write(r), f: write(f), m: write(m) };
}
