import type { Movement, WarningKey } from "../../core/portfolio/portfolio.ts";
import { fill } from "../../i18n/words.ts";
import type { ReportKit } from "../report-kit.ts";
import { sayWarning } from "../say-warning.ts";
import type { CellFormat } from "../tab-spec.ts";
import { LINE_LENGTH } from "./layout.ts";
import { figure, type PageDraft, words, wrapText } from "./page-draft.ts";

type Line = readonly [label: string, value: number, format: CellFormat, meaning: string];

const REASONS: readonly WarningKey[] = ["movement.uncovered", "movement.onePeriod", "period.empty"];

/** Who came, stayed and left, and what it did to revenue; or why that cannot be said. */
export function drawMovement(draft: PageDraft, row: number, kit: ReportKit): number {
  const { kpi } = kit.words.report;
  const { movement } = kit.portfolio.kpis;
  draft.set(row, 0, words(kpi.movement, "section"));
  if (movement === null) return drawAbsence(draft, row + 1, kit);
  const labels = { before: movement.before.label, after: movement.after.label };
  draft.set(row + 1, 0, words(fill(kpi.movementOf, labels), "note"));
  const next = drawLines(draft, row + 2, [
    ...countLines(movement, kit),
    ...rateLines(movement, kit),
  ]);
  draft.set(next + 1, 0, words(kpi.bridge, "section"));
  return drawLines(draft, next + 2, bridgeLines(movement, kit));
}

function drawAbsence(draft: PageDraft, row: number, kit: ReportKit): number {
  const { kpi } = kit.words.report;
  const reason = kit.portfolio.warnings.find(({ key }) => REASONS.includes(key));
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
      words(meaning, "note"),
    ]);
  }
  return row + lines.length;
}

function countLines(movement: Movement, { words: say }: ReportKit): readonly Line[] {
  const { kpi } = say.report;
  const before = { before: movement.before.label };
  return [
    [kpi.start, movement.start, "whole", fill(kpi.startHelp, before)],
    [kpi.kept, movement.kept, "whole", kpi.keptHelp],
    [kpi.lost, movement.lost, "whole", fill(kpi.lostHelp, before)],
    [kpi.fresh, movement.fresh, "whole", kpi.freshHelp],
    [kpi.reactivated, movement.reactivated, "whole", fill(kpi.reactivatedHelp, before)],
    [kpi.end, movement.end, "whole", kpi.endHelp],
  ];
}

function rateLines(movement: Movement, { words: say }: ReportKit): readonly Line[] {
  const { kpi } = say.report;
  const before = { before: movement.before.label };
  return [
    [kpi.retention, movement.retention, "percent", kpi.retentionHelp],
    [kpi.attrition, movement.attrition, "percent", kpi.attritionHelp],
    [kpi.acquisition, movement.acquisition, "percent", kpi.acquisitionHelp],
    [kpi.reactivation, movement.reactivation, "percent", kpi.reactivationHelp],
    [kpi.netGrowth, movement.netGrowth, "signedPercent", kpi.netGrowthHelp],
    [kpi.nrr, movement.nrr, "percent", fill(kpi.nrrHelp, before)],
    [kpi.grr, movement.grr, "percent", kpi.grrHelp],
  ];
}

function bridgeLines({ bridge, before, after }: Movement, kit: ReportKit): readonly Line[] {
  const { kpi } = kit.words.report;
  const line = (label: string, value: number): Line => [label, value, kit.money, ""];
  return [
    line(fill(kpi.bridgeBefore, { before: before.label }), bridge.before),
    line(kpi.bridgeFresh, bridge.fresh),
    line(kpi.bridgeReactivated, bridge.reactivated),
    line(kpi.bridgeExpansion, bridge.expansion),
    line(kpi.bridgeContraction, bridge.contraction),
    line(kpi.bridgeLost, bridge.lost),
    line(fill(kpi.bridgeAfter, { after: after.label }), bridge.after),
  ];
}
