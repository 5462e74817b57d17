import { sanitizeTextContent } from "write-excel-file/utility";
import { columnName } from "../../book/a1.ts";
import type { BookSheet } from "../../book/sheet.ts";
import { xlsxSheetNames } from "./sheet-names.ts";

/** Where a link inside the workbook leads: "#gid=12&range=A4". */
const INSIDE = /^#gid=(\d+)&range=([A-Z]+\d+)$/;

/**
 * The cells of a sheet that lead to another place of the workbook, as an XLSX says it; "" for none.
 *
 * @param sheets of the file, in its order
 */
export function linksXml(sheet: BookSheet, sheets: readonly BookSheet[]): string {
  const names = xlsxSheetNames(sheets.map(({ name }) => name));
  const links: string[] = [];
  sheet.cells.forEach((cells, row) => {
    cells?.forEach((cell, column) => {
      const [, id, place = ""] = INSIDE.exec(cell?.link ?? "") ?? [];
      const target = names[sheets.findIndex((each) => String(each.id) === id)];
      if (target === undefined) return;
      const name = sanitizeTextContent(target.replaceAll("'", "''")).replaceAll('"', "&quot;");
      links.push(
        `<hyperlink ref="${columnName(column)}${row + 1}" location="'${name}'!${place}"/>`,
      );
    });
  });
  return links.length === 0 ? "" : `<hyperlinks>${links.join("")}</hyperlinks>`;
}
