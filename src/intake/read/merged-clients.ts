import type { MergedClient } from "../duplicates.ts";
import type { Link } from "../match/groups.ts";
import { pairId } from "../match/pair-id.ts";
import type { MergedRows } from "./merge-clients.ts";
import { agreeing, FIELD_OF, type RecordFacts } from "./record-facts.ts";
import type { Room } from "./room.ts";

/** The clients made of several records, in the order of the list, with what proves each. */
export function mergedClients(merged: MergedRows, facts: RecordFacts): readonly MergedClient[] {
  const { matched, records, rows, of } = merged;
  const links = new Map<number, Link[]>();
  for (const link of matched.links) {
    const client = of[link.a] as number;
    links.set(client, [...(links.get(client) ?? []), link]);
  }
  const members = membersOf(of, links);
  return [...links].map(([client, proofs]) => {
    const group = members.get(client) ?? [];
    const token = (record: number): string => records.token[record] as string;
    return {
      id: rows.ids[client] as string,
      records: group.map(facts.of),
      apart: group.map((record) =>
        group
          .filter((other) => other !== record)
          .map((other) => pairId(token(record), token(other))),
      ),
      proofs: proofs.map(({ a, b, level, by }) => {
        const fields = new Set([...(by ? [by] : []), ...agreeing(records, a, b)]);
        return { level, fields: [...fields].map((field) => FIELD_OF[field]) };
      }),
    };
  });
}

function membersOf(of: Int32Array, clients: ReadonlyMap<number, unknown>): Map<number, number[]> {
  const members = new Map<number, number[]>();
  of.forEach((client, record) => {
    if (!clients.has(client)) return;
    const group = members.get(client);
    if (group) group.push(record);
    else members.set(client, [record]);
  });
  return members;
}

/** Says what was merged, one finding for each proof, and which merges brought two codes together. */
export function noteMerged(room: Room, { matched, records }: MergedRows, facts: RecordFacts): void {
  const byProof = new Map<string, Link[]>();
  for (const link of matched.links) {
    const proof = `${link.level} ${link.by}`;
    byProof.set(proof, [...(byProof.get(proof) ?? []), link]);
  }
  const note = (
    kind: "merged.codes" | `merged.${Link["level"]}`,
    links: readonly Link[],
    column: string,
  ) => {
    const samples = links.map(({ a, b }) => pairOf(kind, a, b));
    const rows = links.flatMap(({ a, b }) => [...facts.rows(a), ...facts.rows(b)]);
    room.tally.note(kind, {
      column,
      rows: [...new Set(rows)].sort((a, b) => a - b),
      count: links.length,
      samples,
    });
  };
  const pairOf = (kind: string, a: number, b: number): string => {
    const say = (record: number) =>
      kind === "merged.codes" ? (records.code[record] as string) : facts.name(record);
    return `${say(a)} + ${say(b)}`;
  };
  for (const links of byProof.values()) {
    const { level, by } = links[0] as Link;
    const column = by === null ? null : columnOf(room, by);
    note(`merged.${level}`, links, column ?? "");
  }
  const codes = matched.links.filter(({ a, b, level }) => {
    const [one, other] = [records.code[a], records.code[b]];
    return level !== "answer" && one !== "" && other !== "" && one !== other;
  });
  note("merged.codes", codes, room.column("client_id")?.header ?? "");
}

/** Heading of the column that proves; a domain may be that of the e-mails, a phone that of a mobile. */
function columnOf(room: Room, by: NonNullable<Link["by"]>): string {
  const also = { domain: "email", phone: "mobile_phone", siren: "siret" } as const;
  const other = by in also ? also[by as keyof typeof also] : null;
  const column = room.column(FIELD_OF[by]) ?? (other && room.column(other));
  return column?.header.replace(/\s+/g, " ") ?? "";
}
