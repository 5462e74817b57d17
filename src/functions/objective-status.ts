import { isoOf } from "../core/maths/day.ts";
import { objectiveStatus } from "../core/plan/objective.ts";
import { Problem } from "../core/problem.ts";
import { wordsOf } from "../i18n/words.ts";
import { day, daysOrOne } from "./arguments/days.ts";
import { numbersOrOne } from "./arguments/numbers.ts";
import type { Card } from "./card.ts";
import { defineFunction } from "./define.ts";
import { OBJECTIVE_MEANS } from "./objective-means.ts";
import { ORDER_MEANS } from "./order-means.ts";

const args = {
  baseline: /* @__PURE__ */ numbersOrOne(),
  target: /* @__PURE__ */ numbersOrOne(),
  actual: /* @__PURE__ */ numbersOrOne(),
  start: /* @__PURE__ */ daysOrOne(),
  deadline: /* @__PURE__ */ daysOrOne(),
  as_of: /* @__PURE__ */ day(),
};

/** `OBJECTIVE_STATUS(baseline; target; actual; start; deadline; as_of)`. @see method D17 */
export const objectiveStatusOf = /* @__PURE__ */ defineFunction({
  name: "OBJECTIVE_STATUS",
  args,
  headings: [{ en: "Status", fr: "Statut" }],
  run: ({ baseline, target, actual, start, deadline, as_of }, { firstRow, language }) => {
    requireOrder(start, deadline, firstRow);
    const words = wordsOf(language).insights.objectives;
    return Array.from(baseline, (from, i) => {
      const found = objectiveStatus(
        {
          baseline: from,
          target: target[i] as number,
          actual: actual[i] as number,
          start: start[i] as number,
          deadline: deadline[i] as number,
        },
        as_of,
      );
      return found === "" ? null : words[found];
    });
  },
});

/** @throws Problem range: naming the first row whose deadline comes before its start */
function requireOrder(start: Float64Array, deadline: Float64Array, firstRow: number): void {
  const row = start.findIndex((first, i) => first > (deadline[i] as number));
  if (row < 0) return;
  throw new Problem("range", "day.after", {
    argument: "start",
    other: "deadline",
    day: isoOf(deadline[row] as number),
    row: firstRow + row,
    cell: isoOf(start[row] as number),
  });
}

/** What a reader is told of it. */
export const objectiveStatusCard: Card<typeof args> = {
  name: "OBJECTIVE_STATUS",
  args,
  summary: {
    en: "Whether each objective is on track, to be watched or late on a given day.",
    fr: "Chaque objectif est-il dans les temps, à surveiller ou en retard, un jour donné.",
  },
  means: {
    ...OBJECTIVE_MEANS,
    start: { en: "the day it begins", fr: "le jour où il commence" },
    deadline: { en: "the day it is to be reached", fr: "le jour où il doit être atteint" },
    as_of: ORDER_MEANS.as_of,
  },
  returns: {
    en: "a word for each row, blank where it cannot be told",
    fr: "un mot par ligne, vide si rien ne permet de le dire",
  },
  example: {
    given: [
      { range: "B2:B4", cells: [[100], [0.2], [30]] },
      { range: "C2:C4", cells: [[200], [0.1], [50]] },
      { range: "D2:D4", cells: [[150], [0.165], [32]] },
      { range: "E2:E4", cells: [["2026-01-01"], ["2026-01-01"], ["2026-01-01"]] },
      { range: "F2:F4", cells: [["2026-12-31"], ["2026-12-31"], ["2026-12-31"]] },
      { range: "G1", cell: "2026-07-02" },
    ],
    gives: [["On track"], ["Watch"], ["Late"]],
  },
  source:
    "progress from baseline to target against elapsed over total time: on track from nine tenths of it," +
    " to be watched from six tenths, late below; nothing is late before the start",
};
