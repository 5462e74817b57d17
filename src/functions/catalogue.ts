import { abcClass } from "./abc-class.ts";
import { clv } from "./clv.ts";
import type { SheetFunction } from "./define.ts";
import { gini } from "./gini.ts";
import { hhi } from "./hhi.ts";
import { paretoShare } from "./pareto-share.ts";
import { rfmScore } from "./rfm-score.ts";
import { rfmSegment } from "./rfm-segment.ts";
import { topShare } from "./top-share.ts";

/** Every function a cell may call, in the order the docs list them. */
export const catalogue: readonly SheetFunction[] = [
  abcClass,
  rfmScore,
  rfmSegment,
  clv,
  paretoShare,
  topShare,
  gini,
  hhi,
];
