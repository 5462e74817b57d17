import { type Matched, matchRecords } from "../match/match.ts";
import type { Records } from "../match/records.ts";
import { identityColumns } from "./identity-columns.ts";
import type { Lines } from "./order-columns.ts";
import type { Room } from "./room.ts";
import type { ClientRows } from "./same-names.ts";

/** The clients of a list after duplicates were merged, and what they were before. */
export interface MergedRows {
  readonly rows: ClientRows;
  /** One client for each code or name, as the list writes them: the records. */
  readonly before: ClientRows;
  readonly records: Records;
  readonly matched: Matched;
  /** Client by record. */
  readonly of: Int32Array;
}

/**
 * Merges the clients that are proven to be one, and those the user says are. The merged client keeps
 * the id of the record that comes first by code or name, so that it stays when rows change places.
 *
 * @param before rows of one code or one name together; -1 for rows taken out
 * @param day by body row: of two rows the later one says who the client is; by place when left out
 */
export function mergeClients(room: Room, before: ClientRows, day?: Float64Array): MergedRows {
  const records = identityColumns(room, before, day);
  const answers = room.answers.questions ?? {};
  const matched = matchRecords(records, { answers, companyLevel: answers.sites === "company" });
  const of = new Int32Array(records.size).fill(-1);
  const ids: string[] = [];
  for (let record = 0; record < records.size; record++) {
    const head = matched.head[record] as number;
    if (of[head] === -1) of[head] = ids.push(before.ids[head] as string) - 1;
    of[record] = of[head] as number;
  }
  const client = before.client.map((record) => (record < 0 ? -1 : (of[record] as number)));
  return { rows: { client, ids }, before, records, matched, of };
}

/**
 * Merges the clients of sales; the lines then name the merged ones.
 *
 * @param kept body rows that are sales, and the ids their clients have so far
 */
export function mergeBuyers(
  room: Room,
  lines: Lines,
  { entries, ids }: { readonly entries: Int32Array; readonly ids: readonly string[] },
): MergedRows {
  const number = new Int32Array(ids.length).fill(-1);
  const client = new Int32Array(room.size).fill(-1);
  const bought: string[] = [];
  for (let i = 0; i < entries.length; i++) {
    const row = entries[i] as number;
    const old = lines.client[row] as number;
    if (number[old] === -1) number[old] = bought.push(ids[old] as string) - 1;
    client[row] = number[old] as number;
  }
  const merged = mergeClients(room, { client, ids: bought }, lines.day);
  for (let i = 0; i < entries.length; i++) {
    const row = entries[i] as number;
    lines.client[row] = merged.rows.client[row] as number;
  }
  return merged;
}
