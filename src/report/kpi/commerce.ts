import { valueOrNull } from "../../core/insights/section.ts";
import type { Conversion } from "../../core/kpi/conversion.ts";
import { fill } from "../../i18n/words.ts";
import { GREY } from "../palette.ts";
import { BLUE, type ChartData, coloredBars, GREEN, ORANGE } from "./chart-data.ts";
import { clientName } from "./client-rows.ts";
import type { KpiKit } from "./kpi-kit.ts";
import { drawLines, type Line } from "./lines.ts";
import { words } from "./page-draft.ts";
import type { PageSection } from "./section.ts";

const NAMES_SHOWN = 3;

/** Deals won, prospects who became clients, families of products, contracts renewed. */
export const commerce: PageSection = {
  draw: (draft, row, kit) => {
    const lines = [...rateLines(kit), ...upcomingLines(kit)];
    if (lines.length === 0) return row;
    draft.set(row, 0, words(kit.words.cockpit.sections.commerce, "section"));
    const columns = { period: true, compared: false };
    return drawLines(draft, row + 1, { kit, lines, columns });
  },
  charts: rateChart,
};

function rateLines(kit: KpiKit): readonly Line[] {
  const { insights, words: say, format } = kit;
  const { commerce: help } = say.cockpit;
  const deals = valueOrNull(insights.deals);
  // Two rates of nearly the same thing would puzzle: the deals are the surer.
  const quotes = deals === null ? valueOrNull(insights.quotes) : null;
  const prospects = valueOrNull(insights.prospects);
  const renewal = valueOrNull(insights.renewal);
  const line = (label: string, period: number, meaning: string): Line => {
    return { label, format: "percent", period, meaning };
  };
  const outcome = ({ won, lost, open }: Conversion): string => {
    const counts = { won, decided: won + lost, open };
    return fill(help.outcome, written(counts, format.whole));
  };
  const lines: Line[] = [];
  if (deals) lines.push(line(help.deals, deals.winRate, outcome(deals)));
  if (quotes) lines.push(line(help.quotes, quotes.winRate, outcome(quotes)));
  if (prospects) {
    const { by, rate, converted, prospects: of } = prospects;
    const sentence = by === "cohort" ? help.cohort : help.period;
    const meaning = fill(sentence, written({ converted, prospects: of }, format.whole));
    lines.push(line(help.prospects, rate, meaning));
  }
  if (insights.crossSell.known) {
    lines.push(line(help.crossSell, insights.crossSell.value, help.crossSellHelp));
  }
  if (renewal) {
    const { due, renewed, rate } = renewal;
    lines.push(line(help.renewal, rate, fill(help.renewalHelp, { due, renewed })));
  }
  return lines.filter(({ period }) => Number.isFinite(period));
}

/** Contracts about to end, the nearest named. */
function upcomingLines(kit: KpiKit): readonly Line[] {
  const { commerce: help } = kit.words.cockpit;
  const upcoming = valueOrNull(kit.insights.renewal)?.upcoming ?? [];
  if (upcoming.length === 0) return [];
  const named = upcoming.slice(0, NAMES_SHOWN).map((i) => clientName(i, kit));
  const names = [...named, ...(upcoming.length > NAMES_SHOWN ? ["…"] : [])].join(", ");
  return [{ label: help.upcoming, format: "whole", period: upcoming.length, meaning: names }];
}

function written(
  counts: Readonly<Record<string, number>>,
  whole: (value: number) => string,
): Record<string, string> {
  return Object.fromEntries(Object.entries(counts).map(([name, count]) => [name, whole(count)]));
}

/** Rates beside each other; one alone by what it is made of, where that is three numbers. */
function rateChart(kit: KpiKit): readonly ChartData[] {
  const lines = rateLines(kit);
  const [first] = lines;
  if (first === undefined) return [];
  const { titles, series, heads } = kit.words.cockpit;
  const rate = kit.format.percent(first.period ?? Number.NaN);
  const title = fill(titles.rate, { label: first.label, rate });
  if (lines.length === 1) return outcomeChart(kit, title);
  return [
    {
      kind: "bar",
      title,
      headings: [heads.section, series.rate],
      rows: lines.map(({ label, period }) => [label, period ?? 0]),
      formats: ["percent"],
      colors: [BLUE],
    },
  ];
}

function outcomeChart(kit: KpiKit, title: string): readonly ChartData[] {
  const found = valueOrNull(kit.insights.deals) ?? valueOrNull(kit.insights.quotes);
  if (found === null || found.won + found.lost === 0) return [];
  const { commerce: say, heads } = kit.words.cockpit;
  const bars = [
    { label: say.won, value: found.won, color: GREEN },
    { label: say.lost, value: found.lost, color: ORANGE },
    { label: say.open, value: found.open, color: GREY },
  ];
  const heading = heads.section;
  return [coloredBars({ kind: "stackedColumn", title, heading, bars, format: "whole" })];
}
