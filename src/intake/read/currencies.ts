import type { CurrencyFound } from "../quality.ts";
import { readCurrency } from "../values/currency.ts";
import type { Amounts } from "./amounts.ts";
import { glanceAtNumbers } from "./columns.ts";
import type { Room } from "./room.ts";

/** Share of the rows from which one currency is the file's. */
const MAIN = 0.95;
/** How far an amount and its conversion may lie apart by rounding. */
const SAME = 1e-3;

/** The sales of one currency, and what was left apart. */
export interface OneCurrency {
  readonly entries: Int32Array;
  readonly currency: CurrencyFound;
}

/**
 * Keeps the sales of one currency: no rate is invented. Amounts converted by the program that made the
 * file are all kept. Where no currency is that of nearly all rows, the user is asked which.
 *
 * @param entries body rows that are sales; those of another currency are taken out and counted
 */
export function oneCurrency(room: Room, amounts: Amounts, entries: Int32Array): OneCurrency {
  if (amounts.converted) {
    const code = convertedCode(room) || ownCurrency(room, amounts, entries);
    return { entries, currency: { code, why: "converted", others: {} } };
  }
  const column = room.column("currency");
  const of = column ? currencyOfRows(room) : amounts.currencies;
  const why = column ? "column" : "cells";
  if (!of) {
    const code = amounts.currency;
    return { entries, currency: { code, why: code === "" ? "none" : why, others: {} } };
  }
  const counts = countCurrencies(entries, of);
  const codes = [...counts.keys()].sort((a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0));
  const [most = ""] = codes;
  if (codes.length < 2) {
    return { entries, currency: { code: most, why: most === "" ? "none" : why, others: {} } };
  }
  const said = room.answers.questions?.currency;
  const answered = codes.find((code) => code === said);
  const total = codes.reduce((sum, code) => sum + (counts.get(code) ?? 0), 0);
  if (!answered && (counts.get(most) ?? 0) < MAIN * total) ask(room, codes);
  const main = answered ?? most;
  const kept = entries.filter((row) => isOf(of(row), main));
  const apart = entries.filter((row) => !isOf(of(row), main));
  for (const row of apart) room.tally.remove(row, "otherCurrency");
  counts.delete(main);
  const others = Object.fromEntries(counts);
  return { entries: kept, currency: { code: main, why: answered ? "answer" : why, others } };
}

/** A row without a currency is of the main one. */
function isOf(code: string, main: string): boolean {
  return code === "" || code === main;
}

function convertedCode(room: Room): string {
  const column = room.column("currency_converted");
  const codes = new Set(column ? room.labels(column).texts.map(readCurrency) : []);
  codes.delete("");
  return codes.size === 1 ? ([...codes][0] ?? "") : "";
}

/** The currency in which an amount and its conversion are the same. */
function ownCurrency(room: Room, amounts: Amounts, entries: Int32Array): string {
  const column = room.column("amount") ?? room.column("amount_gross");
  const of = currencyOfRows(room);
  if (!column || !of) return "";
  const written = glanceAtNumbers(room, column).values;
  const same = entries.filter((row) => {
    const amount = amounts.values[row] as number;
    return Math.abs((written[row] as number) - amount) <= SAME * Math.abs(amount);
  });
  const counts = countCurrencies(same, of);
  const all = countCurrencies(entries, of);
  const own = [...counts].filter(([code, count]) => count >= MAIN * (all.get(code) ?? 0));
  return own.length === 1 ? (own[0]?.[0] ?? "") : "";
}

/** The currency each row names in a column of its own; null without one. */
export function currencyOfRows(room: Room): ((row: number) => string) | null {
  const column = room.column("currency");
  if (!column) return null;
  const { index, texts } = room.labels(column);
  const codes = texts.map(readCurrency);
  return (row) => codes[index[row] as number] ?? "";
}

/** Rows by the currency they name. */
export function countCurrencies(
  entries: ArrayLike<number>,
  of: (row: number) => string,
): Map<string, number> {
  const counts = new Map<string, number>();
  for (let i = 0; i < entries.length; i++) {
    const row = entries[i] as number;
    const code = of(row);
    if (code !== "") counts.set(code, (counts.get(code) ?? 0) + 1);
  }
  return counts;
}

function ask(room: Room, codes: readonly string[]): void {
  const header = room.column("currency")?.header ?? "";
  room.tally.ask({
    id: "currency",
    kind: "currency",
    values: { header, count: codes.length },
    samples: codes.slice(0, 3),
    choices: codes.slice(0, 8),
  });
}
