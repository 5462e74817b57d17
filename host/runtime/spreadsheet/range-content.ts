import type { BookCell } from "../../book/book.ts";
import { refuseUnknown } from "../refuse.ts";
import { RangeFormats } from "./range-formats.ts";

const CLEARED = ["contentsOnly", "formatOnly", "commentsOnly"];

/** Notes, and taking things out of cells. */
export class RangeContent extends RangeFormats {
  getNotes(): unknown[] {
    return this.grid((cell) => cell?.note ?? "");
  }

  setNote(note: string | null): this {
    return this.change((cell) => annotate(cell, note));
  }

  setNotes(notes: unknown[]): this {
    const rows = this.matrix(notes, "setNotes");
    for (const note of rows.flat()) {
      if (typeof note !== "string" && note !== null) {
        refuseUnknown(
          93,
          `A note must be text; ${String(note)} would be shown in a way of its own`,
        );
      }
    }
    const { row: top, column: left } = this.area;
    return this.change((cell, row, column) => annotate(cell, rows[row - top]?.[column - left]));
  }

  clearNote(): this {
    return this.changeFilled((cell) => annotate(cell, null));
  }

  clearContent(): this {
    return this.changeFilled(empty);
  }

  clearFormat(): this {
    return this.changeFilled(undress);
  }

  clear(options: Record<string, unknown> = {}): this {
    const asked = Object.keys(options).filter((key) => options[key] === true);
    const unknown = Object.keys(options).find((key) => !CLEARED.includes(key));
    if (unknown) refuseUnknown(91, `The option ${unknown} of Range.clear is not proved`);
    const all = asked.length === 0;
    if (all || asked.includes("contentsOnly")) this.changeFilled(empty);
    if (all || asked.includes("formatOnly")) this.changeFilled(undress);
    if (asked.includes("commentsOnly")) this.clearNote();
    return this;
  }
}

function annotate(cell: BookCell, note: unknown): void {
  if (typeof note === "string" && note !== "") cell.note = note;
  else delete cell.note;
}

/** Takes the content away; the format stays (fact 91). */
export function empty(cell: BookCell): void {
  delete cell.value;
  delete cell.formula;
  delete cell.link;
}

/** Takes every look away; content and note stay. */
export function undress(cell: BookCell): void {
  const { value, formula, note, link } = cell;
  for (const key of Object.keys(cell) as (keyof BookCell)[]) delete cell[key];
  if (value !== undefined) cell.value = value;
  if (formula !== undefined) cell.formula = formula;
  if (link !== undefined) cell.link = link;
  if (note !== undefined) cell.note = note;
}
