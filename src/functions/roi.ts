import { roiOf } from "../core/plan/action.ts";
import { fromZero } from "./arguments/from-zero.ts";
import { numbersOrOne } from "./arguments/numbers.ts";
import { blankWhereUnknown } from "./blank-rows.ts";
import type { Card } from "./card.ts";
import { defineFunction } from "./define.ts";

const args = {
  gain: /* @__PURE__ */ numbersOrOne(),
  cost: /* @__PURE__ */ fromZero(numbersOrOne()),
};

/** `ROI(gain; cost)`. @see method D17 */
export const roi = /* @__PURE__ */ defineFunction({
  name: "ROI",
  args,
  headings: [{ en: "Return on investment", fr: "Retour sur investissement" }],
  run: ({ gain, cost }) => blankWhereUnknown(gain.map((won, i) => roiOf(won, cost[i] as number))),
});

/** What a reader is told of it. */
export const roiCard: Card<typeof args> = {
  name: "ROI",
  args,
  summary: {
    en: "What each action brings for what it costs, the cost deducted.",
    fr: "Ce que chaque action rapporte pour ce qu’elle coûte, coût déduit (retour sur investissement).",
  },
  means: {
    gain: {
      en: "margin the action brought; revenue would flatter it",
      fr: "marge apportée par l’action ; le chiffre d’affaires la flatterait",
    },
    cost: { en: "what the action cost", fr: "coût de l’action" },
  },
  returns: {
    en: "a share for each row: 1 is twice the cost, 0 just pays, -1 lost all; blank without a cost",
    fr: "une part par ligne : 1 pour le double du coût, 0 à l’équilibre, -1 si tout est perdu ; vide sans coût",
  },
  example: {
    given: [
      { range: "B2:B4", cells: [[3000], [1200], [400]] },
      { range: "C2:C4", cells: [[1000], [1000], [500]] },
    ],
    gives: [[2], [0.2], [-0.2]],
  },
  source: "(gain - cost) / cost",
};
