import { wordMeaning } from "../catalogue/dictionary.ts";
import type { Column } from "../detect/table.ts";
import { isBlank } from "../values/blank.ts";
import { foldText } from "../values/clean.ts";
import type { OrderKeys } from "./order-keys.ts";
import type { Room } from "./room.ts";
import {
  cancelledReader,
  paymentReader,
  type ReadWord,
  stageReader,
  statusReader,
  typeReader,
  VERDICTS,
  type Verdict,
  wonReader,
} from "./verdicts.ts";

/** Stages asked about, at most. */
const MOST_ASKED = 5;
const SALE = VERDICTS.indexOf("sale");

/** What each row adds. */
export interface SaleVerdicts {
  readonly of: (row: number) => Verdict;
  /** The rows are deals: lost and open ones are counted. */
  readonly deals: boolean;
}

/**
 * Tells sales from credit notes, quotes, cancelled orders and deals that are not won, by every column
 * that says something of it. A blank cell takes the word of the document's first line; a word nobody
 * knows says nothing against the sale, and a stage nobody knows is asked about.
 */
export function saleVerdicts(room: Room, orders: OrderKeys | null): SaleVerdicts {
  const readers = readersOf(room).map(([column, read]) =>
    rankReader(room, column, { read, orders }),
  );
  const stage = stageColumn(room);
  if (stage) askStages(room, stage);
  const deals = stage !== null || room.column("is_won") !== null;
  return {
    deals,
    of: (row) => {
      let rank = SALE;
      for (const reader of readers) rank = Math.min(rank, reader(row));
      return VERDICTS[rank] as Verdict;
    },
  };
}

function readersOf(room: Room): (readonly [Column, ReadWord])[] {
  const stage = stageColumn(room);
  const status = room.column("order_status");
  const refunded = room.column("refund_amount") !== null;
  const list: (readonly [Column | null, ReadWord])[] = [
    [room.column("order_type"), typeReader(room)],
    [stage, stageReader(room, stage === status ? statusReader(room) : null)],
    [room.column("is_won"), wonReader(room)],
    [room.column("payment_status"), paymentReader(room, refunded)],
    [room.column("cancelled_date"), cancelledReader],
  ];
  if (status !== stage) list.push([status, statusReader(room)]);
  return list.flatMap(([column, read]) => (column ? [[column, read] as const] : []));
}

/** The stage of a deal; a status that says "won" somewhere is one. */
function stageColumn(room: Room): Column | null {
  const stage = room.column("deal_stage");
  const status = room.column("order_status");
  if (stage || !status) return stage;
  const { texts } = room.labels(status);
  return texts.some((text) => /\bwon\b|\bgagn/.test(foldText(text))) ? status : null;
}

/** The rank of what a column says of a row; that of a sale when it says nothing. */
function rankReader(
  room: Room,
  column: Column,
  { read, orders }: { readonly read: ReadWord; readonly orders: OrderKeys | null },
): (row: number) => number {
  const { index, texts } = room.labels(column);
  const ranks = texts.map((text) => {
    if (text === "" || isBlank(text)) return -1;
    const verdict = read(text);
    return verdict === null ? SALE : VERDICTS.indexOf(verdict);
  });
  return (row) => {
    const own = ranks[index[row] as number] as number;
    if (own >= 0) return own;
    const first = orders?.firstRow[orders.index[row] as number] ?? -1;
    const document = first < 0 ? -1 : (ranks[index[first] as number] as number);
    return document < 0 ? SALE : document;
  };
}

function askStages(room: Room, column: Column): void {
  if (room.column("is_won")) return;
  const { texts } = room.labels(column);
  const { catalogue } = room.context;
  const unknown = texts.filter((text) => {
    return text !== "" && wordMeaning(catalogue, "deal_stage", text) === null;
  });
  for (const text of unknown.slice(0, MOST_ASKED)) {
    room.tally.ask({
      id: `stage.${foldText(text)}`,
      kind: "stage.meaning",
      values: { header: column.header, stage: text },
      samples: [text],
      choices: ["open", "won", "lost"],
    });
  }
}
