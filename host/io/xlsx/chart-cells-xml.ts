import { sanitizeTextContent } from "write-excel-file/utility";
import type { ChartColumn } from "./chart-data.ts";

/** A column of texts: where it stands, and what it holds now. */
export function textsXml({ reference, values }: ChartColumn): string {
  const points = values.map((value, index) => pointXml(index, String(value))).join("");
  const cache = `<c:strCache><c:ptCount val="${values.length}"/>${points}</c:strCache>`;
  return `<c:strRef><c:f>${sanitizeTextContent(reference)}</c:f>${cache}</c:strRef>`;
}

/** A column of numbers; a cell that holds none has no point. */
export function numbersXml({ reference, values }: ChartColumn): string {
  const points = values.map((value, index) =>
    typeof value === "number" ? pointXml(index, String(value)) : "",
  );
  const count = `<c:formatCode>General</c:formatCode><c:ptCount val="${values.length}"/>`;
  const cache = `<c:numCache>${count}${points.join("")}</c:numCache>`;
  return `<c:numRef><c:f>${sanitizeTextContent(reference)}</c:f>${cache}</c:numRef>`;
}

function pointXml(index: number, value: string): string {
  return `<c:pt idx="${index}"><c:v>${sanitizeTextContent(value)}</c:v></c:pt>`;
}
