import type { BookSheet } from "../../book/sheet.ts";
import type { Book } from "../../book/workbook.ts";
import { refuseUnknown } from "../refuse.ts";
import { identityOf } from "./identity.ts";
import { SheetService } from "./sheet.ts";

/** The sheet that `{template: sheet}` names; null without options. */
export function templateOf(options: unknown): BookSheet | null {
  if (options === undefined || options === null) return null;
  const { template, ...others } = options as Record<string, unknown>;
  const target = template instanceof SheetService ? template : identityOf(template)?.target;
  if (!(target instanceof SheetService) || Object.keys(others).length > 0) {
    return refuseUnknown(115, "Inserting a sheet with other options than a template is not proved");
  }
  target.alive();
  checkPlain(target.sheet);
  return target.sheet;
}

/** What a copy takes along of content, charts, a filter or a protection is not proved. */
function checkPlain(sheet: BookSheet): void {
  if (sheet.lastRow() > 0) refuseUnknown(115, "A template that holds something is not proved");
  const { charts, filter, protections, hidden } = sheet;
  if (charts.length > 0 || filter !== null || protections.length > 0 || hidden) {
    refuseUnknown(115, "A template with a chart, a filter or a protection is not proved");
  }
}

/** Gives a sheet the grid and the looks of another, and its marks, which the script must tell from its own. */
export function copySheet(book: Book, from: BookSheet, to: BookSheet): void {
  to.maxRows = from.maxRows;
  to.maxColumns = from.maxColumns;
  from.cells.forEach((cells, row) => {
    to.cells[row] = structuredClone(cells);
    to.dirty.add(row);
  });
  for (const [column, width] of from.columnWidths) to.columnWidths.set(column, width);
  for (const [row, height] of from.rowHeights) to.rowHeights.set(row, height);
  for (const column of from.hiddenColumns) to.hiddenColumns.add(column);
  to.frozenRows = from.frozenRows;
  to.frozenColumns = from.frozenColumns;
  to.hiddenGridlines = from.hiddenGridlines;
  to.tabColor = from.tabColor;
  to.conditionalFormats = structuredClone(from.conditionalFormats);
  to.validations = structuredClone(from.validations);
  to.metadata = from.metadata.map((mark) => ({ ...mark, id: book.nextId() }));
}
