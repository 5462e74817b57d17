import type { Portfolio } from "../portfolio/portfolio.ts";
import { NO_SEGMENT } from "../rfm/segment-map.ts";
import { NO_CHANGES } from "./change.ts";
import type { Explanation } from "./explanation.ts";

/** The cell of the matrix a client stands in, and what is left to win there. */
export function explainCross({ aspects }: Portfolio, i: number): Explanation {
  const segment = aspects.computedSegment[i] as string;
  const code = aspects.cross?.codes[i] ?? "";
  if (code === "") {
    return {
      segment,
      reason: { key: "crossUnknown", values: {} },
      changes: NO_CHANGES,
      isBest: false,
    };
  }
  const remaining = aspects.cross?.remaining[i] ?? Number.NaN;
  const values = { code, remaining: { money: Number.isNaN(remaining) ? 0 : remaining } };
  return { segment, reason: { key: "crossed", values }, changes: NO_CHANGES, isBest: false };
}

/** The scores that make a key-account class. */
export function explainAccount({ aspects }: Portfolio, i: number): Explanation {
  const segment = aspects.computedSegment[i] as string;
  const { scores } = aspects.accounts ?? { scores: null };
  const at = (column: Float64Array | undefined) => column?.[i] ?? Number.NaN;
  if (scores === null || segment === "INCOMPLETE") {
    const share = Number.isNaN(at(scores?.answered)) ? 0 : at(scores?.answered);
    const values = { answered: { share } };
    return {
      segment,
      reason: { key: "accountIncomplete", values },
      changes: NO_CHANGES,
      isBest: false,
    };
  }
  const shown = (score: number) => (Number.isNaN(score) ? "–" : Math.round(score * 10) / 10);
  const values = {
    profile: shown(at(scores.profile)),
    history: shown(at(scores.history)),
    potential: shown(at(scores.potential)),
  };
  return { segment, reason: { key: "account", values }, changes: NO_CHANGES, isBest: false };
}

/** The column that says it. */
export function explainColumn({ aspects, method }: Portfolio, i: number): Explanation {
  const segment = aspects.computedSegment[i] as string;
  const header = method.segmentBy.kind === "column" ? method.segmentBy.header : "";
  const value = segment === NO_SEGMENT ? "" : segment;
  return {
    segment,
    reason: { key: "column", values: { header, value } },
    changes: NO_CHANGES,
    isBest: false,
  };
}
