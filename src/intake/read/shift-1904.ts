import type { Column } from "../detect/table.ts";
import { readDates } from "../values/date-column.ts";
import type { DateColumn } from "../values/date-types.ts";
import type { Room } from "./room.ts";

/** Days between the two beginnings of time of old workbooks, 1899-12-30 and 1904-01-01. */
const DAYS = 1462;
/** How far two dates of one row lie apart in a usual list. */
const USUAL = 200;
/** Fewer rows prove nothing. */
const ENOUGH = 3;

/**
 * Puts right the days of a workbook that counted from 1904: every cell is a bare number of days, and
 * all lie 1462 days too early beside another date column of the sheet.
 *
 * @param column of dates
 * @param read the column as read
 * @returns the same when nothing is wrong
 */
export function shiftOf1904(room: Room, column: Column, read: DateColumn): DateColumn {
  const { serials, filled } = read;
  if (serials < ENOUGH || serials !== filled) return read;
  const beside = otherDates(room, column);
  if (!beside) return read;
  let early = 0;
  for (let row = 0; row < beside.length; row++) {
    const gap = (beside[row] as number) - (read.days[row] as number);
    if (Number.isNaN(gap)) continue;
    if (Math.abs(gap - DAYS) > USUAL) return read;
    early++;
  }
  if (early < ENOUGH) return read;
  const rows: number[] = [];
  read.days.forEach((day, row) => {
    if (!Number.isNaN(day)) rows.push(row);
  });
  room.note("dates.shifted", column, rows);
  const shifted = (days: Float64Array): Float64Array => days.map((day) => day + DAYS);
  return { ...read, days: shifted(read.days), ends: shifted(read.ends) };
}

/** The days of another date column whose cells are written as dates. */
function otherDates(room: Room, column: Column): Float64Array | null {
  const { language } = room.detected.table.context;
  const { locale, today, catalogue } = room.context;
  for (const [field, columns] of room.detected.fields) {
    if (catalogue.fields[field].type !== "date") continue;
    for (const other of columns) {
      if (other === column) continue;
      const { days, serials, filled } = readDates(room.distinct(other), {
        language,
        locale,
        today,
      });
      if (filled > 0 && serials === 0) return days;
    }
  }
  return null;
}
