import { fromZero } from "./arguments/from-zero.ts";
import { numbersOrOne } from "./arguments/numbers.ts";
import type { Card } from "./card.ts";
import { defineFunction } from "./define.ts";
import { divideRows } from "./divide.ts";

const args = {
  cost: /* @__PURE__ */ fromZero(numbersOrOne()),
  new_clients: /* @__PURE__ */ fromZero(numbersOrOne()),
};

/** `CAC(cost; new_clients)`. @see method D9 */
export const cac = /* @__PURE__ */ defineFunction({
  name: "CAC",
  args,
  headings: [{ en: "Acquisition cost", fr: "Coût d’acquisition" }],
  run: ({ cost, new_clients }) => divideRows(cost, new_clients),
});

/** What a reader is told of it. */
export const cacCard: Card<typeof args> = {
  name: "CAC",
  args,
  summary: {
    en: "Cost of winning one client, for each channel or each period.",
    fr: "Coût d’acquisition d’un client, pour chaque canal ou chaque période.",
  },
  means: {
    cost: {
      en: "what marketing and sales spent on winning clients, salaries included",
      fr: "dépenses de marketing et de vente pour acquérir des clients, salaires compris",
    },
    new_clients: { en: "clients won with it", fr: "clients gagnés grâce à elles" },
  },
  returns: {
    en: "one cost for each row, blank where nobody was won",
    fr: "un coût par ligne, vide si personne n’a été gagné",
  },
  example: {
    given: [
      { range: "B2:B4", cells: [[600], [900], [300]] },
      { range: "C2:C4", cells: [[3], [1], [0]] },
    ],
    gives: [[200], [900], [null]],
  },
  source:
    "acquisition cost over new clients; put costs no channel is named for in a row of their own",
};
