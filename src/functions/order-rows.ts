import type { Orders } from "../core/orders.ts";
import { Problem } from "../core/problem.ts";
import { clientGroups } from "./client-groups.ts";
import { requireNotAfter } from "./require-not-after.ts";

/** Columns of an order list as a cell gives them; a blank row is blank in all. */
export interface OrderColumns {
  readonly clients: readonly string[];
  readonly dates: Float64Array;
  /** null where the function asks for none: each row then counts 1. */
  readonly amounts: Float64Array | null;
  /** Last day that may stand in the dates; null for any. */
  readonly asOf: number | null;
}

/**
 * The rows as orders, a day of a client being one order; spellings of one name are one client.
 * @param firstRow Row of the range, from 1, of the first entry.
 * @throws Problem shape: when a row lacks one of its cells
 * @throws Problem range: when a date lies after the as-of date
 */
export function orderRows(columns: OrderColumns, firstRow: number): Orders {
  const { clients, dates, amounts, asOf } = columns;
  const filled: number[] = [];
  clients.forEach((client, i) => {
    const blanks = [
      ["clients", client === ""],
      ["dates", Number.isNaN(dates[i] as number)],
      ["amounts", amounts !== null && Number.isNaN(amounts[i] as number)],
    ] as const;
    const missing = blanks.filter(([, isBlank]) => isBlank);
    if (missing.length === (amounts === null ? 2 : 3)) return;
    const [first] = missing;
    if (first) {
      throw new Problem("shape", "row.partial", { argument: first[0], row: firstRow + i });
    }
    filled.push(i);
  });
  if (asOf !== null) {
    requireNotAfter({ name: "dates", firstRow, days: dates }, { name: "as_of", day: asOf });
  }
  const { index, texts } = clientGroups(filled.map((i) => clients[i] as string));
  const facts = { size: texts.length, id: texts, name: texts, texts: {}, numbers: {}, others: {} };
  return {
    size: filled.length,
    client: index,
    day: Int32Array.from(filled, (i) => dates[i] as number),
    amount: Float64Array.from(filled, (i) => amounts?.[i] ?? 1),
    order: null,
    margin: null,
    clients: facts,
  };
}
