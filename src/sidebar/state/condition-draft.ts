import type { Settings } from "../../contract/api.ts";
import type { MethodFacts } from "./editing.ts";

export type Condition = Settings["typology"]["rules"][number]["when"][number];
export type Operator = Condition["is"];
export type FactColumn = MethodFacts["columns"][number];

const OF_TEXT: readonly Operator[] = [
  "oneOf",
  "noneOf",
  "equal",
  "containing",
  "beginning",
  "blank",
  "filled",
];
const OF_NUMBER: readonly Operator[] = [
  "atLeast",
  "atMost",
  "above",
  "below",
  "between",
  "blank",
  "filled",
];

/** What may be asked of a column; of one that is not in the list, anything. */
export function operatorsOf(column: FactColumn | undefined): readonly Operator[] {
  if (!column) return [...new Set([...OF_TEXT, ...OF_NUMBER])];
  if (column.own) return [...new Set([...OF_NUMBER, ...OF_TEXT])];
  return column.kind === "text" ? OF_TEXT : OF_NUMBER;
}

/** A condition on a column, still without a value. */
export function freshCondition(column: FactColumn | undefined): Condition {
  const name = column?.name ?? "";
  if (!column || column.kind === "text") return { column: name, is: "oneOf", texts: [] };
  return { column: name, is: "atLeast", value: Number.NaN, ...unitOf(column) };
}

/** How a number must be written for a column only the list knows; of ours its name tells. */
function unitOf(column: FactColumn | undefined): { unit?: "day" | "share" } {
  const { own, kind } = column ?? {};
  return own && (kind === "day" || kind === "share") ? { unit: kind } : {};
}

/** How the number of a condition is written. */
export function kindOf(condition: Condition, column: FactColumn | undefined): FactColumn["kind"] {
  const written = "unit" in condition ? condition.unit : undefined;
  return column && !column.own ? column.kind : (written ?? "number");
}

/** The words of a condition: what was written as "A or B" is one where the column has it, else its parts. */
export function textsOf(condition: Condition, column: FactColumn | undefined): readonly string[] {
  if ("text" in condition) return condition.text === "" ? [] : [condition.text];
  if (!("texts" in condition)) return [];
  const open = (condition.either ?? []).flatMap(({ whole, parts }) => {
    const word = column?.words.find(({ text }) => plain(text) === plain(whole));
    return word ? [word.text] : parts;
  });
  return [...condition.texts, ...open];
}

/** The same condition asking something else; the value stays where it can. */
export function withOperator(
  condition: Condition,
  is: Operator,
  of?: FactColumn | undefined,
): Condition {
  const { column } = condition;
  const texts = textsOf(condition, of);
  const isNumber = "value" in condition || "from" in condition;
  const unit = !isNumber ? unitOf(of) : condition.unit ? { unit: condition.unit } : {};
  const value =
    "value" in condition ? condition.value : "from" in condition ? condition.from : Number.NaN;
  switch (is) {
    case "oneOf":
    case "noneOf":
      return { column, is, texts: [...texts] };
    case "equal":
    case "containing":
    case "beginning":
      return { column, is, text: texts[0] ?? "" };
    case "between":
      return {
        column,
        is,
        from: value,
        to: "to" in condition ? condition.to : Number.NaN,
        ...unit,
      };
    case "blank":
    case "filled":
      return { column, is };
    default:
      return { column, is, value, ...unit };
  }
}

/** Whether a condition says all it must. */
export function isWhole(condition: Condition): boolean {
  if (condition.column === "") return false;
  if ("texts" in condition) return textsOf(condition, undefined).length > 0;
  if ("text" in condition) return condition.text.trim() !== "";
  if ("value" in condition) return Number.isFinite(condition.value);
  if ("from" in condition) {
    const { from, to } = condition;
    return Number.isFinite(from) && Number.isFinite(to) && from <= to;
  }
  return true;
}

/** A name as names are compared: capitals and accents do not count. */
export function plain(name: string): string {
  return name
    .normalize("NFD")
    .replace(/[\u0300-\u036f]/g, "")
    .toLowerCase();
}
