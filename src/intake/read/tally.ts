import type { Cell } from "../cell.ts";
import { textOf } from "../detect/profile.ts";
import type { Finding, FindingKind, RemovedReason } from "../finding.ts";
import type { Question } from "../intake.ts";

/** What goes out of a finding; inside, it keeps every row. */
const MOST_ROWS = 20;
const MOST_SAMPLES = 3;

/** Cells or rows worth a look, in one column. */
export interface Noted {
  /** Header of the column; "" for whole rows. */
  readonly column: string;
  /** Body rows, from 0. */
  readonly rows: ArrayLike<number>;
  /** The cell of a row, to show some; left out when there is nothing to show. */
  readonly cell?: (row: number) => Cell;
  /** Of things that are not one a row; the number of rows when left out. */
  readonly count?: number;
  /** Shown instead of cells. */
  readonly samples?: readonly string[];
}

/** A finding with every row it concerns. */
export interface NotedKind extends Noted {
  readonly kind: FindingKind;
}

/** Keeps count of what was taken out and what is odd, while the rows are read. */
export interface Tally {
  /** Takes a body row out (below 0: a row above the header); the first reason given stays. */
  readonly remove: (row: number, reason: RemovedReason) => void;
  readonly isRemoved: (row: number) => boolean;
  /** Lists cells or rows; an empty list is no finding. */
  readonly note: (kind: FindingKind, noted: Noted) => void;
  readonly ask: (question: Question) => void;
  readonly questions: () => readonly Question[];
  /** Body rows that are still in. */
  readonly kept: () => number;
  readonly rowsRead: number;
  /** Body rows taken out, by reason, in order; rows above the header are below 0. */
  readonly removed: () => ReadonlyMap<RemovedReason, readonly number[]>;
  /** Everything noted, with all its rows. */
  readonly noted: () => readonly NotedKind[];
  /** The same as it goes out: rows of the sheet, cut, with samples; rows taken out come first. */
  readonly findings: () => readonly Finding[];
}

/**
 * An empty tally.
 *
 * @param first 0-based row of the sheet where the body begins
 * @param size rows of the body
 */
export function openTally(first: number, size: number): Tally {
  const out = new Uint8Array(size);
  const removed = new Map<RemovedReason, number[]>();
  const noted: NotedKind[] = [];
  const questions: Question[] = [];
  const rowsRead = size + Math.max(0, first - 1);
  let gone = 0;
  return {
    remove: (row, reason) => {
      if (out[row] === 1) return;
      out[row] = 1;
      gone++;
      const rows = removed.get(reason);
      if (rows) rows.push(row);
      else removed.set(reason, [row]);
    },
    isRemoved: (row) => out[row] === 1,
    note: (kind, found) => {
      if (found.rows.length > 0) noted.push({ kind, ...found });
    },
    ask: (question) => questions.push(question),
    questions: () => questions,
    kept: () => rowsRead - gone,
    rowsRead,
    removed: () => removed,
    noted: () => noted,
    findings: () => [
      ...Array.from(removed, ([reason, rows]): Finding => {
        return findingOf({ kind: `removed.${reason}`, column: "", rows }, first);
      }),
      ...noted.map((each) => findingOf(each, first)),
    ],
  };
}

function findingOf(noted: NotedKind, first: number): Finding {
  const { kind, column, rows, cell } = noted;
  const shown = Array.from({ length: Math.min(MOST_ROWS, rows.length) }, (_, i) => rows[i] ?? 0);
  const samples = new Set<string>(noted.samples?.slice(0, MOST_SAMPLES));
  for (const row of cell ? shown : []) {
    if (samples.size < MOST_SAMPLES) samples.add(textOf(cell?.(row) ?? ""));
  }
  return {
    kind,
    column,
    count: noted.count ?? rows.length,
    rows: shown.map((row) => first + row + 1),
    samples: [...samples],
  };
}
