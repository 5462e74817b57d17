import type { Input, Output, Settings } from "../../contract/api.ts";
import { wordsOf } from "../../i18n/words.ts";
import { ROWS_SEARCHED } from "../../intake/detect/header-row.ts";
import { fieldNames } from "../../report/settings/field-names.ts";
import { settingsTab } from "../../report/tabs/settings-tab.ts";
import { type File, openFile, todayIn } from "../../sheets/file.ts";
import { saveMemory } from "../../sheets/memory-sheet.ts";
import { readTop } from "../../sheets/read-grid.ts";
import { findTab } from "../../sheets/tabs.ts";
import { currencyOf } from "../currency.ts";
import { alone } from "../lease.ts";
import { methodOf } from "../method-of.ts";
import { remember, saysSomething } from "../remembered.ts";
import { keepDraft } from "../settings-draft.ts";
import { loadSettings, unreadLines } from "../settings-store.ts";
import { refresh } from "../work.ts";

/** Keeps the settings: in their tab once a run has made it, aside until then. @throws Problem range: when the method makes no sense */
export function saveSettings({ settings }: Input<"saveSettings">): Output<"saveSettings"> {
  methodOf(settings);
  return alone(wordsOf(settings.language), () => {
    const file = openFile();
    for (const source of [settings.source, ...settings.further]) rememberSource(file, source);
    if (findTab(file, "settings") === null && keepDraft(settings)) return { saved: true };
    const keeping = {
      style: { currency: currencyOf(file.locale), locale: file.locale },
      day: todayIn(file, new Date()),
      columns: [],
      keyColumn: "id",
      isClient: () => false,
      nameOf: () => "",
      homes: () => [],
      about: () => undefined,
    };
    const unread = unreadLines(loadSettings(file, null), settings);
    refresh({ file, keeping }, settingsTab(settings, fieldNames(), unread));
    saveMemory(file);
    return { saved: true };
  });
}

/** Next month's file of the same headings is then read without a question. */
function rememberSource(file: File, source: Settings["source"]): void {
  const sheet = source === null ? null : file.spreadsheet.getSheetById(source.tabId);
  if (!sheet || !saysSomething(source)) return;
  const most = Math.max(ROWS_SEARCHED, source.headerRow ?? 0) + 2;
  remember(readTop(sheet, file.zone, most), source);
}
