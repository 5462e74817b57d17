import { overlaps } from "./a1.ts";
import type { Area } from "./book.ts";

/** What is left of an area once a hole is cut out of it: at most four rectangles. */
export function without(area: Area, hole: Area): Area[] {
  if (!overlaps(area, hole)) return [area];
  const bottom = area.row + area.rows;
  const right = area.column + area.columns;
  const top = Math.max(area.row, hole.row);
  const end = Math.min(bottom, hole.row + hole.rows);
  const left = Math.max(area.column, hole.column);
  const stop = Math.min(right, hole.column + hole.columns);
  const pieces: Area[] = [
    { row: area.row, column: area.column, rows: top - area.row, columns: area.columns },
    { row: end, column: area.column, rows: bottom - end, columns: area.columns },
    { row: top, column: area.column, rows: end - top, columns: left - area.column },
    { row: top, column: stop, rows: end - top, columns: right - stop },
  ];
  return pieces.filter((piece) => piece.rows > 0 && piece.columns > 0);
}

export function inside(inner: Area, outer: Area): boolean {
  return (
    inner.row >= outer.row &&
    inner.column >= outer.column &&
    inner.row + inner.rows <= outer.row + outer.rows &&
    inner.column + inner.columns <= outer.column + outer.columns
  );
}
