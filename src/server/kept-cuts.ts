import type { Settings } from "../contract/api.ts";
import { type Day, isoOf } from "../core/maths/day.ts";
import type { Portfolio } from "../core/portfolio/portfolio.ts";

type Frozen = Settings["rfm"]["frozen"];

/**
 * The cuts a run leaves for the next: those it scored by. A run that scores by cuts kept before leaves
 * them as they are, and so does one without a single cut.
 */
export function cutsToKeep(
  { rfm }: Settings,
  { thresholds }: Pick<Portfolio, "thresholds">,
  asOf: Day,
): Frozen {
  const { frozen, rfmScoring } = thresholds;
  if (frozen === null || rfmScoring === "frozen") return rfm.frozen;
  const { cuts, sides, spread, equal } = frozen;
  return {
    asOf: isoOf(asOf),
    cuts: {
      recency: finite(cuts.recency),
      frequency: finite(cuts.frequency),
      monetary: finite(cuts.monetary),
    },
    sides,
    spread,
    equal: [...equal],
  };
}

/** A figure the list does not hold has no cuts to keep. */
const finite = (cuts: readonly number[]): number[] => cuts.filter((cut) => Number.isFinite(cut));

/** The settings with other cuts kept. */
export function withCuts(settings: Settings, frozen: Frozen): Settings {
  return { ...settings, rfm: { ...settings.rfm, frozen } };
}
