import { type Language, wordsOf } from "../../i18n/words.ts";
import type { SpecCell } from "../tab-spec.ts";
import { choiceOf } from "./choices.ts";
import { defaultSettings } from "./default-settings.ts";
import { LineReader, textOf } from "./line-reader.ts";
import { readLoad } from "./read-load.ts";
import { readAbc, readClv, readPeriod, readSegmentBy } from "./read-method.ts";
import { readRfm } from "./read-rfm.ts";
import { readAccounts, readCross, readRhythm, readTypology } from "./read-segments.ts";
import { readFurther, readSource } from "./read-source.ts";
import { settingCells } from "./setting-cells.ts";
import type { FieldNames, TabSettings } from "./settings-shape.ts";

/** What a Settings tab says. */
export interface ReadSettings {
  readonly settings: TabSettings;
  /** One sentence for each line that could not be read; the usual value stands in for it. */
  readonly problems: readonly string[];
  /** Lines that only count together and of which one cannot be read, by key, as they stand. */
  readonly unread?: ReadonlyMap<string, SpecCell>;
}

/**
 * Reads a Settings tab back, whichever language it was written in.
 *
 * A value that cannot be read is a problem that names its line, never a silent change; the usual
 * value stands in for that line alone.
 *
 * @param rows cells of the tab, whatever the user added to it
 * @param fields names of the fields a column can hold
 * @param language of the problems when the tab does not say its own
 */
export function readSettings(
  rows: readonly (readonly SpecCell[])[],
  fields: FieldNames,
  language: Language,
): ReadSettings {
  const lines = settingCells(rows);
  const spoken = choiceOf("language", textOf(lines.get("language") ?? "")) ?? language;
  const words = wordsOf(spoken);
  const usual = defaultSettings(spoken);
  if (lines.size === 0) return { settings: usual, problems: [words.settings.problems.noKeys] };

  const reader = new LineReader(lines, spoken);
  const settings: TabSettings = {
    language: reader.choice("language", "language", spoken),
    asOf: readAsOf(reader, usual.asOf),
    period: readPeriod(reader),
    compared: reader.choice("compared", "compared", "year"),
    segmentBy: readSegmentBy(reader),
    abc: readAbc(reader, usual),
    rfm: readRfm(reader, words, usual),
    clv: readClv(reader, usual),
    newClientDays: reader.number("newClientDays", {
      fits: (days) => Number.isInteger(days) && days >= 0 && days <= 3650,
      expected: "whole",
      values: { least: 0, most: 3650 },
      usual: usual.newClientDays,
      blank: false,
    }),
    typology: readTypology(reader),
    cross: readCross(reader),
    accounts: readAccounts(reader, usual),
    rhythm: readRhythm(reader, usual),
    load: readLoad(reader, usual),
    source: readSource(reader, words, fields),
    further: readFurther(reader, words, fields),
  };
  const { problems, unread } = reader;
  return unread.size > 0 ? { settings, problems, unread } : { settings, problems };
}

function readAsOf(reader: LineReader, usual: string): string {
  if (!reader.lines.has("asOf")) {
    reader.cell("asOf");
    return usual;
  }
  const found = choiceOf("asOf", reader.text("asOf")) ?? reader.day("asOf");
  if (found === null) reader.refuse("asOf", "asOf");
  return found ?? usual;
}
