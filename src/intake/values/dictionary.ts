import { foldText } from "./clean.ts";
import { CLIENT_STATUS_WORDS, ORDER_STATUS_WORDS, ORDER_TYPE_WORDS } from "./words-status.ts";

/** What a company is to us. "inactive" clients stay in the portfolio, "former" ones do not. */
export type ClientStatus =
  | "client"
  | "prospect"
  | "lead"
  | "inactive"
  | "former"
  | "partner"
  | "supplier"
  | "other"
  | "test";

/** Whether an order is a sale. "refunded" orders count, less what was given back. */
export type OrderStatus = "counted" | "pending" | "draft" | "cancelled" | "refunded";

/** What a document is; only invoices, deposits and orders add, credits subtract. */
export type OrderType =
  | "invoice"
  | "deposit"
  | "credit"
  | "quote"
  | "order"
  | "delivery"
  | "payment"
  | "purchase";

/** The meaning of a client status cell. @param text as written @returns null for an unknown word */
export const clientStatusOf = dictionary<ClientStatus>(CLIENT_STATUS_WORDS);

/** The meaning of an order status cell. @param text as written @returns null for an unknown word */
export const orderStatusOf = dictionary<OrderStatus>(ORDER_STATUS_WORDS);

/** The meaning of a document type cell. @param text as written @returns null for an unknown word */
export const orderTypeOf = dictionary<OrderType>(ORDER_TYPE_WORDS);

/** The table is split when the first word is asked for, not when the program loads. */
function dictionary<Meaning extends string>(table: string): (text: string) => Meaning | null {
  let words: Map<string, Meaning> | null = null;
  return (text) => {
    words ??= split<Meaning>(table);
    const folded = foldText(text);
    return words.get(folded) ?? words.get(folded.replace(/^[\W\d_]+|[\s.!]+$/g, "")) ?? null;
  };
}

function split<Meaning extends string>(table: string): Map<string, Meaning> {
  const words = new Map<string, Meaning>();
  for (const line of table.split("\n")) {
    const at = line.indexOf(":");
    for (const word of line.slice(at + 1).split("|")) words.set(word, line.slice(0, at) as Meaning);
  }
  return words;
}
