import { foldText } from "../values/clean.ts";
import type { ClientKeys } from "./client-keys.ts";
import type { Room } from "./room.ts";

/** Whose row each row is. */
export interface ClientRows {
  /** Client by body row, -1 for rows taken out. */
  readonly client: Int32Array;
  readonly ids: readonly string[];
}

/**
 * One client a row; rows that share a code of the source are one client. Rows that share a name
 * only are two clients here ("Dupont", "Dupont (2)"), save where rows are contacts: several of one
 * company are its people. What proves that two are one is looked at next, by `mergeClients`.
 */
export function clientRows(room: Room, keys: ClientKeys): ClientRows {
  const coded = codedRows(room);
  const client = new Int32Array(room.size).fill(-1);
  const ids: string[] = [];
  const taken = new Set(keys.ids.map(foldText));
  const first = new Map<number, number>();
  const repeated: number[] = [];
  for (let row = 0; row < room.size; row++) {
    if (room.tally.isRemoved(row)) continue;
    const key = keys.index[row] as number;
    if (key < 0) {
      room.tally.remove(row, "noClient");
      continue;
    }
    const known = first.get(key);
    if (known !== undefined && coded[row] === 1) {
      client[row] = known;
      repeated.push(row);
      continue;
    }
    const id = keys.ids[key] as string;
    client[row] = ids.push(known === undefined ? id : freeId(id, taken)) - 1;
    if (known === undefined) first.set(key, client[row] as number);
  }
  noteRepeated(room, repeated);
  return { client, ids };
}

/** Where a row is a client, a code on a second row is worth a look; contacts share that of their company. */
function noteRepeated(room: Room, rows: readonly number[]): void {
  const id = room.column("client_id");
  if (id && room.detected.grain === "client") room.note("ids.duplicate", id, rows);
}

/** Rows whose key names one client: a code, an e-mail, or the company of a contact; not a mere name. */
function codedRows(room: Room): Uint8Array {
  const coded = new Uint8Array(room.size);
  if (room.detected.grain === "contact" && room.column("client_name")) return coded.fill(1);
  const id = room.column("client_id");
  if (!id) return room.column("client_name") ? coded : coded.fill(1);
  const { index, texts } = room.labels(id);
  for (let row = 0; row < room.size; row++) if (texts[index[row] as number] !== "") coded[row] = 1;
  return coded;
}

function freeId(id: string, taken: Set<string>): string {
  let free = id;
  for (let i = 2; taken.has(foldText(free)); i++) free = `${id} (${i})`;
  taken.add(foldText(free));
  return free;
}
