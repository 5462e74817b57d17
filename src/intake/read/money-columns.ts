import type { Column } from "../detect/table.ts";
import type { TaxBasis } from "../quality.ts";
import { isBlank } from "../values/blank.ts";
import type { OrderKeys } from "./order-keys.ts";
import type { Room } from "./room.ts";

/** A column filled on fewer rows than this share of the fullest one would lose the others. */
const ENOUGH = 0.95;
/** Amounts in the currency of the document, although they stand beside converted ones. */
const DOCUMENT_CURRENCY = /purchased|en devise|document currency/;

/** Where the money of each row comes from. */
export interface MoneyColumn {
  readonly column: Column;
  /** The tax that is in it, to be taken off; null when it is net already, or nobody knows. */
  readonly tax: Column | null;
  /** Null when the heading does not tell. */
  readonly basis: "net" | "gross" | null;
  readonly why: TaxBasis["why"];
}

/**
 * The one column of money of a file: in the company's currency where there is one, net before gross.
 * A gross amount whose tax stands beside it is net; without its tax it is never guessed to be.
 *
 * @param orders documents of the rows, when they are known: a total that stands on the first line of
 *   each document is as good as one on every line, and goes before the amounts of the lines
 * @returns null when no column holds an amount
 */
export function moneyColumn(room: Room, orders: OrderKeys | null = null): MoneyColumn | null {
  const candidates = candidatesOf(room);
  const most = Math.max(0, ...candidates.map(({ column }) => column.profile.fillShare));
  const filled = (column: Column): boolean =>
    column.profile.fillShare >= ENOUGH * most ||
    (orders !== null && oneADocument(room, orders, column));
  const found = candidates.find(({ column, tax }) => filled(column) && (!tax || filled(tax)));
  if (!found) return null;
  const poorNet = found.basis === "gross" && room.column("amount_net") !== null;
  return poorNet ? { ...found, why: "only gross" } : found;
}

/** Whether nearly every document has the column on one of its lines alone. */
function oneADocument(room: Room, orders: OrderKeys, column: Column): boolean {
  if (column.name.level === "line") return false;
  const { index, values } = room.distinct(column);
  const blank = values.map((cell) => isBlank(cell));
  const lines = new Int32Array(orders.count);
  const filled = new Int32Array(orders.count);
  for (let row = 0; row < index.length; row++) {
    const order = orders.index[row] as number;
    if (order < 0 || room.tally.isRemoved(row)) continue;
    lines[order] = (lines[order] as number) + 1;
    if (!blank[index[row] as number]) filled[order] = (filled[order] as number) + 1;
  }
  const documents = lines.filter((count) => count > 0).length;
  return filled.filter((count) => count === 1).length >= ENOUGH * documents;
}

function candidatesOf(room: Room): MoneyColumn[] {
  const net = room.column("amount_net");
  const line = room.column("line_amount");
  const gross = room.column("amount_gross");
  const tax = room.column("tax_amount");
  const netLine = line?.name.hints.tax === "net" ? line : null;
  const converted = room.column("amount_converted");
  const ours = converted && !DOCUMENT_CURRENCY.test(converted.name.normal) ? converted : null;
  const list: (MoneyColumn | null)[] = [
    plain(ours),
    net && { column: net, tax: null, basis: "net", why: "heading" },
    plain(netLine),
    gross && tax && { column: gross, tax, basis: "net", why: "less tax" },
    plain(room.column("amount")),
    plain(line),
    gross && { column: gross, tax: null, basis: "gross", why: "heading" },
    plain(room.column("revenue_total")),
  ];
  return list.filter((each): each is MoneyColumn => each !== null);
}

/** A column whose heading may tell. */
function plain(column: Column | null): MoneyColumn | null {
  if (!column) return null;
  const { tax } = column.name.hints;
  return { column, tax: null, basis: tax, why: tax === null ? "silent" : "heading" };
}

/**
 * The basis of a column as the report states it.
 *
 * @param money where the money comes from
 * @param cells what is written beside the amounts themselves
 */
export function taxBasis(
  room: Room,
  { basis, why, column }: Pick<MoneyColumn, "basis" | "why"> & { readonly column: Column | null },
  cells: "net" | "gross" | "",
): TaxBasis {
  const header = column?.header ?? "";
  if (basis) return { basis, why, column: header };
  if (cells !== "") return { basis: cells, why: "cells", column: header };
  const { tax } = room.facts.source;
  if (tax) return { basis: tax, why: "source", column: header };
  return { basis: "unknown", why: "silent", column: header };
}
