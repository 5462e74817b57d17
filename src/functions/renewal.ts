import { addMonths, isoOf } from "../core/maths/day.ts";
import { Problem } from "../core/problem.ts";
import { day, days } from "./arguments/days.ts";
import { count } from "./arguments/scalars.ts";
import type { Card } from "./card.ts";
import { defineFunction } from "./define.ts";
import { ORDER_MEANS } from "./order-means.ts";

const args = {
  contract_end: /* @__PURE__ */ days(),
  renewed_on: /* @__PURE__ */ days(),
  as_of: /* @__PURE__ */ day(),
  months: /* @__PURE__ */ count({ least: 1, most: 120, fallback: 12 }),
};

/** A renewal signed earlier than this before the end began the contract: it is not its next. */
const MOST_MONTHS_AHEAD = 6;

/** `RENEWAL(contract_end; renewed_on; as_of; [months])`. @see method D8 */
export const renewal = /* @__PURE__ */ defineFunction({
  name: "RENEWAL",
  args,
  headings: [],
  run: ({ contract_end, renewed_on, as_of, months }) => {
    const from = addMonths(as_of, -months);
    const due = Array.from(contract_end.keys()).filter((i) => {
      const end = contract_end[i] as number;
      return end > from && end <= as_of;
    });
    if (due.length === 0) {
      throw new Problem("empty", "contracts.none", { months, day: isoOf(as_of) });
    }
    const renewed = due.filter((i) => {
      const on = renewed_on[i] as number;
      return on >= addMonths(contract_end[i] as number, -MOST_MONTHS_AHEAD) && on <= as_of;
    });
    return renewed.length / due.length;
  },
});

/** What a reader is told of it. */
export const renewalCard: Card<typeof args> = {
  name: "RENEWAL",
  args,
  summary: {
    en: "Share of the contracts come to their end that were renewed.",
    fr: "Part des contrats arrivés à échéance qui ont été renouvelés (taux de renouvellement).",
  },
  means: {
    contract_end: { en: "end of each contract", fr: "fin de chaque contrat" },
    renewed_on: {
      en: "when it was renewed, blank when it was not",
      fr: "date de renouvellement, vide s’il n’a pas été renouvelé",
    },
    as_of: ORDER_MEANS.as_of,
    months: {
      en: "months back in which a contract came to its end, 12 if left out",
      fr: "nombre de mois en arrière pour les échéances, 12 par défaut",
    },
  },
  returns: { en: "a share from 0 to 1", fr: "une part de 0 à 1" },
  example: {
    given: [
      {
        range: "B2:B6",
        cells: [["2026-03-31"], ["2026-06-30"], ["2026-09-30"], ["2026-11-01"], ["2027-01-31"]],
      },
      { range: "C2:C6", cells: [["2026-03-15"], ["2026-07-02"], [""], ["2026-10-20"], [""]] },
      { range: "G1", cell: "2026-11-22" },
    ],
    gives: 0.75,
  },
  source:
    "contracts renewed over contracts due; those that end after the day are not due yet, and a renewal" +
    " dated more than 6 months before the end is the one that began the contract",
};
