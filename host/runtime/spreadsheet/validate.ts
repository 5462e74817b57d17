import { contains, formatArea, overlaps } from "../../book/a1.ts";
import type { Area, CellValue, Validation } from "../../book/book.ts";
import type { BookSheet } from "../../book/sheet.ts";
import { refuse } from "../refuse.ts";
import type { Written } from "./write-cell.ts";

/** The rules that refuse input somewhere in that area. */
export function rejecting(sheet: BookSheet, area: Area): Validation[] {
  return sheet.validations.filter((rule) => !rule.allowInvalid && overlaps(rule.area, area));
}

/** Refuses a value that breaks one of the rules of its cell (fact 92). Blanks and formulas pass. */
export function checkRules(
  rules: readonly Validation[],
  value: Written,
  at: { row: number; column: number },
): void {
  const plain = typeof value === "object" ? value?.value : value;
  if (plain === undefined || plain === "") return;
  const broken = rules.some(
    (rule) => contains(rule.area, at.row, at.column) && !allows(rule, plain),
  );
  if (!broken) return;
  const cell = formatArea({ ...at, rows: 1, columns: 1 });
  const words = `The data that you entered in cell ${cell} violates the data validation rules`;
  refuse(92, `${words} set on this cell.`);
}

const COMPARES: Readonly<Record<string, (value: number, a: number, b: number) => boolean>> = {
  NUMBER_BETWEEN: (value, a, b) => value >= a && value <= b,
  NUMBER_EQUAL_TO: (value, a) => value === a,
  NUMBER_GREATER_THAN: (value, a) => value > a,
  NUMBER_GREATER_THAN_OR_EQUAL_TO: (value, a) => value >= a,
  NUMBER_LESS_THAN: (value, a) => value < a,
  NUMBER_LESS_THAN_OR_EQUAL_TO: (value, a) => value <= a,
  DATE_IS_VALID_DATE: () => true,
};

function allows(rule: Validation, value: CellValue): boolean {
  if (rule.criteria === "VALUE_IN_LIST") return rule.values.map(String).includes(String(value));
  if (rule.criteria === "CHECKBOX") {
    return rule.values.length > 0 ? rule.values.includes(value) : typeof value === "boolean";
  }
  const compare = COMPARES[rule.criteria];
  if (!compare) return true;
  const [a, b] = rule.values.map(Number);
  return typeof value === "number" && compare(value, a ?? 0, b ?? 0);
}
