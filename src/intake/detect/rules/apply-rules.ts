import { give } from "../sheet-scores.ts";
import { AMOUNT_RULES } from "./amounts.ts";
import { CODE_RULES } from "./codes.ts";
import { COUNT_RULES } from "./counts.ts";
import { DATE_RULES } from "./dates.ts";
import { MONEY_RULES } from "./money.ts";
import { NAME_RULES } from "./names.ts";
import { OWN_REVENUE_RULES } from "./own-revenue.ts";
import { refine } from "./refine.ts";
import type { Around, Rule, Verdict } from "./rule.ts";
import { WORD_RULES } from "./words.ts";

/** Choices of the questions the rules want asked, by column. */
export type Asked = ReadonlyMap<number, NonNullable<Verdict["ask"]>>;

/**
 * Settles headings that several fields share, by shape, by values and by what stands beside them.
 * Each rule is asked for all its columns before any of their scores changes, so that the order of the
 * columns is nothing.
 *
 * @param around its scores are changed
 */
export function applyRules(around: Around): Asked {
  const asked = new Map<number, NonNullable<Verdict["ask"]>>();
  const rules: Readonly<Record<string, Rule>> = rulesById();
  for (const id of Object.keys(rules).sort()) {
    const rule = rules[id] as Rule;
    const found = around.sheet.all.filter((candidate) => candidate.rule === id);
    const verdicts = found.map((candidate) => rule(candidate, around));
    found.forEach((candidate, at) => {
      const { field, sure = 1, ask } = verdicts[at] as Verdict;
      const score = Math.max(0, ...candidate.column.name.scores.values()) || 1;
      candidate.scores.clear();
      if (field) give(candidate, [field, score * sure], around.sheet.catalogue);
      if (ask && candidate.column.profile.cells.length > 0) asked.set(candidate.column.index, ask);
    });
  }
  refine(around);
  return asked;
}

function rulesById() {
  return {
    ...OWN_REVENUE_RULES,
    ...NAME_RULES,
    ...DATE_RULES,
    ...AMOUNT_RULES,
    ...WORD_RULES,
    ...CODE_RULES,
    ...COUNT_RULES,
    ...MONEY_RULES,
  };
}
