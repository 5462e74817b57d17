import { columnLetters } from "../core/text/column-letters.ts";
import type { PageBody, PageLink } from "../report/tab-spec.ts";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/**
 * Makes the cells of a page that lead somewhere do so. A written cell has no link any more, so this goes
 * with every write: one call for each run of cells one above the other.
 */
export function setLinks(sheet: Sheet, { links = [], rows }: PageBody): void {
  for (const run of runsOf(links)) {
    const [first] = run;
    if (!first) continue;
    const texts = run.map((link) => [richText(String(rows[link.row]?.[link.column]?.value), link)]);
    sheet.getRange(first.row + 1, first.column + 1, run.length, 1).setRichTextValues(texts);
  }
}

/** Links of one column in rows that follow one another. */
function runsOf(links: readonly PageLink[]): PageLink[][] {
  const sorted = [...links].sort((a, b) => a.column - b.column || a.row - b.row);
  const runs: PageLink[][] = [];
  for (const link of sorted) {
    const run = runs[runs.length - 1];
    const last = run?.[run.length - 1];
    if (run && last?.column === link.column && last.row + 1 === link.row) run.push(link);
    else runs.push([link]);
  }
  return runs;
}

function richText(text: string, { tabId, toRow, toColumn }: PageLink) {
  const address = `#gid=${tabId}&range=${columnLetters(toColumn)}${toRow}`;
  return SpreadsheetApp.newRichTextValue().setText(text).setLinkUrl(address).build();
}
