import type { AccountCriterion } from "../../core/portfolio/method-options.ts";
import { foldText } from "../../core/text/fold-text.ts";
import { numberOfText } from "../../core/text/number-text.ts";
import { type Language, wordsOf } from "../../i18n/words.ts";
import { numberText } from "../settings/cell-lists.ts";
import type { LineFault } from "./line-fault.ts";
import { quoted, shadowOf, split, unquoted } from "./line-text.ts";
import { columnIn } from "./read-condition.ts";
import { columnText } from "./rule-text.ts";

/** A criterion of the portrait without its key. */
export type CriterionLine = Omit<AccountCriterion, "key">;

type Family = AccountCriterion["family"];
type Way = Exclude<AccountCriterion["as"], object>;

const BEST = 10;
const FULL_WEIGHT = 100;

/** A criterion as one line: "Potential ; 30 ; Potential amount ; most is best". */
export function criterionText(criterion: CriterionLine, language: Language): string {
  const words = wordsOf(language);
  const { family, weight, column, as } = criterion;
  const parts = [words.rules.families[family], numberText(weight, language)];
  const way = typeof as === "string" ? words.rules.as[as] : tableText(as, language);
  return [...parts, columnText(column, words), way].join(" ; ");
}

function tableText(table: Readonly<Record<string, number>>, language: Language): string {
  const isPlain = (shadow: string) => !/[,;=]/.test(shadow);
  return Object.entries(table)
    .map(([word, score]) => `${quoted(word, isPlain)} = ${numberText(score, language)}`)
    .join(" ; ");
}

/** The criterion a line says, in French or in English. */
export function readCriterion(line: string): CriterionLine | LineFault {
  const [first = "", second = "", third = "", ...rest] = split(line, /;/g);
  if (rest.length === 0 || third === "") return { fault: "criterion", text: line.trim() };
  const family = keyNamed<Family>("families", first);
  if (family === null) return { fault: "family", text: first };
  const weight = numberOfText(second.replace("%", ""), null);
  if (!(weight >= 0 && weight <= FULL_WEIGHT)) return { fault: "weight", text: second };
  const way = rest.join(" ; ");
  const as = keyNamed<Way>("as", way) ?? tableOf(rest);
  return as === null ? { fault: "as", text: way } : { family, weight, column: columnIn(third), as };
}

/** The key a word of either language stands for. */
function keyNamed<Key extends string>(group: "families" | "as", text: string): Key | null {
  for (const language of ["fr", "en"] as const) {
    const words = Object.entries(wordsOf(language).rules[group]);
    const found = words.find(([, word]) => shadowOf(word) === shadowOf(text));
    if (found) return found[0] as Key;
  }
  return null;
}

/** "Building = 8, Industry = 5"; null when a part is no word with a score from 0 to 10. */
function tableOf(parts: readonly string[]): Record<string, number> | null {
  const table: Record<string, number> = {};
  for (const part of parts.flatMap((text) => split(text, /,(?!\d)/g))) {
    const [word = "", score = "", ...more] = split(part, /=/g);
    const value = numberOfText(score, null);
    if (more.length > 0 || foldText(word) === "" || !(value >= 0 && value <= BEST)) return null;
    table[unquoted(word)] = value;
  }
  return table;
}
