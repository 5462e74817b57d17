import type { Field } from "../fields/field.ts";
import { removedRows } from "../rows/removed-rows.ts";
import type { Room } from "./room.ts";

const MONEY: readonly Field[] = [
  "revenue_total",
  "revenue_year",
  "amount",
  "amount_net",
  "amount_gross",
  "line_amount",
  "margin_amount",
];
const PROOFS: readonly Field[] = [
  "order_date",
  "first_order_date",
  "last_order_date",
  "status",
  "order_status",
  "city",
  "country",
];

/** Takes out the rows that are no data: blanks, repeated headers, totals, headings, tests, doubles. */
export function dropRows(room: Room): void {
  const { rows, headerRow, columns } = room.detected.table;
  const places = (fields: readonly Field[]): number[] =>
    fields.flatMap((field) => room.columns(field).map((column) => column.index));
  const phones = columns.filter((column) =>
    /^(?:tel|phone|cp$|code postal|zip|postal)/.test(column.name.normal),
  );
  const found = removedRows({
    rows,
    headerRow,
    shape: room.detected.shape,
    names: places(["client_name", "contact_name"]),
    ids: places(["client_id"]),
    documents: places(["order_id"]),
    emails: places(["email"]),
    proofs: [...places(PROOFS), ...phones.map((column) => column.index)],
    money: places(MONEY),
    mapped: room.detected.columns.filter((c) => c.field !== null).map((c) => c.index),
  });
  for (const [row, reason] of found.reasons) room.tally.remove(row - room.first, reason);
}
