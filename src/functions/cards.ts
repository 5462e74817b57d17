import { abcClassCard } from "./abc-class.ts";
import { abcCrossCard } from "./abc-cross.ts";
import { acquisitionCard } from "./acquisition.ts";
import { attritionCard } from "./attrition.ts";
import { bridgeCard } from "./bridge.ts";
import { cacCard } from "./cac.ts";
import type { Card } from "./card.ts";
import { clvCard } from "./clv.ts";
import { conversionCard } from "./conversion.ts";
import { crcCard } from "./crc.ts";
import { csatCard } from "./csat.ts";
import { dormantRevenueCard } from "./dormant-revenue.ts";
import { explainSegmentCard } from "./explain-segment.ts";
import { giniCard } from "./gini.ts";
import { grrCard } from "./grr.ts";
import { hhiCard } from "./hhi.ts";
import { k80CountCard } from "./k80-count.ts";
import { kamClassCard } from "./kam-class.ts";
import { kamScoreCard } from "./kam-score.ts";
import { ltvCacCard } from "./ltv-cac.ts";
import { nextOrderCard } from "./next-order.ts";
import { npsCard } from "./nps.ts";
import { nrrCard } from "./nrr.ts";
import { objectiveProgressCard } from "./objective-progress.ts";
import { objectiveStatusCard } from "./objective-status.ts";
import { paretoShareCard } from "./pareto-share.ts";
import { paybackCard } from "./payback.ts";
import { renewalCard } from "./renewal.ts";
import { retentionCard } from "./retention.ts";
import { rfmScoreCard } from "./rfm-score.ts";
import { rfmSegmentCard } from "./rfm-segment.ts";
import { rfmTableCard } from "./rfm-table.ts";
import { rhythmCard } from "./rhythm.ts";
import { roiCard } from "./roi.ts";
import { topShareCard } from "./top-share.ts";
import { whiteSpaceCard } from "./white-space.ts";

/** What a reader is told of every function of the catalogue, in the order the docs list them. */
export const cards: readonly Card[] = [
  abcClassCard,
  abcCrossCard,
  rfmScoreCard,
  rfmSegmentCard,
  rfmTableCard,
  explainSegmentCard,
  kamScoreCard,
  kamClassCard,
  retentionCard,
  attritionCard,
  acquisitionCard,
  nrrCard,
  grrCard,
  bridgeCard,
  renewalCard,
  clvCard,
  cacCard,
  crcCard,
  ltvCacCard,
  paybackCard,
  conversionCard,
  npsCard,
  csatCard,
  objectiveStatusCard,
  objectiveProgressCard,
  roiCard,
  nextOrderCard,
  rhythmCard,
  dormantRevenueCard,
  whiteSpaceCard,
  paretoShareCard,
  k80CountCard,
  topShareCard,
  giniCard,
  hhiCard,
];
