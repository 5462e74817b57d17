import type { Column } from "../detect/table.ts";
import type { RemovedReason } from "../intake.ts";
import { readBoolean } from "../values/boolean.ts";
import { foldText } from "../values/clean.ts";
import { type ClientStatus, clientStatusOf } from "../values/dictionary.ts";
import { labelsOf } from "./labels.ts";
import type { Room } from "./room.ts";

/** Who leaves the portfolio, and under which count. Inactive clients are clients. */
const LEAVES: Readonly<Partial<Record<ClientStatus, RemovedReason>>> = {
  prospect: "prospect",
  lead: "prospect",
  former: "formerClient",
  partner: "partner",
  supplier: "partner",
  other: "other",
  test: "test",
};
/** When two status columns disagree, the first of these that either says. */
const RANK: readonly RemovedReason[] = ["test", "partner", "other", "formerClient", "prospect"];
const CHOICES = ["client", "prospect", "former", "partner", "other"] as const;
/** Unknown words asked about, at most. */
const MOST_ASKED = 5;

/**
 * Takes prospects, former clients, partners and others out of a client list, each into a count of its
 * own (they are followed elsewhere, not in the portfolio). An unknown word is a client, and is asked.
 */
export function leaveOutOfScope(room: Room): void {
  const readers = room.columns("status").map((column) => reasonsOf(room, column));
  if (readers.length === 0) return;
  for (let row = 0; row < room.size; row++) {
    if (room.tally.isRemoved(row)) continue;
    const reasons = readers.map((reader) => reader(row));
    const reason = RANK.find((candidate) => reasons.includes(candidate));
    if (reason) room.tally.remove(row, reason);
  }
}

function reasonsOf(room: Room, column: Column): (row: number) => RemovedReason | null {
  const cells = room.cells(column);
  const { index, texts } = labelsOf(cells);
  const meanings = texts.map((text) => meaningOf(room, column, text));
  const known = meanings.filter((meaning) => meaning !== null).length;
  const filled = texts.filter((text) => text !== "").length;
  // A column of which most words are unknown is not about being a client.
  if (known * 2 >= filled) askUnknown(room, column, texts, meanings);
  const reasons = meanings.map((meaning) => (meaning ? (LEAVES[meaning] ?? null) : null));
  return (row) => reasons[index[row] as number] ?? null;
}

function meaningOf(room: Room, column: Column, text: string): ClientStatus | null {
  if (text === "") return null;
  const said = room.answers.questions?.[`status.${foldText(text)}`];
  const answered = CHOICES.find((choice) => choice === said);
  if (answered) return answered;
  const yes = /\bclient|customer/.test(column.name.normal) ? readBoolean(text) : null;
  if (yes !== null) return yes ? "client" : "prospect";
  return clientStatusOf(text);
}

function askUnknown(
  room: Room,
  column: Column,
  texts: readonly string[],
  meanings: readonly (ClientStatus | null)[],
): void {
  const unknown = texts.filter((text, i) => text !== "" && meanings[i] === null);
  for (const text of unknown.slice(0, MOST_ASKED)) {
    room.tally.ask({
      id: `status.${foldText(text)}`,
      kind: "status.meaning",
      values: { header: column.header, status: text },
      samples: [text],
      choices: CHOICES,
    });
  }
}
