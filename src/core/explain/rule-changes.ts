import type { RuleColumn } from "../typology/condition.ts";
import { testOf } from "../typology/condition.ts";
import type { Condition, Typology, TypologyRule } from "../typology/typology.ts";
import { type Change, type Changes, changesOf, toCents } from "./change.ts";

/** What a client's rules may be moved by: names of the columns that hold these figures. */
export const MOVABLE = { revenue: "money", orders: "orders", recencyDays: "days" } as const;

/** One client under rules of the user's own. */
export interface RuledClient {
  readonly i: number;
  /** The rule that decided, from 0; -1 for none. */
  readonly rule: number;
  readonly revenue: number;
  readonly orders: number;
  readonly recencyDays: number;
}

/**
 * What would make an earlier rule match: the one condition that fails must ask for more revenue, more
 * orders or a more recent purchase.
 */
export function ruleChanges(
  client: RuledClient,
  { rules }: Typology,
  columnOf: (name: string) => RuleColumn | null,
): Changes {
  const last = client.rule < 0 ? rules.length : client.rule;
  const found: Record<"orders" | "money" | "days", Change | null> = {
    orders: null,
    money: null,
    days: null,
  };
  for (const rule of rules.slice(0, last)) {
    const change = changeFor(client, rule, columnOf);
    if (change === null) continue;
    const known = found[change.axis];
    if (known === null || change.by < known.by) found[change.axis] = change;
  }
  return changesOf(found, client);
}

function changeFor(
  client: RuledClient,
  { when, segment }: TypologyRule,
  columnOf: (name: string) => RuleColumn | null,
): Change | null {
  const failing = when.filter((condition) => !holds(condition, columnOf, client.i));
  const [wanted] = failing;
  if (wanted === undefined || failing.length > 1 || !isMovable(wanted.column)) return null;
  const reach = reachOf(wanted);
  if (reach === null) return null;
  const axis = MOVABLE[wanted.column];
  const now = client[wanted.column];
  const by = axis === "days" ? now - reach : reach - now;
  // Other conditions on the same figure must still hold once it has changed.
  const others = when.filter((each) => each !== wanted && each.column === wanted.column);
  const moved: RuleColumn = { kind: "number", values: [reach] };
  if (!(by > 0) || !others.every((each) => testOf(each, moved, 0)(0))) return null;
  return { axis, by: axis === "money" ? toCents(by) : by, reach, to: segment };
}

function holds(
  condition: Condition,
  columnOf: (name: string) => RuleColumn | null,
  i: number,
): boolean {
  const column = columnOf(condition.column);
  return column !== null && testOf(condition, column, 0)(i);
}

function isMovable(name: string): name is keyof typeof MOVABLE {
  return name in MOVABLE;
}

/** The least that is more. */
const A_CENT = 0.01;

/** The figure at which a failing condition would hold; null when more or sooner is not what it asks. */
function reachOf(condition: Condition): number | null {
  const isDays = condition.column === "recencyDays";
  const isWhole = isDays || condition.column === "orders";
  if (condition.is === "atLeast" && !isDays) {
    return isWhole ? Math.ceil(condition.value) : condition.value;
  }
  if (condition.is === "above" && !isDays) {
    return isWhole ? Math.floor(condition.value) + 1 : condition.value + A_CENT;
  }
  if (condition.is === "between") {
    if (!isDays) return isWhole ? Math.ceil(condition.from) : condition.from;
    return Math.floor(condition.to);
  }
  if (!isDays) return null;
  if (condition.is === "atMost") return Math.floor(condition.value);
  return condition.is === "below" ? Math.ceil(condition.value) - 1 : null;
}
