import type { AccountMove } from "../../core/accounts/quadrants.ts";
import { fill } from "../../i18n/words.ts";
import type { ChartSpec } from "../chart-spec.ts";
import { figure, type PageDraft, words } from "../kpi/page-draft.ts";
import { drawTable } from "../kpi/table.ts";
import { charted, drawAccountChart, MOST_NAMED, tenth } from "./account-chart.ts";
import { drawClasses, drawTreatments } from "./account-classes.ts";
import { type AccountParts, accountParts } from "./account-parts.ts";
import { drawCorners } from "./corner-table.ts";
import { CHART_ROWS } from "./layout.ts";
import { clientName, drawNotes, type MatrixKit, remainingHead } from "./matrix-kit.ts";
import { drawPortrait } from "./portrait.ts";

const MOVES: readonly AccountMove[] = ["INVEST", "SELECTIVE", "MAINTAIN", "CASH"];
/** Characters of a client's name in the first column. */
const NAME_LENGTH = 30;

/** Classes, chart, corners, treatments and the portrait behind them. @returns the next free row, and the charts */
export function drawAccounts(
  draft: PageDraft,
  row: number,
  kit: MatrixKit,
): { readonly next: number; readonly charts: readonly ChartSpec[] } {
  const say = kit.words.matrix.accounts;
  draft.set(row, 0, words(say.section, "title"));
  const parts = accountParts(kit);
  if (parts === null) return { next: drawNotes(draft, row + 1, [say.none]), charts: [] };
  const atChart = drawClasses(draft, row + 1, parts) + 1;
  const charts = drawAccountChart(draft, atChart, parts);
  const below = charts.length === 0 ? atChart : drawBelowChart(draft, atChart + CHART_ROWS, parts);
  const treated = drawTreatments(draft, below, parts);
  return { next: drawPortrait(draft, treated + 1, parts), charts };
}

/** What the chart shows, in words and figures. */
function drawBelowChart(draft: PageDraft, row: number, parts: AccountParts): number {
  const { kit, corners } = parts;
  const { accounts: say } = kit.words.matrix;
  const shown = charted(parts);
  const one = (score: number) => kit.format.decimal(score, 1);
  const note = fill(say.chartNote, {
    shown: kit.format.whole(shown.length),
    all: kit.format.whole(corners.clients),
    x: one(corners.x),
    y: one(corners.y),
    named: kit.format.whole(Math.min(MOST_NAMED, shown.length)),
  });
  const atMoves = drawNotes(draft, row, [note]) + 1;
  draft.set(atMoves, 0, words(say.moves, "section"));
  const atList = drawCorners(draft, atMoves + 1, {
    kit,
    corners: {
      quadrants: corners,
      names: kit.words.insights.accountMoves,
      places: say.corners,
      heads: { name: say.move, place: say.corner },
      order: MOVES,
    },
  });
  return drawLargest(draft, atList + 1, parts) + 1;
}

function drawLargest(draft: PageDraft, row: number, parts: AccountParts): number {
  const { kit, accounts, appeal, corners } = parts;
  const { accounts: say, figures } = kit.words.matrix;
  const { accountClasses, accountMoves } = kit.words.insights;
  const { columns, aspects } = kit.portfolio;
  const named = charted(parts).slice(0, MOST_NAMED);
  draft.set(row, 0, words(fill(say.named, { named: kit.format.whole(named.length) }), "section"));
  return drawTable(draft, row + 1, {
    heads: [
      say.client,
      say.class,
      say.move,
      say.history,
      say.appealShort,
      figures.revenue,
      remainingHead(kit),
    ],
    rows: named.map((i) => [
      words(clientName(kit.portfolio, i, NAME_LENGTH), "label"),
      words(accountClasses[accounts.classes[i] as keyof typeof accountClasses]),
      words(accountMoves[corners.keys[i] as AccountMove]),
      figure(tenth(accounts.scores.history[i]), "number"),
      figure(tenth(appeal[i]), "number"),
      figure(columns.revenue[i] as number, kit.money),
      figure(aspects.wallets.whiteSpace[i] as number, kit.money),
    ]),
  });
}
