import type { Worksheet } from "@univerjs/core";
import { ConditionalFormattingRuleModel } from "@univerjs/preset-sheets-conditional-formatting";
import { SheetDataValidationModel } from "@univerjs/preset-sheets-data-validation";
import { SheetsFilterService } from "@univerjs/preset-sheets-filter";
import type { BookSheet } from "../../book/sheet.ts";
import type { Grid } from "../univer/grid.ts";
import { bookRule, type GridRule, gridRule } from "./conditional.ts";
import { rangeOf } from "./ranges.ts";
import { freezeOf } from "./sheet-data.ts";
import { bookValidations, gridValidation } from "./validations.ts";

/** Brings what changed about a sheet, besides its cells, to the grid. */
export function commitProperties(grid: Grid, sheet: BookSheet, target: Worksheet): void {
  const subUnitId = target.getSheetId();
  const changed = sheet.propsDirty;
  const send = (name: string, params: Readonly<Record<string, unknown>>) =>
    grid.mutate(`sheet.mutation.${name}`, { subUnitId, ...params });
  if (target.getName() !== sheet.name) send("set-worksheet-name", { name: sheet.name });
  if (target.getRowCount() !== sheet.maxRows) {
    send("set-worksheet-row-count", { rowCount: sheet.maxRows });
  }
  if (target.getColumnCount() !== sheet.maxColumns) {
    send("set-worksheet-column-count", { columnCount: sheet.maxColumns });
  }
  if (changed.has("widths")) commitWidths(sheet, target, send);
  if (changed.has("frozen")) {
    send("set-frozen", { ...freezeOf(sheet.frozenRows, sheet.frozenColumns), resetScroll: true });
  }
  if (changed.has("hidden")) send("set-worksheet-hidden", { hidden: sheet.hidden ? 1 : 0 });
  if (changed.has("tabColor")) send("set-tab-color", { color: sheet.tabColor ?? "" });
  if (changed.has("gridlines")) {
    send("toggle-gridlines", { showGridlines: sheet.hiddenGridlines ? 0 : 1 });
  }
  if (changed.has("conditionalFormats")) removeConditionals(grid, sheet, subUnitId);
  if (changed.has("validations")) removeValidations(grid, sheet, subUnitId);
  if (changed.has("filter")) removeFilter(grid, subUnitId);
  insertRules(grid, sheet, subUnitId);
}

type Send = (name: string, params: Readonly<Record<string, unknown>>) => void;

function commitWidths(sheet: BookSheet, target: Worksheet, send: Send): void {
  const lines = (row: number, column: number, rows: number, columns: number) => ({
    ranges: [rangeOf({ row, column, rows, columns })],
  });
  for (const [column, colWidth] of sheet.columnWidths) {
    if (target.getColumnWidth(column) === colWidth) continue;
    send("set-worksheet-col-width", { ...lines(0, column, sheet.maxRows, 1), colWidth });
  }
  for (const [row, rowHeight] of sheet.rowHeights) {
    if (target.getRowHeight(row) === rowHeight) continue;
    send("set-worksheet-row-height", { ...lines(row, 0, 1, sheet.maxColumns), rowHeight });
  }
  for (let column = 0; column < sheet.maxColumns; column++) {
    const hide = sheet.hiddenColumns.has(column);
    if (hide === !target.getColVisible(column)) continue;
    send(hide ? "set-col-hidden" : "set-col-visible", lines(0, column, sheet.maxRows, 1));
  }
}

/** Adds the rules of a sheet whose old ones are gone: colours, what may be typed, filter. */
export function insertRules(grid: Grid, sheet: BookSheet, subUnitId: string): void {
  const changed = sheet.propsDirty;
  if (changed.has("conditionalFormats")) {
    // The grid puts each new rule before the others.
    const rules = [...sheet.conditionalFormats].reverse();
    rules.forEach((format, index) => {
      const rule = gridRule(format, `${subUnitId}-${rules.length - index}`);
      grid.mutate("sheet.mutation.add-conditional-rule", { subUnitId, rule });
    });
  }
  if (changed.has("validations")) {
    const rule = sheet.validations.map((one, at) => gridValidation(one, `${subUnitId}-${at}`));
    grid.mutate("data-validation.mutation.addRule", { subUnitId, rule });
  }
  if (changed.has("filter") && sheet.filter) {
    grid.mutate("sheet.mutation.set-filter-range", {
      subUnitId,
      range: rangeOf(sheet.filter.area),
    });
  }
}

/** Kinds of rules the platform lacks are not ours to take away. */
function removeConditionals(grid: Grid, sheet: BookSheet, subUnitId: string): void {
  const model = grid.injector.get(ConditionalFormattingRuleModel);
  const size = { rows: sheet.maxRows, columns: sheet.maxColumns };
  const rules = [...(model.getSubunitRules(grid.core.getUnitId(), subUnitId) ?? [])];
  for (const rule of rules) {
    if (!bookRule(rule as GridRule, size)) continue;
    grid.mutate("sheet.mutation.delete-conditional-rule", { subUnitId, cfId: rule.cfId });
  }
}

function removeValidations(grid: Grid, sheet: BookSheet, subUnitId: string): void {
  const model = grid.injector.get(SheetDataValidationModel);
  const size = { rows: sheet.maxRows, columns: sheet.maxColumns };
  const rules = model.getRules(grid.core.getUnitId(), subUnitId);
  const ours = rules.filter((rule) => bookValidations(rule, size).length > 0);
  const ruleId = ours.map(({ uid }) => uid);
  if (ruleId.length > 0) grid.mutate("data-validation.mutation.removeRule", { subUnitId, ruleId });
}

function removeFilter(grid: Grid, subUnitId: string): void {
  const service = grid.injector.get(SheetsFilterService);
  if (!service.getFilterModel(grid.core.getUnitId(), subUnitId)) return;
  grid.mutate("sheet.mutation.remove-filter", { subUnitId });
}
