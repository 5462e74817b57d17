import { SHEET_SCOPES, SIGNATURES } from "../signatures.ts";
import { EnumValue } from "./enums.ts";
import { identityOf } from "./identity.ts";

export interface Overload {
  types: readonly string[];
  /** Short names of the scopes, one of which it needs; none when empty. */
  scopes: readonly string[];
}

const parsed = new Map<string, readonly Overload[]>();

/** Overloads of "Range.setValues", or undefined when it is outside the surface. */
export function overloadsOf(className: string, method: string): readonly Overload[] | undefined {
  const key = `${className}.${method}`;
  const known = parsed.get(key);
  if (known) return known;
  const members = SIGNATURES[className];
  const text = members && Object.hasOwn(members, method) ? members[method] : undefined;
  if (text === undefined) return undefined;
  const overloads = [...text.matchAll(/(\*|\{[^}]*\})?\(([^)]*)\)/g)].map(
    ([, scope = "", types = ""]) => ({
      types: types === "" ? [] : types.split(","),
      scopes: scope === "" ? [] : scope === "*" ? SHEET_SCOPES : scope.slice(1, -1).split(" "),
    }),
  );
  parsed.set(key, overloads);
  return overloads;
}

/**
 * Members whose text, colour or rule may be `null`, which puts the cell or tab back to its default;
 * `setBorder` leaves an edge as it is.
 */
const NULLABLE = new Set([
  "Sheet.setTabColor",
  "Range.setBackground",
  "Range.setFontColor",
  "Range.setFontWeight",
  "Range.setFontStyle",
  "Range.setFontSize",
  "Range.setHorizontalAlignment",
  "Range.setVerticalAlignment",
  "Range.setNote",
  "Range.setDataValidation",
  "Range.setBorder",
]);

/** The overload that takes these arguments, if one does. */
export function matching(
  path: string,
  overloads: readonly Overload[],
  args: readonly unknown[],
): Overload | undefined {
  const nullable = NULLABLE.has(path);
  return overloads.find(
    ({ types }) =>
      types.length === args.length &&
      types.every((type, index) => fits(type, args[index]) || (nullable && args[index] === null)),
  );
}

function fits(type: string, value: unknown): boolean {
  if (type.endsWith("[]")) {
    const item = type.slice(0, -2);
    // "any[]" stands for the rows of a grid; their contents are checked where they are written.
    return Array.isArray(value) && (item === "any" || value.every((each) => fits(item, each)));
  }
  switch (type) {
    case "any":
      return true;
    case "Integer":
      return Number.isInteger(value);
    case "number":
      return typeof value === "number" && Number.isFinite(value);
    case "string":
    case "boolean":
      return typeof value === type;
    case "Date":
      return isDate(value);
    default:
      return value instanceof EnumValue
        ? value.enumName === type
        : identityOf(value)?.className === type;
  }
}

/** A Date of whatever realm. */
export function isDate(value: unknown): value is Date {
  return Object.prototype.toString.call(value) === "[object Date]";
}

/** Names of the types as Google's message gives them: "number,string,null". */
export function describe(args: readonly unknown[]): string {
  return args.map(nameOf).join(",");
}

function nameOf(value: unknown): string {
  if (value === null) return "null";
  if (Array.isArray(value)) return `${value.length ? nameOf(value[0]) : "object"}[]`;
  if (value instanceof EnumValue) return value.enumName;
  if (typeof value !== "object") return typeof value;
  const service = identityOf(value);
  return service ? `SpreadsheetApp.${service.className}` : "object";
}
