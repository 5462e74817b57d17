import type { Column } from "../detect/table.ts";
import type { RemovedReason } from "../intake.ts";
import { readBoolean } from "../values/boolean.ts";
import { foldText } from "../values/clean.ts";
import { type ClientStatus, clientStatusOf } from "../values/dictionary.ts";
import { labelsOf } from "./labels.ts";
import type { MergedRows } from "./merge-clients.ts";
import type { Room } from "./room.ts";
import type { ClientRows } from "./same-names.ts";

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
/** What a row says: why it leaves, that it is a client, or nothing. */
type Verdict = RemovedReason | "client" | null;

/** When the rows of a client or its status columns disagree, the first of these that any says. */
const RANK: readonly Verdict[] = ["test", "partner", "other", "formerClient", "client", "prospect"];
const CHOICES = ["client", "prospect", "former", "partner", "other"] as const;
/** Unknown words asked about, at most. */
const MOST_ASKED = 5;

/** Who stays, after duplicates were merged. */
export interface InScope {
  readonly rows: ClientRows;
  /** Client by record of the list, -1 for those who left. */
  readonly of: Int32Array;
}

/**
 * Takes prospects, former clients, partners and others out of a client list, each into a count of its
 * own (they are followed elsewhere, not in the portfolio). An unknown word is a client, and is asked.
 * Of a client in several rows, one that says "client" outweighs a prospect, not a former client.
 *
 * @see values.md §8, status
 */
export function keepInScope(room: Room, { rows, of }: MergedRows): InScope {
  const readers = room.columns("status").map((column) => verdictsOf(room, column));
  if (readers.length === 0) return { rows, of };
  const said = (row: number): Verdict => {
    const verdicts = readers.map((reader) => reader(row));
    // A second column of one row can only take it out.
    return (
      RANK.find((each) => each !== "client" && verdicts.includes(each)) ??
      verdicts.find((each) => each !== null) ??
      null
    );
  };
  const places = new Int32Array(rows.ids.length).fill(RANK.length);
  rows.client.forEach((client, row) => {
    const verdict = client < 0 ? null : said(row);
    if (verdict) places[client] = Math.min(places[client] as number, RANK.indexOf(verdict));
  });
  const leaves = Array.from(places, (place): RemovedReason | null => {
    const verdict = RANK[place] ?? null;
    return verdict === "client" ? null : verdict;
  });
  return withoutLeavers(room, { rows, of }, leaves);
}

function withoutLeavers(
  room: Room,
  { rows, of }: InScope,
  leaves: readonly (RemovedReason | null)[],
): InScope {
  const number = new Int32Array(leaves.length).fill(-1);
  const ids: string[] = [];
  leaves.forEach((reason, client) => {
    if (reason === null) number[client] = ids.push(rows.ids[client] as string) - 1;
  });
  const client = rows.client.map((old, row) => {
    const reason = old < 0 ? null : leaves[old];
    if (reason) room.tally.remove(row, reason);
    return old < 0 ? -1 : (number[old] as number);
  });
  return { rows: { client, ids }, of: of.map((old) => number[old] as number) };
}

function verdictsOf(room: Room, column: Column): (row: number) => Verdict {
  const cells = room.cells(column);
  const { index, texts } = labelsOf(cells);
  const meanings = texts.map((text) => meaningOf(room, column, text));
  const known = meanings.filter((meaning) => meaning !== null).length;
  const filled = texts.filter((text) => text !== "").length;
  // A column of which most words are unknown is not about being a client.
  if (known * 2 >= filled) askUnknown(room, column, texts, meanings);
  const verdicts = meanings.map((meaning): Verdict => meaning && (LEAVES[meaning] ?? "client"));
  return (row) => verdicts[index[row] as number] ?? null;
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
