import { npsOf } from "../core/kpi/satisfaction.ts";
import { Problem } from "../core/problem.ts";
import { marks } from "./arguments/marks.ts";
import type { Card } from "./card.ts";
import { defineFunction } from "./define.ts";

const args = { answers: /* @__PURE__ */ marks({ least: 0, most: 10, whole: true }) };

/** `NPS(answers)`. @see method D12 */
export const nps = /* @__PURE__ */ defineFunction({
  name: "NPS",
  args,
  headings: [],
  run: ({ answers }) => {
    const found = npsOf(answers);
    if (found.answers > 0) return found.score;
    throw new Problem("empty", "cells.empty", { argument: "answers" });
  },
});

/** What a reader is told of it. */
export const npsCard: Card<typeof args> = {
  name: "NPS",
  args,
  summary: {
    en: "Net promoter score: promoters (9 and 10) less detractors (0 to 6), in points.",
    fr: "Net promoter score : promoteurs (9 et 10) moins détracteurs (0 à 6), en points.",
  },
  means: {
    answers: {
      en: "answers to “would you recommend us?”, from 0 to 10; blanks are no answer",
      fr: "réponses à « nous recommanderiez-vous ? », de 0 à 10 ; les vides ne comptent pas",
    },
  },
  returns: { en: "a number from -100 to 100", fr: "un nombre de -100 à 100" },
  example: {
    given: [{ range: "B2:B6", cells: [[10], [9], [8], [6], [9]] }],
    gives: 40,
  },
  source:
    "percentage of promoters less percentage of detractors; below 30 answers an indication only",
};
