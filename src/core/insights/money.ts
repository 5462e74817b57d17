import { type CostLine, type UnitCosts, unitCosts } from "../kpi/costs.ts";
import { costsWithin } from "../kpi/costs-over-time.ts";
import { exactSum } from "../maths/sum.ts";
import type { Portfolio } from "../portfolio/portfolio.ts";
import { movementSpan } from "./movement-span.ts";
import { lacking, type Section, some } from "./section.ts";

/**
 * Cost of winning and of keeping a client over the second period of the movements. Costs typed in the
 * method count, as far as they were spent in it; without them, those beside each client: what winning
 * the new ones cost, and keeping those kept.
 */
export function costsIn(portfolio: Portfolio): Section<UnitCosts> {
  const { kpis, aspects, columns, clients, method } = portfolio;
  const { moves } = aspects;
  const all = costLines(portfolio);
  if (all.length === 0) return lacking("costs");
  if (moves === null) return lacking(endsEarly(portfolio) ? "recentOrders" : "periods");
  const span = movementSpan(kpis.movement);
  const lines = span === null ? all : costsWithin(all, span);
  if (lines.length === 0) return lacking("costsInPeriod");
  const channel = clients.texts.acquisitionSource;
  const channelsOf = (wanted: "FRESH" | "KEPT") =>
    moves.flatMap((move, i) => (move === wanted ? [channel?.[i] ?? ""] : []));
  const months = kpis.movement?.months ?? 12;
  const after = kpis.movement?.bridge.after ?? Number.NaN;
  const active = kpis.movement?.end ?? 0;
  return some(
    unitCosts({
      lines,
      freshChannels: channelsOf("FRESH"),
      keptChannels: channelsOf("KEPT"),
      clv: kpis.meanClv,
      monthlyRevenue: active > 0 ? after / active / months : Number.NaN,
      marginShare: marginShareOf(columns) ?? method.clv.marginShare ?? Number.NaN,
    }),
  );
}

function endsEarly({ warnings }: Portfolio): boolean {
  return warnings.some(({ key }) => key === "movement.outdated");
}

/** Of the clients whose margin is known, over their own revenue; null without any. */
function marginShareOf({ margin, revenue }: Portfolio["columns"]): number | null {
  const known = margin.some((value) => !Number.isNaN(value));
  const base = exactSum(revenue.filter((_, i) => !Number.isNaN(margin[i] as number)));
  return known && base > 0 ? exactSum(margin) / base : null;
}

function costLines({ method, clients, aspects }: Portfolio): readonly CostLine[] {
  const given = method.economics?.costs;
  if (given !== undefined) return given;
  const { acquisitionCost, retentionCost } = clients.numbers;
  const channel = clients.texts.acquisitionSource;
  const lines: CostLine[] = [];
  aspects.moves?.forEach((move, i) => {
    const won = acquisitionCost?.[i] ?? Number.NaN;
    const kept = retentionCost?.[i] ?? Number.NaN;
    if (move === "FRESH" && !Number.isNaN(won)) {
      lines.push({ kind: "acquisition", channel: channel?.[i] ?? "", amount: won, span: null });
    }
    if (move === "KEPT" && !Number.isNaN(kept)) {
      lines.push({ kind: "retention", channel: channel?.[i] ?? "", amount: kept, span: null });
    }
  });
  return lines;
}
