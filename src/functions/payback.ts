import { fromZero } from "./arguments/from-zero.ts";
import { numbersOrOne } from "./arguments/numbers.ts";
import { share } from "./arguments/scalars.ts";
import type { Card } from "./card.ts";
import { defineFunction } from "./define.ts";
import { divideRows } from "./divide.ts";

const args = {
  acquisition_cost: /* @__PURE__ */ fromZero(numbersOrOne()),
  monthly_revenue: /* @__PURE__ */ numbersOrOne(),
  margin_share: /* @__PURE__ */ share(),
};

/** `PAYBACK(acquisition_cost; monthly_revenue; margin_share)`. @see method D9 */
export const payback = /* @__PURE__ */ defineFunction({
  name: "PAYBACK",
  args,
  headings: [{ en: "Months to pay back", fr: "Mois de retour" }],
  run: ({ acquisition_cost, monthly_revenue, margin_share }) =>
    divideRows(
      acquisition_cost,
      monthly_revenue.map((revenue) => revenue * margin_share),
    ),
});

/** What a reader is told of it. */
export const paybackCard: Card<typeof args> = {
  name: "PAYBACK",
  args,
  summary: {
    en: "Months until the margin of a client has paid for winning it.",
    fr: "Nombre de mois avant que la marge d’un client ait payé son acquisition.",
  },
  means: {
    acquisition_cost: { en: "cost of winning a client", fr: "coût d’acquisition d’un client" },
    monthly_revenue: {
      en: "revenue of a client in a month",
      fr: "chiffre d’affaires mensuel d’un client",
    },
    margin_share: {
      en: "gross margin over revenue, such as 0.4",
      fr: "marge brute rapportée au chiffre d’affaires, par exemple 0,4",
    },
  },
  returns: {
    en: "months for each row, blank where there is no margin",
    fr: "un nombre de mois par ligne, vide sans marge",
  },
  example: {
    given: [
      { range: "B2:B3", cells: [[300], [120]] },
      { range: "C2:C3", cells: [[200], [80]] },
      0.5,
    ],
    gives: [[3], [3]],
  },
  source: "acquisition cost / (monthly revenue × margin)",
};
