import { Problem } from "../../core/problem.ts";
import type { Cell } from "../cell.ts";
import type { Column } from "../detect/table.ts";
import type { Distinct } from "../values/distinct.ts";
import type { Sections } from "./drop-rows.ts";
import { emailKey, idKey, type KeyPart, nameKey, phoneKey } from "./key-parts.ts";
import { peopleOf } from "./people.ts";
import type { Room } from "./room.ts";

/** Which client each row names. */
export interface ClientKeys {
  /** By body row; -1 where the row names nobody. */
  readonly index: Int32Array;
  /** What identifies each client, as first written; unique. */
  readonly ids: readonly string[];
}

/** Shops know their guests by address: a name is no key there. */
const SHOPS = /^(?:shopify|stripe|woo|magento|square|prestashop)_/;

/**
 * The client of each row: by code; where there is none by name; by e-mail in a sheet without names and
 * in the export of a shop. A report that prints the client above its rows names it by the heading.
 *
 * @throws shape: nothing names the client
 */
export function clientKeys(room: Room, sections: Sections): ClientKeys {
  const index = new Int32Array(room.size).fill(-1);
  const ids: string[] = [];
  const growing = {
    index,
    ids,
    known: new Map<string, number>(),
    texts: new Map<string, number>(),
  };
  const parts = keyColumns(room);
  const grouped = groupsNameClients(room, sections);
  if (parts.length === 0 && !grouped) throw new Problem("shape", "source.noClient");
  for (const [column, keyOf] of parts) {
    if (!someUnnamed(room, index)) break;
    fillFrom(column(), keyOf, growing);
  }
  if (grouped) {
    const texts = sections.texts.concat("");
    const at = sections.index.map((section) => (section < 0 ? texts.length - 1 : section));
    fillFrom({ index: at, values: texts }, nameKey, growing);
  }
  return { index, ids };
}

/** Whether a row of data names nobody yet. */
function someUnnamed(room: Room, index: Int32Array): boolean {
  return index.some((client, row) => client < 0 && !room.tally.isRemoved(row));
}

/** Columns that may name the client, the surest first; each is read only when it is needed. */
function keyColumns(room: Room): (readonly [() => Distinct, (cell: Cell) => KeyPart])[] {
  const { source } = room.detected;
  const shop = source !== null && SHOPS.test(source);
  const codes = [["client_id", idKey]] as const;
  const names = [["client_name", nameKey]] as const;
  const addresses = [["email", emailKey]] as const;
  const order = shop
    ? [...codes, ...addresses, ["phone", phoneKey] as const, ...names]
    : [...codes, ...names, ...addresses];
  const parts = order.flatMap(([field, keyOf]) => {
    const column = room.column(field);
    if (!column) return [];
    const cells = () => (keyOf === nameKey ? named(room, column) : room.distinct(column));
    return [[cells, keyOf] as const];
  });
  if (parts.length > 0) return parts;
  const contact = room.column("contact_name");
  const people = contact ? named(room, contact) : peopleOf(room);
  return people ? [[() => people, nameKey]] : [];
}

/** Names as they are shown. */
function named(room: Room, column: Column): Distinct {
  const { index, texts } = room.labels(column);
  return { index, values: texts };
}

function groupsNameClients(room: Room, { texts }: Sections): boolean {
  if (room.detected.shape !== "orders" || texts.length === 0) return false;
  const named = room.column("client_id") ?? room.column("client_name");
  return named === null || /^quickbooks_/.test(room.detected.source ?? "");
}

interface Growing {
  readonly index: Int32Array;
  readonly ids: string[];
  /** Client by key. */
  readonly known: Map<string, number>;
  /** Client by what is shown: a name that is another's code is that other's, so that ids stay unique. */
  readonly texts: Map<string, number>;
}

/** Gives rows that name nobody yet the client of this column; each distinct cell is read once. */
function fillFrom(column: Distinct, keyOf: (cell: Cell) => KeyPart, growing: Growing): void {
  const { index } = growing;
  const clients = new Int32Array(column.values.length).fill(-2);
  for (let row = 0; row < index.length; row++) {
    if ((index[row] as number) >= 0) continue;
    const at = column.index[row] as number;
    let client = clients[at] as number;
    if (client === -2) {
      client = clientOf(keyOf(column.values[at] as Cell), growing);
      clients[at] = client;
    }
    index[row] = client;
  }
}

function clientOf({ key, text }: KeyPart, { ids, known, texts }: Growing): number {
  if (key === "") return -1;
  let client = known.get(key) ?? texts.get(text);
  if (client === undefined) client = ids.push(text) - 1;
  known.set(key, client);
  texts.set(text, client);
  return client;
}
