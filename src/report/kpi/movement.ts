import type { Movement, WarningKey } from "../../core/portfolio/portfolio.ts";
import { fill, type Words } from "../../i18n/words.ts";
import { comparedLabels, type ReportKit } from "../report-kit.ts";
import { sayWarning } from "../say-warning.ts";
import type { CellFormat } from "../tab-spec.ts";
import { LINE_LENGTH } from "./layout.ts";
import { besideFigure, figure, type PageDraft, words, wrapText } from "./page-draft.ts";

type Line = readonly [label: string, value: number, format: CellFormat, meaning: string];

/** What the lines are said with. */
interface Said {
  readonly kpi: Words["report"]["kpi"];
  readonly labels: { readonly before: string; readonly after: string };
  readonly money: CellFormat;
}

/** The most telling first. */
const REASONS: readonly WarningKey[] = [
  "movement.uncovered",
  "movement.onePeriod",
  "period.empty",
  "orders.future",
];

/** Who came, stayed and left, and what it did to revenue; or why that cannot be said. */
export function drawMovement(draft: PageDraft, row: number, kit: ReportKit): number {
  const { kpi } = kit.words.report;
  const { movement } = kit.portfolio.kpis;
  const labels = comparedLabels(kit);
  draft.set(row, 0, words(kpi.movement, "section"));
  if (movement === null || labels === null) return drawAbsence(draft, row + 1, kit);
  draft.set(row + 1, 0, words(fill(kpi.movementOf, labels), "note"));
  const said = { kpi, labels, money: kit.money };
  const next = drawLines(draft, row + 2, [
    ...countLines(movement, said),
    ...rateLines(movement, said),
  ]);
  draft.set(next + 1, 0, words(kpi.bridge, "section"));
  return drawLines(draft, next + 2, bridgeLines(movement, said));
}

function drawAbsence(draft: PageDraft, row: number, kit: ReportKit): number {
  const { kpi } = kit.words.report;
  const { warnings } = kit.portfolio;
  const key = REASONS.find((each) => warnings.some((warning) => warning.key === each));
  const reason = warnings.find((warning) => warning.key === key);
  const why = reason ? sayWarning(reason, kit) : kpi.movementNoneWhy;
  const lines = wrapText(fill(kpi.movementNone, { why }), LINE_LENGTH);
  for (const [place, line] of lines.entries()) draft.set(row + place, 0, words(line, "note"));
  return row + lines.length;
}

function drawLines(draft: PageDraft, row: number, lines: readonly Line[]): number {
  for (const [place, [label, value, format, meaning]] of lines.entries()) {
    draft.line(row + place, 0, [
      words(label, "label"),
      figure(value, format, "figure"),
      words(besideFigure(meaning), "note"),
    ]);
  }
  return row + lines.length;
}

function countLines(movement: Movement, { kpi }: Said): readonly Line[] {
  return [
    [kpi.start, movement.start, "whole", kpi.startHelp],
    [kpi.kept, movement.kept, "whole", kpi.keptHelp],
    [kpi.lost, movement.lost, "whole", kpi.lostHelp],
    [kpi.fresh, movement.fresh, "whole", kpi.freshHelp],
    [kpi.reactivated, movement.reactivated, "whole", kpi.reactivatedHelp],
    [kpi.end, movement.end, "whole", kpi.endHelp],
  ];
}

function rateLines(movement: Movement, { kpi }: Said): readonly Line[] {
  return [
    [kpi.retention, movement.retention, "percent", kpi.retentionHelp],
    [kpi.attrition, movement.attrition, "percent", kpi.attritionHelp],
    [kpi.acquisition, movement.acquisition, "percent", kpi.acquisitionHelp],
    [kpi.reactivation, movement.reactivation, "percent", kpi.reactivationHelp],
    [kpi.netGrowth, movement.netGrowth, "signedPercent", kpi.netGrowthHelp],
    [kpi.nrr, movement.nrr, "percent", kpi.nrrHelp],
    [kpi.grr, movement.grr, "percent", kpi.grrHelp],
  ];
}

function bridgeLines({ bridge }: Movement, { kpi, labels, money }: Said): readonly Line[] {
  const line = (label: string, value: number): Line => [label, value, money, ""];
  return [
    line(fill(kpi.bridgeBefore, labels), bridge.before),
    line(kpi.bridgeFresh, bridge.fresh),
    line(kpi.bridgeReactivated, bridge.reactivated),
    line(kpi.bridgeExpansion, bridge.expansion),
    line(kpi.bridgeContraction, bridge.contraction),
    line(kpi.bridgeLost, bridge.lost),
    line(fill(kpi.bridgeAfter, labels), bridge.after),
  ];
}
