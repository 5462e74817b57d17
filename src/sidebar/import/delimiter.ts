import Papa from "papaparse";

/** What may stand between two cells of a line. */
export const DELIMITERS = [";", "\t", ",", "|"] as const;

/** How many records are looked at to tell the delimiter. */
const LOOKED_AT = 25;

const DECLARATION = /^sep=(.)\n/i;

/** The delimiter a first line `sep=;` names; null without one. */
export function declaredDelimiter(text: string): string | null {
  return DECLARATION.exec(text)?.[1] ?? null;
}

/** The text below such a line. */
export function withoutDeclaration(text: string): string {
  return text.replace(DECLARATION, "");
}

/**
 * The sign that cuts the first records into the most constant number of columns; the comma when no
 * sign cuts them at all. `host/io/read-csv.ts` has the same rule for the command line.
 *
 * @param text beginning of a file
 */
export function delimiterOf(text: string): string {
  let best = { delimiter: ",", constancy: 0, width: 0 };
  for (const delimiter of DELIMITERS) {
    const { constancy, width } = shapeOf(firstRecords(text, delimiter));
    const better =
      constancy > best.constancy || (constancy === best.constancy && width > best.width);
    if (width > 1 && better) best = { delimiter, constancy, width };
  }
  return best.delimiter;
}

/** The first records that are not blank, cut at that sign; a last one cut short is among them. */
export function firstRecords(text: string, delimiter: string): readonly string[][] {
  return Papa.parse<string[]>(text, {
    delimiter,
    newline: "\n",
    preview: LOOKED_AT,
    skipEmptyLines: true,
  }).data;
}

/** The most frequent number of columns, and the share of records that have it. */
export function shapeOf(records: readonly string[][]): { width: number; constancy: number } {
  const counts = new Map<number, number>();
  for (const record of records) counts.set(record.length, (counts.get(record.length) ?? 0) + 1);
  let width = 0;
  for (const [columns, times] of counts) {
    const most = counts.get(width) ?? 0;
    if (times > most || (times === most && columns > width)) width = columns;
  }
  return { width, constancy: records.length === 0 ? 0 : (counts.get(width) ?? 0) / records.length };
}
