import { fill } from "../../i18n/words.ts";
import { BLUE, type ChartData, signedPercent } from "./chart-data.ts";
import type { KpiKit } from "./kpi-kit.ts";
import { type PastPeriod, pastPeriods } from "./past-periods.ts";
import { shortName } from "./short-name.ts";

const LABEL_LENGTH = 24;

/** Revenue of each period, oldest first. */
export function periodsChart(kit: KpiKit): readonly ChartData[] {
  const { rows, byYear } = pastPeriods(kit);
  const [last] = rows;
  if (last === undefined || rows.length < 2) return [];
  const { heads } = kit.words.cockpit;
  return [
    {
      kind: "column",
      title: titleOf(last, kit),
      headings: [byYear ? heads.year : heads.period, heads.revenue],
      rows: [...rows]
        .reverse()
        .map(({ short, revenue }) => [shortName(short, LABEL_LENGTH), revenue]),
      formats: [kit.money],
      colors: [BLUE],
    },
  ];
}

const YEAR = /^\d{4}$/;

/** How the last period stands to what it can be compared with, else what it brought. */
function titleOf({ name, revenue, before, soFar, partial }: PastPeriod, kit: KpiKit): string {
  const { titles } = kit.words.cockpit;
  const label = shortName(name, LABEL_LENGTH);
  const isYear = YEAR.test(name);
  if (before === null || partial || !(before.revenue > 0)) {
    const values = { label, revenue: kit.format.money(revenue) };
    return fill(isYear ? titles.yearRevenue : titles.revenue, values);
  }
  const change = signedPercent(revenue / before.revenue - 1, kit);
  const sentence = soFar ? titles.sameDays : isYear ? titles.year : titles.period;
  return fill(sentence, { label, change });
}
