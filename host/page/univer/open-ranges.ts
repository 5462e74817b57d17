import {
  LexerTreeBuilder,
  RangeReferenceObject,
  UpdateFormulaController,
} from "@univerjs/preset-sheets-core";
import { collapseOpenRanges, expandOpenRanges, LAST_ROW } from "./open-range-text.ts";

interface LexerInside {
  treeBuilder(formula: string, ...more: unknown[]): unknown;
  sequenceNodesBuilder(formula: string): unknown;
}

interface UpdateInside {
  _getUpdateFormula(command: unknown): unknown;
}

interface RangeInside {
  getRangePosition(): { startRow: number; endRow: number };
  getRowCount(): number;
  getActiveSheetRowCount(): number;
}

let patched = false;

/**
 * Teaches the engine ranges without a last row, which it lacks. These are changes to its insides: the
 * versions are pinned, and the browser tests type such a formula.
 */
export function patchOpenRanges(): void {
  if (patched) return;
  patched = true;
  patchRanges(RangeReferenceObject.prototype as unknown as RangeInside);
  patchLexer(
    LexerTreeBuilder.prototype as unknown as LexerInside,
    UpdateFormulaController.prototype as unknown as UpdateInside,
  );
}

/** The engine must not walk a million rows: an open range ends with its sheet. */
function patchRanges(ranges: RangeInside): void {
  const { getRangePosition } = ranges;
  ranges.getRangePosition = function (this: RangeInside) {
    const position = getRangePosition.call(this);
    if (position.endRow >= LAST_ROW - 1) {
      const rows = this.getActiveSheetRowCount();
      if (rows > 0) position.endRow = rows - 1;
    }
    return position;
  };
  ranges.getRowCount = function (this: RangeInside) {
    const { startRow, endRow } = this.getRangePosition();
    return endRow - startRow + 1;
  };
}

/** Reads open ranges, and keeps them open when inserted or deleted lines move a formula. */
function patchLexer(lexer: LexerInside, updater: UpdateInside): void {
  const { treeBuilder, sequenceNodesBuilder } = lexer;
  const { _getUpdateFormula: updated } = updater;
  let updating = false;
  lexer.treeBuilder = function (this: LexerInside, formula: string, ...more: unknown[]) {
    return treeBuilder.call(this, expandOpenRanges(formula), ...more);
  };
  lexer.sequenceNodesBuilder = function (this: LexerInside, formula: string) {
    return sequenceNodesBuilder.call(this, updating ? expandOpenRanges(formula) : formula);
  };
  updater._getUpdateFormula = function (this: UpdateInside, command: unknown) {
    updating = true;
    try {
      const result = updated.call(this, command);
      collapseFormulas(result);
      return result;
    } finally {
      updating = false;
    }
  };
}

function collapseFormulas(value: unknown): void {
  if (typeof value !== "object" || value === null) return;
  const record = value as Record<string, unknown>;
  for (const [key, item] of Object.entries(record)) {
    if (key === "f" && typeof item === "string") record[key] = collapseOpenRanges(item);
    else collapseFormulas(item);
  }
}
