import { foldText } from "../values/clean.ts";
import type { Heading, RowView } from "./row-view.ts";
import { closedBy } from "./total-label.ts";

/**
 * Which group each row stands in, for a report that prints a name once above its rows. Where lines
 * such as "Total for Acme" close the groups, a group inside another belongs to the outer one.
 * @param view the rows
 * @param headings group headings in order
 * @returns by 0-based row, which heading, -1 before the first and outside of all
 */
export function sectionsOf(view: RowView, headings: readonly Heading[]): Int32Array {
  const sections = new Int32Array(view.rows.length).fill(-1);
  const closers = closersOf(view, headings);
  const open: number[] = [];
  let next = 0;
  for (let row = view.headerRow + 1; row < view.rows.length; row++) {
    if (headings[next]?.row === row) {
      if (closers.size === 0) open.length = 0;
      open.push(next);
      next++;
    }
    sections[row] = open[0] ?? -1;
    const closed = closers.get(row);
    if (closed === undefined) continue;
    const at = open.findIndex((heading) => nameOf(headings[heading]) === closed);
    if (at >= 0) open.length = at;
  }
  return sections;
}

/** Rows that close a group by its name. */
function closersOf(view: RowView, headings: readonly Heading[]): Map<number, string> {
  const names = new Set(headings.map(nameOf));
  const closers = new Map<number, string>();
  view.rows.forEach((cells, row) => {
    for (const cell of row > view.headerRow ? cells : []) {
      if (typeof cell !== "string" || cell === "") continue;
      const name = closedBy(cell);
      if (names.has(name)) closers.set(row, name);
      break;
    }
  });
  return closers;
}

function nameOf(heading: Heading | undefined): string {
  return foldText(heading?.text ?? "");
}
