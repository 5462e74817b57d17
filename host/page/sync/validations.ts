import {
  DataValidationErrorStyle,
  type DataValidationOperator,
  DataValidationType,
  type ISheetDataValidationRule,
} from "@univerjs/core";
import type { Validation } from "../../book/book.ts";
import { areaOf, rangeOf } from "./ranges.ts";

const OPERATORS: Readonly<Record<string, string>> = {
  NUMBER_BETWEEN: "between",
  NUMBER_EQUAL_TO: "equal",
  NUMBER_GREATER_THAN: "greaterThan",
  NUMBER_GREATER_THAN_OR_EQUAL_TO: "greaterThanOrEqual",
  NUMBER_LESS_THAN: "lessThan",
  NUMBER_LESS_THAN_OR_EQUAL_TO: "lessThanOrEqual",
};

/** No date typed today is older. */
const OLDEST_DATE = "1900-01-01";

/** A rule on what may be typed, for the grid. */
export function gridValidation(rule: Validation, uid: string): ISheetDataValidationRule {
  const { allowInvalid, help } = rule;
  return {
    uid,
    ranges: [rangeOf(rule.area)],
    allowBlank: true,
    errorStyle: allowInvalid ? DataValidationErrorStyle.WARNING : DataValidationErrorStyle.STOP,
    showErrorMessage: true,
    ...(help === undefined ? {} : { error: help, prompt: help, showInputMessage: true }),
    ...kindOf(rule),
  };
}

type Kind = Pick<ISheetDataValidationRule, "type" | "operator" | "formula1" | "formula2">;

function kindOf({ criteria, values }: Validation): Kind {
  const [first, second] = values.map(String);
  switch (criteria) {
    case "VALUE_IN_LIST":
      return { type: DataValidationType.LIST, formula1: listText(values) };
    case "CHECKBOX":
      return { type: DataValidationType.CHECKBOX };
    case "DATE_IS_VALID_DATE": {
      const operator = "greaterThanOrEqual" as DataValidationOperator;
      return { type: DataValidationType.DATE, operator, formula1: OLDEST_DATE };
    }
    default:
      return {
        type: DataValidationType.DECIMAL,
        operator: OPERATORS[criteria] as DataValidationOperator,
        ...(first === undefined ? {} : { formula1: first }),
        ...(second === undefined ? {} : { formula2: second }),
      };
  }
}

/** The grid splits lists at commas, and knows no way to quote one. */
function listText(values: Validation["values"]): string {
  return values.map((value) => String(value).replaceAll(",", "\u201a")).join(",");
}

/** The grid's rules as the platform has them, one an area; kinds it lacks are left out. */
export function bookValidations(
  rule: ISheetDataValidationRule,
  size: { rows: number; columns: number },
): Validation[] {
  const found = criteriaOf(rule);
  if (!found) return [];
  const help = rule.error ?? rule.prompt;
  return rule.ranges.map((range) => ({
    ...found,
    area: areaOf(range, size),
    allowInvalid: rule.errorStyle !== DataValidationErrorStyle.STOP,
    ...(help ? { help } : {}),
  }));
}

function criteriaOf(
  rule: ISheetDataValidationRule,
): Pick<Validation, "criteria" | "values"> | null {
  const { type, operator, formula1, formula2 } = rule;
  if (type === DataValidationType.LIST) {
    const words = (formula1 ?? "").split(",").map((word) => word.replaceAll("\u201a", ","));
    return formula1?.startsWith("=") ? null : { criteria: "VALUE_IN_LIST", values: words };
  }
  if (type === DataValidationType.CHECKBOX) return { criteria: "CHECKBOX", values: [] };
  if (type === DataValidationType.DATE) return { criteria: "DATE_IS_VALID_DATE", values: [] };
  const criteria = Object.keys(OPERATORS).find((name) => OPERATORS[name] === operator);
  if (type !== DataValidationType.DECIMAL || criteria === undefined) return null;
  const values = [formula1, formula2].filter((text) => text !== undefined && text !== "");
  return { criteria, values: values.map(Number) };
}
