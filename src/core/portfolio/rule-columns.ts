import type { RuleColumn } from "../typology/condition.ts";

/** Computed columns rules and criteria may speak of, besides those of the list. */
export interface ComputedColumns {
  readonly revenue: ArrayLike<number>;
  readonly orders: ArrayLike<number>;
  readonly recencyDays: ArrayLike<number>;
  readonly firstDay: ArrayLike<number>;
  readonly lastDay: ArrayLike<number>;
  readonly margin: ArrayLike<number>;
  readonly share: ArrayLike<number>;
  readonly rank: ArrayLike<number>;
  readonly abc: readonly string[];
  readonly rfm: readonly string[];
  readonly rfmSegment: readonly string[];
}

/** The same by name, told apart as numbers and texts. */
export function ruleColumns(columns: ComputedColumns): Record<string, RuleColumn> {
  const { revenue, orders, recencyDays, firstDay, lastDay, margin, share, rank } = columns;
  const { abc, rfm, rfmSegment } = columns;
  const found: Record<string, RuleColumn> = {};
  const numbers = { revenue, orders, recencyDays, firstDay, lastDay, margin, share, rank };
  for (const [name, values] of Object.entries(numbers)) found[name] = { kind: "number", values };
  const texts = { abc, rfm, rfmSegment };
  for (const [name, values] of Object.entries(texts)) found[name] = { kind: "text", values };
  return found;
}
