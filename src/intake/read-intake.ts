import type { Source } from "../core/portfolio/portfolio.ts";
import { detect } from "./detect/detect.ts";
import { refuseWithoutClients } from "./detect/refuse.ts";
import type { ReadIntake } from "./intake.ts";
import { readClients } from "./read/clients.ts";
import { readOrders } from "./read/orders.ts";
import { qualityOf } from "./read/quality-of.ts";
import { openRoom, type Room } from "./read/room.ts";
import { type Place, repairEncoding } from "./rows/repair-encoding.ts";

/**
 * Raw rows in; clients, orders, what was left out and what to ask out. What the user has answered
 * always wins over what is found, and nothing is guessed without a question.
 *
 * @param rows the sheet as read, titles and header included
 * @param answers what the user has said; `{}` at first
 * @param context today and locale of the sheet
 * @throws empty: source.empty, source.headersOnly, source.noClients · shape: source.noHeader,
 *   source.noClient, source.noRevenue, source.media, source.balance, source.ledger
 */
export const readIntake: ReadIntake = (rows, answers, context) => {
  const { rows: sound, repaired, lost } = repairEncoding(rows);
  const detected = detect(sound, answers, context);
  refuseWithoutClients(detected, answers, context);
  const room = openRoom(detected, answers, context);
  const { source, duplicates } = detected.shape === "orders" ? readOrders(room) : readClients(room);
  noteHeaders(room);
  notePlaces(room, "text.repaired", repaired);
  notePlaces(room, "text.lost", lost);
  return {
    shape: detected.shape,
    grain: detected.grain,
    system: detected.source,
    headerRow: detected.table.headerRow + 1,
    columns: detected.columns,
    questions: [...detected.questions, ...room.tally.questions()],
    quality: qualityOf(room, source),
    source,
    duplicates,
    lastDay: lastDayOf(source),
  };
};

/** Two columns under one heading: each keeps its own place, but a reader may confuse them. */
function noteHeaders(room: Room): void {
  const counts = new Map<string, number>();
  for (const { header } of room.detected.columns) {
    if (header !== "") counts.set(header, (counts.get(header) ?? 0) + 1);
  }
  for (const [header, count] of counts) {
    if (count > 1) room.tally.note("headers.duplicate", { column: header, rows: [-1] });
  }
}

/** Lists cells by the column they stand in. */
function notePlaces(
  room: Room,
  kind: "text.repaired" | "text.lost",
  places: readonly Place[],
): void {
  const rows = new Map<number, number[]>();
  for (const { row, column } of places) {
    const known = rows.get(column);
    if (known) known.push(row - room.first);
    else rows.set(column, [row - room.first]);
  }
  for (const column of room.detected.table.columns) {
    room.note(kind, column, rows.get(column.index) ?? []);
  }
}

function lastDayOf(source: Source): number | null {
  const days = source.shape === "orders" ? source.orders.day : (source.list.lastDay ?? []);
  let last = Number.NEGATIVE_INFINITY;
  for (let i = 0; i < days.length; i++) if ((days[i] as number) > last) last = days[i] as number;
  return last === Number.NEGATIVE_INFINITY ? null : last;
}
