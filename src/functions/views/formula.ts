import type { ExamplePart } from "../card.ts";

/** Which sign stands between arguments: it follows the spreadsheet's decimal mark. */
export type Separator = ";" | ",";

/**
 * The formula of an example as it is typed.
 *
 * @param separator `;` where the comma is the decimal mark (France), `,` elsewhere
 */
export function renderFormula(
  name: string,
  given: readonly ExamplePart[],
  separator: Separator,
): string {
  return `=${name}(${given.map((part) => renderPart(part, separator)).join(`${separator} `)})`;
}

/** A value as it is typed or shown in a spreadsheet of that separator. */
export function renderValue(value: string | number, separator: Separator): string {
  return separator === ";" ? String(value).replace(/(\d)\.(\d)/g, "$1,$2") : String(value);
}

function renderPart(part: ExamplePart, separator: Separator): string {
  if (typeof part === "object") return part.range;
  return typeof part === "number" ? renderValue(part, separator) : `"${part}"`;
}
