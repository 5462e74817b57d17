import type { CostPeriod } from "../../core/insights/cost-periods.ts";
import type { UnitCosts } from "../../core/kpi/costs.ts";
import { civilOf } from "../../core/maths/day.ts";
import { fill } from "../../i18n/words.ts";
import { numberOrBlank } from "../client-column.ts";
import type { PageCell } from "../tab-spec.ts";
import { drawChannels } from "./channel-table.ts";
import { BLUE, type ChartData } from "./chart-data.ts";
import type { KpiKit } from "./kpi-kit.ts";
import { MOST_CATEGORIES } from "./layout.ts";
import { drawLines, type Line } from "./lines.ts";
import { figure, type PageDraft, words } from "./page-draft.ts";
import type { PageSection } from "./section.ts";
import { shortName } from "./short-name.ts";
import { drawTable } from "./table.ts";

const LABEL_LENGTH = 24;

/** What winning and keeping clients costs: in all, by channel, by period. */
export const costs: PageSection = {
  draw: (draft, row, kit) => {
    const found = kit.insights.costs;
    if (!found.known) return row;
    draft.set(row, 0, words(kit.words.cockpit.sections.costs, "section"));
    const lines = costLines(found.value, kit);
    const columns = { period: true, compared: false };
    const next = drawLines(draft, row + 1, { kit, lines, columns });
    return drawPeriods(draft, drawChannels(draft, next, { kit, costs: found.value }), kit);
  },
  charts: channelChart,
};

function costLines(found: UnitCosts, kit: KpiKit): readonly Line[] {
  const { words: say, money, portfolio } = kit;
  const { costs: help } = say.cockpit;
  const { ltvReadings } = say.insights;
  const line = (label: string, format: Line["format"], period: number, meaning: string): Line => {
    return { label, format, period, meaning };
  };
  const spent = found.acquisitionCost > 0 ? found.acquisitionCost : Number.NaN;
  const known = found.reading === "" ? "" : ltvReadings[found.reading];
  const isAhead = portfolio.thresholds.clv.rule === "D7.14" && known !== "";
  const reading = isAhead ? fill(help.ltvAhead, { reading: known }) : known;
  return [
    line(help.cac, money, found.cac, fill(help.cacHelp, { fresh: found.fresh })),
    line(help.crc, money, found.crc, help.crcHelp),
    line(help.crcToCac, "tenths", found.crcToCac, help.crcToCacHelp),
    line(help.ltvToCac, "tenths", found.ltvToCac, reading),
    line(help.payback, "tenths", found.paybackMonths, help.paybackHelp),
    line(help.spent, money, spent, ""),
  ];
}

function drawPeriods(draft: PageDraft, row: number, kit: KpiKit): number {
  const { costPeriods } = kit.insights;
  if (!costPeriods.known) return row;
  const { costs: say } = kit.words.cockpit;
  const rows = costPeriods.value.map((period): readonly PageCell[] => {
    const { acquisitionCost, fresh, cac, crc } = period.costs;
    return [
      words(periodName(period, kit), "label"),
      figure(acquisitionCost > 0 ? acquisitionCost : "", kit.money),
      figure(fresh, "whole"),
      figure(numberOrBlank(cac), kit.money),
      figure(numberOrBlank(crc), kit.money),
    ];
  });
  return drawTable(draft, row + 1, {
    heads: [say.periods, say.cost, say.fresh, "CAC", "CRC"],
    rows,
  });
}

/** "Q3 2026" or "2026"; "(under way)" where it is. */
function periodName({ from, to, isOpen }: CostPeriod, { words: say }: KpiKit): string {
  const { year, month } = civilOf(from);
  const { quarter, open } = say.cockpit.costs;
  const isQuarter = to - from < 100;
  const name = isQuarter ? fill(quarter, { quarter: Math.ceil(month / 3), year }) : String(year);
  return isOpen ? `${name} (${open})` : name;
}

function channelChart(kit: KpiKit): readonly ChartData[] {
  const found = kit.insights.costs;
  const channels = found.known
    ? [...found.value.channels].filter(({ cac }) => cac > 0).sort((a, b) => b.cac - a.cac)
    : [];
  const [dearest] = channels;
  if (dearest === undefined) return [];
  const values = {
    name: shortName(dearest.channel, LABEL_LENGTH),
    amount: kit.format.money(dearest.cac),
  };
  const shown = channels.slice(0, MOST_CATEGORIES);
  return [
    {
      kind: "bar",
      title: fill(kit.words.cockpit.titles.cac, values),
      headings: [kit.words.cockpit.costs.channel, "CAC"],
      rows: shown.map(({ channel, cac }) => [shortName(channel, LABEL_LENGTH), cac]),
      formats: [kit.money],
      colors: [BLUE],
    },
  ];
}
