import type { Settings } from "../contract/api.ts";
import { type Day, isoOf } from "../core/maths/day.ts";
import type { Portfolio } from "../core/portfolio/portfolio.ts";
import { plainCuts } from "../core/rfm/plain-cuts.ts";
import type { RfmFigure, RfmFrozen } from "../core/rfm/rfm-options.ts";

type Frozen = Settings["rfm"]["frozen"];

/**
 * The cuts a run leaves for the next: those it scored by. A run that scores by cuts kept before leaves
 * them as they are, and so does one without a single cut.
 */
export function cutsToKeep(
  { rfm }: Settings,
  { thresholds, columns }: Pick<Portfolio, "thresholds" | "columns">,
  asOf: Day,
): Frozen {
  const { frozen, rfmScoring } = thresholds;
  if (frozen === null || rfmScoring === "frozen") return rfm.frozen;
  const { sides, spread, equal } = frozen;
  return {
    asOf: isoOf(asOf),
    cuts: {
      recency: told(frozen, "recency", columns.recencyDays),
      frequency: told(frozen, "frequency", columns.orders),
      monetary: told(frozen, "monetary", columns.revenue),
    },
    sides,
    spread,
    equal: [...equal],
  };
}

/** As a reader of the Settings tab sees them; a figure the list does not hold has no cuts to keep. */
function told(frozen: RfmFrozen, figure: RfmFigure, values: Float64Array): number[] {
  const cuts = frozen.cuts[figure].filter((cut) => Number.isFinite(cut));
  // The one value everybody had is recognised again by all its digits.
  return frozen.equal.includes(figure) ? cuts : plainCuts(cuts, frozen.sides[figure], values);
}

/** The settings with other cuts kept. */
export function withCuts(settings: Settings, frozen: Frozen): Settings {
  return { ...settings, rfm: { ...settings.rfm, frozen } };
}
