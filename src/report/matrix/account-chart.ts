import { ACCOUNT_CLASSES } from "../../core/accounts/classes.ts";
import { fill } from "../../i18n/words.ts";
import type { ChartSpec } from "../chart-spec.ts";
import { numberOrBlank } from "../client-column.ts";
import { figure, type PageDraft, words } from "../kpi/page-draft.ts";
import { ACCOUNT_COLORS } from "../palette.ts";
import type { AccountParts } from "./account-parts.ts";
import { CHART_HEIGHT, CHART_WIDTH, DATA_COLUMN } from "./layout.ts";
import { clientName } from "./matrix-kit.ts";

/** More key accounts than this cannot be served as such, nor told apart in a chart. */
const MOST_BUBBLES = 50;
/** Names that can be read in it. */
export const MOST_NAMED = 12;
const BEST = 10;

/** Clients of the chart, the largest first: both scores are known, and there is revenue to be as large as. */
export function charted({ kit, corners }: AccountParts): readonly number[] {
  const { revenue } = kit.portfolio.columns;
  return kit.order
    .filter((i) => corners.keys[i] !== "" && (revenue[i] as number) > 0)
    .slice(0, MOST_BUBBLES);
}

/** Writes the figures of the chart far right, one class after the other, and says where it goes. */
export function drawAccountChart(
  draft: PageDraft,
  row: number,
  parts: AccountParts,
): readonly ChartSpec[] {
  const { kit, accounts, corners } = parts;
  const { accounts: say, chartData, figures } = kit.words.matrix;
  const shown = charted(parts);
  if (shown.length === 0) return [];
  const named = new Set(shown.slice(0, MOST_NAMED));
  const classes = ACCOUNT_CLASSES.filter((key) => shown.some((i) => accounts.classes[i] === key));
  const rows = classes.flatMap((key) => shown.filter((i) => accounts.classes[i] === key));
  draft.set(row, DATA_COLUMN, words(chartData, "note"));
  const heads = [say.client, say.history, say.appealShort, say.class, figures.revenue];
  draft.line(
    row + 1,
    DATA_COLUMN,
    heads.map((head) => words(head, "heading")),
  );
  for (const [place, i] of rows.entries()) {
    draft.line(row + 2 + place, DATA_COLUMN, [
      words(named.has(i) ? clientName(kit.portfolio, i) : ""),
      figure(tenth(accounts.scores.history[i]), "number"),
      figure(tenth(parts.appeal[i]), "number"),
      words(kit.words.insights.accountClasses[accounts.classes[i] as (typeof classes)[number]]),
      figure(kit.portfolio.columns.revenue[i] as number, kit.money),
    ]);
  }
  const invest = corners.keys.filter((key) => key === "INVEST").length;
  const axis = (title: string, middle: number) => {
    return { title, middle: Math.round(middle * BEST) / BEST, least: 0, most: BEST };
  };
  return [
    {
      kind: "bubble",
      title:
        invest > 0 ? fill(say.chartTitle, { count: kit.format.whole(invest) }) : say.chartTitleNone,
      range: { row: row + 1, column: DATA_COLUMN, rows: rows.length + 1, columns: heads.length },
      at: { row, column: 0 },
      width: CHART_WIDTH,
      height: CHART_HEIGHT,
      colors: classes.map((key) => ACCOUNT_COLORS[key]),
      format: "number",
      bubbles: { x: axis(say.strength, corners.x), y: axis(say.appeal, corners.y) },
    },
  ];
}

/** Scores say nothing beyond one decimal. */
export function tenth(score: number | undefined): number | "" {
  return numberOrBlank(Math.round((score ?? Number.NaN) * BEST) / BEST);
}
