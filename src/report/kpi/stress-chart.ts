import { fill } from "../../i18n/words.ts";
import type { SpecCell } from "../tab-spec.ts";
import { BLUE, type ChartData, GREEN } from "./chart-data.ts";
import type { KpiKit } from "./kpi-kit.ts";
import { MOST_CATEGORIES, MOST_NAMES } from "./layout.ts";
import { shortName } from "./short-name.ts";
import { type StressGroup, stressGroups, stressName } from "./stress.ts";

const LABEL_LENGTH = 24;
/** Of each group, so that all three fit into a chart. */
const MOST_BARS = MOST_CATEGORIES / 3;
const COLORS: Readonly<Record<StressGroup, string>> = {
  clients: BLUE,
  owners: "#E69F00",
  sectors: GREEN,
};

/** The part of revenue that goes with each of the largest. */
export function stressChart(kit: KpiKit): readonly ChartData[] {
  const groups = stressGroups(kit);
  const first = groups[0];
  const dearest = first?.tests[0];
  if (first === undefined || dearest === undefined) return [];
  const { titles, balance, heads } = kit.words.cockpit;
  const name = shortName(stressName(dearest, first.group, kit), LABEL_LENGTH);
  const most = groups.length > 1 ? MOST_BARS : MOST_NAMES;
  const rows = groups.flatMap(({ group, tests }, place) =>
    tests
      .slice(0, most)
      .map((test): SpecCell[] => [
        shortName(stressName(test, group, kit), LABEL_LENGTH),
        ...groups.map((_, k) => (k === place ? test.shareLost : "")),
      ]),
  );
  return [
    {
      kind: "stackedBar",
      title: fill(titles.stress, { name, share: kit.format.percent(dearest.shareLost) }),
      headings: [heads.client, ...groups.map(({ group }) => balance.groups[group])],
      rows,
      formats: groups.map(() => "percent" as const),
      colors: groups.map(({ group }) => COLORS[group]),
    },
  ];
}
