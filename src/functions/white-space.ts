import { walletsOf } from "../core/potential/wallet.ts";
import { wordsOf } from "../i18n/words.ts";
import { fromZero } from "./arguments/from-zero.ts";
import { optionalMarks } from "./arguments/marks.ts";
import { optionalNames } from "./arguments/names.ts";
import { numbers } from "./arguments/numbers.ts";
import type { Card } from "./card.ts";
import { defineFunction } from "./define.ts";

const args = {
  revenue: /* @__PURE__ */ numbers(),
  wallet: /* @__PURE__ */ fromZero(numbers()),
  wallet_share: /* @__PURE__ */ optionalMarks({ least: 0, most: 1 }),
  sector: /* @__PURE__ */ optionalNames(),
};

/** `WHITE_SPACE(revenue; wallet; [wallet_share]; [sector])`. @see method D14 */
export const whiteSpace = /* @__PURE__ */ defineFunction({
  name: "WHITE_SPACE",
  args,
  headings: [
    { en: "Left to win", fr: "Reste à gagner" },
    { en: "Wallet", fr: "Portefeuille d’achats" },
  ],
  run: ({ revenue, wallet, wallet_share, sector }, { language }) => {
    const found = walletsOf({
      annualRevenue: revenue,
      wallet,
      walletShare: wallet_share,
      sector,
      employees: null,
    });
    const words = wordsOf(language).insights.walletSources;
    return Array.from(found.whiteSpace, (amount, i) => {
      const source = found.source[i] ?? "";
      return source === "" ? [null, null] : [amount, words[source]];
    });
  },
});

/** What a reader is told of it. */
export const whiteSpaceCard: Card<typeof args> = {
  name: "WHITE_SPACE",
  args,
  summary: {
    en: "What each client still buys elsewhere: its yearly wallet less what it buys from you.",
    fr: "Ce que chaque client achète encore ailleurs : son budget annuel moins ce qu’il vous achète.",
  },
  means: {
    revenue: {
      en: "what each client buys from you in a year",
      fr: "ce que chaque client vous achète par an",
    },
    wallet: {
      en: "what it buys in all in a year; where it is blank it is estimated",
      fr: "ce qu’il achète en tout par an ; estimé là où c’est vide",
    },
    wallet_share: {
      en: "the share you hold of it, from 0 to 1, where the wallet is blank",
      fr: "la part que vous en détenez, de 0 à 1, là où le budget est vide",
    },
    sector: {
      en: "sector, so that an estimate looks at similar clients",
      fr: "secteur, pour que l’estimation regarde des clients semblables",
    },
  },
  returns: {
    en: "an amount and where the wallet comes from, for each client; estimates say so",
    fr: "un montant et l’origine du budget, pour chaque client ; les estimations sont signalées",
  },
  example: {
    given: [
      { range: "B2:B5", cells: [[300], [200], [100], [50]] },
      { range: "C2:C5", cells: [[1000], [""], [""], [40]] },
      { range: "D2:D5", cells: [[""], [0.25], [""], [""]] },
    ],
    gives: [
      [700, "stated"],
      [600, "by share of wallet"],
      [125, "estimate, all clients"],
      [0, "stated"],
    ],
  },
  source:
    "wallet − revenue, never below 0; an estimate is the upper quartile of the revenue of 8 clients or" +
    " more of the sector, else of all, at most three times the client’s own",
};
