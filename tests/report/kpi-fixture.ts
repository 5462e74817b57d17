import { type InsightOptions, insightsOf } from "../../src/core/insights/insights.ts";
import { satisfactionScale } from "../../src/core/insights/scale.ts";
import { buildPortfolio } from "../../src/core/portfolio/build.ts";
import { DEFAULT_METHOD, type Method } from "../../src/core/portfolio/method.ts";
import type { Portfolio, Source } from "../../src/core/portfolio/portfolio.ts";
import type { PageBody, SpecCell } from "../../src/report/tab-spec.ts";
import { kpiTab } from "../../src/report/tabs/kpi-tab.ts";
import { AS_OF, FRENCH } from "./clients-fixture.ts";
import { unknownInsights } from "./insights-fixture.ts";

/** The page of a portfolio. @param insights unknown unless given */
export function pageOf(
  portfolio: Portfolio,
  context = FRENCH,
  insights = unknownInsights(portfolio),
): PageBody {
  const { body } = kpiTab({ portfolio, insights }, context);
  if (body.kind !== "page") throw new Error("not a page");
  return body;
}

/** What the engine makes of a source: the figures, and the page in one language. */
export function madePage(
  source: Source,
  {
    context = FRENCH,
    method = {},
    deals = null,
    asOf = AS_OF,
  }: {
    readonly context?: typeof FRENCH;
    readonly method?: Partial<Method>;
    readonly deals?: InsightOptions["deals"];
    readonly asOf?: number;
  } = {},
) {
  const portfolio = buildPortfolio(source, { ...DEFAULT_METHOD, ...method }, asOf);
  const scale = satisfactionScale(portfolio.clients);
  const insights = insightsOf(source, portfolio, { deals, satisfactionScale: scale });
  return { portfolio, insights, page: pageOf(portfolio, context, insights) };
}

/** Columns of the tables; charts and their figures stand further right. */
const TABLE_COLUMNS = 8;

/** A section: the cells of its tables, from the row below its title to the next title. */
export function sectionOf({ rows }: PageBody, title: string): readonly (readonly SpecCell[])[] {
  const isTitle = (row: number) => rows[row]?.[0]?.style === "section";
  const start = rows.findIndex((row, at) => isTitle(at) && row[0]?.value === title);
  if (start < 0) throw new Error(`no section "${title}"`);
  let end = start + 1;
  while (end < rows.length && !isTitle(end)) end++;
  return rows.slice(start + 1, end).map((row) => row.slice(0, TABLE_COLUMNS).map(valueIn));
}

/** Cells at the right of a label, in a section or anywhere. Blank cells at the end are left out. */
export function lineOf(page: PageBody, label: string, section?: string): readonly SpecCell[] {
  const rows =
    section === undefined
      ? page.rows.map((row) => row.slice(0, TABLE_COLUMNS).map(valueIn))
      : sectionOf(page, section);
  const line = rows.find(([first]) => first === label)?.slice(1);
  if (line === undefined) throw new Error(`no line "${label}"`);
  const last = line.reduce<number>((most, value, at) => (value === "" ? most : at + 1), 0);
  return line.slice(0, last);
}

/** Titles of the sections, from top to bottom. */
export function titlesOf({ rows }: PageBody): readonly SpecCell[] {
  return rows.flatMap(([first]) => (first?.style === "section" ? [first.value] : []));
}

/** The cells a chart is drawn from, headings first. */
export function chartCells({ charts, rows }: PageBody, title: RegExp): readonly SpecCell[][] {
  const chart = charts.find((one) => title.test(one.title));
  if (chart === undefined) {
    throw new Error(`no chart ${title} among ${charts.map((one) => one.title).join(" | ")}`);
  }
  const { row, column, rows: count, columns } = chart.range;
  return rows
    .slice(row, row + count)
    .map((cells) => cells.slice(column, column + columns).map(valueIn));
}

function valueIn({ value }: { readonly value: SpecCell }): SpecCell {
  return value;
}

/** Two years and a half of revenue by month. */
export const months = Array.from({ length: 30 }, (_, i) => {
  const month = `${2024 + Math.floor(i / 12)}-${String((i % 12) + 1).padStart(2, "0")}`;
  return { month, revenue: 100 + i, orders: 3, clients: 2 };
});
