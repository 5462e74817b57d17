import { fill } from "../../i18n/words.ts";
import { BLUE, type ChartData, coloredBars, ORANGE } from "./chart-data.ts";
import type { KpiKit } from "./kpi-kit.ts";
import { MOST_CATEGORIES } from "./layout.ts";
import { shortName } from "./short-name.ts";

const LABEL_LENGTH = 24;

/** The load of each salesperson, the fullest first; those with more than one person can do in orange. */
export function loadChart(kit: KpiKit): readonly ChartData[] {
  const found = kit.insights.load;
  const owners = found.known ? found.value.owners : [];
  const [fullest] = owners;
  if (fullest === undefined || !(fullest.load > 0)) return [];
  const { titles, load: say } = kit.words.cockpit;
  const over = owners.filter(({ load }) => load > 1).length;
  const title =
    over > 1 ? titles.overloadedSome : over > 0 ? titles.overloaded : titles.notOverloaded;
  const bars = owners.slice(0, MOST_CATEGORIES).map(({ owner, load }) => {
    return { label: shortName(owner, LABEL_LENGTH), value: load, color: load > 1 ? ORANGE : BLUE };
  });
  return [
    coloredBars({
      kind: "stackedBar",
      title: fill(title, {
        name: shortName(fullest.owner, LABEL_LENGTH),
        load: kit.format.percent(fullest.load),
        count: kit.format.whole(over),
        owners: kit.format.whole(owners.length),
      }),
      heading: say.owner,
      bars,
      format: "percent",
    }),
  ];
}
