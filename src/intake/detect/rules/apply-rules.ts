import type { Field } from "../../fields/field.ts";
import { isCode } from "../content.ts";
import type { Shape } from "../shape.ts";
import { type Candidate, give, isExplicit } from "../sheet-scores.ts";
import { AMOUNT_RULES } from "./amounts.ts";
import { CODE_RULES } from "./codes.ts";
import { COUNT_RULES } from "./counts.ts";
import { DATE_RULES } from "./dates.ts";
import { isRate, MONEY_RULES } from "./money.ts";
import { NAME_RULES } from "./names.ts";
import { OWN_REVENUE_RULES } from "./own-revenue.ts";
import type { Around, Rule, Verdict } from "./rule.ts";
import { WORD_RULES } from "./words.ts";

/** Choices of the questions the rules want asked, by column. */
export type Asked = ReadonlyMap<number, NonNullable<Verdict["ask"]>>;

/** What a list of one shape has no use for. */
const USELESS: Readonly<Record<Shape, readonly Field[]>> = {
  orders: ["revenue_total", "revenue_year", "order_count", "first_order_date", "last_order_date"],
  clients: ["order_id", "order_date", "order_status", "unit_price", "line_amount"],
};
const AMOUNTS: readonly Field[] = ["amount", "amount_net", "amount_gross", "line_amount"];

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
  for (const candidate of around.sheet.all) fitShape(candidate, around);
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

/** An amount is revenue in a client list; revenue is an amount in a list of orders. */
function fitShape(candidate: Candidate, { sheet, shape }: Around): void {
  if (candidate.place >= 0) return;
  const { column, scores } = candidate;
  const rename = (from: Field, to: Field, factor: number): void => {
    const score = scores.get(from);
    if (score === undefined) return;
    scores.delete(from);
    scores.set(to, Math.max(scores.get(to) ?? 0, score * factor));
  };
  if (isMargin(candidate)) {
    if (isRate(candidate, sheet)) rename("margin_amount", "margin_rate", 1);
    else rename("margin_rate", "margin_amount", 1);
  }
  // "Article" of codes beside "Désignation" is the product's code.
  const worded = sheet.all.some(({ rule }) => rule === "A36");
  if (worded && column.profile.share(isCode) >= 0.8) rename("product", "product_sku", 0.95);
  if (shape === "clients") {
    for (const field of AMOUNTS) rename(field, "revenue_total", 0.93);
    // "Date commande" in a client list is most likely the last one, and that is asked.
    const sold = /commande|cde|facture|achat|vente|order|invoice|purchase|sale/.test(candidate.key);
    if (sold && isExplicit(candidate)) rename("order_date", "last_order_date", 0.75);
  } else {
    const net = column.name.hints.tax === "net";
    rename("revenue_total", net ? "amount_net" : "amount", 0.95);
    if (column.name.level === "line") for (const field of AMOUNTS) rename(field, "line_amount", 1);
  }
  for (const field of USELESS[shape]) scores.delete(field);
}

function isMargin({ column, scores, rule }: Candidate): boolean {
  if (rule !== null || column.profile.numberShare() < 0.5) return false;
  return scores.has("margin_amount") || scores.has("margin_rate");
}
