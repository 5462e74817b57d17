import type { Settings } from "../contract/api.ts";
import { type Language, languageOf, wordsOf } from "../i18n/words.ts";
import { defaultSettings } from "../report/settings/default-settings.ts";
import { readSettings } from "../report/settings/read-settings.ts";
import type { FieldNames } from "../report/settings/settings-shape.ts";
import type { File } from "../sheets/file.ts";
import { readValues } from "../sheets/read-grid.ts";
import { findTab } from "../sheets/tabs.ts";

/** What each field is called in both languages: the Settings tab may be written in either. */
export function fieldNames(): FieldNames {
  return { fr: wordsOf("fr").intake.fields, en: wordsOf("en").intake.fields };
}

/** What the Settings tab says; without one, the usual settings in the user's language. */
export function loadSettings(
  file: File,
  language: Language | null,
): { settings: Settings; problems: readonly string[] } {
  const spoken = language ?? languageOf(Session.getActiveUserLocale());
  const sheet = findTab(file, "settings");
  if (!sheet || sheet.getLastRow() === 0)
    return { settings: defaultSettings(spoken), problems: [] };
  const read = readSettings(readValues(sheet, file.zone), fieldNames(), spoken);
  const settings = language === null ? read.settings : { ...read.settings, language };
  return { settings, problems: read.problems };
}
