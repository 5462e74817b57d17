import { numberOrBlank } from "../client-column.ts";
import type { CellFormat, PageCell } from "../tab-spec.ts";
import type { KpiKit } from "./kpi-kit.ts";
import { besideFigure, figure, type PageDraft, words } from "./page-draft.ts";

/** A figure on a line: what it is called, what it was, what it means. NaN and what is left out are blank. */
export interface Line {
  readonly label: string;
  readonly format: CellFormat;
  /** Over the period of the whole page. */
  readonly period?: number;
  /** Over the two periods that movements compare. */
  readonly now?: number;
  readonly before?: number;
  /** How the change is told: as a share of what was, or as a difference of two shares. */
  readonly change?: "growth" | "points";
  readonly meaning: string;
}

/** Which columns of figures the lines of a section have. */
export interface LineColumns {
  readonly period: boolean;
  readonly compared: boolean;
}

/**
 * The meaning stands right of the figures. Lines without any figure are left out, unless all are wanted.
 * @returns the next free row
 */
export function drawLines(
  draft: PageDraft,
  row: number,
  { kit, lines, columns, big = false, all = false }: LineBlock,
): number {
  const isKnown = (line: Line) => [line.period, line.now].some(Number.isFinite);
  const shown = all ? lines : lines.filter(isKnown);
  if (shown.length === 0) return row;
  const heads = headings(kit, columns, big);
  draft.line(
    row,
    0,
    heads.map((heading) => words(heading, "heading")),
  );
  const first = row + (heads.length > 0 ? 1 : 0);
  shown.forEach((line, place) => {
    const cells: PageCell[] = [words(line.label, "label"), ...figures(line, columns, big)];
    draft.line(first + place, 0, [...cells, words(besideFigure(line.meaning), "note")]);
  });
  return first + shown.length;
}

/** Lines and how they are drawn. */
export interface LineBlock {
  readonly kit: KpiKit;
  readonly lines: readonly Line[];
  readonly columns: LineColumns;
  /** The first figure in large letters, each over a period that its label says. */
  readonly big?: boolean;
  readonly all?: boolean;
}

/** The columns a section has when its figures are known over the period and over both compared. */
export function allColumns({ insights, samePeriod }: KpiKit): LineColumns {
  const compared = insights.compared !== null;
  return { period: !(compared && samePeriod), compared };
}

function headings(kit: KpiKit, { period, compared }: LineColumns, big: boolean): readonly string[] {
  const { heads } = kit.words.cockpit;
  if (!compared) return [];
  const change = [big ? "" : kit.heads.now, kit.heads.before, heads.change];
  return ["", ...(period ? [heads.period] : []), ...change];
}

function figures(line: Line, { period, compared }: LineColumns, big: boolean): PageCell[] {
  const { format } = line;
  const first = big ? "big" : "figure";
  const whole = figure(numberOrBlank(line.period), format, first);
  if (!compared) return [whole];
  const now = line.now ?? (period ? Number.NaN : line.period);
  return [
    ...(period ? [whole] : []),
    figure(numberOrBlank(now), format, period ? "plain" : first),
    figure(numberOrBlank(line.before), format),
    changeCell(now, line.before, line.change),
  ];
}

/** A share of what was, or points between two shares; blank where either is not known. */
export function changeCell(
  now = Number.NaN,
  before = Number.NaN,
  change: Line["change"] = "growth",
): PageCell {
  if (change === "points") return figure(numberOrBlank((now - before) * 100), "points");
  return figure(numberOrBlank(before > 0 ? (now - before) / before : Number.NaN), "signedPercent");
}
