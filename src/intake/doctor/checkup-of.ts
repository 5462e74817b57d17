import type { Field } from "../fields/field.ts";
import type { FindingKind, RemovedReason } from "../finding.ts";
import type { Checkup, DataProblem } from "./checkup.ts";
import { treatmentOf } from "./treatments.ts";

const MOST_ROWS = 20;
/** Columns without which there is no portfolio count three times. */
const HEAVY = 3;
const KEY_FIELDS: readonly Field[] = [
  "client_id",
  "client_name",
  "email",
  "order_date",
  "last_order_date",
  "revenue_total",
  "revenue_year",
  "amount",
  "amount_net",
  "amount_gross",
  "line_amount",
];

/** A finding with all its rows. */
export interface WholeFinding {
  readonly kind: FindingKind;
  /** Header of the column; "" when it is the row. */
  readonly column: string;
  readonly count: number;
  /** Body rows, from 0; below 0 for a row above the body or none in particular. */
  readonly rows: ArrayLike<number>;
  readonly samples: readonly string[];
}

/** A list as it was read. */
export interface ReadList {
  /** 0-based row of the sheet where the body begins. */
  readonly first: number;
  /** Rows of the body. */
  readonly size: number;
  readonly columns: readonly {
    readonly index: number;
    readonly header: string;
    readonly field: Field | null;
  }[];
  readonly findings: readonly WholeFinding[];
  /** Body rows left out, by reason. */
  readonly removed: ReadonlyMap<RemovedReason, readonly number[]>;
  /** Money of each body row, NaN where it has none. */
  readonly worth: Float64Array;
}

/**
 * Weighs what was found: the score of the list, and each problem by the money in its rows.
 *
 * @param mends how many cells and rows a mended copy would change
 * @see method D16
 */
export function checkupOf(list: ReadList, mends: number): Checkup {
  const total = moneyIn(list, keptRows(list));
  const found = [...rowFindings(list), ...list.findings];
  const problems = found.flatMap((finding) => {
    const treatment = treatmentOf(finding.kind);
    return treatment ? [{ ...problemOf(list, finding, total), ...treatment }] : [];
  });
  return {
    score: scoreOf(list, found),
    problems: problems
      .map(({ fails: _, ...problem }): DataProblem => problem)
      .sort((a, b) => weightOf(b) - weightOf(a) || b.count - a.count),
    leftOut: [...list.removed]
      .filter(([reason]) => treatmentOf(`removed.${reason}`) === null)
      .map(([reason, rows]) => ({ reason, rows: rows.length })),
    mends,
  };
}

function rowFindings({ removed }: ReadList): WholeFinding[] {
  return [...removed].map(([reason, rows]): WholeFinding => {
    return { kind: `removed.${reason}`, column: "", count: rows.length, rows, samples: [] };
  });
}

function problemOf(
  list: ReadList,
  { kind, column, count, rows, samples }: WholeFinding,
  total: number,
): Omit<DataProblem, "done" | "mending"> {
  const revenue = moneyIn(list, rows);
  const named = Array.from({ length: Math.min(rows.length, MOST_ROWS) }, (_, i) => rows[i] ?? -1);
  return {
    kind,
    column,
    index: list.columns.find(({ header }) => column !== "" && header === column)?.index ?? -1,
    count,
    rows: named.filter((row) => row >= 0).map((row) => list.first + row + 1),
    samples,
    revenue,
    share: total > 0 ? revenue / total : Number.NaN,
  };
}

function weightOf({ revenue }: DataProblem): number {
  return Number.isNaN(revenue) ? -1 : revenue;
}

/** Money in these rows whatever its sign; NaN when none of them tells. */
function moneyIn({ worth }: ReadList, rows: ArrayLike<number>): number {
  let sum = 0;
  let told = false;
  for (let i = 0; i < rows.length; i++) {
    const money = worth[rows[i] as number] ?? Number.NaN;
    if (Number.isNaN(money)) continue;
    told = true;
    sum += Math.abs(money);
  }
  return told ? Math.round(sum * 100) / 100 : Number.NaN;
}

function keptRows({ size, removed }: ReadList): number[] {
  const gone = new Set([...removed.values()].flat());
  return Array.from({ length: size }, (_, row) => row).filter((row) => !gone.has(row));
}

/** 1 less the failing cells over all cells of the columns in use, key columns counting three times. */
function scoreOf(list: ReadList, found: readonly WholeFinding[]): number {
  const used = list.columns.filter(({ field }) => field !== null);
  const weights = new Map(used.map(({ header, field }) => [header, weightOfField(field)]));
  const gone = [...list.removed]
    .filter(([reason]) => treatmentOf(`removed.${reason}`)?.fails !== true)
    .reduce((sum, [, rows]) => sum + rows.filter((row) => row >= 0).length, 0);
  const rows = Math.max(0, list.size - gone);
  const cells = rows * used.reduce((sum, { field }) => sum + weightOfField(field), 0);
  const failing = found.reduce((sum, { kind, column, count }) => {
    if (treatmentOf(kind)?.fails !== true) return sum;
    return sum + count * (column === "" ? HEAVY : (weights.get(column) ?? 0));
  }, 0);
  return cells === 0 ? 1 : Math.max(0, 1 - failing / cells);
}

/** How many times a cell of a column counts in the score: more where there is no portfolio without it. */
export function weightOfField(field: Field | null): number {
  return field !== null && KEY_FIELDS.includes(field) ? HEAVY : 1;
}
