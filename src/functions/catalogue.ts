import { abcClass } from "./abc-class.ts";
import { abcCross } from "./abc-cross.ts";
import { acquisition } from "./acquisition.ts";
import { attrition } from "./attrition.ts";
import { bridge } from "./bridge.ts";
import { cac } from "./cac.ts";
import { clv } from "./clv.ts";
import { conversion } from "./conversion.ts";
import { crc } from "./crc.ts";
import { csat } from "./csat.ts";
import type { SheetFunction } from "./define.ts";
import { dormantRevenue } from "./dormant-revenue.ts";
import { explainSegment } from "./explain-segment.ts";
import { gini } from "./gini.ts";
import { grr } from "./grr.ts";
import { hhi } from "./hhi.ts";
import { k80Count } from "./k80-count.ts";
import { kamClass } from "./kam-class.ts";
import { kamScore } from "./kam-score.ts";
import { ltvCac } from "./ltv-cac.ts";
import { nextOrder } from "./next-order.ts";
import { nps } from "./nps.ts";
import { nrr } from "./nrr.ts";
import { objectiveProgress } from "./objective-progress.ts";
import { objectiveStatusOf } from "./objective-status.ts";
import { paretoShare } from "./pareto-share.ts";
import { payback } from "./payback.ts";
import { renewal } from "./renewal.ts";
import { retention } from "./retention.ts";
import { rfmScore } from "./rfm-score.ts";
import { rfmSegment } from "./rfm-segment.ts";
import { rfmTable } from "./rfm-table.ts";
import { rhythm } from "./rhythm.ts";
import { roi } from "./roi.ts";
import { topShare } from "./top-share.ts";
import { whiteSpace } from "./white-space.ts";

/** Every function a cell may call, in the order the docs list them. */
export const catalogue: readonly SheetFunction[] = [
  abcClass,
  abcCross,
  rfmScore,
  rfmSegment,
  rfmTable,
  explainSegment,
  kamScore,
  kamClass,
  retention,
  attrition,
  acquisition,
  nrr,
  grr,
  bridge,
  renewal,
  clv,
  cac,
  crc,
  ltvCac,
  payback,
  conversion,
  nps,
  csat,
  objectiveStatusOf,
  objectiveProgress,
  roi,
  nextOrder,
  rhythm,
  dormantRevenue,
  whiteSpace,
  paretoShare,
  k80Count,
  topShare,
  gini,
  hhi,
];
