import { abcClassCard } from "./abc-class.ts";
import type { Card } from "./card.ts";
import { clvCard } from "./clv.ts";
import { giniCard } from "./gini.ts";
import { hhiCard } from "./hhi.ts";
import { paretoShareCard } from "./pareto-share.ts";
import { rfmScoreCard } from "./rfm-score.ts";
import { rfmSegmentCard } from "./rfm-segment.ts";
import { topShareCard } from "./top-share.ts";

/** What a reader is told of every function of the catalogue, in the order the docs list them. */
export const cards: readonly Card[] = [
  abcClassCard,
  rfmScoreCard,
  rfmSegmentCard,
  clvCard,
  paretoShareCard,
  topShareCard,
  giniCard,
  hhiCard,
];
