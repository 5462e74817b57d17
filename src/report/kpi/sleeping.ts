import type { DormantRevenue } from "../../core/potential/dormant.ts";
import { fill } from "../../i18n/words.ts";
import { numberOrBlank } from "../client-column.ts";
import type { PageCell } from "../tab-spec.ts";
import type { ChartData } from "./chart-data.ts";
import { clientName, clientRows } from "./client-rows.ts";
import type { KpiKit } from "./kpi-kit.ts";
import { MOST_CATEGORIES } from "./layout.ts";
import { drawLines, type Line } from "./lines.ts";
import { figure, type PageDraft, words } from "./page-draft.ts";
import type { PageSection } from "./section.ts";
import { drawTable } from "./table.ts";

const LABEL_LENGTH = 24;
const ASLEEP = "#7F7F7F";

/** Revenue that sleeps in the portfolio, and what is left to win with present clients. */
export const sleeping: PageSection = {
  draw: (draft, row, kit) => {
    const lines = [...sleepingLines(kit), ...whiteSpaceLines(kit)];
    if (lines.length === 0) return row;
    draft.set(row, 0, words(kit.words.cockpit.sections.sleeping, "section"));
    const columns = { period: true, compared: false };
    return drawSleepers(draft, drawLines(draft, row + 1, { kit, lines, columns }), kit);
  },
  charts: sleepersChart,
};

function sleepingLines(kit: KpiKit): readonly Line[] {
  const found = kit.insights.dormant;
  if (!found.known) return [];
  const { sleeping: say } = kit.words.cockpit;
  const { gross, grossShare, clients, probability, isObserved, weighted, watched } = found.value;
  const help = clients > 0 ? fill(say.grossHelp, { clients: kit.format.whole(clients) }) : "";
  const source = isObserved
    ? fill(say.observed, { clients: kit.format.whole(watched) })
    : say.usual;
  return [
    { label: say.gross, format: kit.money, period: gross, meaning: help },
    { label: say.share, format: "percent", period: grossShare, meaning: say.shareHelp },
    { label: say.probability, format: "percent", period: probability, meaning: source },
    { label: say.weighted, format: kit.money, period: weighted, meaning: say.weightedHelp },
  ];
}

function whiteSpaceLines({ insights, words: say, format, money }: KpiKit): readonly Line[] {
  const { known, knownClients, estimated, estimatedClients } = insights.whiteSpace;
  const { sleeping: help } = say.cockpit;
  const line = (label: string, period: number, meaning: string): Line => {
    return { label, format: money, period, meaning };
  };
  const count = (clients: number) => ({ clients: format.whole(clients) });
  return [
    ...(knownClients > 0
      ? [line(help.known, known, fill(help.knownHelp, count(knownClients)))]
      : []),
    ...(estimatedClients > 0
      ? [line(help.estimated, estimated, fill(help.estimatedHelp, count(estimatedClients)))]
      : []),
  ];
}

/** Those who sleep, by what they brought in a year. */
function sleepersOf({ byClient }: DormantRevenue): readonly number[] {
  return Array.from(byClient.keys())
    .filter((i) => (byClient[i] as number) > 0)
    .sort((a, b) => (byClient[b] as number) - (byClient[a] as number) || a - b);
}

function drawSleepers(draft: PageDraft, row: number, kit: KpiKit): number {
  const found = kit.insights.dormant;
  const sleepers = found.known ? sleepersOf(found.value) : [];
  if (!found.known || sleepers.length === 0) return row;
  const { sleeping: say } = kit.words.cockpit;
  const { lastDay } = kit.portfolio.columns;
  const rows = clientRows(sleepers, kit, (i): readonly PageCell[] => {
    const day = numberOrBlank(lastDay[i]);
    return [
      figure(found.value.byClient[i] ?? "", kit.money),
      figure(day === "" ? "" : { day }, "date"),
    ];
  });
  return drawTable(draft, row + 1, { heads: [say.largest, say.perYear, say.last], rows });
}

function sleepersChart(kit: KpiKit): readonly ChartData[] {
  const found = kit.insights.dormant;
  if (!found.known || found.value.clients === 0) return [];
  const { titles, heads, sleeping: say } = kit.words.cockpit;
  const { gross, clients, byClient } = found.value;
  const values = { amount: kit.format.money(gross), clients: kit.format.whole(clients) };
  const shown = sleepersOf(found.value).slice(0, MOST_CATEGORIES);
  return [
    {
      kind: "bar",
      title: fill(titles.sleeping, values),
      headings: [heads.client, say.perYear],
      rows: shown.map((i) => [clientName(i, kit, LABEL_LENGTH), byClient[i] as number]),
      formats: [kit.money],
      colors: [ASLEEP],
    },
  ];
}
