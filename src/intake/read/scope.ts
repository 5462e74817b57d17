import { wordMeaning } from "../catalogue/dictionary.ts";
import type { Column } from "../detect/table.ts";
import type { RemovedReason } from "../finding.ts";
import type { Verdict } from "../identities.ts";
import { readBoolean } from "../values/boolean.ts";
import { foldText } from "../values/clean.ts";
import type { Room } from "./room.ts";

/** Who leaves the portfolio, and under which count. Clients and inactive clients stay. */
const LEAVES: Readonly<Record<string, RemovedReason>> = {
  prospect: "prospect",
  lead: "lead",
  former_client: "formerClient",
  former: "formerClient",
  partner: "partner",
  supplier: "supplier",
  other: "other",
  test: "test",
};
/** When the rows of a client or its status columns disagree, the first of these that any says. */
export const STATUS_RANK: readonly Verdict[] = [
  "test",
  "supplier",
  "partner",
  "other",
  "formerClient",
  "client",
  "prospect",
  "lead",
];
/** What a second column of status can add to the first: it can only exclude. */
const EXCLUDES: readonly Verdict[] = ["test", "supplier", "partner", "other"];
const CHOICES = ["client", "prospect", "former", "partner", "other"] as const;
/** Unknown words asked about, at most. */
const MOST_ASKED = 5;

/**
 * What the columns of status say of each row. An unknown word is a client, and is asked. The cycle of
 * life decides; a second column can only exclude.
 *
 * @returns null when the list has no such column
 * @see values.md §8, status
 */
export function statusOfRows(room: Room): ((row: number) => Verdict) | null {
  const columns = room.columns("status");
  if (columns.length === 0) return null;
  const main = columns.find(({ name }) => !/^type\b/.test(name.normal)) ?? columns[0];
  const readers = columns.map((column) => {
    return { decides: column === main, of: verdictsOf(room, column) };
  });
  return (row) => {
    const verdicts = readers
      .map((reader) => ({ decides: reader.decides, verdict: reader.of(row) }))
      .filter(({ decides, verdict }) => decides || EXCLUDES.includes(verdict))
      .map(({ verdict }) => verdict);
    // Of one row, what takes it out goes before what keeps it.
    const out = STATUS_RANK.find((each) => each !== "client" && verdicts.includes(each));
    return out ?? verdicts[0] ?? null;
  };
}

function verdictsOf(room: Room, column: Column): (row: number) => Verdict {
  const { index, texts } = room.labels(column);
  const meanings = texts.map((text) => meaningOf(room, column, text));
  const known = meanings.filter((meaning) => meaning !== null).length;
  const filled = texts.filter((text) => text !== "").length;
  // A column of which most words are unknown is not about being a client.
  if (known * 2 >= filled) askUnknown(room, column, { texts, meanings });
  const blank = onlyMarks(column, texts) ? "prospect" : null;
  const verdicts = meanings.map((meaning, i): Verdict => {
    return meaning ? (LEAVES[meaning] ?? "client") : texts[i] === "" ? blank : null;
  });
  return (row) => verdicts[index[row] as number] ?? null;
}

/** A column "Client?" with a mark and nothing else: a blank is a no. */
function onlyMarks(column: Column, texts: readonly string[]): boolean {
  const filled = texts.filter((text) => text !== "");
  const asks = /\bclient|customer/.test(column.name.normal);
  return asks && filled.length > 0 && filled.every((text) => readBoolean(text) === true);
}

function meaningOf(room: Room, column: Column, text: string): string | null {
  if (text === "") return null;
  const said = room.answers.questions?.[`status.${foldText(text)}`];
  const answered = CHOICES.find((choice) => choice === said);
  if (answered) return answered;
  const yes = /\bclient|customer/.test(column.name.normal) ? readBoolean(text) : null;
  if (yes !== null) return yes ? "client" : "prospect";
  return wordMeaning(room.context.catalogue, "status", text);
}

function askUnknown(
  room: Room,
  column: Column,
  found: { readonly texts: readonly string[]; readonly meanings: readonly (string | null)[] },
): void {
  const unknown = found.texts.filter((text, i) => text !== "" && found.meanings[i] === null);
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
