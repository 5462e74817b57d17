import type { Settings } from "../contract/api.ts";
import { shapes } from "../contract/schemas.ts";
import { type Language, languageOf } from "../i18n/words.ts";
import { withCrossTouched } from "../report/settings/cross-touched.ts";
import { defaultSettings } from "../report/settings/default-settings.ts";
import { fieldNames } from "../report/settings/field-names.ts";
import { type ReadSettings, readSettings } from "../report/settings/read-settings.ts";
import type { SpecCell } from "../report/tab-spec.ts";
import type { File } from "../sheets/file.ts";
import type { TypedCell } from "../sheets/keep/typed-cell.ts";
import { readValues } from "../sheets/read-grid.ts";
import { findTab } from "../sheets/tabs.ts";
import { withCuts } from "./kept-cuts.ts";
import { readDraft } from "./settings-draft.ts";

/** Settings as their tab says them. */
type Loaded = ReadSettings & { readonly settings: Settings };

/** Whether the Settings tab, as it stands, says just these settings and nothing that cannot be read. */
export function tabSays({ settings: said, problems }: Loaded, settings: Settings): boolean {
  // Every run leaves its cuts there: they are not what anybody chose.
  const asText = (each: Settings): string =>
    JSON.stringify(shapes().settings.parse(withCuts(each, null)));
  return problems.length === 0 && asText(said) === asText(settings);
}

/** Of settings read from lines that only count together, by the beginning of the lines' keys. */
const TOGETHER: readonly (readonly [string, (settings: Settings) => unknown])[] = [
  ["rfm.map.", ({ rfm }) => rfm.map],
  ["rfm.breaks.", ({ rfm }) => rfm.breaks],
  ["abc.", ({ abc }) => [abc.shares, abc.classes]],
  ["cross.", ({ cross }) => cross],
  ["rhythm.", ({ rhythm }) => [rhythm.due, rhythm.atRisk, rhythm.dormant]],
];

/**
 * Lines of the Settings tab that stay as they are, for one of those they go with cannot be read; none of
 * what these settings say otherwise.
 */
export function unreadLines(
  { settings: said, unread }: Loaded,
  settings: Settings,
): ReadonlyMap<string, SpecCell> {
  const isSame = (key: string): boolean => {
    const of = TOGETHER.find(([start]) => key.startsWith(start))?.[1];
    return of !== undefined && JSON.stringify(of(said)) === JSON.stringify(of(settings));
  };
  return new Map([...(unread ?? [])].filter(([key]) => isSame(key)));
}

/** What the Settings tab says; without one, what was kept before the first run, else the usual settings. */
export function loadSettings(file: File, language: Language | null): Loaded {
  const spoken = language ?? languageOf(Session.getActiveUserLocale());
  const sheet = findTab(file, "settings");
  if (!sheet || sheet.getLastRow() === 0) {
    const settings = readDraft(spoken) ?? defaultSettings(spoken);
    return { settings: language === null ? settings : { ...settings, language }, problems: [] };
  }
  const rows = withCrossTouched(readValues(sheet, file.zone), writtenRows(file));
  const read = readSettings(rows, fieldNames(), spoken);
  const settings = language === null ? read.settings : { ...read.settings, language };
  return { ...read, settings };
}

/** The Settings tab as it was written last; null when that is not known. */
function writtenRows({ memory }: File): readonly (readonly SpecCell[])[] | null {
  const page = memory.tabs.get("settings")?.written?.page;
  const plain = (cell: TypedCell): SpecCell =>
    typeof cell === "object" && "formula" in cell ? "" : cell;
  return page?.map((row) => row.map(plain)) ?? null;
}
