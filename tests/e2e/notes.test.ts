import { describe, expect, it } from "vitest";
import type { FileTab } from "../../host/io/file-tab.ts";
import { wordsOf } from "../../src/i18n/words.ts";
import { cellName, download, showTab, typeIn, type Value, valuesOf } from "./cells.ts";
import { openHost, pictured, tabsShown } from "./host-page.ts";
import { makeTabs, makeTabsAgain, openPanel, toMethod } from "./panel-steps.ts";

const NOTE = "Rappeler après le salon : budget décidé en mars";
const { report, segments } = wordsOf("fr");

/** Where a value stands first in a tab; -1, -1 when nowhere. */
function placeOf(rows: readonly (readonly Value[])[], wanted: Value) {
  const row = rows.findIndex((cells) => cells.includes(wanted));
  return { row, column: rows[row]?.indexOf(wanted) ?? -1 };
}

/** The tabs that hold the note, with the code of the client it stands beside. */
function noteIn(tabs: readonly FileTab[], names: readonly string[]) {
  return names.flatMap((name) => {
    const rows = valuesOf(tabs, name);
    const { row } = placeOf(rows, NOTE);
    const codes = placeOf(rows, report.columns.id.heading).column;
    return row < 0 ? [] : [{ name, code: rows[row]?.[codes] }];
  });
}

describe("a note typed in a segment tab", () => {
  it("stays with its client on a second run and in another segment", async () => {
    const host = await openHost("fr");
    const champions = segments.names.CHAMPION;
    await openPanel(host);
    await toMethod(host);
    await makeTabs(host);

    const before = await download(host);
    const segment = valuesOf(before.tabs, champions);
    const heading = placeOf(segment, report.columns.note.heading);
    const codes = placeOf(segment, report.columns.id.heading).column;
    const code = segment[heading.row + 1]?.[codes] ?? null;
    await showTab(host, champions);
    await typeIn(host, cellName(heading.row + 1, heading.column), NOTE);
    await pictured(host, "fr-note-typed");

    await makeTabsAgain(host);
    const again = await download(host);
    expect(noteIn(again.tabs, segmentTabs(await tabsShown(host)))).toEqual([
      { name: champions, code },
    ]);

    const raw = valuesOf(again.tabs, host.around.samples.clients);
    const { column } = placeOf(raw, "Dernière commande");
    await showTab(host, host.around.samples.clients);
    await typeIn(host, cellName(placeOf(raw, code).row, column), "12/01/2024");
    await makeTabsAgain(host);
    const moved = await download(host);
    const found = noteIn(moved.tabs, segmentTabs(await tabsShown(host)));
    expect(found).toEqual([{ name: expect.not.stringMatching(`^${champions}$`), code }]);
    await showTab(host, found[0]?.name ?? "");
    await pictured(host, "fr-note-moved");
  });
});

/** The tabs between the list of all clients and the figures. */
function segmentTabs(names: readonly string[]): string[] {
  return names.slice(names.indexOf(report.tabs.clients) + 1, names.indexOf(report.tabs.kpi));
}
