import type { Column } from "../detect/table.ts";
import type { CurrencyFound } from "../quality.ts";
import { isBlank } from "../values/blank.ts";
import type { NumberColumn } from "../values/reading.ts";
import { cents } from "./cents.ts";
import { numbersOf } from "./columns.ts";
import { countCurrencies, currencyOfRows } from "./currencies.ts";
import { sumOfRows } from "./fold-rows.ts";
import { taxBasis } from "./money-columns.ts";
import { noteIdentical } from "./notes.ts";
import { noteOutliers } from "./outliers.ts";
import type { Room } from "./room.ts";
import type { ClientRows } from "./same-names.ts";

/** The revenue of a client list. */
export interface ClientMoney {
  /** By client, NaN where every cell is blank. */
  readonly revenue: Float64Array;
  /** By body row. */
  readonly values: Float64Array;
  /** Body rows whose cell says something that is no amount. */
  readonly unread: readonly number[];
}

/**
 * Reads the column of revenue, and what it tells of tax and currency.
 * @param columns At least one; several are added up row by row, a blank adding nothing.
 */
export function clientMoney(
  room: Room,
  rows: ClientRows,
  columns: readonly [Column, ...Column[]],
): ClientMoney {
  const [column] = columns;
  const parts = columns.map((part) => numbersOf(room, part, { money: true }));
  const values = addedUp(parts);
  const revenue = sumOfRows(rows, values);
  const negative: number[] = [];
  const kept: number[] = [];
  rows.client.forEach((client, row) => {
    if (client < 0) return;
    kept.push(row);
    if ((revenue[client] as number) < 0) negative.push(row);
  });
  room.note("amounts.negative", column, negative);
  noteIdentical(room, column.header, kept, values);
  noteOutliers(room, column.header, { rows: kept, values });
  const { tax } = column.name.hints;
  const why = tax === null ? "silent" : "heading";
  const showing = parts.find(({ currencies }) => Object.keys(currencies).length > 0);
  const read = (showing ?? parts[0]) as NumberColumn;
  room.learn({
    tax: taxBasis(room, { basis: tax, why, column }, read.tax),
    currency: currencyOf(room, kept, { column, read }),
  });
  const unread = columns.flatMap((part, at) => [
    ...(parts[at]?.refused ?? []),
    ...(parts[at]?.errors ?? []),
    ...rowsOfUnknowns(room, part),
  ]);
  return { revenue, unread, values };
}

/** NaN where every column is blank. */
function addedUp(parts: readonly NumberColumn[]): Float64Array {
  const [first = new Float64Array(), ...others] = parts.map(({ values }) => values);
  return first.map((value, row) =>
    others.reduce((sum, column) => {
      const part = column[row] as number;
      if (Number.isNaN(part)) return sum;
      return Number.isNaN(sum) ? part : cents(sum + part);
    }, value),
  );
}

/** An empty cell or a dash says that nothing was sold; "n/c" or "unknown" says that nobody knows. */
function rowsOfUnknowns(room: Room, column: Column): number[] {
  const { index, values } = room.distinct(column);
  const unknown = values.map((cell) => {
    return typeof cell === "string" && /[a-z?]/i.test(cell) && isBlank(cell, "value");
  });
  const rows: number[] = [];
  if (unknown.includes(true)) index.forEach((at, row) => void (unknown[at] && rows.push(row)));
  return rows;
}

/** The currency a column of the list tells, or the cells of the amounts; several are added as they are. */
function currencyOf(
  room: Room,
  rows: readonly number[],
  money: { readonly column: Column; readonly read: NumberColumn },
): CurrencyFound {
  const column = room.column("currency");
  const of = column ? currencyOfRows(room) : money.read.currencyRows;
  const why = column ? "column" : "cells";
  if (!of) {
    const [only = ""] = Object.keys(money.read.currencies);
    return { code: only, why: only === "" ? "none" : why, others: {} };
  }
  const counts = countCurrencies(rows, of);
  const codes = [...counts.keys()].sort((a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0));
  const [most = ""] = codes;
  if (codes.length < 2) return { code: most, why: most === "" ? "none" : why, others: {} };
  room.tally.note("currency.several", {
    column: (column ?? money.column).header,
    rows: rows.filter((row) => ![most, ""].includes(of(row))),
    samples: codes,
  });
  const mixed = Object.fromEntries(codes.map((code) => [code, counts.get(code) ?? 0]));
  return { code: "", why: "none", others: {}, mixed };
}
