import { wordMeaning } from "../catalogue/dictionary.ts";
import { foldText } from "../values/clean.ts";
import type { Lines } from "./order-columns.ts";
import { orderDateColumn } from "./order-days.ts";
import { lessRefund, refundsOf } from "./refunds.ts";
import type { Room } from "./room.ts";
import { saleVerdicts } from "./sale-verdict.ts";
import type { Verdict } from "./verdicts.ts";

/** The rows that are sales. */
export interface SellingRows {
  /** Body rows, one for each amount that counts. */
  readonly entries: Int32Array;
  /** Rows whose whole amount was given back: orders of 0. */
  readonly refunded: ReadonlySet<number>;
  /** The rows are deals. */
  readonly deals: boolean;
}

/**
 * The rows that are sales, with their amounts made right; all others are taken out and counted. A
 * document's amount counts once, a credit note subtracts, a refund is taken off.
 */
export function sellingRows(room: Room, lines: Lines): SellingRows {
  const { day, orders, amounts } = lines;
  const { of: verdictOf, deals } = saleVerdicts(room, orders);
  const settle = settler(room, lines);
  const counted = orders && amounts.perDocument ? new Uint8Array(orders.count) : null;
  const worth = new Float64Array(counted?.length ?? 0);
  const several: number[] = [];
  const future: number[] = [];
  const entries = new Int32Array(room.size);
  const tomorrow = room.context.today + 1;
  let size = 0;
  for (let row = 0; row < room.size; row++) {
    if (room.tally.isRemoved(row)) continue;
    const verdict = verdictOf(row);
    const order = orders ? (orders.index[row] as number) : -1;
    const amount = amounts.values[row] as number;
    if (verdict !== "sale" && verdict !== "credit" && verdict !== "void") {
      room.tally.remove(row, verdict);
    } else if (Number.isNaN(day[row])) room.tally.remove(row, "noDate");
    else if ((day[row] as number) > tomorrow) future.push(row);
    else if (counted && order >= 0 && counted[order] === 1) {
      if (!Number.isNaN(amount) && amount !== worth[order]) several.push(row);
    } else if (Number.isNaN(amount)) {
      // A document amount stands on one line; the other lines are read, and add nothing.
      if (!counted || order < 0) room.tally.remove(row, "noAmount");
    } else {
      if (counted && order >= 0) {
        counted[order] = 1;
        worth[order] = amount;
      }
      settle.row(row, verdict);
      entries[size++] = row;
    }
  }
  for (const row of future) room.tally.remove(row, "futureDate");
  const dated = orderDateColumn(room);
  if (dated) room.note("dates.future", dated, future);
  room.tally.note("amounts.several", { column: amounts.header, rows: several });
  room.tally.note("refunds.unknown", { column: "", rows: settle.unknown });
  return { entries: entries.slice(0, size), refunded: settle.refunded, deals };
}

/** A credit note is negative whichever way it is written; what was given back is taken off. */
function settler(room: Room, { amounts, margins }: Lines) {
  const gross = room.answers.questions?.returns === "gross";
  const refunds = gross ? null : refundsOf(room, amounts);
  const partly = refunds ? null : partlyRefunded(room);
  const refunded = new Set<number>();
  const unknown: number[] = [];
  const scale = (row: number, by: (amount: number) => number): void => {
    amounts.values[row] = by(amounts.values[row] as number);
    if (margins) margins[row] = by(margins[row] as number);
  };
  const row = (at: number, verdict: Verdict): void => {
    const share = verdict === "void" && !gross ? 1 : (refunds?.share[at] ?? 0);
    if (share > 0) scale(at, (amount) => lessRefund(amount, share));
    if (share >= 1) refunded.add(at);
    if (verdict === "credit" && (amounts.values[at] as number) > 0) scale(at, (amount) => -amount);
    if (partly?.(at)) unknown.push(at);
  };
  return { row, refunded, unknown };
}

/** Rows said to be refunded in part, of an amount that no column tells. */
function partlyRefunded(room: Room): ((row: number) => boolean) | null {
  const column = room.column("payment_status") ?? room.column("order_status");
  if (!column) return null;
  const { index, texts } = room.labels(column);
  const flags = texts.map((text) => {
    const payment = wordMeaning(room.context.catalogue, "payment_status", text);
    return payment === "partially_refunded" || /partial(?:ly)?[ _]refund/.test(foldText(text));
  });
  return flags.includes(true) ? (row) => flags[index[row] as number] === true : null;
}
