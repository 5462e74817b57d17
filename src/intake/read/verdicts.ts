import { wordMeaning } from "../catalogue/dictionary.ts";
import { readBoolean } from "../values/boolean.ts";
import { foldText } from "../values/clean.ts";
import type { Room } from "./room.ts";

/**
 * What a row adds: its amount, its amount taken back, an order of 0, or nothing, with the reason. The
 * first in this list that any column says is the row's.
 */
export const VERDICTS = [
  "cancelled",
  "notSale",
  "lost",
  "open",
  "pending",
  "void",
  "credit",
  "sale",
] as const;

/** @see VERDICTS */
export type Verdict = (typeof VERDICTS)[number];

/** What the word of a cell says; null when it says nothing of the sale. */
export type ReadWord = (text: string) => Verdict | null;

const TYPES: Readonly<Record<string, Verdict>> = {
  invoice: "sale",
  deposit_invoice: "sale",
  order: "sale",
  credit_note: "credit",
};
const WAITS = /^(?:pending|en attente|a valider)$/;

/** A document: invoices and orders are sales, credit notes take back, all others are none. */
export function typeReader(room: Room): ReadWord {
  return (text) => {
    const type = wordMeaning(room.context.catalogue, "order_type", text);
    return type === null ? null : (TYPES[type] ?? "notSale");
  };
}

/** How far an order or an invoice has come. An unknown word says nothing against the sale. */
export function statusReader(room: Room): ReadWord {
  const { catalogue } = room.context;
  return (text) => {
    const status = wordMeaning(catalogue, "order_status", text);
    if (status === "pending" || status === "cancelled") return status;
    if (status === "draft") return "notSale";
    if (status !== "refunded") return null;
    const word = foldText(text);
    if (word === "avoir" || word === "credit note") return "credit";
    return /parti/.test(word) ? null : "void";
  };
}

/**
 * How far a payment has come. An invoice is a sale before it is paid; an order of a shop is not.
 *
 * @param refunded whether a column tells how much was given back
 */
export function paymentReader(room: Room, refunded: boolean): ReadWord {
  const { catalogue } = room.context;
  const invoices = invoicesIn(room);
  return (text) => {
    const status = wordMeaning(catalogue, "payment_status", text);
    if (status === "pending") return invoices && WAITS.test(foldText(text)) ? null : "pending";
    if (status === "cancelled")
      return /^(?:draft|brouillon)/.test(foldText(text)) ? "notSale" : "cancelled";
    return status === "refunded" && !refunded ? "void" : null;
  };
}

function invoicesIn(room: Room): boolean {
  const header = room.column("order_id")?.name.normal ?? "";
  return room.column("order_type") !== null || /factur|invoice|piece/.test(header);
}

/**
 * How a deal ended: only won ones are sales, and a stage nobody knows is open.
 *
 * @param otherwise what else the word may say, where one column holds both stages and states
 */
export function stageReader(room: Room, otherwise: ReadWord | null): ReadWord {
  const { catalogue } = room.context;
  const told = room.column("is_won") !== null;
  return (text) => {
    const said = room.answers.questions?.[`stage.${foldText(text)}`];
    const stage = said ?? wordMeaning(catalogue, "deal_stage", text);
    if (stage === "won") return "sale";
    if (stage === "lost" || stage === "open") return stage;
    return otherwise?.(text) ?? (told ? null : "open");
  };
}

/** Won or not; where another column tells the stage, a "no" leaves it to that. */
export function wonReader(room: Room): ReadWord {
  const staged = room.column("deal_stage") !== null;
  return (text) => {
    const won = readBoolean(text);
    if (won === null) return null;
    return won ? "sale" : staged ? null : "open";
  };
}

/** A day, or a yes: the order was cancelled. */
export const cancelledReader: ReadWord = (text) => {
  return readBoolean(text) === false ? null : "cancelled";
};
