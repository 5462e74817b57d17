import { type Day, isoOf } from "../../core/maths/day.ts";
import { dayOfSerial, dayOfText } from "../../core/text/day-text.ts";
import { numberOfText } from "../../core/text/number-text.ts";
import { fill, type Language, type Words, wordsOf } from "../../i18n/words.ts";
import { type LineFault, sayFault } from "../rules/line-fault.ts";
import type { SpecCell } from "../tab-spec.ts";
import { numberText, toldValues } from "./cell-lists.ts";
import { type ChoiceGroup, type ChoiceKey, choiceOf, choiceWords } from "./choices.ts";
import { choiceNames, type FamilyKey, laterWith, lineLabel, type SingleKey } from "./line-words.ts";

type Expected = keyof Words["settings"]["expected"];

/** Reads the value cells of a Settings tab one by one; what cannot be read becomes a problem. */
export class LineReader {
  readonly problems: string[] = [];
  /** Lines that go together of which one cannot be read, as they stand. */
  readonly unread = new Map<string, SpecCell>();
  readonly lines: ReadonlyMap<string, SpecCell>;
  readonly language: Language;
  private readonly words: Words;
  /** Which later lines the tab has some of; it may be older than the others. */
  private readonly later: ReadonlySet<number>;

  /** @param lines value cell by key @param language of the problems */
  constructor(lines: ReadonlyMap<string, SpecCell>, language: Language) {
    this.lines = lines;
    this.language = language;
    this.words = wordsOf(language);
    this.later = new Set([-1, ...[...lines.keys()].map(laterWith)]);
  }

  /** The cell, "" with a problem when its line is gone. */
  cell(key: SingleKey): SpecCell {
    const cell = this.lines.get(key);
    if (cell === undefined && this.later.has(laterWith(key))) {
      const label = lineLabel(key, this.words);
      this.problems.push(fill(this.words.settings.problems.missing, { label }));
    }
    return cell ?? "";
  }

  /** Whether the line is there and says something. */
  filled(key: SingleKey): boolean {
    return textOf(this.lines.get(key) ?? "") !== "";
  }

  choice<Group extends ChoiceGroup>(
    key: SingleKey,
    group: Group,
    usual: ChoiceKey<Group>,
  ): ChoiceKey<Group> {
    if (!this.lines.has(key)) this.cell(key);
    else {
      const found = choiceOf(group, textOf(this.cell(key)));
      if (found !== null) return found;
      this.refuse(key, "choice", { choices: choiceWords(group, this.words).join(", ") });
    }
    return usual;
  }

  /** A number that passes the test; `usual` for a blank cell when that is allowed. */
  number<Usual extends number | null>(
    key: SingleKey,
    rule: {
      readonly fits: (value: number) => boolean;
      readonly expected: Expected;
      readonly values?: Readonly<Record<string, string | number>>;
      readonly usual: Usual;
      readonly blank: boolean;
    },
  ): number | Usual {
    const cell = this.cell(key);
    const gone = !this.lines.has(key);
    if (gone || (rule.blank && textOf(cell) === "")) return rule.usual;
    const value = typeof cell === "string" ? numberOfText(cell, null) : cell;
    if (typeof value === "number" && Number.isFinite(value) && rule.fits(value)) return value;
    this.refuse(key, rule.expected, rule.values);
    return rule.usual;
  }

  /** A day as ISO text, null when the cell holds none. */
  day(key: SingleKey): string | null {
    const day = dayOfCell(this.cell(key));
    return day === null ? null : isoOf(day);
  }

  text(key: SingleKey): string {
    return textOf(this.cell(key));
  }

  /** Says that a line does not hold what it should. */
  refuse(
    key: SingleKey,
    expected: Expected,
    values: Readonly<Record<string, string | number>> = {},
  ): void {
    const cell = this.lines.get(key) ?? "";
    const value = typeof cell === "number" ? numberText(cell, this.language) : textOf(cell);
    const label = lineLabel(key, this.words);
    this.refuseLine(label, value, { expected, values: toldValues(values, this.language) });
  }

  /** Remembers lines that only count together, for none of them to be lost. */
  leave(keys: readonly string[]): void {
    for (const key of keys) this.unread.set(key, this.lines.get(key) ?? "");
  }

  /** Says what is wrong with a line that stays as it is. */
  fault(family: FamilyKey, number: string, what: LineFault): void {
    const label = lineLabel(family, this.words, { number });
    const sentence = this.words.settings.problems.unread;
    this.problems.push(fill(sentence, { label, fault: sayFault(what, this.words) }));
  }

  refuseLine(
    label: string,
    value: string,
    wish: {
      readonly expected: Expected;
      readonly values?: Readonly<Record<string, string | number>>;
    },
  ): void {
    const { problems, expected } = this.words.settings;
    const needed = fill(expected[wish.expected], { ...choiceNames(this.words), ...wish.values });
    const sentence = value === "" ? problems.blank : problems.line;
    this.problems.push(fill(sentence, { label, value, expected: needed }));
  }
}

/** A cell as the text a problem can quote. */
export function textOf(cell: SpecCell): string {
  if (typeof cell === "object") return isoOf(cell.day);
  return String(cell).trim();
}

/** A text date that could be read both ways is refused rather than guessed. */
function dayOfCell(cell: SpecCell): Day | null {
  if (typeof cell === "object") return cell.day;
  if (typeof cell === "boolean") return null;
  if (typeof cell === "number") return known(dayOfSerial(cell));
  const dayFirst = known(dayOfText(cell, "dmy"));
  const monthFirst = known(dayOfText(cell, "mdy"));
  if (dayFirst !== null && monthFirst !== null && dayFirst !== monthFirst) return null;
  return dayFirst ?? monthFirst;
}

function known(day: Day): Day | null {
  return Number.isNaN(day) ? null : day;
}
