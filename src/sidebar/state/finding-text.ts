/** As many rows as a sentence names. */
const NAMED_ROWS = 5;

/** The sentence of a finding cut where it names its rows, so that each can be a link. */
export function splitAtRows({
  text,
  rows,
}: {
  readonly text: string;
  readonly rows: readonly number[];
}): { before: string; rows: readonly number[]; after: string } {
  const named = rows.slice(0, NAMED_ROWS);
  const list = named.join(", ");
  const at = list === "" ? -1 : text.lastIndexOf(list);
  if (at < 0) return { before: named.length > 0 ? `${text} ` : text, rows: named, after: "" };
  return { before: text.slice(0, at), rows: named, after: text.slice(at + list.length) };
}
