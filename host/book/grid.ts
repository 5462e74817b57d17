import type { Area } from "./book.ts";
import type { BookSheet } from "./sheet.ts";

/** Rows or columns that enter or leave a sheet, before which index (0-based) and how many. */
export interface GridEdit {
  axis: "row" | "column";
  at: number;
  count: number;
}

/** Inserts blank rows or columns; everything that stands after them moves. */
export function insertLines(sheet: BookSheet, edit: GridEdit): void {
  const { axis, at, count } = edit;
  if (axis === "row") {
    sheet.maxRows += count;
    insertBlanks(sheet.cells, at, count);
  } else {
    sheet.maxColumns += count;
    for (const cells of sheet.cells) if (cells) insertBlanks(cells, at, count);
  }
  moveMarks(sheet, axis, (index) => (index >= at ? index + count : index));
  moveAreas(sheet, (area) => grown(area, edit));
  redraw(sheet);
}

function insertBlanks(list: unknown[], at: number, count: number): void {
  if (at >= list.length) return;
  const after = list.splice(at);
  list.length = at + count;
  for (const item of after) list.push(item);
}

/** Deletes rows or columns; areas wholly inside them go too. */
export function deleteLines(sheet: BookSheet, edit: GridEdit): void {
  const { axis, at, count } = edit;
  if (axis === "row") {
    sheet.maxRows -= count;
    sheet.cells.splice(at, count);
    sheet.frozenRows = Math.min(sheet.frozenRows, sheet.maxRows);
  } else {
    sheet.maxColumns -= count;
    for (const cells of sheet.cells) cells?.splice(at, count);
    sheet.frozenColumns = Math.min(sheet.frozenColumns, sheet.maxColumns);
  }
  moveMarks(sheet, axis, (index) => {
    if (index < at) return index;
    return index < at + count ? null : index - count;
  });
  moveAreas(sheet, (area) => shrunk(area, edit));
  redraw(sheet);
}

function sides(axis: GridEdit["axis"]): ["row", "rows"] | ["column", "columns"] {
  return axis === "row" ? ["row", "rows"] : ["column", "columns"];
}

function grown(area: Area, { axis, at, count }: GridEdit): Area {
  const [start, size] = sides(axis);
  if (at <= area[start]) return { ...area, [start]: area[start] + count };
  return at < area[start] + area[size] ? { ...area, [size]: area[size] + count } : area;
}

function shrunk(area: Area, { axis, at, count }: GridEdit): Area | null {
  const [start, size] = sides(axis);
  const kept = (index: number) => Math.min(index, at) + Math.max(0, index - at - count);
  const from = kept(area[start]);
  const length = kept(area[start] + area[size]) - from;
  return length > 0 ? { ...area, [start]: from, [size]: length } : null;
}

/** Moves the areas of rules, charts, filter and protections; a null area takes its owner away. */
function moveAreas(sheet: BookSheet, move: (area: Area) => Area | null): void {
  const all = (areas: Area[]) => areas.map(move).filter((area) => area !== null);
  sheet.conditionalFormats = sheet.conditionalFormats
    .map((rule) => ({ ...rule, areas: all(rule.areas) }))
    .filter((rule) => rule.areas.length > 0);
  sheet.validations = sheet.validations.flatMap((rule) => {
    const area = move(rule.area);
    return area ? [{ ...rule, area }] : [];
  });
  sheet.charts = sheet.charts.map((chart) => {
    const corner = move({ row: chart.at.row, column: chart.at.column, rows: 1, columns: 1 });
    const at = corner ? { ...chart.at, row: corner.row, column: corner.column } : chart.at;
    return { ...chart, areas: all(chart.areas), at };
  });
  const filtered = sheet.filter && move(sheet.filter.area);
  sheet.filter = filtered ? { area: filtered } : null;
  sheet.protections = sheet.protections.flatMap((protection) => {
    if (!protection.area) return [protection];
    const area = move(protection.area);
    return area ? [{ ...protection, area }] : [];
  });
}

function moveMarks(
  sheet: BookSheet,
  axis: GridEdit["axis"],
  move: (index: number) => number | null,
): void {
  const sizes = axis === "row" ? sheet.rowHeights : sheet.columnWidths;
  const moved = [...sizes].map(([index, size]) => [move(index), size] as const);
  sizes.clear();
  for (const [index, size] of moved) if (index !== null) sizes.set(index, size);
  if (axis === "row") return;
  const hidden = [...sheet.hiddenColumns].map(move);
  sheet.hiddenColumns.clear();
  for (const index of hidden) if (index !== null) sheet.hiddenColumns.add(index);
}

function redraw(sheet: BookSheet): void {
  for (let row = 0; row < sheet.cells.length; row++) sheet.dirty.add(row);
  for (const property of [
    "size",
    "widths",
    "conditionalFormats",
    "validations",
    "charts",
    "filter",
    "protections",
  ] as const) {
    sheet.touch(property);
  }
}
