import type { Worksheet } from "@univerjs/core";
import { ConditionalFormattingRuleModel } from "@univerjs/preset-sheets-conditional-formatting";
import { SheetDataValidationModel } from "@univerjs/preset-sheets-data-validation";
import { SheetsFilterService } from "@univerjs/preset-sheets-filter";
import type { BookSheet } from "../../book/sheet.ts";
import type { Grid } from "../univer/grid.ts";
import { bookRule, type GridRule } from "./conditional.ts";
import { hexOf } from "./looks.ts";
import { areaOf } from "./ranges.ts";
import { bookValidations } from "./validations.ts";

/** Everything of a sheet but its cells, as the grid has it now. */
export function readProperties(grid: Grid, from: Worksheet, sheet: BookSheet): void {
  const config = from.getConfig();
  sheet.name = from.getName();
  sheet.maxRows = from.getRowCount();
  sheet.maxColumns = from.getColumnCount();
  sheet.frozenRows = Math.max(0, config.freeze.ySplit);
  sheet.frozenColumns = Math.max(0, config.freeze.xSplit);
  sheet.hidden = config.hidden === 1;
  sheet.hiddenGridlines = config.showGridlines === 0;
  sheet.tabColor = config.tabColor ? hexOf(config.tabColor) : null;
  readSizes(from, sheet);
  readRules(grid, sheet, from.getSheetId());
}

function readSizes(from: Worksheet, sheet: BookSheet): void {
  sheet.columnWidths.clear();
  sheet.hiddenColumns.clear();
  for (const [column, data] of Object.entries(from.getConfig().columnData)) {
    if (data?.w !== undefined) sheet.columnWidths.set(Number(column), data.w);
    if (data?.hd === 1) sheet.hiddenColumns.add(Number(column));
  }
  sheet.rowHeights.clear();
  for (const [row, data] of Object.entries(from.getConfig().rowData)) {
    // Heights the grid found by itself are not the user's.
    if (data?.h !== undefined && data.ia === 0) sheet.rowHeights.set(Number(row), data.h);
  }
}

function readRules({ core, injector }: Grid, sheet: BookSheet, id: string): void {
  const unitId = core.getUnitId();
  const size = { rows: sheet.maxRows, columns: sheet.maxColumns };
  const rules = injector.get(ConditionalFormattingRuleModel).getSubunitRules(unitId, id) ?? [];
  sheet.conditionalFormats = rules
    .map((rule) => bookRule(rule as GridRule, size))
    .filter((rule) => rule !== null);
  const validations = injector.get(SheetDataValidationModel).getRules(unitId, id);
  sheet.validations = validations.flatMap((rule) => bookValidations(rule, size));
  const filter = injector.get(SheetsFilterService).getFilterModel(unitId, id);
  sheet.filter = filter ? { area: areaOf(filter.getRange(), size) } : null;
}
