import type { Cell } from "../cell.ts";
import { textOf } from "../detect/profile.ts";
import type { Finding, FindingKind, Quality, Question, RemovedReason } from "../intake.ts";

const MOST_ROWS = 20;
const MOST_SAMPLES = 3;

/** Cells or rows worth a look, in one column. */
export interface Noted {
  /** Header of the column; "" for whole rows. */
  readonly column: string;
  /** Body rows, from 0. */
  readonly rows: ArrayLike<number>;
  /** The column's cells, to show some; left out when there is nothing to show. */
  readonly cells?: () => ArrayLike<Cell>;
  /** Of things that are not one a row; the number of rows when left out. */
  readonly count?: number;
  /** Shown instead of cells. */
  readonly samples?: readonly string[];
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
  readonly quality: () => Quality;
}

/**
 * An empty tally.
 *
 * @param first 0-based row of the sheet where the body begins
 * @param size rows of the body
 */
export function openTally(first: number, size: number): Tally {
  const out = new Uint8Array(size);
  const removed = new Map<RemovedReason, { count: number; readonly rows: number[] }>();
  const findings: Finding[] = [];
  const questions: Question[] = [];
  return {
    remove: (row, reason) => {
      if (out[row] === 1) return;
      out[row] = 1;
      const entry = removed.get(reason) ?? { count: 0, rows: [] };
      entry.count++;
      if (entry.rows.length < MOST_ROWS) entry.rows.push(first + row + 1);
      removed.set(reason, entry);
    },
    isRemoved: (row) => out[row] === 1,
    note: (kind, noted) => {
      if (noted.rows.length > 0) findings.push(findingOf(kind, noted, first));
    },
    ask: (question) => questions.push(question),
    questions: () => questions,
    quality: () => qualityOf(size + Math.max(0, first - 1), removed, findings),
  };
}

function findingOf(kind: FindingKind, noted: Noted, first: number): Finding {
  const rows = Array.from({ length: Math.min(MOST_ROWS, noted.rows.length) }, (_, i) => {
    return noted.rows[i] ?? 0;
  });
  const samples = new Set<string>(noted.samples?.slice(0, MOST_SAMPLES));
  const cells = noted.cells?.();
  for (const row of rows) {
    if (samples.size === MOST_SAMPLES) break;
    const cell = cells?.[row];
    if (cell !== undefined) samples.add(textOf(cell));
  }
  return {
    kind,
    column: noted.column,
    count: noted.count ?? noted.rows.length,
    rows: rows.map((row) => first + row + 1),
    samples: [...samples],
  };
}

function qualityOf(
  size: number,
  removed: ReadonlyMap<RemovedReason, { readonly count: number; readonly rows: readonly number[] }>,
  findings: readonly Finding[],
): Quality {
  const counts: Partial<Record<RemovedReason, number>> = {};
  const gone: Finding[] = [];
  let kept = size;
  for (const [reason, { count, rows }] of removed) {
    counts[reason] = count;
    kept -= count;
    gone.push({ kind: `removed.${reason}`, column: "", count, rows, samples: [] });
  }
  return { rowsRead: size, rowsKept: kept, removed: counts, findings: [...gone, ...findings] };
}
