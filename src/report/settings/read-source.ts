import type { Words } from "../../i18n/words.ts";
import type { SpecCell } from "../tab-spec.ts";
import { choiceOf, plain } from "./choices.ts";
import { LineReader, textOf } from "./line-reader.ts";
import { ANSWER_PREFIX, lineLabel, MAPPING_PREFIX, placeOfKey } from "./line-words.ts";
import type { FieldNames, SourceSetting } from "./settings-shape.ts";

/** The tab read from; null when none was chosen yet. */
export function readSource(
  reader: LineReader,
  words: Words,
  fields: FieldNames,
): SourceSetting | null {
  const tabId = reader.number("source.tabId", {
    fits: (value) => Number.isInteger(value) && value >= 0,
    expected: "whole",
    values: { least: 0, most: 2147483647 },
    usual: null,
    blank: true,
  });
  const shape = reader.choice("source.shape", "shape", "auto");
  const tabName = reader.text("source.tabName");
  const headerRow = reader.number("source.headerRow", {
    fits: (value) => Number.isInteger(value) && value >= 1,
    expected: "whole",
    values: { least: 1, most: 10_000_000 },
    usual: null,
    blank: true,
  });
  if (tabId === null) return null;
  return {
    tabId,
    tabName,
    shape: shape === "auto" ? null : shape,
    headerRow,
    mapping: readMapping(reader, words, fields),
    answers: readAnswers(reader),
  };
}

/** The further tabs, in the order of their numbers; lines that name no tab are no tab. */
export function readFurther(reader: LineReader, words: Words, fields: FieldNames): SourceSetting[] {
  const places = new Map<number, Map<string, SpecCell>>();
  for (const [key, cell] of reader.lines) {
    const { place, rest } = placeOfKey(key);
    if (place > 1) places.set(place, (places.get(place) ?? new Map()).set(rest, cell));
  }
  return [...places]
    .sort(([a], [b]) => a - b)
    .flatMap(([, lines]) => {
      const own = new LineReader(lines, reader.language);
      const source = readSource(own, words, fields);
      reader.problems.push(...own.problems);
      return source ?? [];
    });
}

function readMapping(reader: LineReader, words: Words, fields: FieldNames): Record<string, string> {
  const mapping: [string, string][] = [];
  for (const [key, cell] of reader.lines) {
    if (!key.startsWith(MAPPING_PREFIX)) continue;
    const header = key.slice(MAPPING_PREFIX.length);
    const text = textOf(cell);
    const field = fieldOf(text, fields);
    if (field !== null) mapping.push([header, field]);
    else reader.refuseLine(lineLabel("mapping", words, { header }), text, { expected: "field" });
  }
  return Object.fromEntries(mapping);
}

/** The field a label names in either language, "" for a column left out, null for neither. */
function fieldOf(text: string, fields: FieldNames): string | null {
  if (text === "" || choiceOf("mapping", text) === "ignore") return "";
  const wanted = plain(text);
  for (const names of [fields.fr, fields.en]) {
    for (const [field, name] of Object.entries(names)) {
      if (plain(name) === wanted || field === text) return field;
    }
  }
  return null;
}

function readAnswers(reader: LineReader): Record<string, string> {
  const answers = [...reader.lines]
    .filter(([key]) => key.startsWith(ANSWER_PREFIX))
    .map(([key, cell]): [string, string] => [key.slice(ANSWER_PREFIX.length), textOf(cell)]);
  return Object.fromEntries(answers);
}
