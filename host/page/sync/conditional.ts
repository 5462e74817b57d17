import type { IRange, IStyleBase } from "@univerjs/core";
import type { ConditionalFormat } from "../../book/book.ts";
import { hexOf } from "./looks.ts";
import { areaOf, rangeOf } from "./ranges.ts";

/** A colour rule as the grid stores it. */
export interface GridRule {
  readonly cfId: string;
  readonly ranges: IRange[];
  readonly stopIfTrue: boolean;
  readonly rule: RuleBody;
}

interface RuleBody {
  readonly type: string;
  readonly subType?: string;
  readonly operator?: string;
  readonly value?: unknown;
  readonly style?: IStyleBase;
  readonly config?: unknown;
}

/** Criteria of the platform: kind of rule, its operator and how many values it takes. */
const CRITERIA: Readonly<
  Record<string, readonly [kind: string, operator: string, values: number]>
> = {
  CELL_EMPTY: ["text", "containsBlanks", 0],
  CELL_NOT_EMPTY: ["text", "notContainsBlanks", 0],
  TEXT_CONTAINS: ["text", "containsText", 1],
  TEXT_DOES_NOT_CONTAIN: ["text", "notContainsText", 1],
  TEXT_STARTS_WITH: ["text", "beginsWith", 1],
  TEXT_ENDS_WITH: ["text", "endsWith", 1],
  TEXT_EQUAL_TO: ["text", "equal", 1],
  NUMBER_EQUAL_TO: ["number", "equal", 1],
  NUMBER_NOT_EQUAL_TO: ["number", "notEqual", 1],
  NUMBER_GREATER_THAN: ["number", "greaterThan", 1],
  NUMBER_GREATER_THAN_OR_EQUAL_TO: ["number", "greaterThanOrEqual", 1],
  NUMBER_LESS_THAN: ["number", "lessThan", 1],
  NUMBER_LESS_THAN_OR_EQUAL_TO: ["number", "lessThanOrEqual", 1],
  NUMBER_BETWEEN: ["number", "between", 2],
  NUMBER_NOT_BETWEEN: ["number", "notBetween", 2],
  CUSTOM_FORMULA: ["formula", "", 1],
};

const SCALE_VALUES: Readonly<Record<string, string>> = {
  MIN: "min",
  MAX: "max",
  NUMBER: "num",
  PERCENT: "percent",
  PERCENTILE: "percentile",
};

/** A colour rule for the grid. */
export function gridRule(format: ConditionalFormat, cfId: string): GridRule {
  const ranges = format.areas.map(rangeOf);
  return { cfId, ranges, stopIfTrue: false, rule: format.gradient ? scale(format) : mark(format) };
}

function mark(format: ConditionalFormat): RuleBody {
  const known = CRITERIA[format.criteria];
  if (!known) throw new Error(`The page cannot draw the colour rule ${format.criteria}`);
  const [subType, operator, count] = known;
  const style: IStyleBase = {
    ...(format.background ? { bg: { rgb: format.background } } : {}),
    ...(format.ink ? { cl: { rgb: format.ink } } : {}),
    ...(format.bold ? { bl: 1 } : {}),
  };
  const value = count === 2 ? format.values : format.values[0];
  return { type: "highlightCell", subType, operator, value, style };
}

function scale({ gradient = [] }: ConditionalFormat): RuleBody {
  const config = gradient.map(({ color, type, value }, index) => ({
    index,
    color,
    value: { type: SCALE_VALUES[type] ?? "num", ...(value === "" ? {} : { value: Number(value) }) },
  }));
  return { type: "colorScale", config };
}

/** A rule of the grid as the platform has it; null for kinds the platform lacks. */
export function bookRule(
  { ranges, rule }: GridRule,
  size: { rows: number; columns: number },
): ConditionalFormat | null {
  const areas = ranges.map((range) => areaOf(range, size));
  if (rule.type === "colorScale") return { areas, criteria: "", values: [], gradient: steps(rule) };
  const criteria = Object.keys(CRITERIA).find((name) => {
    const [subType, operator] = CRITERIA[name] ?? [];
    return subType === rule.subType && (subType === "formula" || operator === rule.operator);
  });
  if (rule.type !== "highlightCell" || criteria === undefined) return null;
  const values = Array.isArray(rule.value) ? rule.value : [rule.value];
  const { bg, cl, bl } = rule.style ?? {};
  return {
    areas,
    criteria,
    values: values.filter((value) => value !== undefined && value !== null),
    ...(bg?.rgb ? { background: hexOf(bg.rgb) } : {}),
    ...(cl?.rgb ? { ink: hexOf(cl.rgb) } : {}),
    ...(bl === 1 ? { bold: true } : {}),
  };
}

interface Step {
  readonly color: string;
  readonly value: { readonly type: string; readonly value?: number | string };
}

function steps({ config }: RuleBody): NonNullable<ConditionalFormat["gradient"]> {
  return (config as readonly Step[]).map(({ color, value }) => ({
    color: hexOf(color),
    type: Object.keys(SCALE_VALUES).find((name) => SCALE_VALUES[name] === value.type) ?? "NUMBER",
    value: String(value.value ?? ""),
  }));
}
