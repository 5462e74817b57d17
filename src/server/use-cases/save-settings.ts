import type { Input, Output } from "../../contract/api.ts";
import { wordsOf } from "../../i18n/words.ts";
import { settingsTab } from "../../report/tabs/settings-tab.ts";
import { openFile, todayIn } from "../../sheets/file.ts";
import { saveMemory } from "../../sheets/memory-sheet.ts";
import { findTab } from "../../sheets/tabs.ts";
import { currencyOf } from "../currency.ts";
import { alone } from "../lease.ts";
import { methodOf } from "../method-of.ts";
import { fieldNames, keepDraft } from "../settings-store.ts";
import { refresh } from "../work.ts";

/** Keeps the settings: in their tab once a run has made it, aside until then. @throws Problem range: when the method makes no sense */
export function saveSettings({ settings }: Input<"saveSettings">): Output<"saveSettings"> {
  methodOf(settings);
  return alone(wordsOf(settings.language), () => {
    const file = openFile();
    if (findTab(file, "settings") === null && keepDraft(settings)) return { saved: true };
    const keeping = {
      style: { currency: currencyOf(file.locale), locale: file.locale },
      day: todayIn(file, new Date()),
      columns: [],
      keyColumn: "id",
      isClient: () => false,
      nameOf: () => "",
      home: () => null,
      about: () => undefined,
    };
    refresh({ file, keeping }, settingsTab(settings, fieldNames()));
    saveMemory(file);
    return { saved: true };
  });
}
