import type { OwnColumn, OwnNumbers } from "../../core/orders.ts";
import type { Column } from "../detect/table.ts";
import { isBlank } from "../values/blank.ts";
import { foldText } from "../values/clean.ts";
import { glanceAtNumbers } from "./columns.ts";
import { glanceAtDates } from "./date-columns.ts";
import { type FactRows, isEmptyCell, rowsBelieved } from "./fact-rows.ts";
import { shownName } from "./labels.ts";
import type { Room } from "./room.ts";

/** Share of the filled cells that must be read for a column to be one of numbers, or of dates. */
const NEARLY_ALL = 0.9;
/** Under such a heading 45000 and 20240131 are dates first. */
const DATED = /\bdate\b/;

type Read = { readonly unit: OwnNumbers["unit"]; readonly values: Float64Array };

/**
 * A column of the user's own, one entry a client, from the latest row that says something. It is one of
 * numbers (or of dates) when nearly all clients with a filled cell have one that reads so, and one of
 * words otherwise. Numbers stay as they are written: under "k€" a 10 is 10, for that is what a rule
 * about this column says.
 */
export function ownColumn(room: Room, rows: FactRows, column: Column): OwnColumn {
  const believed = rowsBelieved(rows, (row) => !isEmptyCell(room.cell(column, row)));
  const texts = Array.from(believed, (row) => (row < 0 ? "" : shownName(room.cell(column, row))));
  const of = (values: Float64Array): Float64Array =>
    Float64Array.from(believed, (row) => (row < 0 ? Number.NaN : (values[row] as number)));
  const numbers = (): Read => {
    const use = { money: false, rate: column.header.includes("%"), asWritten: true };
    const { values, percent } = glanceAtNumbers(room, column, use);
    return { unit: percent ? "share" : "number", values: of(values) };
  };
  const days = (): Read => ({ unit: "day", values: of(glanceAtDates(room, column).days) });
  const isDated = DATED.test(foldText(column.header));
  for (const read of isDated ? [days, numbers] : [numbers, days]) {
    const { unit, values } = read();
    const said = texts.map((text, i) =>
      Number.isNaN(values[i] as number) && isBlank(text) ? "" : text,
    );
    const filled = said.filter((text) => text !== "").length;
    const known = values.reduce((count, value) => count + (Number.isNaN(value) ? 0 : 1), 0);
    if (known >= NEARLY_ALL * filled) return { kind: "number", values, own: { unit, texts: said } };
  }
  return { kind: "text", values: texts };
}
