import { once } from "../../core/lazily.ts";
import type { ClientFacts, OwnColumn } from "../../core/orders.ts";
import type { Column } from "../detect/table.ts";
import type { Field } from "../fields/field.ts";
import type { FactRows } from "./fact-rows.ts";
import { ownColumn } from "./own-column.ts";
import type { Room } from "./room.ts";
import { plainTexts } from "./text-facts.ts";

/** Columns that name a row and group nothing. */
const NAMES: readonly Field[] = ["client_id", "client_name", "email", "order_id"];
/** Levels of fields that say something of a client, also where a row is an order. */
const OF_CLIENTS: readonly string[] = ["client", "contact"];

/**
 * Every column under its own heading: words one may segment by, and numbers and dates for rules and
 * criteria, which are not read before somebody asks for them.
 */
export function otherColumns(room: Room, rows: FactRows): Pick<ClientFacts, "others" | "own"> {
  const others: Record<string, readonly string[]> = Object.create(null);
  const own: Record<string, () => OwnColumn> = Object.create(null);
  const named = new Set(NAMES.map((field) => room.column(field)));
  const sold = columnsOfSales(room);
  const columns = room.detected.table.columns.filter(
    (column) => column.header !== "" && !named.has(column),
  );
  for (const column of columns.filter(isText)) {
    others[freeHeading(column.header, [others])] = plainTexts(room, rows, {
      column,
      which: "last",
    });
  }
  for (const column of columns) {
    if (isText(column) || sold.has(column)) continue;
    own[freeHeading(column.header, [others, own])] = once(() => ownColumn(room, rows, column));
  }
  return { others, own };
}

/** In a list of orders, what says something of an order: of a client there would be the last one only. */
function columnsOfSales(room: Room): ReadonlySet<Column> {
  const { detected, context } = room;
  if (detected.shape === "clients") return new Set();
  const fields = [...detected.fields].filter(
    ([field]) => !OF_CLIENTS.includes(context.catalogue.fields[field].level),
  );
  return new Set(fields.flatMap(([, columns]) => columns));
}

function isText({ profile }: Column): boolean {
  if (profile.cells.length === 0) return false;
  return profile.numberShare() < 0.5 && profile.dateShare() < 0.5;
}

/** "Ville", then "Ville (2)": two columns may have one heading. */
function freeHeading(header: string, taken: readonly Readonly<Record<string, unknown>>[]): string {
  const heading = header.replace(/\s+/g, " ");
  let free = heading;
  for (let i = 2; taken.some((each) => free in each); i++) free = `${heading} (${i})`;
  return free;
}
