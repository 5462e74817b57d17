import { civilOf, type Day } from "../../core/maths/day.ts";
import { type Language, type Words, wordsOf } from "../../i18n/words.ts";
import { COST_EXAMPLES } from "../costs/examples.ts";
import type { FormField } from "../form-spec.ts";
import { figure, PageDraft, words as text } from "../kpi/page-draft.ts";
import type { PageCell, PageInput, TabSpec } from "../tab-spec.ts";

/** Channel, kind, from, to, amount, note. */
const WIDTHS: readonly number[] = [250, 130, 110, 110, 120, 380];
const FIGURES = ["fixedCosts", "cash"] as const;
const FIGURE_ROW = 4;
const HEADING_ROW = FIGURE_ROW + FIGURES.length + 1;
const FILL_ROWS = 200;
/** A list to choose from takes 500 words; nobody reads that many. */
const MOST_CHANNELS = 50;

/** What the tab needs to know. */
export interface CostsContext {
  readonly language: Language;
  readonly asOf: Day;
  /** Channels the list names, to offer them. */
  readonly channels: readonly string[];
}

/** The tab of costs: made once, then the user's. */
export function costsTab({ language, asOf, channels }: CostsContext): TabSpec {
  const say = wordsOf(language);
  const { costs } = say;
  const draft = new PageDraft(WIDTHS.length);
  draft.set(0, 0, text(costs.title, "title"));
  draft.set(1, 0, text(costs.intro, "note"));
  draft.set(2, 0, text(costs.examples, "note"));
  const inputs = FIGURES.map((key, place): PageInput => {
    const row = FIGURE_ROW + place;
    draft.line(row, 0, [
      text(costs[key].heading, "label"),
      figure("", "cents"),
      text(costs[key].help, "note"),
    ]);
    return { row, column: 1, key, choices: [] };
  });
  const fields = fieldsOf(say, channels);
  draft.line(
    HEADING_ROW,
    0,
    fields.map(({ heading }) => text(heading, "heading")),
  );
  for (const [place, cells] of exampleCells(say, civilOf(asOf).year).entries()) {
    draft.line(HEADING_ROW + 1 + place, 0, cells);
  }
  return {
    key: "costs",
    title: say.report.tabs.costs,
    color: "#CC79A7",
    body: {
      kind: "form",
      widths: WIDTHS,
      frozenRows: HEADING_ROW + 1,
      rows: draft.finish(0),
      inputs,
      headingRow: HEADING_ROW,
      fields,
      fillRows: FILL_ROWS,
      words: translations(language === "fr" ? "en" : "fr", language),
    },
  };
}

function fieldsOf({ costs }: Words, channels: readonly string[]): readonly FormField[] {
  const { channel, kind, from, to, amount, note } = costs.columns;
  const offered = channels.slice(0, MOST_CHANNELS);
  return [
    { ...channel, format: "plain", choices: offered },
    { ...kind, format: "plain", choices: Object.values(costs.kinds) },
    // Text, or Sheets would make a day of a month.
    { ...from, format: "text", choices: [] },
    { ...to, format: "text", choices: [] },
    { ...amount, format: "cents", choices: [] },
    { ...note, format: "plain", choices: [] },
  ];
}

function exampleCells({ costs }: Words, year: number): readonly (readonly PageCell[])[] {
  const dated = (text: string): string => text.replace("YYYY", String(year));
  return COST_EXAMPLES.map(({ key, kind, from, to, amount }) => {
    const { channel, note } = costs.exampleLines[key];
    return [
      figure(channel, "plain", "note"),
      figure(costs.kinds[kind], "plain", "note"),
      text(dated(from), "note"),
      text(dated(to), "note"),
      figure(amount, "cents", "note"),
      figure(note, "plain", "note"),
    ];
  });
}

/** Our words of one language by those of another; kinds are left out, for the user chose them. */
function translations(from: Language, to: Language): ReadonlyMap<string, string> {
  const ours = (language: Language): readonly string[] => {
    const { title, intro, examples, columns, exampleLines, ...rest } = wordsOf(language).costs;
    const headings = Object.values(columns).map(({ heading }) => heading);
    const lines = Object.values(exampleLines).flatMap(({ channel, note }) => [channel, note]);
    const figures = FIGURES.flatMap((key) => [rest[key].heading, rest[key].help]);
    return [title, intro, examples, ...headings, ...figures, ...lines];
  };
  const [there, wanted] = [ours(from), ours(to)];
  return new Map(there.map((word, place) => [word, wanted[place] ?? word]));
}
