import { choiceWords } from "./choices.ts";
import { ANSWER_PREFIX, furtherKey, lineLabel, lineMeaning, MAPPING_PREFIX } from "./line-words.ts";
import type { LineWriter, SettingLine } from "./setting-lines.ts";
import type { FieldNames, SourceSetting } from "./settings-shape.ts";

/** What a tab's section may say nothing of. */
type Source = SourceSetting | null;

/** All lines about a further tab, under keys of its own. @param place from 2 */
export function furtherLines(
  source: SourceSetting,
  place: number,
  { writer, fields }: { readonly writer: LineWriter; readonly fields: FieldNames },
): readonly SettingLine[] {
  const lines = [
    ...sourceLines(source, writer),
    ...mappingLines(source, writer, fields),
    ...answerLines(source, writer),
  ];
  return lines.map((line) => ({ ...line, key: furtherKey(place, line.key) }));
}

/** The tab read from and what its rows are. */
export function sourceLines(source: Source, writer: LineWriter): readonly SettingLine[] {
  return [
    writer.line("source.tabName", source?.tabName ?? "", "text"),
    writer.line("source.tabId", source?.tabId ?? "", "plain"),
    writer.choice("source.shape", "shape", source?.shape ?? "auto"),
    writer.line("source.headerRow", source?.headerRow ?? "", "plain"),
  ];
}

/** What the user said each column holds. */
export function mappingLines(
  source: Source,
  writer: LineWriter,
  fields: FieldNames,
): readonly SettingLine[] {
  const names = fields[writer.language];
  const ignore = choiceWords("mapping", writer.words);
  return Object.entries(source?.mapping ?? {}).map(([header, field]): SettingLine => {
    return {
      key: MAPPING_PREFIX + header,
      label: lineLabel("mapping", writer.words, { header }),
      value: field === "" ? (ignore[0] ?? "") : (names[field] ?? field),
      format: "text",
      meaning: lineMeaning("mapping", writer.words),
      choices: [...ignore, ...Object.values(names)],
    };
  });
}

/** What the user answered, by question. */
export function answerLines(source: Source, writer: LineWriter): readonly SettingLine[] {
  return Object.entries(source?.answers ?? {}).map(([question, answer]): SettingLine => {
    return {
      key: ANSWER_PREFIX + question,
      label: lineLabel("answer", writer.words, { question }),
      value: answer,
      format: "text",
      meaning: lineMeaning("answer", writer.words),
      choices: [],
    };
  });
}
