import Papa from "papaparse";
import type { BookCell } from "../book/book.ts";

const DELIMITERS = [";", "\t", ",", "|"] as const;

/** How many records are looked at to tell the delimiter. */
const LOOKED_AT = 25;

/**
 * The cells of a CSV or TSV text, each as text exactly as it stands in the file: what a number or a
 * date is, the add-on decides by column. Blank cells are undefined; every row is as long as the widest.
 */
export function readCsv(text: string): (BookCell | undefined)[][] {
  const declared = /^sep=(.)\r?\n/i.exec(text);
  const body = declared ? text.slice(declared[0].length) : text;
  const delimiter = declared?.[1] ?? delimiterOf(body);
  const records = Papa.parse<string[]>(body, { delimiter }).data;
  while (records.length > 0 && records[records.length - 1]?.every((field) => field === "")) {
    records.pop();
  }
  const width = records.reduce((widest, record) => Math.max(widest, record.length), 0);
  return records.map((record) =>
    Array.from({ length: width }, (_, column) => cellOf(record[column])),
  );
}

function cellOf(field: string | undefined): BookCell | undefined {
  return field === undefined || field === "" ? undefined : { value: field, format: "@" };
}

/**
 * The sign that cuts the first records into the most constant number of columns; the comma when no
 * sign cuts them at all. The panel has the same rule in `src/sidebar/import/delimiter.ts`.
 */
export function delimiterOf(text: string): string {
  let best = { delimiter: ",", constancy: 0, width: 0 };
  for (const delimiter of DELIMITERS) {
    const { constancy, width } = shapeOf(text, delimiter);
    const better =
      constancy > best.constancy || (constancy === best.constancy && width > best.width);
    if (width > 1 && better) best = { delimiter, constancy, width };
  }
  return best.delimiter;
}

/** The most frequent number of columns, and the share of records that have it. */
function shapeOf(text: string, delimiter: string): { constancy: number; width: number } {
  const { data } = Papa.parse<string[]>(text, {
    delimiter,
    preview: LOOKED_AT,
    skipEmptyLines: true,
  });
  const counts = new Map<number, number>();
  for (const record of data) counts.set(record.length, (counts.get(record.length) ?? 0) + 1);
  let width = 0;
  for (const [columns, records] of counts) {
    const most = counts.get(width) ?? 0;
    if (records > most || (records === most && columns > width)) width = columns;
  }
  return { width, constancy: data.length === 0 ? 0 : (counts.get(width) ?? 0) / data.length };
}
