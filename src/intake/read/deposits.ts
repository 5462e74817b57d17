import { wordMeaning } from "../catalogue/dictionary.ts";
import { cents } from "./cents.ts";
import type { Lines } from "./order-columns.ts";
import type { Room } from "./room.ts";

/** A document with the sum of its lines. */
interface Invoice {
  readonly client: number;
  readonly day: number;
  amount: number;
}

/**
 * Leaves out deposit invoices that a final invoice of the same client, on the same day or later and of
 * at least the amount, may hold; the user is asked. A deposit without such an invoice is a sale.
 *
 * @param entries body rows that are sales
 * @returns the entries that stay
 */
export function withoutHeldDeposits(room: Room, lines: Lines, entries: Int32Array): Int32Array {
  const isDeposit = depositRows(room);
  if (!isDeposit) return entries;
  const documentOf = (row: number): number => {
    const order = lines.orders ? (lines.orders.index[row] as number) : -1;
    return order >= 0 ? order : -1 - row;
  };
  const finals = invoices(
    lines,
    entries.filter((row) => !isDeposit(row)),
    documentOf,
  );
  const deposits = invoices(lines, entries.filter(isDeposit), documentOf);
  const byClient = new Map<number, Invoice[]>();
  for (const invoice of finals.values()) keepLargest(byClient, invoice);
  const held = new Set<number>();
  for (const [document, { client, day, amount }] of deposits) {
    const later = (byClient.get(client) ?? []).some((final) => {
      return final.day >= day && final.amount >= amount;
    });
    if (later && client >= 0 && amount > 0) held.add(document);
  }
  if (held.size === 0) return entries;
  const values = { count: held.size };
  const choices = ["skip", "count"];
  room.tally.ask({ id: "deposits", kind: "deposits", values, samples: [], choices });
  if (room.answers.questions?.deposits === "count") return entries;
  return entries.filter((row) => {
    const out = isDeposit(row) && held.has(documentOf(row));
    if (out) room.tally.remove(row, "deposit");
    return !out;
  });
}

function depositRows(room: Room): ((row: number) => boolean) | null {
  const column = room.column("order_type");
  if (!column) return null;
  const { index, texts } = room.labels(column);
  const flags = texts.map((text) => {
    return wordMeaning(room.context.catalogue, "order_type", text) === "deposit_invoice";
  });
  return flags.includes(true) ? (row) => flags[index[row] as number] === true : null;
}

function invoices(
  { client, day, amounts }: Lines,
  entries: Int32Array,
  documentOf: (row: number) => number,
): Map<number, Invoice> {
  const found = new Map<number, Invoice>();
  for (let i = 0; i < entries.length; i++) {
    const row = entries[i] as number;
    const amount = amounts.values[row] as number;
    const known = found.get(documentOf(row));
    if (known) known.amount = cents(known.amount + amount);
    else {
      const invoice = { client: client[row] as number, day: day[row] as number, amount };
      found.set(documentOf(row), invoice);
    }
  }
  return found;
}

/** Keeps of a client's invoices only those no later and larger one makes needless. */
function keepLargest(byClient: Map<number, Invoice[]>, invoice: Invoice): void {
  const known = byClient.get(invoice.client) ?? [];
  if (known.some((other) => other.day >= invoice.day && other.amount >= invoice.amount)) return;
  const kept = known.filter((o) => !(invoice.day >= o.day && invoice.amount >= o.amount));
  byClient.set(invoice.client, [...kept, invoice]);
}
