import { intern } from "../../core/maths/intern.ts";
import { Problem } from "../../core/problem.ts";
import type { Column } from "../detect/table.ts";
import { foldText } from "../values/clean.ts";
import { numbersOf } from "./columns.ts";
import type { Room } from "./room.ts";

/** Entries that carry a year over or close it: journals, and words of a label. */
const OPENING_JOURNAL = /^(?:an|ran|ano|anouv|ouv|ouverture|clo|cloture|a nouveaux?|a-nouveaux?)$/;
const OPENING_LABEL =
  /\b(?:a[ -]nouveaux?|report a nouveau|solde d'ouverture|balance d'ouverture|ecriture de cloture)\b/;

/** The lines of a ledger. */
export interface LedgerLines {
  /** By body row, which entry it belongs to; -1 for rows taken out. */
  readonly entry: Int32Array;
  readonly entries: number;
  /** Credit less debit by body row: what an account of sales gains. */
  readonly gain: Float64Array;
  /** Account by body row, digits ahead: "706000", "411ACME". */
  readonly accountOf: (row: number) => string;
}

/**
 * Groups the lines of a ledger into entries, by journal and number, and takes out what opens or closes
 * a year.
 *
 * @throws shape: the ledger has no account or no amounts
 * @see article A. 47 A-1 of the tax procedures code, FEC
 */
export function ledgerLines(room: Room): LedgerLines {
  const account = room.column("account_code");
  if (!account) throw new Problem("shape", "source.noRevenue");
  const accounts = room.labels(account);
  const gain = gains(room);
  const opening = openingRows(room);
  const keys = Array.from({ length: room.size }, (_, row) => entryKey(room, row));
  const { index, texts } = intern(keys);
  const entry = new Int32Array(room.size).fill(-1);
  for (let row = 0; row < room.size; row++) {
    if (room.tally.isRemoved(row)) continue;
    if (opening(row)) room.tally.remove(row, "opening");
    else entry[row] = index[row] as number;
  }
  const accountOf = (row: number): string => accounts.texts[accounts.index[row] as number] ?? "";
  return { entry, entries: texts.length, gain, accountOf };
}

/** Debit and credit, or an amount with its side. */
function gains(room: Room): Float64Array {
  const debit = room.column("debit");
  const credit = room.column("credit");
  if (debit && credit) {
    const debits = numbersOf(room, debit, { money: true }).values;
    const credits = numbersOf(room, credit, { money: true }).values;
    return credits.map((value, row) => (value || 0) - ((debits[row] as number) || 0));
  }
  const amount = room.column("amount");
  const side = sideColumn(room);
  if (!amount || !side) throw new Problem("shape", "source.noRevenue");
  const { index, texts } = room.labels(side);
  const { values } = numbersOf(room, amount, { money: true });
  return values.map((value, row) => {
    return /^(?:d|-)/i.test(texts[index[row] as number] ?? "") ? -(value || 0) : value || 0;
  });
}

/** The column that says debit or credit beside one amount; null when there is none. */
export function sideColumn(room: Room): Column | null {
  return room.detected.table.columns.find(({ name }) => name.normal === "sens") ?? null;
}

function openingRows(room: Room): (row: number) => boolean {
  const journal = room.column("journal_code");
  const label = room.column("notes");
  const flags = [
    { column: journal, test: OPENING_JOURNAL },
    { column: label, test: OPENING_LABEL },
  ].flatMap(({ column, test }) => {
    if (!column) return [];
    const { index, texts } = room.labels(column);
    return [{ index, marked: texts.map((text) => test.test(foldText(text))) }];
  });
  return (row) => flags.some(({ index, marked }) => marked[index[row] as number]);
}

/** Journal and number of the entry; where there is no number, the piece and its day. */
function entryKey(room: Room, row: number): string {
  const part = (field: "journal_code" | "entry_id" | "order_id" | "order_date"): string => {
    const column = room.column(field);
    if (!column) return "";
    const { index, texts } = room.labels(column);
    return texts[index[row] as number] ?? "";
  };
  const number = part("entry_id") || `${part("order_id")}\u0001${part("order_date")}`;
  return `${part("journal_code")}\u0001${number}`;
}
