import { Problem } from "../../core/problem.ts";
import { knownNumbers, medianOf } from "../detect/column-facts.ts";
import type { Column } from "../detect/table.ts";
import type { Field } from "../fields/field.ts";
import type { Room } from "./room.ts";

/** An amount is a revenue when the user says so of a client list. */
const TOTALS: readonly Field[] = ["revenue_total", "amount_net", "amount", "amount_gross"];
/** Numbers of a column, at the median or with decimals, that may be money; small whole ones are codes or counts. */
const LARGE = 100;
const NUMBERS = 0.9;
/** Columns named in a sentence, at most. */
const MOST_NAMED = 8;

/** The columns a client's revenue is read from. */
export interface RevenueColumns {
  /**
   * One column, or several that the user says are revenue: they are added up. None only in one of several
   * lists, which may leave money to the others.
   */
  readonly latest: readonly Column[];
  /** As the header says, or null when it names no period. */
  readonly label: string | null;
  /** The most recent first. */
  readonly previous: readonly { readonly column: Column; readonly label: string }[];
}

/**
 * Which column is the revenue of a client list.
 *
 * With two years or more, the latest year is the revenue and the others are the years before; a total
 * beside them is their sum, or near it, and is not added again. With a total and at most one year, the
 * total is the revenue. With one year alone, that year is. A list of what each client spends by kind has
 * none of these: the user may say of several columns that they are the revenue, and is told of which.
 *
 * @throws shape: the sheet has neither a total nor a year
 */
export function revenueColumns(room: Room): RevenueColumns {
  const years = [...room.columns("revenue_year")].sort((a, b) => ageOf(room, a) - ageOf(room, b));
  const totals = TOTALS.map((field) => room.columns(field)).find((found) => found.length > 0) ?? [];
  const [total, ...others] = totals;
  const [latest, ...earlier] = years;
  if (latest && (earlier.length > 0 || !total)) {
    const previous = earlier.map((column) => ({ column, label: periodOf(column) }));
    return { latest: [latest], label: tidyHeader(latest), previous };
  }
  if (!total && room.context.oneOfSeveral) return { latest: [], label: null, previous: [] };
  if (!total) throw unpaid(room);
  if (others.length > 0) return { latest: totals, label: null, previous: [] };
  const { year, yearsBack } = total.name.hints;
  const named = year !== null || yearsBack !== null;
  return { latest: totals, label: named ? tidyHeader(total) : null, previous: [] };
}

/** No revenue; columns without a meaning whose numbers may be what a client spends by kind are named. */
function unpaid(room: Room): Problem {
  const { fields, table } = room.detected;
  const taken = new Set([...fields.values()].flat());
  const parts = table.columns.filter((column) => !taken.has(column) && mayBeMoney(column));
  if (parts.length < 2) return new Problem("shape", "source.noRevenue");
  const named = parts.slice(0, MOST_NAMED).map(tidyHeader).join(", ");
  const columns = parts.length > MOST_NAMED ? `${named}, …` : named;
  return new Problem("shape", "source.revenueInParts", { columns });
}

function mayBeMoney(column: Column): boolean {
  if (column.header === "" || column.profile.numberShare() < NUMBERS) return false;
  const values = knownNumbers(column);
  if (values.some((value) => value < 0)) return false;
  return medianOf(column) > LARGE || values.some((value) => value % 1 !== 0);
}

/** Years before the latest; a heading that tells no year comes last. */
function ageOf(room: Room, column: Column): number {
  const { year, yearsBack } = column.name.hints;
  if (yearsBack !== null) return yearsBack;
  if (year === null) return Number.MAX_SAFE_INTEGER;
  const all = room.columns("revenue_year").map((c) => c.name.hints.year ?? 0);
  return Math.max(...all) - year;
}

function periodOf(column: Column): string {
  const { year, yearsBack } = column.name.hints;
  if (year !== null) return String(year);
  if (yearsBack !== null) return yearsBack === 0 ? "N" : `N-${yearsBack}`;
  return tidyHeader(column);
}

function tidyHeader(column: Column): string {
  return column.header.replace(/\s+/g, " ");
}
