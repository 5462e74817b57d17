import type { Input, Output } from "../../contract/api.ts";
import { isoOf } from "../../core/maths/day.ts";
import { openFile, todayIn } from "../../sheets/file.ts";
import { isLeftOver } from "../../sheets/import-tab.ts";
import { sizeOf } from "../../sheets/keep/size-of.ts";
import { mendedFrom } from "../../sheets/mended-copy.ts";
import { importer } from "../import-gate.ts";
import { rememberedRun } from "../run.ts";
import { loadSettings } from "../settings-store.ts";

/** The tabs of the file, which are ours, the settings, and a run left half-way. */
export function listTabs({ language }: Input<"listTabs">): Output<"listTabs"> {
  const file = openFile();
  const made = [...file.memory.tabs.values()];
  const copies = new Map(made.map(({ key, sheetId }) => [sheetId, mendedFrom(key)]));
  const ours = new Set(
    made.flatMap(({ sheetId }) => (copies.get(sheetId) === null ? [sheetId] : [])),
  );
  if (file.memorySheet) ours.add(file.memorySheet.getSheetId());
  const sizes = new Map(made.map((tab) => [tab.sheetId, sizeOf(tab)]));
  const { settings, problems } = loadSettings(file, language);
  const run = rememberedRun(file.memory);
  const tabs = file.spreadsheet.getSheets().map((sheet) => {
    const id = sheet.getSheetId();
    // How large a tab of ours is, is known without asking.
    const size = ours.has(id) ? sizes.get(id) : null;
    return {
      sheet,
      id,
      name: sheet.getName(),
      rows: size ? size.rows : sheet.getLastRow(),
      columns: size ? size.columns : sheet.getLastColumn(),
      ours: ours.has(id),
      mendedFrom: copies.get(id) ?? null,
      hidden: sheet.isSheetHidden(),
    };
  });
  const reader = importer();
  return {
    tabs: tabs.map(({ sheet, ...tab }) => tab),
    activeTabId: file.spreadsheet.getActiveSheet().getSheetId(),
    locale: file.locale,
    timeZone: file.timeZone,
    today: isoOf(todayIn(file, new Date())),
    settings,
    settingsProblems: [...problems],
    unfinished: run && {
      runId: run.runId,
      next: run.next,
      steps: run.steps.map(({ kind, label }, index) => ({ index, kind, label })),
    },
    halfImported: tabs.some((tab) => isLeftOver(tab, reader)),
  };
}
