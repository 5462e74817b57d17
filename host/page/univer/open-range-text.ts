/** Row the engine reads as "to the end of the sheet". */
export const LAST_ROW = 1_048_576;

const OPEN =
  /"(?:[^"]|"")*"|('(?:[^']|'')*'!|[A-Za-z0-9_]+!)?(\$?[A-Za-z]{1,3}\$?[1-9]\d*):(\$?[A-Za-z]{1,3})(?![A-Za-z0-9_$(!:])/g;

/** `B2:B` as the engine understands it: `B2:B1048576`. Quoted words stay as they are. */
export function expandOpenRanges(formula: string): string {
  return formula.replace(OPEN, (whole, sheet?: string, from?: string, to?: string) =>
    from === undefined ? whole : `${sheet ?? ""}${from}:${to}${LAST_ROW}`,
  );
}

/** The way back, also after rows were inserted or deleted above the end. */
export function collapseOpenRanges(formula: string): string {
  return formula.replace(/(\$?[A-Z]{1,3}\$?\d+:\$?[A-Z]{1,3})\$?10[4-9]\d{4}(?!\d)/g, "$1");
}
