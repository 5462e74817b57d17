import type { PortraitColumns } from "../accounts/usual-portrait.ts";
import { levelWorth, revenueWorth } from "../accounts/word-worth.ts";
import type { ColumnFinder } from "./column-finder.ts";

/** What the columns of a list tell, for the usual portrait of the ideal client. */
export function portraitColumns(columnOf: ColumnFinder): PortraitColumns {
  const revenue = columnOf("revenue");
  return {
    tells: (name) => {
      const column = columnOf(name);
      return column !== null && column.kind === "number" && tellsApart(column.values);
    },
    worth: (name) => {
      const column = columnOf(name);
      if (column === null || column.kind !== "text") return null;
      if (name === "potential") return levelWorth(column.values);
      if (revenue === null || revenue.kind !== "number") return null;
      return revenueWorth(column.values, Float64Array.from(revenue.values));
    },
  };
}

/** At least two clients with different figures. */
function tellsApart(values: ArrayLike<number>): boolean {
  let first = Number.NaN;
  for (let i = 0; i < values.length; i++) {
    const value = values[i] as number;
    if (Number.isNaN(value) || value === first) continue;
    if (!Number.isNaN(first)) return true;
    first = value;
  }
  return false;
}
