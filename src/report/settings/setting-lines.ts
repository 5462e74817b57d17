import { dayOfIso } from "../../core/maths/day.ts";
import type { Language, Words } from "../../i18n/words.ts";
import type { CellFormat, SpecCell } from "../tab-spec.ts";
import { nameList, numberList, shareList } from "./cell-lists.ts";
import { type ChoiceGroup, choiceWords } from "./choices.ts";
import {
  type FamilyKey,
  lineLabel,
  lineMeaning,
  numberedKey,
  type SingleKey,
} from "./line-words.ts";
import type { PeriodSetting, TabSettings } from "./settings-shape.ts";

/** One line of the Settings tab. */
export interface SettingLine {
  /** Stable whatever the language; found again in the last column. */
  readonly key: string;
  readonly label: string;
  readonly value: SpecCell;
  readonly format: CellFormat;
  readonly meaning: string;
  /** Words to offer; empty when anything may be typed. */
  readonly choices: readonly string[];
}

/** Writes lines with the words of one language. */
export class LineWriter {
  readonly words: Words;
  readonly language: Language;
  private readonly unread: ReadonlyMap<string, SpecCell>;

  /** @param unread lines that stay as they were typed, by key */
  constructor(words: Words, language: Language, unread: ReadonlyMap<string, SpecCell>) {
    this.words = words;
    this.language = language;
    this.unread = unread;
  }

  line(
    key: SingleKey,
    value: SpecCell | null,
    format: CellFormat,
    choices: readonly string[] = [],
  ): SettingLine {
    const label = lineLabel(key, this.words);
    const meaning = lineMeaning(key, this.words);
    const shown = this.unread.get(key) ?? value ?? "";
    return { key, label, value: shown, format, meaning, choices };
  }

  /** Numbered lines of one kind, and a free one to add another. */
  numbered(family: FamilyKey, texts: readonly string[]): readonly SettingLine[] {
    const left = [...this.unread].filter(([key]) => numberedKey(key)?.family === family);
    const values = left.length > 0 ? left.map(([, value]) => value) : texts;
    return [...values, ""].map((value, place) => ({
      key: `${family}.${place + 1}`,
      label: lineLabel(family, this.words, { number: place + 1 }),
      value,
      format: "text",
      meaning: place === 0 ? lineMeaning(family, this.words) : "",
      choices: [],
    }));
  }

  choice(key: SingleKey, group: ChoiceGroup, chosen: string): SettingLine {
    const words: Readonly<Record<string, string>> = this.words.settings.choices[group];
    return this.line(key, words[chosen] ?? "", "text", choiceWords(group, this.words));
  }
}

/** Language, date, period, segmentation. */
export function generalLines(settings: TabSettings, writer: LineWriter): readonly SettingLine[] {
  const { asOf, period, segmentBy } = settings;
  const day = dayOfIso(asOf);
  const words: Readonly<Record<string, string>> = writer.words.settings.choices.asOf;
  const header = segmentBy.kind === "column" ? segmentBy.header : "";
  return [
    writer.choice("language", "language", settings.language),
    writer.line(
      "asOf",
      day === null ? (words[asOf] ?? "") : { day },
      day === null ? "plain" : "date",
    ),
    writer.choice("period.kind", "period", period.kind),
    writer.line("period.months", period.kind === "months" ? period.months : "", "whole"),
    writer.line("period.from", edge(period, "from"), "date"),
    writer.line("period.to", edge(period, "to"), "date"),
    writer.choice("compared", "compared", settings.compared),
    writer.choice("segmentBy.kind", "segmentBy", segmentBy.kind),
    writer.line("segmentBy.header", header, "text"),
  ];
}

/** Thresholds and names of classes. */
export function abcLines({ abc }: TabSettings, writer: LineWriter): readonly SettingLine[] {
  const { revenue, margin, orders } = abc.weights;
  return [
    writer.line("abc.shares", shareList(abc.shares, writer.language), "text"),
    writer.line("abc.classes", nameList(abc.classes), "text"),
    writer.choice("abc.zeros", "zeros", abc.zeros),
    writer.choice("abc.by", "abcBy", abc.by),
    writer.line("abc.weights", numberList([revenue, margin, orders], writer.language), "text"),
    writer.choice("abc.of", "abcOf", abc.of),
    writer.choice("abc.rule", "abcRule", abc.rule),
  ];
}

/** What future value rests on. */
export function clvLines({ clv }: TabSettings, writer: LineWriter): readonly SettingLine[] {
  return [
    writer.choice("clv.model", "clvModel", clv.model),
    writer.line("clv.discount", clv.discount, "percent"),
    writer.line("clv.marginShare", clv.marginShare, "percent"),
    writer.line("clv.retention", clv.retention, "percent"),
    writer.line("clv.years", clv.years, "whole"),
  ];
}

function edge(period: PeriodSetting, side: "from" | "to"): SpecCell {
  const day = period.kind === "range" ? dayOfIso(period[side]) : null;
  return day === null ? "" : { day };
}
