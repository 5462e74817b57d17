import type { PossibleDuplicate } from "../duplicates.ts";
import type { Field } from "../fields/field.ts";
import type { PossiblePair } from "../match/possible.ts";
import type { RecordFacts } from "./record-facts.ts";
import type { Room } from "./room.ts";

/** Pairs asked about at once; the others wait in the list. */
const MOST_ASKED = 3;
/** Pairs that differ in more columns are listed, not asked. */
const MOST_DIFFERING = 1;
/** Pairs whose other words are less alike are listed, not asked. */
const LEAST_TELLING = 0.8;
/** What is shown side by side, where either has it. */
const SHOWN: readonly Field[] = [
  "client_id",
  "client_name",
  "contact_name",
  "siren",
  "siret",
  "vat_number",
  "email",
  "phone",
  "website",
  "postal_code",
  "city",
  "client_type",
];
/** What tells two apart in one line of a question. */
const TOLD: readonly Field[] = [
  "client_id",
  "postal_code",
  "city",
  "email",
  "phone",
  "contact_name",
];

/** The pair as it is shown, side by side. */
export function sideBySide(pair: PossiblePair, facts: RecordFacts): PossibleDuplicate {
  const { id, a, b, level, similarity, apart } = pair;
  const fields = SHOWN.map((field) => {
    return { field, a: facts.text(a, field), b: facts.text(b, field) };
  });
  return {
    id,
    level,
    similarity: Math.round(similarity * 1000) / 1000,
    apart,
    a: facts.of(a),
    b: facts.of(b),
    fields: fields.filter((each) => each.a !== "" || each.b !== ""),
  };
}

/**
 * Asks about the first few likely pairs; the others are in the list. Two codes and one name, with
 * nothing else in common, are two clients by the word of the source: those are listed only.
 *
 * @param inPortfolio whether a record's client is in the portfolio: an answer about others changes nothing
 */
export function askPairs(
  room: Room,
  pairs: readonly PossiblePair[],
  { facts, inPortfolio }: { facts: RecordFacts; inPortfolio: (record: number) => boolean },
): void {
  const coded = (record: number): boolean => facts.text(record, "client_id") !== "";
  const likely = pairs.filter(({ a, b, level, apart, differing, telling }) => {
    if (apart || differing.length > MOST_DIFFERING || telling < LEAST_TELLING) return false;
    if (!inPortfolio(a) || !inPortfolio(b)) return false;
    return level === "D7" || !coded(a) || !coded(b);
  });
  for (const { id, a, b } of likely.slice(0, MOST_ASKED)) {
    room.tally.ask({
      id,
      kind: "clients.same",
      values: { a: facts.name(a), b: facts.name(b) },
      samples: [oneLine(facts, a), oneLine(facts, b)],
      choices: ["apart", "same"],
    });
  }
}

function oneLine(facts: RecordFacts, record: number): string {
  const told = TOLD.map((field) => facts.text(record, field)).filter((text) => text !== "");
  return [facts.name(record), ...told].slice(0, 4).join(" · ");
}

/** Says how many pairs may be one client. */
export function notePossible(room: Room, pairs: readonly PossiblePair[], facts: RecordFacts): void {
  const open = pairs.filter(({ apart }) => !apart);
  const rows = new Set(open.flatMap(({ a, b }) => [...facts.rows(a), ...facts.rows(b)]));
  room.tally.note("clients.possible", {
    column: "",
    rows: [...rows].sort((a, b) => a - b),
    count: open.length,
    samples: open.map(({ a, b }) => `${facts.name(a)} / ${facts.name(b)}`),
  });
}
