import type { CrossMatrix } from "../../core/accounts/cross.ts";
import { exactSum } from "../../core/maths/sum.ts";
import { estimatedCross } from "../../core/portfolio/estimated-cross.ts";
import type { Portfolio } from "../../core/portfolio/portfolio.ts";
import { fill } from "../../i18n/words.ts";
import { clientOrder } from "../client-table.ts";
import { besideFigure, type PageDraft, words, wrapText } from "../kpi/page-draft.ts";
import { shortName } from "../kpi/short-name.ts";
import type { ReportContext } from "../report-context.ts";
import { type ReportKit, reportKit } from "../report-kit.ts";
import type { PageCell } from "../tab-spec.ts";
import { LINE_LENGTH, MOST_NAMES, NAME_LENGTH } from "./layout.ts";

/** What the parts of the tab of matrices are drawn from. */
export interface MatrixKit extends ReportKit {
  /** Clients, the largest first. */
  readonly order: readonly number[];
  /** By the potential the list states, else by an estimate; null where nobody buys. */
  readonly cross: CrossMatrix | null;
  readonly isEstimate: boolean;
}

/** The kit of one portfolio and one reader. */
export function matrixKit(portfolio: Portfolio, context: ReportContext): MatrixKit {
  const kit = reportKit(portfolio, context);
  const { cross } = portfolio.aspects;
  return {
    ...kit,
    order: clientOrder(kit),
    cross: cross ?? estimatedCross(portfolio),
    isEstimate: cross === null,
  };
}

/** What some clients come to; NaN where nothing is known. */
export interface Weight {
  readonly clients: number;
  readonly revenue: number;
  /** Of the positive total; NaN without one. */
  readonly share: number;
  /** Left to win in a year, of those for whom it is known. */
  readonly remaining: number;
}

/** Clients, revenue and what is left to win of some clients. @param remaining NaN where unknown */
export function weightOf(
  members: readonly number[],
  { portfolio }: MatrixKit,
  remaining = portfolio.aspects.wallets.whiteSpace,
): Weight {
  const { columns, kpis } = portfolio;
  const known = kpis.activeClients > 0;
  return {
    clients: members.length,
    revenue: sumOf(members, columns.revenue),
    share: known ? members.reduce((sum, i) => sum + (columns.share[i] as number), 0) : Number.NaN,
    remaining: sumOf(members, remaining),
  };
}

/** The sum over some clients; NaN where it is known of none of them. */
export function sumOf(members: readonly number[], values: ArrayLike<number>): number {
  const known = members.map((i) => values[i] as number).filter((value) => !Number.isNaN(value));
  return known.length === 0 && members.length > 0 ? Number.NaN : exactSum(known);
}

/** Heading of what is left to win by wallets: whether all of it, or a part, is an estimate. */
export function remainingHead({ portfolio, words: say }: MatrixKit): string {
  const { source } = portfolio.aspects.wallets;
  const { remaining, remainingEstimated, remainingPartly } = say.matrix.figures;
  const isKnown = source.some((from) => from === "given" || from === "share");
  const isEstimated = source.some((from) => from === "peers" || from === "portfolio");
  if (!isEstimated) return remaining;
  return isKnown ? remainingPartly : remainingEstimated;
}

/** What a client is called where there is little room. */
export function clientName({ clients }: Portfolio, i: number, most = NAME_LENGTH): string {
  return shortName(clients.name[i] || (clients.id[i] ?? ""), most);
}

/** The names of the first of some clients, and how many more there are; a line each. */
export function namesOf(members: readonly number[], kit: MatrixKit): readonly string[] {
  const shown = members.length <= MOST_NAMES + 1 ? members : members.slice(0, MOST_NAMES);
  const names = shown.map((i) => clientName(kit.portfolio, i));
  const count = members.length - shown.length;
  if (count === 0) return names;
  return [...names, fill(kit.words.matrix.more, { count: kit.format.whole(count) })];
}

/** The same in one line, right of a figure. */
export function nameLine(members: readonly number[], kit: MatrixKit): string {
  return besideFigure(namesOf(members, kit).join(", ").replace(", …", " …"));
}

/** Sentences over the width of the page, a row each or more. @returns the next free row */
export function drawNotes(draft: PageDraft, row: number, sentences: readonly string[]): number {
  const lines = sentences
    .filter((sentence) => sentence !== "")
    .flatMap((sentence) => wrapText(sentence, LINE_LENGTH));
  for (const [place, line] of lines.entries()) draft.set(row + place, 0, words(line, "note"));
  return row + lines.length;
}

/** A cell on a colour. */
export function on(background: string, cell: PageCell): PageCell {
  return { ...cell, fill: background };
}
