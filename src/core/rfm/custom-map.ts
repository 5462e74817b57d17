import type { MapRow } from "../portfolio/method.ts";
import { Problem } from "../problem.ts";
import { codeOf, fmOf, type RfmCell } from "./code.ts";

/** What is wrong with a custom map: cells nobody claims, and cells two segments claim equally. */
export interface MapCheck {
  readonly holes: readonly RfmCell[];
  readonly overlaps: readonly RfmCell[];
}

/**
 * The row that claims a cell: of those whose bounds hold it, the one with the lowest priority
 * number, the earlier one of equals; null for a hole.
 */
export function rowOfCell(rows: readonly MapRow[], cell: RfmCell): MapRow | null {
  let best: MapRow | null = null;
  for (const row of rows) {
    if (claims(row, cell) && (best === null || row.priority < best.priority)) best = row;
  }
  return best;
}

/**
 * Tries every cell of the cube.
 * @param bins Scores run from 1 to this.
 * @returns Holes and overlaps in ascending order of their codes. Two rows of one priority overlap
 * when they claim a cell for different segments and no row of a lower number takes it from both.
 */
export function checkMap(rows: readonly MapRow[], bins: number): MapCheck {
  const holes: RfmCell[] = [];
  const overlaps: RfmCell[] = [];
  for (let r = 1; r <= bins; r++) {
    for (let f = 1; f <= bins; f++) {
      for (let m = 1; m <= bins; m++) {
        const cell = { r, f, m };
        const best = rowOfCell(rows, cell);
        if (best === null) holes.push(cell);
        else if (rows.some((row) => rivals(row, best) && claims(row, cell))) overlaps.push(cell);
      }
    }
  }
  return { holes, overlaps };
}

/**
 * Refuses a map with holes or overlaps, naming the first few cells.
 * @throws Problem fit: when a cell has no segment, or two
 */
export function requireMap(rows: readonly MapRow[], bins: number): void {
  const { holes, overlaps } = checkMap(rows, bins);
  if (holes.length > 0) throw new Problem("fit", "map.hole", { cells: listOf(holes) });
  if (overlaps.length > 0) throw new Problem("fit", "map.overlap", { cells: listOf(overlaps) });
}

/** Whether the bounds of a row hold a cell. */
export function claims(row: MapRow, cell: RfmCell): boolean {
  const f = cell.f === 0 ? cell.m : cell.f;
  return (
    within(cell.r, row.r) && within(f, row.f) && within(cell.m, row.m) && within(fmOf(cell), row.fm)
  );
}

function within(score: number, [least, most]: readonly [number, number]): boolean {
  return score >= least && score <= most;
}

function rivals(row: MapRow, best: MapRow): boolean {
  return row.priority === best.priority && row.segment !== best.segment;
}

function listOf(cells: readonly RfmCell[]): string {
  const first = cells.slice(0, 5).map(codeOf).join(", ");
  return cells.length > 5 ? `${first}, … (${cells.length})` : first;
}
