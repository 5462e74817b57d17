import { progressOf } from "../core/plan/objective.ts";
import { numbersOrOne } from "./arguments/numbers.ts";
import { blankWhereUnknown } from "./blank-rows.ts";
import type { Card } from "./card.ts";
import { defineFunction } from "./define.ts";
import { OBJECTIVE_MEANS } from "./objective-means.ts";

const args = {
  baseline: /* @__PURE__ */ numbersOrOne(),
  target: /* @__PURE__ */ numbersOrOne(),
  actual: /* @__PURE__ */ numbersOrOne(),
};

/** `OBJECTIVE_PROGRESS(baseline; target; actual)`. @see method D17 */
export const objectiveProgress = /* @__PURE__ */ defineFunction({
  name: "OBJECTIVE_PROGRESS",
  args,
  headings: [{ en: "Progress", fr: "Avancement" }],
  run: ({ baseline, target, actual }) =>
    blankWhereUnknown(
      baseline.map((from, i) =>
        progressOf({ baseline: from, target: target[i] as number, actual: actual[i] as number }),
      ),
    ),
});

/** What a reader is told of it. */
export const objectiveProgressCard: Card<typeof args> = {
  name: "OBJECTIVE_PROGRESS",
  args,
  summary: {
    en: "How much of the way from baseline to target each objective has gone.",
    fr: "Part du chemin parcourue par chaque objectif, de son point de départ à sa cible.",
  },
  means: {
    baseline: OBJECTIVE_MEANS.baseline,
    target: OBJECTIVE_MEANS.target,
    actual: OBJECTIVE_MEANS.actual,
  },
  returns: {
    en: "a share for each row: 0 at the baseline, 1 at the target; blank where the two are equal",
    fr: "une part par ligne : 0 au départ, 1 à la cible ; vide si les deux sont égaux",
  },
  example: {
    given: [
      { range: "B2:B4", cells: [[100], [0.2], [40]] },
      { range: "C2:C4", cells: [[150], [0.1], [40]] },
      { range: "D2:D4", cells: [[125], [0.16], [41]] },
    ],
    gives: [[0.5], [0.4], [null]],
  },
  source: "(actual - baseline) / (target - baseline), for figures to be raised or brought down",
};
