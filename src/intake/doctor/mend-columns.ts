import type { FieldType } from "../catalogue/catalogue.ts";
import { type Cell, isDateCell } from "../cell.ts";
import type { Column } from "../detect/table.ts";
import type { Field } from "../fields/field.ts";
import { glanceAtNumbers } from "../read/columns.ts";
import { glanceAtDates } from "../read/date-columns.ts";
import { type RowCountries, rowCountries } from "../read/file-country.ts";
import type { Room } from "../read/room.ts";
import type { CellMend } from "./mend-text.ts";
import { mendCode } from "./mend-text.ts";

/** What the cell of a body row should say; null when it is fine, or cannot be helped. */
export type ColumnMender = (row: number, cell: Cell) => CellMend | null;

const NUMBERS: readonly FieldType[] = ["money", "number", "integer", "score"];
/** A text that says more than its number: a tax basis, a period. Both would be lost. */
const SAYS_MORE = /\b(?:ht|ttc)\b|hors taxe|\/|\bpar\b|\bper\b/i;
const WITH_ZONE = /(?:z|utc|[+-]\d{2}:?\d{2})$/i;
/** Beyond these the digits of a division are noise. */
const DIGITS = 12;
const CLOCK = /[T ](\d{1,2})[:h](\d{2})(?::(\d{2}))?/;

/** How the cells of a column are mended, by the type of its field; null when they are left alone. */
export function columnMender(room: Room, column: Column, field: Field): ColumnMender | null {
  const { type } = room.context.catalogue.fields[field];
  if (NUMBERS.includes(type)) return numberMender(room, column, type === "money");
  if (type === "mixed" && column.profile.numberShare() >= 0.5) {
    return numberMender(room, column, true);
  }
  if (type === "date") return dateMender(room, column);
  return codeMender(room, type);
}

/** Numbers stay in the unit of the heading: "12,5" under "CA (k€)" is 12.5. */
function numberMender(room: Room, column: Column, money: boolean): ColumnMender | null {
  const others = Object.keys(room.learned().currency?.others ?? {});
  if (money && others.length > 0) return null;
  const { values, currencies } = glanceAtNumbers(room, column, { money });
  if (Object.keys(currencies).length > 1) return null;
  const { scale } = column.name.hints;
  return (row, cell) => {
    const value = values[row] as number;
    if (typeof cell === "boolean" || isDateCell(cell) || Number.isNaN(value)) return null;
    if (typeof cell === "string" && SAYS_MORE.test(cell)) return null;
    const after = scale === 1 ? value : Number((value / scale).toPrecision(DIGITS));
    return after === cell ? null : { after, rule: "number" };
  };
}

/** A date of a month or a year only stays a text: a day would say too much. */
function dateMender(room: Room, column: Column): ColumnMender {
  const { days, coarse } = glanceAtDates(room, column);
  const rough = new Set(coarse);
  return (row, cell) => {
    const day = days[row] as number;
    if (Number.isNaN(day) || rough.has(row) || typeof cell === "boolean") return null;
    if (isDateCell(cell)) {
      return cell.day === day ? null : { after: { day, seconds: cell.seconds }, rule: "dateOrder" };
    }
    const seconds = typeof cell === "string" ? secondsOf(cell) : 0;
    return { after: { day, seconds }, rule: "date" };
  };
}

function secondsOf(text: string): number {
  if (WITH_ZONE.test(text.trim())) return 0;
  const [, hours = 0, minutes = 0, seconds = 0] = CLOCK.exec(text) ?? [];
  return Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds);
}

function codeMender(room: Room, type: FieldType): ColumnMender {
  let countries: RowCountries | null = null;
  return (row, cell) => {
    countries ??= rowCountries(room);
    const mend = mendCode(cell, type, countries(row));
    return mend === null || mend.after === cell ? null : mend;
  };
}
