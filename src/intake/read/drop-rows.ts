import type { Field } from "../fields/field.ts";
import { removedRows } from "../rows/removed-rows.ts";
import type { RowView } from "../rows/row-view.ts";
import { sectionsOf } from "../rows/sections.ts";
import { glanceAtNumbers } from "./columns.ts";
import type { Room } from "./room.ts";
import { testRows } from "./test-rows.ts";

const MONEY: readonly Field[] = [
  "revenue_total",
  "revenue_year",
  "amount",
  "amount_net",
  "amount_gross",
  "amount_converted",
  "line_amount",
  "margin_amount",
];
const PROOFS: readonly Field[] = [
  "order_date",
  "first_order_date",
  "last_order_date",
  "status",
  "order_status",
  "payment_status",
  "order_type",
  "deal_stage",
  "account_code",
  "city",
  "country",
  "phone",
  "mobile_phone",
  "postal_code",
];

/** The group a row stands under, where the sheet prints it above its rows. */
export interface Sections {
  /** By body row, which of `texts`, -1 for none. */
  readonly index: Int32Array;
  readonly texts: readonly string[];
}

/**
 * Takes out the rows that are no data: blanks, repeated headers, totals, headings, tests, doubles.
 *
 * @returns the headings of the groups
 */
export function dropRows(room: Room): Sections {
  const view = rowView(room);
  const { reasons, headings, repeated } = removedRows(view);
  for (const [row, reason] of reasons) room.tally.remove(row - room.first, reason);
  if (view.keepRepeats) {
    const rows = repeated.map((row) => row - room.first);
    room.tally.note("rows.repeated", { column: "", rows });
  }
  const texts = headings.map(({ text }) => text.replace(/\s+/g, " ").trim());
  if (texts.length === 0) return { index: new Int32Array(room.size).fill(-1), texts };
  return { index: sectionsOf(view, headings).slice(room.first), texts };
}

function rowView(room: Room): RowView {
  const { rows, headerRow, columns } = room.detected.table;
  const places = (fields: readonly Field[]): number[] =>
    fields.flatMap((field) => room.columns(field).map((column) => column.index));
  // A column of telephones or postal codes proves a row to be data whether it is used or not.
  const unused = columns.filter((column) =>
    /^(?:tel|phone|cp$|code postal|zip|postal)/.test(column.name.normal),
  );
  const money = MONEY.flatMap((field) => room.columns(field));
  const isTest = testRows(room);
  return {
    rows,
    headerRow,
    shape: room.detected.shape,
    names: places(["client_name", "contact_name"]),
    ids: places(["client_id"]),
    documents: places(["order_id"]),
    emails: places(["email"]),
    proofs: [...new Set([...places(PROOFS), ...unused.map((column) => column.index)])],
    money: money.map((column) => column.index),
    keepRepeats: room.answers.questions?.repeats === "each",
    mapped: room.detected.columns.filter((c) => c.field !== null).map((c) => c.index),
    titles: places(["deal_name"]),
    amounts: () => money.map((column) => glanceAtNumbers(room, column).values),
    ...(isTest ? { isTest: (row: number) => isTest(row - room.first) } : {}),
  };
}
