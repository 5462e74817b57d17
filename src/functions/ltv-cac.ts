import { fromZero } from "./arguments/from-zero.ts";
import { numbersOrOne } from "./arguments/numbers.ts";
import type { Card } from "./card.ts";
import { defineFunction } from "./define.ts";
import { divideRows } from "./divide.ts";

const args = {
  lifetime_value: /* @__PURE__ */ numbersOrOne(),
  acquisition_cost: /* @__PURE__ */ fromZero(numbersOrOne()),
};

/** `LTV_CAC(lifetime_value; acquisition_cost)`. @see method D9 */
export const ltvCac = /* @__PURE__ */ defineFunction({
  name: "LTV_CAC",
  args,
  headings: [{ en: "LTV:CAC", fr: "LTV:CAC" }],
  run: ({ lifetime_value, acquisition_cost }) => divideRows(lifetime_value, acquisition_cost),
});

/** What a reader is told of it. */
export const ltvCacCard: Card<typeof args> = {
  name: "LTV_CAC",
  args,
  summary: {
    en: "How many times a client brings in what it cost to win.",
    fr: "Combien de fois un client rapporte ce qu’il a coûté à acquérir.",
  },
  means: {
    lifetime_value: {
      en: "lifetime value of a client, as CLV gives it",
      fr: "valeur vie d’un client, telle que CLV la donne",
    },
    acquisition_cost: {
      en: "cost of winning it, as CAC gives it",
      fr: "coût d’acquisition, tel que CAC le donne",
    },
  },
  returns: { en: "a number for each row", fr: "un nombre par ligne" },
  example: {
    given: [
      { range: "B2:B3", cells: [[1080], [500]] },
      { range: "C2:C3", cells: [[360], [500]] },
    ],
    gives: [[3], [1]],
  },
  source:
    "lifetime value over acquisition cost: below 1 a loss, 1 to 3 to be watched, 3 healthy, above 5" +
    " perhaps too little invested",
};
