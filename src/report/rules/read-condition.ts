import { type Day, isoOf } from "../../core/maths/day.ts";
import type { Condition } from "../../core/typology/typology.ts";
import { kindOfColumn } from "./column-kinds.ts";
import { columnNamed } from "./column-names.ts";
import type { LineFault } from "./line-fault.ts";
import { isBracketed, shadowOf, split, unquoted } from "./line-text.ts";
import { readValue } from "./number-text.ts";
import { type Operator, operatorIn, ruleWords, wordIn } from "./rule-words.ts";
import { valueNamed } from "./value-words.ts";

/** One condition: a column, what is asked of it, and a value. */
export function readCondition(text: string): Condition | LineFault {
  const found = operatorIn(shadowOf(text));
  const left = found === null ? "" : text.slice(0, found.at).trim();
  if (found === null || left === "") return { fault: "condition", text: text.trim() };
  const column = columnIn(left);
  const value = text.slice(found.end).trim();
  if (found.is === "blank" || found.is === "filled") return { column, is: found.is };
  if (value === "") return { fault: "value", text: text.trim() };
  return withValue(column, found.is, value);
}

/** The column a part of a line names; brackets keep a heading from being taken for one of ours. */
export function columnIn(text: string): string {
  return isBracketed(text) ? unquoted(text) : columnNamed(unquoted(text));
}

function withValue(
  column: string,
  is: Exclude<Operator, "blank" | "filled">,
  value: string,
): Condition | LineFault {
  const word = (text: string) => valueNamed(unquoted(text), column);
  switch (is) {
    case "equal":
    case "containing":
    case "beginning":
      return ofDay(column, { column, is, text: word(value) });
    case "oneOf":
    case "noneOf":
      return ofDay(column, { column, is, texts: listed(value).map(word) });
    case "between":
      return between(column, value);
    default: {
      const number = readValue(value, column);
      return Number.isFinite(number) ? { column, is, value: number } : noNumber(column, value);
    }
  }
}

/** In a column of dates, a date is asked for: it is kept as one that reads one way only. */
function ofDay(column: string, condition: TextCondition): Condition | LineFault {
  if (kindOfColumn(column) !== "day") return condition;
  const texts = "texts" in condition ? condition.texts : [condition.text];
  const unread = texts.find((text) => Number.isNaN(readValue(text, column)));
  if (unread !== undefined) return { fault: "date", text: unread };
  const days = texts.map((text) => isoOf(readValue(text, column) as Day));
  if ("texts" in condition) return { ...condition, texts: days };
  return { ...condition, text: days[0] as string };
}

type TextCondition = Extract<Condition, { text: string } | { texts: readonly string[] }>;

/** "Building, Industry or Health". */
function listed(value: string): readonly string[] {
  return split(value, /[,;]/g)
    .flatMap((part) => apart(part, ruleWords().or))
    .filter((part) => part !== "");
}

function between(column: string, value: string): Condition | LineFault {
  const [first = "", second = "", ...more] = apart(value, [...ruleWords().and, "a", "to"]);
  const [from, to] = [readValue(first, column), readValue(second, column)];
  if (more.length > 0 || !Number.isFinite(from)) return noNumber(column, first || value);
  if (!Number.isFinite(to)) return noNumber(column, second || value);
  if (from > to) return { fault: "range", text: value };
  return { column, is: "between", from, to };
}

/** The parts of a text between whole words. */
function apart(text: string, words: readonly string[]): readonly string[] {
  const found = wordIn(shadowOf(text), words);
  if (found === null) return [text.trim()];
  return [text.slice(0, found.at).trim(), ...apart(text.slice(found.end), words)];
}

function noNumber(column: string, text: string): LineFault {
  return { fault: kindOfColumn(column) === "day" ? "date" : "number", text };
}
