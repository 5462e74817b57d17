import { abcOf } from "../core/abc/abc.ts";
import {
  crossOf,
  type PotentialReading,
  USUAL_BANDS,
  USUAL_WALLET,
} from "../core/accounts/cross.ts";
import { DEFAULT_METHOD } from "../core/portfolio/method.ts";
import { Problem } from "../core/problem.ts";
import { requireFromZero } from "./arguments/from-zero.ts";
import { requireMarks } from "./arguments/marks.ts";
import { numbers } from "./arguments/numbers.ts";
import { choice, number } from "./arguments/scalars.ts";
import { blankWhereEmpty } from "./blank-rows.ts";
import type { Card } from "./card.ts";
import { defineFunction } from "./define.ts";

const LIMIT = { least: 0, most: 1e15, fallback: null };
const args = {
  revenue: /* @__PURE__ */ numbers(),
  potential: /* @__PURE__ */ numbers(),
  reading: /* @__PURE__ */ choice(["bands", "wallet"]),
  upper: /* @__PURE__ */ number<null>(LIMIT),
  lower: /* @__PURE__ */ number<null>(LIMIT),
};

/** `ABC_CROSS(revenue; potential; [reading]; [upper]; [lower])`. @see method D13.3 */
export const abcCross = /* @__PURE__ */ defineFunction({
  name: "ABC_CROSS",
  args,
  headings: [{ en: "ABC × potential", fr: "ABC croisée" }],
  run: ({ revenue, potential, reading, upper, lower }, call) => {
    const place = { ...call, argument: "potential" };
    if (reading === "wallet") requireMarks(potential, { least: 0, most: 1 }, place);
    else requireFromZero(potential, place);
    const { classes, rank } = abcOf(revenue, DEFAULT_METHOD.abc);
    const level = Int8Array.from(classes, (name, i) =>
      rank[i] === 0 ? -1 : DEFAULT_METHOD.abc.classes.indexOf(name),
    );
    const input = { revenue, level, potential, walletShare: potential };
    return blankWhereEmpty(crossOf(input, readingOf(reading, upper, lower)).codes);
  },
});

/** @throws Problem range: when the limits do not fall, or one of a share is above 1 */
function readingOf(
  kind: "bands" | "wallet",
  upper: number | null,
  lower: number | null,
): PotentialReading {
  const usual = kind === "bands" ? USUAL_BANDS : USUAL_WALLET;
  const [high, low] =
    usual.kind === "bands" ? [usual.high, usual.medium] : [usual.most, usual.some];
  const [most, some] = [upper ?? high, lower ?? low];
  const [name, limit] = upper === null ? ["lower", some] : ["upper", most];
  if (kind === "wallet" && limit > 1) {
    throw new Problem("range", "share.range", { argument: name, found: limit });
  }
  if (some > most) {
    const values = { argument: "lower", least: 0, most, found: some };
    throw new Problem("range", "number.range", values);
  }
  return kind === "bands" ? { kind, high: most, medium: some } : { kind, most, some };
}

/** What a reader is told of it. */
export const abcCrossCard: Card<typeof args> = {
  name: "ABC_CROSS",
  args,
  summary: {
    en: "ABC class of each client crossed with its potential: A1 to C3, P for prospects.",
    fr: "Classe ABC de chaque client croisée avec son potentiel : A1 à C3, P pour les prospects.",
  },
  means: {
    revenue: {
      en: "revenue of each client in a year, 0 for a prospect",
      fr: "chiffre d’affaires annuel de chaque client, 0 pour un prospect",
    },
    potential: {
      en: "what it could buy in a year, or the share of its purchases you hold",
      fr: "ce qu’il pourrait acheter par an, ou la part de ses achats que vous détenez",
    },
    reading: {
      en: '"bands" when potential is money (1 is the highest), "wallet" when it is a share you hold (3 is the opportunity); "bands" if left out',
      fr: "« bands » si le potentiel est un montant (1 est le plus fort), « wallet » si c’est une part détenue (3 est l’opportunité) ; « bands » par défaut",
    },
    upper: {
      en: "above it column 1: 50,000 of money or 0.7 of the wallet if left out",
      fr: "au-dessus, colonne 1 : 50 000 en montant ou 0,7 en part par défaut",
    },
    lower: {
      en: "from it column 2: 10,000 or 0.25 if left out",
      fr: "à partir de là, colonne 2 : 10 000 ou 0,25 par défaut",
    },
  },
  returns: {
    en: "a code such as A1 for each client, blank where one of the two is unknown",
    fr: "un code tel que A1 pour chaque client, vide si l’un des deux est inconnu",
  },
  example: {
    given: [
      { range: "B2:B6", cells: [[80000], [12000], [6000], [2000], [0]] },
      { range: "C2:C6", cells: [[90000], [60000], [9000], [20000], [70000]] },
    ],
    gives: [["A1"], ["B1"], ["B3"], ["C2"], ["P1"]],
  },
  source:
    "the French matrice ABC croisée: rows by 80 and 95 % of revenue, columns by bands of potential;" +
    " A is the core business, A1 B1 C1 P1 the development, B3 C3 economical management",
};
