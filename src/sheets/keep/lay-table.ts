import type { SpecCell } from "../../report/tab-spec.ts";
import { toA1, toPortable } from "./formula.ts";
import { hashRow } from "./hash.ts";
import { headingText, isComputed } from "./headings.ts";
import { type LaidColumn, type Laying, layColumns } from "./lay-columns.ts";
import type { Written, WrittenColumn } from "./memory.ts";
import type { TableRead } from "./table-read.ts";
import { isFormula, type RawCell, type TypedCell, type TypedCells } from "./typed-cell.ts";

/** A tab ready to be written: one block from A1, and what to remember of it. */
export interface Layout {
  readonly block: readonly (readonly RawCell[])[];
  readonly written: Written;
  /** Rows and columns that hold something; the block may be larger, to blank what stood there. */
  readonly rows: number;
  readonly columns: readonly WrittenColumn[];
  /** Where each cell of the user's stood before, by row of the block, or -1: its format goes with it. */
  readonly cameFrom: readonly number[];
}

/** A cell takes 50,000 characters. */
const LONGEST_TEXT = 49_999;

/**
 * Lays out a table tab: headline, header, our rows with the user's cells beside them, then the rows
 * that are the user's own. Our columns first, then those we offer to the user, then the user's.
 */
export function layTable(laying: Laying): Layout {
  const { body, read } = laying;
  const columns = layColumns(laying);
  const ids = columns.map(({ id }) => id);
  const place = new Map(ids.map((id, index) => [id, index] as const));
  const columnOf = (id: string): number => place.get(id) ?? -1;
  const put = (cell: TypedCell, row: number): RawCell =>
    isFormula(cell) ? { a1: toA1(cell.formula, row, columnOf) } : cell;
  const top = (read?.top ?? []).slice(1).map((cell) => put(cell, 0));
  const rows: RawCell[][] = [
    [body.headline, ...top],
    columns.map(({ heading }) => put(heading, 1)),
  ];
  const cameFrom = [-1, -1];
  const remembered = layClients(laying, { columns, ids, put, rows, cameFrom });
  for (const own of read?.own ?? []) {
    cameFrom.push(own.at);
    rows.push(columns.map(({ from }) => put(own.cells[from] ?? "", rows.length)));
  }
  const written = columns.map(({ id, heading }) => ({ id, heading: headingText(heading) }));
  return {
    block: squared(rows, read),
    written: { columns: written, headline: body.headline, ...remembered, page: null },
    rows: rows.length,
    columns: written,
    cameFrom,
  };
}

interface Table {
  readonly columns: readonly LaidColumn[];
  readonly ids: readonly string[];
  readonly put: (cell: TypedCell, row: number) => RawCell;
  readonly rows: RawCell[][];
  readonly cameFrom: number[];
}

function layClients({ body, typed, read }: Laying, { columns, ids, put, rows, cameFrom }: Table) {
  const hashes = new Map<string, string>();
  const base = new Map<string, TypedCells>();
  const computed = columns.filter(({ id }) => isComputed(id)).length;
  body.keys.forEach((clientId, index) => {
    const at = rows.length;
    const ours = (body.rows[index] ?? []).map(ourCell);
    const cells = typed.get(clientId);
    const beside = columns.slice(computed).map(({ id }) => put(cells?.get(id) ?? "", at));
    rows.push([...ours, ...beside]);
    cameFrom.push(read?.clients.get(clientId)?.at ?? -1);
    hashes.set(clientId, hashRow(ours));
    const asRead = new Map<string, TypedCell>();
    beside.forEach((cell, column) => {
      if (cell !== "") asRead.set(columns[computed + column]?.id ?? "", asReadBack(cell, at, ids));
    });
    if (asRead.size > 0) base.set(clientId, asRead);
  });
  return { rows: hashes, base };
}

/** A reference that has no column here stays as written, and will be read as what it points at here. */
function asReadBack(cell: RawCell, row: number, ids: readonly string[]): TypedCell {
  return typeof cell === "object" && "a1" in cell
    ? { formula: toPortable(cell.a1, row, ids) }
    : cell;
}

/** A cell of ours as it is written: texts that no cell can hold are cut. */
export function ourCell(cell: SpecCell): Exclude<TypedCell, { readonly formula: string }> {
  if (typeof cell === "object") return { day: cell.day, seconds: 0 };
  if (typeof cell === "number") return Number.isFinite(cell) ? cell : "";
  if (typeof cell === "string" && cell.length > LONGEST_TEXT)
    return `${cell.slice(0, LONGEST_TEXT - 1)}…`;
  return cell;
}

/** Every row as long as the longest, blanks over all that stood in the tab. */
function squared(rows: readonly RawCell[][], read: TableRead | null): RawCell[][] {
  const height = Math.max(rows.length, read?.extent.rows ?? 0);
  const width = Math.max(read?.extent.columns ?? 0, ...rows.slice(0, 3).map((row) => row.length));
  return Array.from({ length: height }, (_, at) => {
    const row = rows[at] ?? [];
    return Array.from({ length: width }, (__, column) => row[column] ?? "");
  });
}
