import { accountClass } from "../core/accounts/classes.ts";
import { wordsOf } from "../i18n/words.ts";
import { marks, optionalMarks } from "./arguments/marks.ts";
import type { Card } from "./card.ts";
import { defineFunction } from "./define.ts";

const TEN = { least: 0, most: 10 };
const args = {
  history: /* @__PURE__ */ marks(TEN),
  potential: /* @__PURE__ */ marks(TEN),
  wallet_share: /* @__PURE__ */ optionalMarks({ least: 0, most: 1 }),
  profile: /* @__PURE__ */ optionalMarks(TEN),
};

/** `KAM_CLASS(history; potential; [wallet_share]; [profile])`. @see method D13.1 */
export const kamClass = /* @__PURE__ */ defineFunction({
  name: "KAM_CLASS",
  args,
  headings: [{ en: "Account class", fr: "Classe du compte" }],
  run: ({ history, potential, wallet_share, profile }, { language }) => {
    const words = wordsOf(language).insights.accountClasses;
    return Array.from(history, (score, i) => {
      const ideal = profile?.[i] ?? Number.NaN;
      const found = accountClass({
        profile: ideal,
        history: score,
        potential: potential[i] as number,
        walletShare: wallet_share?.[i] ?? Number.NaN,
        // Without any history but with a portrait, it is a prospect.
        prospect: Number.isNaN(score) && !Number.isNaN(ideal),
      });
      return found === "INCOMPLETE" ? null : words[found];
    });
  },
});

/** What a reader is told of it. */
export const kamClassCard: Card<typeof args> = {
  name: "KAM_CLASS",
  args,
  summary: {
    en: "Key-account class of each client: high potential, loyal, or small without potential.",
    fr: "Classe de grand compte de chaque client : fort potentiel, fidèle, ou petit sans potentiel.",
  },
  means: {
    history: {
      en: "score from 0 to 10 of the relation so far; blank for a prospect",
      fr: "note de 0 à 10 de la relation à ce jour ; vide pour un prospect",
    },
    potential: {
      en: "score from 0 to 10 of what could still be sold",
      fr: "note de 0 à 10 de ce qui pourrait encore être vendu",
    },
    wallet_share: {
      en: "share of its purchases you hold, from 0 to 1; if unknown the history tells",
      fr: "part de ses achats que vous détenez, de 0 à 1 ; inconnue, l’historique en juge",
    },
    profile: {
      en: "score from 0 to 10 of likeness to the ideal client, for prospects",
      fr: "note de 0 à 10 de ressemblance au client idéal, pour les prospects",
    },
  },
  returns: {
    en: "the name of the class, blank when too little is known",
    fr: "le nom de la classe, vide si trop peu d’éléments sont connus",
  },
  example: {
    given: [
      { range: "B2:B5", cells: [[8], [5], [4], [""]] },
      { range: "C2:C5", cells: [[4], [8], [3], [7]] },
      { range: "D2:D5", cells: [[0.8], [0.2], [0.3], [""]] },
      { range: "E2:E5", cells: [[6], [7], [5], [8]] },
    ],
    gives: [["Loyal"], ["High potential"], ["Small without potential"], ["High potential"]],
  },
  source:
    "high potential from a potential of 6 with less than half of the wallet (or a history below 7);" +
    " loyal from a history of 6; small otherwise; a prospect with a profile of 6 enters at the first",
};
