import { intern } from "../../core/maths/intern.ts";
import { Problem } from "../../core/problem.ts";
import type { Cell } from "../cell.ts";
import { textOf } from "../detect/profile.ts";
import type { Column } from "../detect/table.ts";
import { isBlank, isErrorCell } from "../values/blank.ts";
import { foldText } from "../values/clean.ts";
import { readEmail } from "../values/email.ts";
import { readIdentifier } from "../values/identifier.ts";
import type { Room } from "./room.ts";

/** Which client each row names. */
export interface ClientKeys {
  /** By body row; -1 where the row names nobody. */
  readonly index: Int32Array;
  /** What identifies each client, as first written; unique. */
  readonly ids: readonly string[];
}

interface KeyPart {
  readonly key: string;
  readonly text: string;
}

/** A name as shown: spaces collapsed, nothing else touched. */
export function shownName(cell: Cell): string {
  if (isBlank(cell, "label") || isErrorCell(cell)) return "";
  return textOf(cell).replace(/\s+/g, " ").trim();
}

function nameKey(cell: Cell): KeyPart {
  const text = shownName(cell);
  return { key: foldText(text), text };
}

function idKey(cell: Cell): KeyPart {
  const { key, text, unusable } = readIdentifier(cell);
  return unusable ? { key: "", text: "" } : { key, text };
}

function emailKey(cell: Cell): KeyPart {
  const email = readEmail(cell) ?? "";
  return { key: email, text: email };
}

/**
 * The client of each row: by code; where there is none by name; by e-mail in a sheet without names.
 *
 * @throws shape: no column names the client
 */
export function clientKeys(room: Room): ClientKeys {
  const id = room.column("client_id");
  const name = room.column("client_name");
  const email = room.column("email");
  const parts: [Column, (cell: Cell) => KeyPart][] = [];
  if (id) parts.push([id, idKey]);
  if (name) parts.push([name, nameKey]);
  if (email) parts.push([email, emailKey]);
  const contact = room.column("contact_name");
  if (parts.length === 0 && contact) parts.push([contact, nameKey]);
  if (parts.length === 0) throw new Problem("shape", "source.noClient");

  const index = new Int32Array(room.size).fill(-1);
  const ids: string[] = [];
  const growing = {
    index,
    ids,
    known: new Map<string, number>(),
    texts: new Map<string, number>(),
  };
  for (const [column, keyOf] of parts) {
    if (index.every((client) => client >= 0)) break;
    fillFrom(room.cells(column), keyOf, growing);
  }
  return { index, ids };
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
function fillFrom(cells: readonly Cell[], keyOf: (cell: Cell) => KeyPart, growing: Growing): void {
  const { index } = growing;
  const distinct = distinctCells(cells);
  const clients = new Int32Array(distinct.values.length).fill(-2);
  for (let row = 0; row < index.length; row++) {
    if ((index[row] as number) >= 0) continue;
    const at = distinct.index[row] as number;
    let client = clients[at] as number;
    if (client === -2) {
      client = clientOf(keyOf(distinct.values[at] as Cell), growing);
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

/** Which distinct cell each row holds. Numbers and texts of one look are one ("7" and 7). */
export function distinctCells(cells: readonly Cell[]): {
  readonly index: Int32Array;
  readonly values: readonly Cell[];
} {
  const texts = cells.every((cell) => typeof cell === "string") ? cells : cells.map(textOf);
  const interned = intern(texts as readonly string[]);
  return { index: interned.index, values: interned.texts };
}
