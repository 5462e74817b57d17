import type { Grid } from "./grid.ts";

/** Where a link inside the workbook leads: "#gid=12&range=A4". */
const INSIDE = /^#gid=(\d+)&range=([A-Z]+\d+)$/;

/**
 * A click on a cell that leads somewhere in the workbook goes there, as in Sheets.
 *
 * @param idOf the grid's own name of a sheet of the workbook, null when it is gone
 */
export function followLinks(grid: Grid, idOf: (sheetId: number) => string | null): void {
  grid.api.addEvent(grid.api.Event.CellClicked, ({ worksheet, row, column }) => {
    const link: unknown = worksheet.getSheet().getCellRaw(row, column)?.custom?.link;
    const [, sheetId, cell = ""] = INSIDE.exec(typeof link === "string" ? link : "") ?? [];
    const id = sheetId === undefined ? null : idOf(Number(sheetId));
    if (id === null) return;
    grid.workbook.setActiveSheet(id);
    const target = grid.workbook.getActiveSheet();
    target.getRange(cell).activate();
    target.scrollToCell(Math.max(0, Number(/\d+/.exec(cell)?.[0] ?? 1) - 3), 0);
  });
}
