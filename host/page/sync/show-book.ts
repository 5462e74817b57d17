import { type IStyleData, type IWorkbookData, LocaleType, Styles } from "@univerjs/core";
import type { Property } from "../../book/sheet.ts";
import { insertRules } from "./commit-properties.ts";
import type { Mirror } from "./mirror.ts";
import { sheetData } from "./sheet-data.ts";

const RULES: readonly Property[] = ["conditionalFormats", "validations", "filter"];

/** Shows a whole workbook in the grid at once. */
export function showBook(mirror: Mirror): void {
  const { book, grid } = mirror;
  const styles = new Styles();
  const styleId = (style: IStyleData) => styles.setValue(style) || "";
  const sheets: IWorkbookData["sheets"] = {};
  const sheetOrder = book.sheets.map((sheet) => {
    const id = `sheet-${sheet.id}`;
    sheets[id] = sheetData(sheet, id, styleId);
    mirror.link(id, sheet);
    return id;
  });
  grid.open({
    id: book.id,
    name: book.name,
    appVersion: "",
    locale: LocaleType.EN_US,
    styles: styles.toJSON(),
    sheetOrder,
    sheets,
  });
  mirror.writing(() => {
    for (const sheet of book.sheets) {
      for (const property of RULES) sheet.touch(property);
      insertRules(grid, sheet, `sheet-${sheet.id}`);
      sheet.dirty.clear();
      sheet.propsDirty.clear();
    }
    const active = mirror.idOf(book.active);
    if (active !== null) grid.workbook.setActiveSheet(active);
  });
}
