import type { Movement } from "../../core/portfolio/portfolio.ts";
import type { CellFormat, PageCell } from "../tab-spec.ts";
import type { KpiKit } from "./kpi-kit.ts";
import { figure, type PageDraft, words } from "./page-draft.ts";
import { drawTable } from "./table.ts";

/** From the first period to the second, step by step: what is lost is below 0, so that the steps add up. */
export interface BridgeStep {
  readonly label: string;
  /** Under a bar. */
  readonly short: string;
  readonly money: number;
  /** NaN where a step moves no client. */
  readonly clients: number;
  /** Where one stands, rather than what one gains or loses. */
  readonly isLevel: boolean;
}

/** The steps of a bridge, in money and in clients. */
export function bridgeSteps({ words: say }: KpiKit, movement: Movement): readonly BridgeStep[] {
  const { kpi } = say.report;
  const { before, after, expansion, contraction, short } = say.cockpit.movement;
  const { bridge } = movement;
  const step = (
    [label, brief]: readonly [string, string],
    money: number,
    clients = Number.NaN,
  ): BridgeStep => ({ label, short: brief, money, clients, isLevel: false });
  return [
    { ...step([before, before], bridge.before, movement.start), isLevel: true },
    step([kpi.fresh, short.fresh], bridge.fresh, movement.fresh),
    step([kpi.reactivated, short.reactivated], bridge.reactivated, movement.reactivated),
    step([expansion, short.expansion], bridge.expansion),
    step([contraction, short.contraction], less(bridge.contraction)),
    step([kpi.lost, short.lost], less(bridge.lost), less(movement.lost)),
    { ...step([after, after], bridge.after, movement.end), isLevel: true },
  ];
}

/** Never -0. */
function less(amount: number): number {
  return amount === 0 ? 0 : -amount;
}

/** The bridge of the last period and, where the data reach back, the one before it. */
export function drawBridge(
  draft: PageDraft,
  row: number,
  { kit, movement }: { readonly kit: KpiKit; readonly movement: Movement },
): number {
  const { cockpit } = kit.words;
  const earlier = kit.insights.compared?.earlier ?? null;
  const older = earlier === null ? null : bridgeSteps(kit, earlier);
  const heads = [
    cockpit.movement.bridge,
    cockpit.heads.revenue,
    cockpit.heads.clients,
    ...(older === null ? [] : [kit.heads.before]),
  ];
  const rows = bridgeSteps(kit, movement).map((step, at): readonly PageCell[] => {
    const style = step.isLevel ? "figure" : "plain";
    const cell = (value: number, format: CellFormat) =>
      figure(Number.isFinite(value) ? value : "", format, style);
    return [
      words(step.label, "label"),
      cell(step.money, kit.money),
      cell(step.clients, "whole"),
      ...(older === null ? [] : [cell(older[at]?.money ?? Number.NaN, kit.money)]),
    ];
  });
  return drawTable(draft, row, { heads, rows });
}
