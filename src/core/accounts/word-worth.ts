import { median } from "../maths/median.ts";
import { percentileRanks } from "../maths/percentile-rank.ts";
import { foldText } from "../text/fold-text.ts";
import type { WordTable } from "./usual-portrait.ts";

const BEST = 10;
/** A column of more different words sorts nobody. */
const MOST_WORDS = 30;
/** As many of the words must be understood. */
const MOST_STRANGE = 0.2;

/** Words lists use for a potential, with what they are worth. */
const LEVELS = (): ReadonlyMap<string, number> =>
  new Map([
    ...words("tres fort|tres eleve|very high|strategique|strategic|a+|+++|***", BEST),
    ...words("fort|forte|eleve|elevee|haut|grand|high|strong|large|big|a|1|++|**", 9),
    ...words("moyen|moyenne|medium|moderate|average|mid|normal|b|2|+|*", 5),
    ...words("faible|bas|petit|low|weak|small|c|3|-", 2),
    ...words("nul|aucun|tres faible|none|no|very low|d|4|--", 0),
  ]);

function words(forms: string, score: number): (readonly [string, number])[] {
  return forms.split("|").map((form) => [form, score] as const);
}

/**
 * What the words of a potential are worth ("fort", "medium", "C"), as they stand in a column.
 * @returns null when more than a fifth of the filled cells are not understood, or all say the same
 */
export function levelWorth(values: readonly string[]): WordTable | null {
  const levels = LEVELS();
  const table: Record<string, number> = {};
  let filled = 0;
  let strange = 0;
  for (const value of values) {
    const word = foldText(value);
    if (word === "") continue;
    filled++;
    const score = levels.get(word);
    if (score === undefined) strange++;
    else table[word] = score;
  }
  if (filled === 0 || strange > MOST_STRANGE * filled) return null;
  return new Set(Object.values(table)).size > 1 ? table : null;
}

/**
 * What the words of a column (a sector, a kind of client) are worth by the clients one has: the word whose
 * median buyer brings the most is worth 10, the least 0. A word no buyer bears has no worth.
 * @param revenue One per client.
 * @returns null for fewer than two words, or for more than thirty
 */
export function revenueWorth(values: readonly string[], revenue: Float64Array): WordTable | null {
  const groups = new Map<string, { readonly word: string; readonly revenue: number[] }>();
  values.forEach((value, i) => {
    const amount = revenue[i] as number;
    const key = foldText(value);
    if (key === "" || !(amount > 0)) return;
    const group = groups.get(key) ?? { word: value.trim(), revenue: [] };
    group.revenue.push(amount);
    groups.set(key, group);
  });
  if (groups.size < 2 || groups.size > MOST_WORDS) return null;
  const found = [...groups.values()];
  const ranks = percentileRanks(
    Float64Array.from(found, (group) => median(Float64Array.from(group.revenue))),
  );
  return Object.fromEntries(
    found.map(({ word }, k) => [word, Math.round(BEST * (ranks[k] as number))]),
  );
}
