import { exactSum } from "../../core/maths/sum.ts";
import { Problem } from "../../core/problem.ts";
import { oneCurrency } from "./currencies.ts";
import { withoutHeldDeposits } from "./deposits.ts";
import { noteLineGaps } from "./line-gap.ts";
import { type MergedRows, mergeBuyers } from "./merge-clients.ts";
import { noteOrders } from "./notes.ts";
import { type Lines, orderColumns } from "./order-columns.ts";
import type { Reading } from "./reading.ts";
import { holdToReturns } from "./returns.ts";
import type { Room } from "./room.ts";
import { rowClients } from "./row-clients.ts";
import type { SellingRows } from "./selling-rows.ts";
import { tellDuplicates } from "./tell-duplicates.ts";

/** Rows read, before the policies of the file are applied. */
export interface ListedSales {
  readonly lines: Lines;
  readonly ids: readonly string[];
  readonly selling: SellingRows;
}

/**
 * From the rows that sell to the sales of clients: one currency, one policy of returns, no deposit
 * counted twice; what names nobody is summed apart.
 *
 * @throws empty: no sale is left
 */
export function settleSales(room: Room, { lines, ids, selling }: ListedSales): Reading {
  const { entries: inOne, currency } = oneCurrency(room, lines.amounts, selling.entries);
  const held = holdToReturns(room, lines.amounts, { ...selling, entries: inOne });
  const settled = withoutHeldDeposits(room, lines, held);
  const entries = settled.filter((row) => (lines.client[row] as number) >= 0);
  const nobody = settled.filter((row) => (lines.client[row] as number) < 0);
  for (const row of nobody) room.tally.remove(row, "noClient");
  room.learn({
    tax: lines.amounts.tax,
    currency,
    unidentified: {
      rows: nobody.length,
      revenue: exactSum(Float64Array.from(nobody, (row) => lines.amounts.values[row] as number)),
    },
    deals: selling.deals ? dealsOf(room, settled.length) : null,
  });
  if (entries.length === 0) throw new Problem("empty", "source.noClients");
  const asListed = lines.client.slice();
  const merged = mergeBuyers(room, lines, { entries, ids });
  noteOrders(room, lines, entries);
  noteLineGaps(room, lines, entries);
  const deals = selling.deals ? { asListed } : null;
  const sold = orderColumns(room, { lines, entries, ids: merged.rows.ids, deals });
  const duplicates = tellDuplicates(room, merged, {
    revenue: revenueOf(merged, lines.amounts.values),
    inPortfolio: () => true,
  });
  const { records, of } = merged;
  const { orders, documents } = sold;
  const verdicts = orders.clients.id.map(() => null);
  const identities = { records, of, verdicts, documents, money: true };
  const clientOfRow = rowClients({
    asListed,
    merged: lines.client,
    entries,
    ids: merged.rows.ids,
    sourceIds: orders.clients.id,
  });
  return { source: { shape: "orders", orders }, duplicates, identities, clientOfRow };
}

/** Money of each record, to show; the figures are added up exactly elsewhere. */
function revenueOf({ before }: MergedRows, amounts: Float64Array): Float64Array {
  const revenue = new Float64Array(before.ids.length);
  before.client.forEach((record, row) => {
    if (record >= 0) revenue[record] = (revenue[record] as number) + (amounts[row] as number);
  });
  return revenue.map((sum) => Math.round(sum * 100) / 100);
}

function dealsOf(room: Room, won: number) {
  const removed = room.tally.removed();
  const rows = (reason: "lost" | "open"): number => removed.get(reason)?.length ?? 0;
  return { won, lost: rows("lost"), open: rows("open") };
}
