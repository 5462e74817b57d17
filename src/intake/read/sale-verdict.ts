import { foldText } from "../values/clean.ts";
import { orderStatusOf, orderTypeOf } from "../values/dictionary.ts";
import { labelsOf } from "./labels.ts";
import type { OrderKeys } from "./order-keys.ts";
import type { Room } from "./room.ts";

/** What a row adds: its amount, its amount taken back, an order of 0, or nothing. */
export type Verdict = "sale" | "credit" | "void" | "none";

const WON =
  /^(?:closed ?-? ?won|won|gagnee?|(?:fermee?|cloturee?) ?[-/]? ?gagnee?|conclue?|affaire conclue|deal won)$/;
const ALSO_WON =
  /^(?:signee?|contrat signe|acceptee?|accepted|vendu|sold|devis accepte|facturee?)$/;

/**
 * Tells sales from credit notes, quotes and cancelled orders, by the columns of type and status.
 * A blank cell takes the word of the document's first line; an unknown word is a sale.
 *
 * @returns null when the sheet has neither column, so that every row is a sale
 */
export function saleVerdicts(
  room: Room,
  orders: OrderKeys | null,
): ((row: number) => Verdict) | null {
  const types = readerOf(room, "order_type", orders, () => typeVerdict);
  const states = readerOf(room, "order_status", orders, statusReader);
  if (!types) return states;
  if (!states) return types;
  return (row) => {
    const state = states(row);
    return state === "sale" ? types(row) : state;
  };
}

function readerOf(
  room: Room,
  field: "order_type" | "order_status",
  orders: OrderKeys | null,
  meaning: (texts: readonly string[]) => (text: string) => Verdict,
): ((row: number) => Verdict) | null {
  // A deal's stage, or whether it is paid, tells as much of a sale as the status of the order.
  const column =
    room.column(field) ??
    (field === "order_status"
      ? (room.column("deal_stage") ?? room.column("payment_status"))
      : null);
  if (!column) return null;
  const { index, texts } = labelsOf(room.cells(column));
  const read = meaning(texts);
  const verdicts = texts.map((text) => (text === "" ? null : read(text)));
  return (row) => {
    const own = verdicts[index[row] as number];
    if (own) return own;
    const first = orders?.firstRow[orders.index[row] as number] ?? -1;
    return (first >= 0 ? verdicts[index[first] as number] : null) ?? "sale";
  };
}

/** A column that says "won" somewhere is a column of deals: only the won ones are sales. */
function statusReader(texts: readonly string[]): (text: string) => Verdict {
  if (!texts.some((text) => WON.test(foldText(text)))) return statusVerdict;
  return (text) => {
    const word = foldText(text);
    return WON.test(word) || ALSO_WON.test(word) ? "sale" : "none";
  };
}

function statusVerdict(text: string): Verdict {
  const status = orderStatusOf(text);
  if (status === "pending" || status === "draft" || status === "cancelled") return "none";
  if (status !== "refunded") return "sale";
  const word = foldText(text);
  if (word === "avoir" || word === "credit note") return "credit";
  return /parti/.test(word) ? "sale" : "void";
}

function typeVerdict(text: string): Verdict {
  const type = orderTypeOf(text);
  if (type === "credit") return "credit";
  return type === null || type === "invoice" || type === "deposit" || type === "order"
    ? "sale"
    : "none";
}
