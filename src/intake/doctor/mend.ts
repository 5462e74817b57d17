import type { Cell, Rows } from "../cell.ts";
import type { Duplicates } from "../duplicates.ts";
import type { Field } from "../fields/field.ts";
import type { RemovedReason } from "../finding.ts";
import type { Room } from "../read/room.ts";
import { type ColumnMender, columnMender } from "./mend-columns.ts";
import { tidyText } from "./mend-text.ts";
import type { Mend, MendedCopy, MendRule } from "./mended-copy.ts";
import { mergedCell } from "./merge-rows.ts";

/** Rows that are no data, or stand twice; prospects, quotes and the like stay in the copy. */
const DROPPED: readonly RemovedReason[] = [
  "blank",
  "header",
  "total",
  "subtotal",
  "heading",
  "footer",
  "test",
  "duplicate",
];

/**
 * A clean copy of a list: numbers and dates as such, codes and addresses in one form, no totals, no
 * headings between the rows, one row a client. Nothing that cannot be read is touched, and nothing is
 * guessed: the copy is read as the list was.
 *
 * @param raw the sheet as it stands, before any repair
 * @param room in which it was read
 * @param duplicates rows merged in a list of clients; those of orders stay
 */
export function mendedCopy(raw: Rows, room: Room, duplicates: Duplicates): MendedCopy {
  const { detected, first, size } = room;
  const width = Math.max(0, ...detected.table.columns.map(({ index }) => index + 1));
  const menders = mendersOf(room);
  const dropped = droppedRows(room);
  const mends: Mend[] = [];
  const body: (Cell[] | null)[] = [];
  for (let row = 0; row < size; row++) {
    const cells = raw[first + row] ?? [];
    const reason = dropped.get(row);
    if (reason !== undefined) {
      if (reason !== "blank") mends.push(rowMend(first + row, cells, `row.${reason}`));
      body.push(null);
      continue;
    }
    const sound = detected.table.rows[first + row] ?? [];
    body.push(
      Array.from({ length: width }, (_, column) => {
        const before = cells[column] ?? "";
        const mended = mendedCell({ before, sound: sound[column] ?? "", row }, menders.get(column));
        if (mended) mends.push({ row: first + row + 1, column, before, ...mended });
        return mended ? mended.after : before;
      }),
    );
  }
  if (detected.shape === "clients") mergeRows(body, { room, duplicates, mends });
  const header = Array.from({ length: width }, (_, index): Cell => {
    return detected.table.columns.find((column) => column.index === index)?.header ?? "";
  });
  return { rows: [header, ...body.filter((cells): cells is Cell[] => cells !== null)], mends };
}

function mendersOf({ detected, ...rest }: Room): ReadonlyMap<number, ColumnMender> {
  const room = { detected, ...rest };
  const menders = new Map<number, ColumnMender>();
  for (const [field, columns] of detected.fields) {
    for (const column of columns) {
      const mender = columnMender(room, column, field);
      if (mender) menders.set(column.index, mender);
    }
  }
  return menders;
}

function droppedRows({ tally }: Room): ReadonlyMap<number, RemovedReason> {
  const dropped = new Map<number, RemovedReason>();
  for (const reason of DROPPED) {
    for (const row of tally.removed().get(reason) ?? []) if (row >= 0) dropped.set(row, reason);
  }
  return dropped;
}

/** The mender of the column first; a text it leaves alone is freed of broken letters and spare spaces. */
function mendedCell(
  { before, sound, row }: { readonly before: Cell; readonly sound: Cell; readonly row: number },
  mender: ColumnMender | undefined,
): { readonly after: Cell; readonly rule: MendRule } | null {
  const own = mender?.(row, sound) ?? null;
  if (own) return own;
  if (typeof sound !== "string") return null;
  const after = tidyText(sound);
  if (after === before) return null;
  return { after, rule: sound === before ? "spaces" : "encoding" };
}

function rowMend(row: number, cells: readonly Cell[], rule: MendRule): Mend {
  const text = cells.find((cell) => cell !== "") ?? "";
  return { row: row + 1, column: -1, before: text, after: "", rule };
}

/** Puts the rows of one client into the first of them; the others leave. */
function mergeRows(
  body: (Cell[] | null)[],
  {
    room,
    duplicates,
    mends,
  }: { readonly room: Room; readonly duplicates: Duplicates; readonly mends: Mend[] },
): void {
  const { first, detected } = room;
  const fieldOf = new Map<number, Field>();
  for (const { index, field } of detected.columns) if (field !== null) fieldOf.set(index, field);
  for (const { records } of duplicates.merged) {
    const rows = records
      .flatMap((record) => record.rows.map((row) => row - first - 1))
      .filter((row) => body[row])
      .sort((a, b) => a - b);
    const [target, ...others] = rows;
    const into = target === undefined ? null : body[target];
    if (target === undefined || !into || others.length === 0) continue;
    into.forEach((before, column) => {
      const cells = rows.map((row) => body[row]?.[column] ?? "");
      const after = mergedCell(cells, fieldOf.get(column) ?? null);
      if (after === before) return;
      mends.push({ row: first + target + 1, column, before, after, rule: "merged" });
      into[column] = after;
    });
    for (const row of others) {
      mends.push(rowMend(first + row, body[row] ?? [], "merged"));
      body[row] = null;
    }
  }
}
