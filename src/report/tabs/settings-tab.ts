import { fill, wordsOf } from "../../i18n/words.ts";
import { figure, PageDraft, words as text } from "../kpi/page-draft.ts";
import { matters } from "../settings/line-weight.ts";
import { rfmLines } from "../settings/rfm-lines.ts";
import {
  accountLines,
  crossLines,
  loadLines,
  rhythmLines,
  ruleLines,
} from "../settings/segment-lines.ts";
import {
  abcLines,
  clvLines,
  generalLines,
  LineWriter,
  type SettingLine,
} from "../settings/setting-lines.ts";
import type { FieldNames, TabSettings } from "../settings/settings-shape.ts";
import { answerLines, furtherLines, mappingLines, sourceLines } from "../settings/source-lines.ts";
import type { PageInput, SpecCell, TabSpec } from "../tab-spec.ts";

/** Label, value, explanation, and the narrow column of stable keys. */
const WIDTHS: readonly number[] = [240, 260, 620, 60];
const VALUE_COLUMN = 1;
const HEADING_ROW = 2;

/**
 * The whole method on one page, in the language of the settings; read back by `readSettings`.
 * @param fields names of the fields a column can hold
 * @param unread lines that stay as they were typed, by key
 */
export function settingsTab(
  settings: TabSettings,
  fields: FieldNames,
  unread: ReadonlyMap<string, SpecCell> = new Map(),
): TabSpec {
  const words = wordsOf(settings.language);
  const { settings: say } = words;
  const draft = new PageDraft(WIDTHS.length);
  draft.set(0, 0, text(say.title, "title"));
  draft.set(1, 0, text(say.intro, "note"));
  const { label, value, meaning, key } = say.headings;
  draft.line(
    HEADING_ROW,
    0,
    [label, value, meaning, key].map((heading) => text(heading, "heading")),
  );
  const inputs: PageInput[] = [];
  let row = HEADING_ROW + 1;
  for (const { title, lines } of sectionsOf(settings, fields, unread)) {
    if (lines.length === 0) continue;
    draft.set(row++, 0, text(title, "section"));
    for (const line of lines) {
      drawLine(draft, row, line, matters(line.key, settings));
      inputs.push({ row, column: VALUE_COLUMN, key: line.key, choices: line.choices });
      row++;
    }
  }
  return {
    key: "settings",
    title: words.report.tabs.settings,
    color: "#7F7F7F",
    body: {
      kind: "page",
      widths: WIDTHS,
      frozenRows: HEADING_ROW + 1,
      rows: draft.finish(row),
      colors: [],
      charts: [],
      inputs,
    },
  };
}

/** A line that changes nothing with the choices made is said under the breath. */
function drawLine(draft: PageDraft, row: number, line: SettingLine, inUse: boolean): void {
  draft.line(row, 0, [
    text(line.label, inUse ? "label" : "note"),
    figure(line.value, line.format, "plain"),
    text(line.meaning, "note"),
    text(line.key, "note"),
  ]);
}

function sectionsOf(
  settings: TabSettings,
  fields: FieldNames,
  unread: ReadonlyMap<string, SpecCell>,
): readonly { readonly title: string; readonly lines: readonly SettingLine[] }[] {
  const words = wordsOf(settings.language);
  const writer = new LineWriter(words, settings.language, unread);
  const { sections } = words.settings;
  const { source, further } = settings;
  return [
    { title: sections.general, lines: generalLines(settings, writer) },
    { title: sections.rfm, lines: rfmLines(settings, writer) },
    { title: sections.abc, lines: abcLines(settings, writer) },
    { title: sections.rules, lines: ruleLines(settings, writer) },
    { title: sections.cross, lines: crossLines(settings, writer) },
    { title: sections.accounts, lines: accountLines(settings, writer) },
    { title: sections.rhythm, lines: rhythmLines(settings, writer) },
    { title: sections.load, lines: loadLines(settings, writer) },
    { title: sections.clv, lines: clvLines(settings, writer) },
    { title: sections.source, lines: sourceLines(source, writer) },
    { title: sections.mapping, lines: mappingLines(source, writer, fields) },
    { title: sections.answers, lines: answerLines(source, writer) },
    ...further.map((each, at) => ({
      title: fill(sections.further, { number: at + 2 }),
      lines: furtherLines(each, at + 2, { writer, fields }),
    })),
  ];
}
