import { type Day, isoOf } from "../../core/maths/day.ts";
import type { Condition } from "../../core/typology/typology.ts";
import { type Alternatives, apart, listed, oneValue } from "./alternatives.ts";
import { kindOfColumn } from "./column-kinds.ts";
import { columnNamed } from "./column-names.ts";
import type { LineFault } from "./line-fault.ts";
import { isBracketed, shadowOf, unquoted } from "./line-text.ts";
import { isLikeDate, readNumber, readValue } from "./number-text.ts";
import { type Operator, operatorIn, ruleWords } from "./rule-words.ts";
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
    case "equal": {
      const found = oneValue(value);
      if (found.either.length > 0 || found.texts.length > 1) {
        return ofWords({ column, is: "oneOf" }, found);
      }
      return ofDay({ column, is, text: word(value) });
    }
    case "containing":
    case "beginning":
      return ofDay({ column, is, text: word(value) });
    case "oneOf":
    case "noneOf":
      return ofWords({ column, is }, listed(value));
    case "between":
      return between(column, value);
    default: {
      const number = readNumber(value, column);
      return number === null ? noNumber(column, value) : { column, is, ...number };
    }
  }
}

/** Values of a list; "Sector is Building or City is Lyon" would be none, but two conditions. */
function ofWords(
  { column, is }: { readonly column: string; readonly is: "oneOf" | "noneOf" },
  { texts, either }: Alternatives,
): Condition | LineFault {
  const second = either
    .flatMap(({ parts }) => parts)
    .find((part) => operatorIn(shadowOf(part)) !== null);
  if (second !== undefined) return { fault: "or", text: second };
  const named = (list: readonly string[]) => list.map((text) => valueNamed(text, column));
  if (kindOfColumn(column) === "day") {
    const all = [...texts, ...either.flatMap(({ parts }) => parts)];
    return ofDay({ column, is, texts: named(all) });
  }
  const open = either.map(({ whole, parts }) => ({ whole, parts: named(parts) }));
  const condition = { column, is, texts: named(texts) };
  return open.length === 0 ? condition : { ...condition, either: open };
}

/** In a column of dates, a date is asked for: it is kept as one that reads one way only. */
function ofDay(condition: TextCondition): Condition | LineFault {
  const { column } = condition;
  if (kindOfColumn(column) !== "day") return condition;
  const texts = "texts" in condition ? condition.texts : [condition.text];
  const unread = texts.find((text) => Number.isNaN(readValue(text, column)));
  if (unread !== undefined) return { fault: "date", text: unread };
  const days = texts.map((text) => isoOf(readValue(text, column) as Day));
  if ("texts" in condition) return { ...condition, texts: days };
  return { ...condition, text: days[0] as string };
}

type TextCondition = Extract<Condition, { text: string } | { texts: readonly string[] }>;

function between(column: string, value: string): Condition | LineFault {
  const [first = "", second = "", ...more] = apart(value, [...ruleWords().and, "a", "to"]);
  const [from, to] = [readNumber(first, column), readNumber(second, column)];
  if (more.length > 0 || from === null) return noNumber(column, first || value);
  if (to === null) return noNumber(column, second || value);
  if (from.unit !== to.unit)
    return { fault: from.unit === "day" ? "date" : "number", text: second };
  if (from.value > to.value) return { fault: "range", text: value };
  const unit = from.unit === undefined ? {} : { unit: from.unit };
  return { column, is: "between", from: from.value, to: to.value, ...unit };
}

function noNumber(column: string, text: string): LineFault {
  return { fault: isLikeDate(text, column) ? "date" : "number", text };
}
