import { optionalPeriodRevenue, periodRevenue } from "./arguments/numbers.ts";
import type { Card } from "./card.ts";
import { defineFunction } from "./define.ts";
import { PERIOD_MEANS } from "./order-means.ts";
import { rateOf } from "./two-periods.ts";

const args = {
  before: /* @__PURE__ */ periodRevenue(),
  after: /* @__PURE__ */ periodRevenue(),
  earlier: /* @__PURE__ */ optionalPeriodRevenue(),
};

/** `ACQUISITION(before; after; [earlier])`. @see method D8 */
export const acquisition = /* @__PURE__ */ defineFunction({
  name: "ACQUISITION",
  args,
  headings: [],
  run: (periods) => rateOf(periods, (movement) => movement.acquisition),
});

/** What a reader is told of it. */
export const acquisitionCard: Card<typeof args> = {
  name: "ACQUISITION",
  args,
  summary: {
    en: "New clients of a period, as a share of the clients of the one before.",
    fr: "Nouveaux clients d’une période, rapportés aux clients de la précédente (taux d’acquisition).",
  },
  means: PERIOD_MEANS,
  returns: {
    en: "a share; above 1 when more came than there were",
    fr: "une part ; plus de 1 s’il en est venu plus qu’il n’y en avait",
  },
  example: {
    given: [
      { range: "B2:B6", cells: [[100], [50], [0], [0], [0]] },
      { range: "C2:C6", cells: [[120], [0], [40], [30], [0]] },
      { range: "D2:D6", cells: [[0], [0], [0], [25], [0]] },
    ],
    gives: 0.5,
  },
  source:
    "clients with revenue in the second period only, and none before, over those of the first",
};
