import type { MapRow } from "../portfolio/method.ts";
import type { RfmCell } from "./code.ts";
import { claims, rowOfCell } from "./custom-map.ts";

/** What a map makes of every cell. */
export interface MapReport {
  readonly cells: number;
  /** Cells no row claims. */
  readonly holes: readonly RfmCell[];
  /** Cells two segments claim with one priority: nobody can say which is meant. */
  readonly overlaps: readonly RfmCell[];
  /** Cells two segments claim, the one of the lower priority number winning. */
  readonly shadowed: readonly RfmCell[];
  /** Cells each segment gets, in the order of the rows; 0 for one that can never be reached. */
  readonly bySegment: ReadonlyMap<string, number>;
  readonly unreachable: readonly string[];
}

/**
 * Tries every cell of a map.
 * @param bins Scores run up to this, 3, 4 and 5 as a rule.
 * @param least The lowest score; 1, or 0 in the systems that have one.
 */
export function reportMap(rows: readonly MapRow[], bins: number, least = 1): MapReport {
  const holes: RfmCell[] = [];
  const overlaps: RfmCell[] = [];
  const shadowed: RfmCell[] = [];
  const bySegment = new Map<string, number>(rows.map(({ segment }) => [segment, 0]));
  const all = cellsOf(bins, least);
  for (const cell of all) {
    const best = rowOfCell(rows, cell);
    if (best === null) {
      holes.push(cell);
      continue;
    }
    bySegment.set(best.segment, (bySegment.get(best.segment) ?? 0) + 1);
    const rivals = rows.filter((row) => row.segment !== best.segment && claims(row, cell));
    if (rivals.some(({ priority }) => priority === best.priority)) overlaps.push(cell);
    else if (rivals.length > 0) shadowed.push(cell);
  }
  const unreachable = [...bySegment].filter(([, cells]) => cells === 0).map(([key]) => key);
  return { cells: all.length, holes, overlaps, shadowed, bySegment, unreachable };
}

/** Every cell of the cube, in ascending order of their codes. */
export function cellsOf(bins: number, least = 1): RfmCell[] {
  const cells: RfmCell[] = [];
  for (let r = least; r <= bins; r++) {
    for (let f = least; f <= bins; f++) {
      for (let m = least; m <= bins; m++) cells.push({ r, f, m });
    }
  }
  return cells;
}
