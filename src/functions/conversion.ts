import { Problem } from "../core/problem.ts";
import { fromZero } from "./arguments/from-zero.ts";
import { numbersOrOne } from "./arguments/numbers.ts";
import type { Card } from "./card.ts";
import { defineFunction } from "./define.ts";
import { divideRows } from "./divide.ts";

const args = {
  new_clients: /* @__PURE__ */ fromZero(numbersOrOne()),
  prospects: /* @__PURE__ */ fromZero(numbersOrOne()),
};

/** `CONVERSION(new_clients; prospects)`. @see method D12 */
export const conversion = /* @__PURE__ */ defineFunction({
  name: "CONVERSION",
  args,
  headings: [{ en: "Conversion", fr: "Conversion" }],
  run: ({ new_clients, prospects }, { firstRow }) => {
    const row = new_clients.findIndex((won, i) => {
      const all = prospects[i] as number;
      return all > 0 && won > all;
    });
    if (row < 0) return divideRows(new_clients, prospects);
    const [found, most] = [new_clients[row] as number, prospects[row] as number];
    const values = {
      argument: "new_clients",
      other: "prospects",
      row: firstRow + row,
      found,
      most,
    };
    throw new Problem("range", "row.above", values);
  },
});

/** What a reader is told of it. */
export const conversionCard: Card<typeof args> = {
  name: "CONVERSION",
  args,
  summary: {
    en: "Share of the prospects who became clients, or of the quotes that were won.",
    fr: "Part des prospects devenus clients, ou des devis gagnés (taux de conversion).",
  },
  means: {
    new_clients: { en: "clients won, or quotes won", fr: "clients gagnés, ou devis gagnés" },
    prospects: {
      en: "prospects there were, or quotes decided, of the same period",
      fr: "prospects, ou devis tranchés, de la même période",
    },
  },
  returns: { en: "a share for each row", fr: "une part par ligne" },
  example: {
    given: [
      { range: "B2:B4", cells: [[6], [10], [0]] },
      { range: "C2:C4", cells: [[24], [40], [0]] },
    ],
    gives: [[0.25], [0.25], [null]],
  },
  source:
    "new clients over prospects, those who became clients included; of the same cohort if you can," +
    " else of the same period",
};
