import type { SheetOptions } from "write-excel-file/universal";
import { columnName } from "../../book/a1.ts";
import type { Area, ConditionalFormat } from "../../book/book.ts";

type XlsxRule = NonNullable<SheetOptions<never>["conditionalFormatting"]>[number];
type Condition = XlsxRule["condition"];

const COMPARISONS: Readonly<Record<string, "<" | "<=" | ">" | ">=" | "=" | "!=">> = {
  NUMBER_EQUAL_TO: "=",
  NUMBER_NOT_EQUAL_TO: "!=",
  NUMBER_GREATER_THAN: ">",
  NUMBER_GREATER_THAN_OR_EQUAL_TO: ">=",
  NUMBER_LESS_THAN: "<",
  NUMBER_LESS_THAN_OR_EQUAL_TO: "<=",
};

/** The colour rules an XLSX can carry, one for each area; gradients and the rest are left out. */
export function xlsxRules(formats: readonly ConditionalFormat[]): XlsxRule[] {
  return formats.flatMap((format) =>
    format.areas.flatMap((area) => {
      const condition = conditionOf(format, area);
      return condition ? [{ cellRange: rangeOf(area), condition, style: styleOf(format) }] : [];
    }),
  );
}

function conditionOf({ criteria, values }: ConditionalFormat, area: Area): Condition | null {
  const [first, second] = values;
  const corner = `${columnName(area.column)}${area.row + 1}`;
  const text = `"${String(first ?? "").replaceAll('"', '""')}"`;
  const operator = COMPARISONS[criteria];
  if (operator && typeof first === "number") return { operator, value: first };
  if (criteria === "NUMBER_BETWEEN" && typeof first === "number" && typeof second === "number") {
    return { operator: "...", value: first, value2: second };
  }
  if (criteria === "TEXT_EQUAL_TO") return { formula: `${corner}=${text}` };
  if (criteria === "TEXT_CONTAINS") return { formula: `ISNUMBER(SEARCH(${text},${corner}))` };
  if (criteria === "TEXT_STARTS_WITH") return { formula: `LEFT(${corner},LEN(${text}))=${text}` };
  if (criteria === "CELL_NOT_EMPTY") return { formula: `LEN(${corner})>0` };
  if (criteria === "CELL_EMPTY") return { formula: `LEN(${corner})=0` };
  if (criteria === "CUSTOM_FORMULA") return { formula: String(first ?? "").replace(/^=/, "") };
  return null;
}

function styleOf({ background, ink, bold }: ConditionalFormat): XlsxRule["style"] {
  return {
    ...(background ? { backgroundColor: background } : {}),
    ...(ink ? { textColor: ink } : {}),
    ...(bold ? { fontWeight: "bold" as const } : {}),
  };
}

function rangeOf({ row, column, rows, columns }: Area): XlsxRule["cellRange"] {
  return {
    from: { row: row + 1, column: column + 1 },
    to: { row: row + rows, column: column + columns },
  };
}
