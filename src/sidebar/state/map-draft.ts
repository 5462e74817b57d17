import type { Settings } from "../../contract/api.ts";

export type MapRow = NonNullable<Settings["rfm"]["map"]>[number];
export type Axis = "r" | "f" | "m" | "fm";

export const AXES: readonly Axis[] = ["r", "f", "m", "fm"];

/** A segment that holds every score. */
export function freshRow(scale: number, segment = ""): MapRow {
  const all: [number, number] = [1, scale];
  return { segment, r: all, f: all, m: all, fm: all, priority: 1 };
}

/** Rows in the order in which they decide, numbered so. */
export function inOrder(rows: readonly MapRow[]): MapRow[] {
  return rows.map((row, place) => ({ ...row, priority: place + 1 }));
}

/** Rows as they decide: by their number, those of one number as they stand. */
export function byPriority(rows: readonly MapRow[]): MapRow[] {
  return [...rows].sort((a, b) => a.priority - b.priority);
}

/** A row with one of its bounds moved; the other end gives way. */
export function withBound(
  row: MapRow,
  axis: Axis,
  { end, value }: { readonly end: 0 | 1; readonly value: number },
): MapRow {
  const [least, most] = row[axis];
  const bounds: [number, number] =
    end === 0 ? [value, Math.max(value, most)] : [Math.min(value, least), value];
  return { ...row, [axis]: bounds };
}

/** The scores an axis may be bounded by: FM, a mean of two, has halves. */
export function scoresOf(axis: Axis, scale: number): readonly number[] {
  const step = axis === "fm" ? 2 : 1;
  return Array.from({ length: (scale - 1) * step + 1 }, (_, place) => 1 + place / step);
}

/** Axes that bound a row, the others being whole. */
export function boundedAxes(row: MapRow, scale: number): readonly Axis[] {
  return AXES.filter((axis) => row[axis][0] > 1 || row[axis][1] < scale);
}
