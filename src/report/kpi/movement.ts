import type { Movement, WarningKey } from "../../core/portfolio/portfolio.ts";
import { fill } from "../../i18n/words.ts";
import { comparedLabels } from "../report-kit.ts";
import { sayWarning } from "../say-warning.ts";
import type { CellFormat } from "../tab-spec.ts";
import { drawBridge } from "./bridge.ts";
import { bridgeCharts } from "./bridge-charts.ts";
import type { KpiKit } from "./kpi-kit.ts";
import { LINE_LENGTH } from "./layout.ts";
import { drawLines, type Line } from "./lines.ts";
import { type PageDraft, words, wrapText } from "./page-draft.ts";
import type { PageSection } from "./section.ts";
import { yearUnderWay } from "./year-under-way.ts";

/** Who came, stayed and left, and what it did to revenue; or why that cannot be said. */
export const movement: PageSection = {
  draw: (draft, row, kit) => {
    const { kpis } = kit.portfolio;
    const labels = comparedLabels(kit);
    draft.set(row, 0, words(kit.words.cockpit.sections.movement, "section"));
    if (kpis.movement === null || labels === null || kit.insights.compared === null) {
      return drawAbsence(draft, row + 1, kit);
    }
    draft.set(row + 1, 0, words(periodsSaid(kit, labels), "note"));
    const lines = movementLines(kpis.movement, kit);
    const columns = { period: false, compared: true };
    const next = drawLines(draft, row + 2, { kit, lines, columns, all: true });
    return drawBridge(draft, next + 1, { kit, movement: kpis.movement });
  },
  charts: bridgeCharts,
};

function periodsSaid(kit: KpiKit, labels: { before: string; after: string }): string {
  const said = fill(kit.words.report.kpi.movementOf, labels);
  const underWay = yearUnderWay(kit);
  const notes = [
    ...(underWay === null ? [] : [`${underWay}.`]),
    ...(kit.insights.compared?.earlier ? [] : [kit.words.cockpit.movement.noEarlier]),
  ];
  return [said, ...notes].join(" ");
}

/** The most telling first. */
const REASONS: readonly WarningKey[] = [
  "movement.outdated",
  "movement.uncovered",
  "movement.onePeriod",
  "period.empty",
  "orders.future",
];

function drawAbsence(draft: PageDraft, row: number, kit: KpiKit): number {
  const lines = wrapText(reasonOf(kit), LINE_LENGTH);
  for (const [place, line] of lines.entries()) draft.set(row + place, 0, words(line, "note"));
  return row + lines.length;
}

function reasonOf(kit: KpiKit): string {
  const { kpi } = kit.words.report;
  const labels = comparedLabels(kit);
  if (labels !== null) return fill(kit.words.cockpit.movement.none, labels);
  const { warnings } = kit.portfolio;
  const key = REASONS.find((each) => warnings.some((warning) => warning.key === each));
  const reason = warnings.find((warning) => warning.key === key);
  return reason ? sayWarning(reason, kit) : fill(kpi.movementNone, { why: kpi.movementNoneWhy });
}

type CountKey = "start" | "kept" | "lost" | "fresh" | "reactivated" | "end";
type RateKey = "retention" | "attrition" | "acquisition" | "reactivation" | "netGrowth";

const COUNTS: readonly CountKey[] = ["start", "kept", "lost", "fresh", "reactivated", "end"];
const RATES: readonly (RateKey | "nrr" | "grr")[] = [
  "retention",
  "attrition",
  "acquisition",
  "reactivation",
  "netGrowth",
  "nrr",
  "grr",
];

function movementLines(movement: Movement, kit: KpiKit): readonly Line[] {
  const { kpi } = kit.words.report;
  const earlier = kit.insights.compared?.earlier ?? null;
  const line = (key: CountKey | RateKey | "nrr" | "grr", isRate: boolean): Line => ({
    label: kpi[key],
    format: formatOf(key, isRate),
    period: movement[key],
    before: earlier?.[key] ?? Number.NaN,
    change: isRate ? "points" : "growth",
    meaning:
      (key === "nrr" || key === "grr") && movement[key] < 0 ? kpi.belowZero : kpi[`${key}Help`],
  });
  return [...COUNTS.map((key) => line(key, false)), ...RATES.map((key) => line(key, true))];
}

function formatOf(key: string, isRate: boolean): CellFormat {
  if (!isRate) return "whole";
  return key === "netGrowth" ? "signedPercent" : "percent";
}
