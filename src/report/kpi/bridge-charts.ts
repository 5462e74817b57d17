import { fill } from "../../i18n/words.ts";
import type { CellFormat, SpecCell } from "../tab-spec.ts";
import { bridgeSteps } from "./bridge.ts";
import { BLUE, type ChartData, GREEN, ORANGE } from "./chart-data.ts";
import type { KpiKit } from "./kpi-kit.ts";

const HIDDEN = "#FFFFFF";

/** How revenue and the number of clients went from one period to the next, as waterfalls. */
export function bridgeCharts(kit: KpiKit): readonly ChartData[] {
  const { movement } = kit.portfolio.kpis;
  if (movement === null || kit.insights.compared === null) return [];
  const steps = bridgeSteps(kit, movement);
  const { titles } = kit.words.cockpit;
  const { format } = kit;
  const signed = (amount: number): string => {
    const sign = amount > 0 ? "+" : amount < 0 ? "−" : "";
    return `${sign}${format.money(Math.abs(amount))}`;
  };
  const { fresh, reactivated, lost } = movement;
  const money = {
    fresh: signed(movement.bridge.fresh),
    lost: signed(-movement.bridge.lost),
  };
  const clients = { won: format.whole(fresh + reactivated), lost: format.whole(lost) };
  const bars = (value: "money" | "clients") =>
    steps
      .filter((step) => Number.isFinite(step[value]))
      .map((step) => ({ label: step.short, value: step[value], isLevel: step.isLevel }));
  return [
    ...waterfall(kit, {
      title: fill(titles.bridge, money),
      bars: bars("money"),
      format: kit.money,
    }),
    ...waterfall(kit, {
      title: fill(titles.clients, clients),
      bars: bars("clients"),
      format: "whole",
    }),
  ];
}

interface Step {
  readonly label: string;
  readonly value: number;
  readonly isLevel: boolean;
}

interface Waterfall {
  readonly title: string;
  readonly bars: readonly Step[];
  readonly format: CellFormat;
}

/** Each gain or loss stands on a base that is not seen; none where revenue falls below 0. */
function waterfall(kit: KpiKit, { title, bars, format }: Waterfall): readonly ChartData[] {
  const { series, heads } = kit.words.cockpit;
  let level = 0;
  let least = 0;
  const rows = bars.map(({ label, value, isLevel }): SpecCell[] => {
    const start = isLevel ? 0 : level;
    level = start + value;
    least = Math.min(least, level);
    const base = isLevel ? "" : Math.min(start, level);
    const gain = !isLevel && value >= 0 ? value : "";
    return [label, base, isLevel ? value : "", gain, !isLevel && value < 0 ? -value : ""];
  });
  if (least < 0) return [];
  return [
    {
      kind: "waterfall",
      title,
      headings: [heads.section, series.hidden, series.total, series.gain, series.loss],
      rows,
      formats: [format, format, format, format],
      colors: [HIDDEN, BLUE, GREEN, ORANGE],
      legend: false,
    },
  ];
}
