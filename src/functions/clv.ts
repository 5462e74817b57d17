import { clvFactor } from "../core/clv/clv.ts";
import { numbersOrOne } from "./arguments/numbers.ts";
import { choice, count, number, share } from "./arguments/scalars.ts";
import { blankWhereUnknown } from "./blank-rows.ts";
import type { Card } from "./card.ts";
import { defineFunction } from "./define.ts";

const args = {
  annual_margin: /* @__PURE__ */ numbersOrOne(),
  retention: /* @__PURE__ */ share(),
  discount: /* @__PURE__ */ number({ least: -1, most: 1, fallback: 0.1 }),
  years: /* @__PURE__ */ count({ least: 1, most: 1000, fallback: null }),
  first: /* @__PURE__ */ choice(["end", "now"]),
};

/** `CLV(annual_margin; retention; [discount]; [years]; [first])`. @see method D7.5, D7.6, D7.7 */
export const clv = /* @__PURE__ */ defineFunction({
  name: "CLV",
  args,
  headings: [{ en: "CLV", fr: "Valeur vie client" }],
  run: ({ annual_margin, retention, discount, years, first }) => {
    const factor = clvFactor({ retention, discount, years, first });
    return blankWhereUnknown(annual_margin.map((margin) => margin * factor));
  },
});

/** What a reader is told of it. */
export const clvCard: Card<typeof args> = {
  name: "CLV",
  args,
  summary: {
    en: "What a client’s margins to come are worth today, from margin, retention and discount.",
    fr: "Valeur actuelle des marges à venir d’un client, selon marge, rétention et actualisation.",
  },
  means: {
    annual_margin: {
      en: "gross margin a client brings in a year",
      fr: "marge brute annuelle d’un client",
    },
    retention: {
      en: "share of clients who stay from one year to the next, such as 0.8",
      fr: "part des clients qui restent d’une année à l’autre, par exemple 0,8",
    },
    discount: {
      en: "annual discount rate, 0.1 if left out",
      fr: "taux d’actualisation annuel, 0,1 par défaut",
    },
    years: {
      en: "how many yearly margins to count; for ever if left out",
      fr: "nombre de marges annuelles comptées ; sans limite par défaut",
    },
    first: {
      en: '"end" when the first margin comes in a year (an existing client), "now" when it is certain; "end" if left out',
      fr: "« end » si la première marge vient dans un an (client existant), « now » si elle est acquise ; « end » par défaut",
    },
  },
  returns: {
    en: "one value for one margin, or one for each client",
    fr: "une valeur pour une marge, ou une par client",
  },
  example: {
    given: [{ range: "B2:B4", cells: [[100], [250], [40]] }, 0.75, 0.25],
    gives: [[150], [375], [60]],
  },
  source:
    "margin × r / (1 + d − r), or margin × (1 + d) / (1 + d − r) when the first margin comes now;" +
    " with years, the same series cut off (Gupta and Lehmann 2003)",
};
