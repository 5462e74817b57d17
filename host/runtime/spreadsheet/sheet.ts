import { refuse, refuseUnknown } from "../refuse.ts";
import { checkColor, checkEditable, checkName } from "./guards.ts";
import { empty, undress } from "./range-content.ts";
import { SheetRules } from "./sheet-rules.ts";

export const LAST_VISIBLE = "You can't remove all the visible sheets in a document.";

/** The `Sheet` of a script: grid and rules, and here its name and place. */
export class SheetService extends SheetRules {
  getName(): string {
    return this.sheet.name;
  }

  setName(name: string): this {
    checkName(this.services.environment.book, name, this.sheet);
    this.edited("name");
    this.sheet.name = name;
    return this;
  }

  getSheetId(): number {
    return this.sheet.id;
  }

  getIndex(): number {
    return this.services.environment.book.sheets.indexOf(this.sheet) + 1;
  }

  getParent(): object {
    return this.services.spreadsheet();
  }

  setTabColor(color: string | null): this {
    if (color !== null) checkColor(color);
    this.edited("tabColor");
    this.sheet.tabColor = color === null ? null : color.toLowerCase();
    return this;
  }

  isSheetHidden(): boolean {
    return this.sheet.hidden;
  }

  hideSheet(): this {
    const { book } = this.services.environment;
    const others = book.sheets.filter((sheet) => !sheet.hidden && sheet !== this.sheet);
    const [next] = others;
    if (!next) return refuse(74, LAST_VISIBLE);
    this.edited("hidden");
    this.sheet.hidden = true;
    if (book.activeSheetId === this.sheet.id) book.activeSheetId = next.id;
    return this;
  }

  showSheet(): this {
    this.edited("hidden");
    this.sheet.hidden = false;
    return this;
  }

  setHiddenGridlines(hidden: boolean): this {
    this.edited("gridlines");
    this.sheet.hiddenGridlines = hidden;
    return this;
  }

  hasHiddenGridlines(): boolean {
    return this.sheet.hiddenGridlines;
  }

  activate(): this {
    if (this.sheet.hidden) refuseUnknown(114, "What activating a hidden sheet does is not proved");
    this.services.environment.book.activeSheetId = this.sheet.id;
    return this;
  }

  clear(options: Record<string, unknown> = {}): this {
    if (Object.keys(options).length > 0) {
      refuseUnknown(91, "Sheet.clear with options is not part of the strict runtime");
    }
    this.clearContents();
    return this.clearFormats();
  }

  /** Values and formulas; formats stay (fact 91). */
  clearContents(): this {
    return this.changeCells(empty);
  }

  /** Looks of the cells, and the conditional format rules with them. */
  clearFormats(): this {
    this.changeCells(undress);
    this.clearConditionalFormatRules();
    return this;
  }

  private changeCells(edit: typeof empty): this {
    const { sheet } = this;
    const whole = { row: 0, column: 0, rows: sheet.maxRows, columns: sheet.maxColumns };
    checkEditable(sheet, whole);
    let cells = 0;
    sheet.cells.forEach((row, index) => {
      if (!row) return;
      sheet.dirty.add(index);
      for (const cell of row) {
        if (!cell) continue;
        edit(cell);
        cells++;
      }
    });
    this.services.environment.meter.wrote(cells);
    return this;
  }
}
