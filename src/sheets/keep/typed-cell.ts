/** What a cell holds, as values only. A date is a day and the seconds after midnight, never a `Date`. */
export type Value = string | number | boolean | Moment;

/** A date cell, in the spreadsheet's own zone. */
export interface Moment {
  /** Days since 1970-01-01. */
  readonly day: number;
  /** Seconds after midnight. */
  readonly seconds: number;
}

/** A cell as it stands in a tab: a formula in A1 notation, or a value. Blank is "". */
export type RawCell = Value | { readonly a1: string };

/** A tab read whole, row by row from A1. Every row has the same length. */
export type Grid = readonly (readonly RawCell[])[];

/** A cell as it is remembered: a formula is held free of its place (see `formula.ts`). */
export type TypedCell = Value | { readonly formula: string };

/** Cells the user typed beside one client, by column id. */
export type TypedCells = Map<string, TypedCell>;

const SERIAL_OF_DAY_0 = 25569;

/** A date, a time, or both. */
export function isMoment(cell: RawCell | TypedCell): cell is Moment {
  return typeof cell === "object" && "day" in cell;
}

/** The number beneath a date or a time, as a cell holds it. */
export function serialOf({ day, seconds }: Moment): number {
  return day + SERIAL_OF_DAY_0 + seconds / 86400;
}

/** A formula, free of its place. */
export function isFormula(cell: TypedCell): cell is { readonly formula: string } {
  return typeof cell === "object" && "formula" in cell;
}

/**
 * One text per content: two cells are the same when their texts are. A date and the number beneath
 * it are the same, because a format alone turns one into the other; numbers count to ten significant
 * digits; in a formula the place it was read at does not count.
 */
export function contentOf(cell: TypedCell): string {
  if (typeof cell === "string") return cell === "" ? "" : `s${cell}`;
  if (typeof cell === "boolean") return cell ? "b1" : "b0";
  if (typeof cell === "number") return `n${numberText(cell)}`;
  if (isFormula(cell)) return `f${cell.formula.replace(/\ue001[^\ue001\ue002]*\ue002/g, "\ue002")}`;
  return `n${numberText(serialOf(cell))}`;
}

/** True when both hold the same content. */
export function sameCell(a: TypedCell, b: TypedCell): boolean {
  return a === b || contentOf(a) === contentOf(b);
}

function numberText(value: number): string {
  return String(Number(value.toPrecision(10)) + 0);
}
