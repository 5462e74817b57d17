import { Problem } from "../core/problem.ts";
import type { Rows } from "./cell.ts";
import { type Detected, detect } from "./detect/detect.ts";
import { refuseWithoutClients } from "./detect/refuse.ts";
import type { Intake, IntakeAnswers, IntakeContext, ReadIntake } from "./intake.ts";
import { lastDayOf } from "./last-day.ts";
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
export const readIntake: ReadIntake = (rows, answers, context) =>
  readRoom(rows, answers, context).intake;

/** A list as read, and the room it was read in, where every row of every finding can still be told. */
export interface RoomRead {
  readonly intake: Intake;
  readonly room: Room;
  /** The client each body row speaks of, as an index into those of the source; -1 for none. */
  readonly clientOfRow: Int32Array;
}

/** The same as `readIntake`, with the room. */
export function readRoom(rows: Rows, answers: IntakeAnswers, context: IntakeContext): RoomRead {
  const sound = repairEncoding(rows);
  const detected = detect(sound.rows, answers, context);
  refuseWithoutClients(detected, answers, context);
  try {
    return readDetected(detected, sound, { answers, context });
  } catch (error) {
    const unpaid = error instanceof Problem && error.key === "source.noRevenue";
    if (!unpaid || !context.oneOfSeveral || detected.shape !== "orders") throw error;
    // Dated rows without money, such as a survey: what they say of clients is taken, several rows a client.
    const asClients = detect(sound.rows, { ...answers, shape: "clients" }, context);
    return readDetected({ ...asClients, grain: "contact" }, sound, { answers, context });
  }
}

interface Asked {
  readonly answers: IntakeAnswers;
  readonly context: IntakeContext;
}

function readDetected(
  detected: Detected,
  { repaired, lost }: ReturnType<typeof repairEncoding>,
  { answers, context }: Asked,
): RoomRead {
  const room = openRoom(detected, answers, context);
  const { source, duplicates, identities, clientOfRow } =
    detected.shape === "orders" ? readOrders(room) : readClients(room);
  noteHeaders(room);
  notePlaces(room, "text.repaired", repaired);
  notePlaces(room, "text.lost", lost);
  const intake = {
    shape: detected.shape,
    grain: detected.grain,
    system: detected.source,
    headerRow: detected.table.headerRow + 1,
    columns: detected.columns,
    questions: [...detected.questions, ...room.tally.questions()],
    quality: qualityOf(room, source),
    source,
    duplicates,
    identities,
    lastDay: lastDayOf(source),
  };
  return { intake, room, clientOfRow };
}

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
