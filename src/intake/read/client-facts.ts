import type { ClientFacts, NumberFact, TextFact } from "../../core/orders.ts";
import type { Cell } from "../cell.ts";
import type { Column } from "../detect/table.ts";
import type { Field } from "../fields/field.ts";
import { isBlank, isErrorCell } from "../values/blank.ts";
import { shownName } from "./client-keys.ts";
import { numbersOf } from "./columns.ts";
import type { Room } from "./room.ts";

/** The rows that speak of clients. */
export interface FactRows {
  /** Client by body row; -1 for rows that are not used. */
  readonly client: Int32Array;
  readonly ids: readonly string[];
  /** By body row: of two rows the later one is believed; null when rows have no dates. */
  readonly day: Float64Array | null;
}

const TEXTS: readonly [TextFact, Field][] = [
  ["owner", "sales_owner"],
  ["sector", "sector"],
  ["city", "city"],
  ["country", "country"],
  ["email", "email"],
  ["status", "status"],
];
/** Columns that name a row and group nothing. */
const NAMES: readonly Field[] = ["client_id", "client_name", "email", "order_id"];

/** What the sheet says of each client besides money. */
export function clientFacts(room: Room, rows: FactRows): ClientFacts {
  const texts: Partial<Record<TextFact, readonly string[]>> = {};
  for (const [fact, field] of TEXTS) {
    const column = room.column(field);
    if (column) texts[fact] = latestTexts(room.cells(column), rows);
  }
  const numbers: Partial<Record<NumberFact, Float64Array>> = {};
  readNumber(room, rows, numbers, ["nps", "nps_score"]);
  readNumber(room, rows, numbers, ["satisfaction", "satisfaction"]);
  const potential = room.column("potential");
  if (potential && potential.profile.numberShare() >= 0.5) {
    readNumber(room, rows, numbers, ["potentialAmount", "potential"]);
  } else if (potential) {
    texts.potential = latestTexts(room.cells(potential), rows);
  }
  return {
    size: rows.ids.length,
    id: rows.ids,
    name: namesOf(room, rows),
    texts,
    numbers,
    others: otherTexts(room, rows),
  };
}

/** The first spelling of each name; the id where there is none. */
function namesOf(room: Room, rows: FactRows): readonly string[] {
  const column = room.column("client_name") ?? room.column("contact_name");
  const names = rows.ids.map(() => "");
  const cells = column ? room.cells(column) : [];
  for (let row = 0; row < cells.length; row++) {
    const client = rows.client[row] as number;
    if (client >= 0 && names[client] === "") names[client] = shownName(cells[row] as Cell);
  }
  return names.map((name, client) => name || (rows.ids[client] as string));
}

/** The last filled text of each client, by date where rows are dated, else by place. */
function latestTexts(cells: readonly Cell[], rows: FactRows): readonly string[] {
  const latest = new Int32Array(rows.ids.length).fill(-1);
  const since = new Float64Array(rows.ids.length).fill(Number.NEGATIVE_INFINITY);
  for (let row = 0; row < cells.length; row++) {
    const client = rows.client[row] as number;
    if (client < 0) continue;
    const day = rows.day ? (rows.day[row] as number) : row;
    if (!(day >= (since[client] as number)) || isEmpty(cells[row] as Cell)) continue;
    latest[client] = row;
    since[client] = day;
  }
  // Only the cells that stay are cleaned: one a client, not one a row.
  return Array.from(latest, (row) => (row < 0 ? "" : shownName(cells[row] as Cell)));
}

function isEmpty(cell: Cell): boolean {
  return cell === "" || isBlank(cell, "label") || isErrorCell(cell);
}

function readNumber(
  room: Room,
  rows: FactRows,
  numbers: Partial<Record<NumberFact, Float64Array>>,
  [fact, field]: readonly [NumberFact, Field],
): void {
  const column = room.column(field);
  if (!column || column.profile.numberShare() < 0.5) return;
  const { values } = numbersOf(room, column, { money: fact === "potentialAmount" });
  const found = new Float64Array(rows.ids.length).fill(Number.NaN);
  for (let row = 0; row < values.length; row++) {
    const client = rows.client[row] as number;
    if (client >= 0 && !Number.isNaN(values[row])) found[client] = values[row] as number;
  }
  numbers[fact] = found;
}

/** Every text column one may segment by, under its own heading. */
function otherTexts(room: Room, rows: FactRows): Readonly<Record<string, readonly string[]>> {
  const others: Record<string, readonly string[]> = Object.create(null);
  const named = new Set(NAMES.map((field) => room.column(field)));
  for (const column of room.detected.table.columns) {
    if (column.header === "" || named.has(column) || !isText(column)) continue;
    others[freeHeading(column.header, others)] = latestTexts(room.cells(column), rows);
  }
  return others;
}

function isText(column: Column): boolean {
  const { profile } = column;
  if (profile.cells.length === 0) return false;
  return profile.numberShare() < 0.5 && profile.dateShare() < 0.5;
}

/** "Ville", then "Ville (2)": two columns may have one heading. */
function freeHeading(header: string, taken: Readonly<Record<string, unknown>>): string {
  const heading = header.replace(/\s+/g, " ");
  let free = heading;
  for (let i = 2; free in taken; i++) free = `${heading} (${i})`;
  return free;
}
