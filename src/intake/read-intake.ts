import type { Source } from "../core/portfolio/portfolio.ts";
import { detect } from "./detect/detect.ts";
import { refuseWithoutClients } from "./detect/refuse.ts";
import type { ReadIntake } from "./intake.ts";
import { readClients } from "./read/clients.ts";
import { readOrders } from "./read/orders.ts";
import { openRoom, type Room } from "./read/room.ts";

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
  const detected = detect(rows, answers, context);
  refuseWithoutClients(detected, answers, context);
  const room = openRoom(detected, answers, context);
  const { source, duplicates } = detected.shape === "orders" ? readOrders(room) : readClients(room);
  noteHeaders(room);
  return {
    shape: detected.shape,
    grain: detected.grain,
    system: detected.source,
    headerRow: detected.table.headerRow + 1,
    columns: detected.columns,
    questions: [...detected.questions, ...room.tally.questions()],
    quality: room.tally.quality(),
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

function lastDayOf(source: Source): number | null {
  const days = source.shape === "orders" ? source.orders.day : (source.list.lastDay ?? []);
  let last = Number.NEGATIVE_INFINITY;
  for (let i = 0; i < days.length; i++) if ((days[i] as number) > last) last = days[i] as number;
  return last === Number.NEGATIVE_INFINITY ? null : last;
}
