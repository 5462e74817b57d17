import { fromZero } from "./arguments/from-zero.ts";
import { numbersOrOne } from "./arguments/numbers.ts";
import type { Card } from "./card.ts";
import { defineFunction } from "./define.ts";
import { divideRows } from "./divide.ts";

const args = {
  cost: /* @__PURE__ */ fromZero(numbersOrOne()),
  kept_clients: /* @__PURE__ */ fromZero(numbersOrOne()),
};

/** `CRC(cost; kept_clients)`. @see method D9 */
export const crc = /* @__PURE__ */ defineFunction({
  name: "CRC",
  args,
  headings: [{ en: "Retention cost", fr: "Coût de rétention" }],
  run: ({ cost, kept_clients }) => divideRows(cost, kept_clients),
});

/** What a reader is told of it. */
export const crcCard: Card<typeof args> = {
  name: "CRC",
  args,
  summary: {
    en: "Cost of keeping one client, for each segment or each period.",
    fr: "Coût de rétention d’un client, pour chaque segment ou chaque période.",
  },
  means: {
    cost: { en: "what was spent on keeping clients", fr: "dépenses pour garder les clients" },
    kept_clients: {
      en: "clients who bought in both periods",
      fr: "clients qui ont acheté sur les deux périodes",
    },
  },
  returns: {
    en: "one cost for each row, blank where nobody was kept",
    fr: "un coût par ligne, vide si personne n’a été gardé",
  },
  example: {
    given: [
      { range: "B2:B3", cells: [[500], [90]] },
      { range: "C2:C3", cells: [[25], [0]] },
    ],
    gives: [[20], [null]],
  },
  source: "retention spend over clients kept; as a rule it should be well under the CAC",
};
