import { columnLetters } from "../core/text/column-letters.ts";
import type { PageBody, PageLink } from "../report/tab-spec.ts";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/**
 * Makes the cells of a page that lead somewhere do so. A written cell has no link any more, so this goes
 * with every write of one: one call for each column with links, whose other cells between them are texts.
 */
export function setLinks(sheet: Sheet, { links = [], rows }: PageBody): void {
  const byColumn = new Map<number, Map<number, PageLink>>();
  for (const link of links) {
    const column = byColumn.get(link.column) ?? new Map<number, PageLink>();
    byColumn.set(link.column, column.set(link.row, link));
  }
  for (const [column, ofColumn] of byColumn) {
    const first = Math.min(...ofColumn.keys());
    const last = Math.max(...ofColumn.keys());
    const texts = Array.from({ length: last - first + 1 }, (_, at) => {
      const text = String(rows[first + at]?.[column]?.value ?? "");
      return [richText(text, ofColumn.get(first + at))];
    });
    sheet.getRange(first + 1, column + 1, texts.length, 1).setRichTextValues(texts);
  }
}

function richText(text: string, link: PageLink | undefined) {
  const plain = SpreadsheetApp.newRichTextValue().setText(text);
  if (!link) return plain.build();
  const cell = `${columnLetters(link.toColumn)}${link.toRow}`;
  return plain.setLinkUrl(`#gid=${link.tabId}&range=${cell}`).build();
}
