import { csatOf } from "../core/kpi/satisfaction.ts";
import { Problem } from "../core/problem.ts";
import { requireMarks } from "./arguments/marks.ts";
import { numbers } from "./arguments/numbers.ts";
import { count } from "./arguments/scalars.ts";
import type { Card } from "./card.ts";
import { defineFunction } from "./define.ts";

const args = {
  answers: /* @__PURE__ */ numbers({
    en: "whole numbers from 1",
    fr: "des entiers à partir de 1",
  }),
  scale: /* @__PURE__ */ count({ least: 3, most: 10, fallback: 5 }),
};

/** `CSAT(answers; [scale])`. @see method D12 */
export const csat = /* @__PURE__ */ defineFunction({
  name: "CSAT",
  args,
  headings: [],
  run: ({ answers, scale }, call) => {
    const bounds = { least: 1, most: scale, whole: true } as const;
    requireMarks(answers, bounds, { ...call, argument: "answers" });
    const survey = csatOf(answers, scale);
    if (survey.answers > 0) return survey.score;
    throw new Problem("empty", "cells.empty", { argument: "answers" });
  },
});

/** What a reader is told of it. */
export const csatCard: Card<typeof args> = {
  name: "CSAT",
  args,
  summary: {
    en: "Share of satisfied answers: those with one of the two best marks.",
    fr: "Part de réponses satisfaites : celles qui donnent l’une des deux meilleures notes.",
  },
  means: {
    answers: {
      en: "satisfaction marks from 1; blanks are no answer",
      fr: "notes de satisfaction à partir de 1 ; les vides ne comptent pas",
    },
    scale: { en: "the best mark, 5 if left out", fr: "la meilleure note, 5 par défaut" },
  },
  returns: { en: "a share from 0 to 1", fr: "une part de 0 à 1" },
  example: {
    given: [{ range: "B2:B6", cells: [[5], [4], [3], [5], [1]] }, 5],
    gives: 0.6,
  },
  source: "top-two marks over all answers; below 30 answers an indication only",
};
