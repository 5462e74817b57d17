import { Problem } from "../../core/problem.ts";
import type { Column } from "../detect/table.ts";
import type { Field } from "../fields/field.ts";
import type { Room } from "./room.ts";

/** An amount is a revenue when the user says so of a client list. */
const TOTALS: readonly Field[] = ["revenue_total", "amount_net", "amount", "amount_gross"];

/** The columns a client's revenue is read from. */
export interface RevenueColumns {
  /** Null only in one of several lists, which may leave money to the others. */
  readonly latest: Column | null;
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
 * total is the revenue. With one year alone, that year is.
 *
 * @throws shape: the sheet has neither a total nor a year
 */
export function revenueColumns(room: Room): RevenueColumns {
  const years = [...room.columns("revenue_year")].sort((a, b) => ageOf(room, a) - ageOf(room, b));
  const total = TOTALS.map((field) => room.column(field)).find((column) => column !== null);
  const [latest, ...earlier] = years;
  if (latest && (earlier.length > 0 || !total)) {
    const previous = earlier.map((column) => ({ column, label: periodOf(column) }));
    return { latest, label: tidyHeader(latest), previous };
  }
  if (!total && room.context.oneOfSeveral) return { latest: null, label: null, previous: [] };
  if (!total) throw new Problem("shape", "source.noRevenue");
  const { year, yearsBack } = total.name.hints;
  const named = year !== null || yearsBack !== null;
  return { latest: total, label: named ? tidyHeader(total) : null, previous: [] };
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
