import { addMonths, type Day, dayOf } from "../../core/maths/day.ts";
import type { Cell } from "../cell.ts";
import { foldText } from "./clean.ts";
import { readNumber } from "./number.ts";

/** More years than a client can have behind it; a larger number is a year or a date. */
const MOST_YEARS = 80;
const PART =
  /^(?:depuis |since )?(\d+(?:[.,]\d+)?) ?(ans?|annees?|years?|yrs?|y|mois|months?|mo|m)(?: ?(?:et|and|,)? ?(\d+) ?(?:mois|months?|mo|m))?$/;

/**
 * Since when somebody is a client, from how long: `3 ans`, `18 mois`, `2 ans et 6 mois`, or `3` in a
 * column of years.
 * @param cell any cell
 * @param today the day the file speaks of
 * @returns the first day of the year when the cell counts years, of the month when it counts months;
 * null when it says no length of time
 */
export function readSeniority(cell: Cell, today: Day): Day | null {
  const months = monthsOf(cell);
  if (months === null) return null;
  const day = addMonths(today, -Math.round(months.count));
  const since = new Date(day * 86_400_000);
  const month = months.unit === "year" ? 1 : since.getUTCMonth() + 1;
  return dayOf(since.getUTCFullYear(), month, 1);
}

function monthsOf(cell: Cell): { readonly count: number; readonly unit: "year" | "month" } | null {
  if (typeof cell === "number") return yearsOf(cell);
  if (typeof cell !== "string" || cell.length > 40) return null;
  const text = foldText(cell);
  const found = PART.exec(text);
  if (!found) return yearsOf(readNumber(text)?.value ?? Number.NaN);
  const count = Number((found[1] ?? "").replace(",", "."));
  const years = /^[ay]/.test(found[2] ?? "");
  if (years && count >= MOST_YEARS) return null;
  const further = Number(found[3] ?? 0);
  const unit = years && further === 0 && Number.isInteger(count) ? "year" : "month";
  return { count: years ? count * 12 + further : count, unit };
}

function yearsOf(value: number): { readonly count: number; readonly unit: "year" } | null {
  return value >= 0 && value < MOST_YEARS ? { count: value * 12, unit: "year" } : null;
}
