import { CellAlertManagerService } from "@univerjs/preset-sheets-core";
import type { CellErrors } from "./cell-errors.ts";
import type { Grid } from "./grid.ts";

type Alert = Parameters<CellAlertManagerService["showAlert"]>[0];

const WIDTH = 300;
const LETTERS_PER_LINE = 42;
const LINE_HEIGHT = 20;
const FRAME_HEIGHT = 54;

/**
 * Says in the grid's own tip, on hover, why a custom function failed. A tip of our own would lie over
 * the one that says "error" and nothing else.
 */
export function explainErrors(grid: Grid, errors: CellErrors, title: string): void {
  const manager = grid.injector.get(CellAlertManagerService);
  const show = manager.showAlert.bind(manager);
  manager.showAlert = (alert: Alert) => {
    const { subUnitId, row, col } = alert.location;
    const message = errors.get({ sheetId: subUnitId, row, column: col });
    if (message === null) return show(alert);
    const lines = Math.ceil(message.length / LETTERS_PER_LINE);
    const height = FRAME_HEIGHT + lines * LINE_HEIGHT;
    return show({ ...alert, title, message, width: WIDTH, height });
  };
}
