import { checkWeights, weightedMeans } from "../core/accounts/score.ts";
import { Problem } from "../core/problem.ts";
import { markGrid, numberList } from "./arguments/marks.ts";
import { blankWhereUnknown } from "./blank-rows.ts";
import type { Card } from "./card.ts";
import { defineFunction } from "./define.ts";

const args = {
  scores: /* @__PURE__ */ markGrid({ least: 0, most: 10 }),
  weights: /* @__PURE__ */ numberList(),
};

/** `KAM_SCORE(scores; weights)`. @see method D13.1 */
export const kamScore = /* @__PURE__ */ defineFunction({
  name: "KAM_SCORE",
  args,
  headings: [{ en: "Account score", fr: "Note du compte" }],
  run: ({ scores, weights }) => {
    const width = scores[0]?.length ?? weights.length;
    if (width !== weights.length) {
      const values = { found: weights.length, expected: width };
      throw new Problem("shape", "weights.count", values);
    }
    checkWeights(Array.from(weights));
    const answers = Array.from(weights, (weight, column) => ({
      weight,
      scores: Float64Array.from(scores, (row) => row[column] as number),
    }));
    return blankWhereUnknown(weightedMeans(answers, scores.length).mean);
  },
});

/** What a reader is told of it. */
export const kamScoreCard: Card<typeof args> = {
  name: "KAM_SCORE",
  args,
  summary: {
    en: "Weighted key-account score of each client, from 0 to 10.",
    fr: "Note pondérée de chaque client pour les grands comptes, de 0 à 10.",
  },
  means: {
    scores: {
      en: "scores from 0 to 10, one column a criterion, one row a client",
      fr: "notes de 0 à 10, une colonne par critère, une ligne par client",
    },
    weights: {
      en: "weight of each criterion, 100 in all",
      fr: "poids de chaque critère, 100 au total",
    },
  },
  returns: {
    en: "a score for each client, blank when less than 60 % of the weight is answered",
    fr: "une note par client, vide si moins de 60 % du poids est renseigné",
  },
  example: {
    given: [
      {
        range: "B2:D4",
        cells: [
          [8, 6, 10],
          [5, "", 7],
          ["", "", 9],
        ],
      },
      { range: "B1:D1", cells: [[50, 30, 20]] },
    ],
    gives: [[7.8], [39 / 7], [null]],
  },
  source: "Σ weight × score over the weight answered",
};
