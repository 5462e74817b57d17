import type { Settings } from "../contract/api.ts";
import { shapes } from "../contract/schemas.ts";
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

/** Where settings wait until a run makes their tab. */
const DRAFT_KEY = "clientPortfolio.settings";
/** The platform refuses longer values. */
const LONGEST_DRAFT = 9_000;

/**
 * Keeps settings without touching the file: before the first run nothing is written into it.
 *
 * @returns false when they are too long to be kept so
 */
export function keepDraft(settings: Settings): boolean {
  const text = JSON.stringify(settings);
  // Accents count for more than one byte.
  if (encodeURIComponent(text).length > LONGEST_DRAFT) return false;
  PropertiesService.getDocumentProperties()?.setProperty(DRAFT_KEY, text);
  return true;
}

function draft(): Settings | null {
  const text = PropertiesService.getDocumentProperties()?.getProperty(DRAFT_KEY);
  if (!text) return null;
  const read = shapes().settings.safeParse(JSON.parse(text));
  return read.success ? read.data : null;
}

/** Whether the Settings tab, as it stands, says just these settings and nothing that cannot be read. */
export function tabSays(file: File, settings: Settings): boolean {
  const { settings: said, problems } = loadSettings(file, null);
  const asText = (each: Settings): string => JSON.stringify(shapes().settings.parse(each));
  return problems.length === 0 && asText(said) === asText(settings);
}

/** What the Settings tab says; without one, what was kept before the first run, else the usual settings. */
export function loadSettings(
  file: File,
  language: Language | null,
): { settings: Settings; problems: readonly string[] } {
  const spoken = language ?? languageOf(Session.getActiveUserLocale());
  const sheet = findTab(file, "settings");
  if (!sheet || sheet.getLastRow() === 0) {
    const settings = draft() ?? defaultSettings(spoken);
    return { settings: language === null ? settings : { ...settings, language }, problems: [] };
  }
  const read = readSettings(readValues(sheet, file.zone), fieldNames(), spoken);
  const settings = language === null ? read.settings : { ...read.settings, language };
  return { settings, problems: read.problems };
}
