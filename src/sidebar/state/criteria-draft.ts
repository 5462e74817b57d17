import type { Settings } from "../../contract/api.ts";
import type { FactColumn } from "./condition-draft.ts";
import type { MethodFacts } from "./editing.ts";

export type Criterion = Settings["accounts"]["criteria"][number];
export type Family = Criterion["family"];
export type Way = Exclude<Criterion["as"], object>;

export const FAMILIES: readonly Family[] = ["profile", "history", "potential"];
export const WAYS: readonly Way[] = ["most", "least", "score"];

/** What all weights must add up to. */
export const FULL_WEIGHT = 100;
const HUNDREDTH = 100;

/** A criterion still without a column. */
export function freshCriterion(left: number): Criterion {
  return { family: "history", weight: Math.max(0, left), column: "", as: "most" };
}

/** A criterion on another column: words get a table, numbers a direction. */
export function onColumn(criterion: Criterion, column: FactColumn | undefined): Criterion {
  const name = column?.name ?? "";
  const isText = column?.kind === "text";
  if (isText === (typeof criterion.as === "object")) {
    return { ...criterion, column: name, ...(isText ? { as: {} } : {}) };
  }
  return { ...criterion, column: name, as: isText ? {} : "most" };
}

/** The sum of the weights, to the hundredth. */
export function totalWeight(criteria: readonly Criterion[]): number {
  const sum = criteria.reduce((total, { weight }) => total + weight, 0);
  return Math.round(sum * HUNDREDTH) / HUNDREDTH;
}

/** The same weights in proportion, adding up to 100; what rounding leaves goes to the largest. */
export function levelled(criteria: readonly Criterion[]): Criterion[] {
  const total = criteria.reduce((sum, { weight }) => sum + weight, 0);
  const share = ({ weight }: Criterion) =>
    total > 0 ? (weight * FULL_WEIGHT) / total : FULL_WEIGHT / criteria.length;
  const even = criteria.map((each) => ({ ...each, weight: Math.round(share(each) * 10) / 10 }));
  const largest = even.reduce(
    (best, each) => (each.weight > best.weight ? each : best),
    even[0] ?? freshCriterion(0),
  );
  const rest = FULL_WEIGHT - totalWeight(even);
  return even.map((each) =>
    each === largest ? { ...each, weight: Math.round((each.weight + rest) * 10) / 10 } : each,
  );
}

/** Whether a criterion says all it must. */
export function isSettled({ column, as, weight }: Criterion): boolean {
  const read = typeof as === "string" || Object.keys(as).length > 0;
  return column !== "" && Number.isFinite(weight) && weight >= 0 && read;
}

/** Whether the criteria may be used. */
export function areSettled(criteria: readonly Criterion[]): boolean {
  return criteria.every(isSettled) && Math.abs(totalWeight(criteria) - FULL_WEIGHT) < 0.005;
}

/** What a criterion's column is called. */
export function columnName({ column }: Criterion, facts: MethodFacts | null): string {
  return facts?.columns.find(({ name }) => name === column)?.label ?? column;
}
