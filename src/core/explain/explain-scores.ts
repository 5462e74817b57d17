import type { Day } from "../maths/day.ts";
import type { Aspects } from "../portfolio/aspects.ts";
import type { Method } from "../portfolio/method.ts";
import type { ClientColumns, Thresholds } from "../portfolio/portfolio.ts";
import { cellSegment, mapOrder, settled } from "../portfolio/rfm-segments.ts";
import { codeOf } from "../rfm/code.ts";
import { rulesOfFrozen } from "../rfm/rules.ts";
import { isNew, NO_SEGMENT } from "../rfm/segment-map.ts";
import { type Change, type Changes, NO_CHANGES } from "./change.ts";
import type { Explanation } from "./explanation.ts";
import { scoreChanger } from "./score-changes.ts";

/** What is to be known of scores to explain them; a portfolio holds it. */
export interface ScoredClients {
  readonly columns: Pick<
    ClientColumns,
    "recencyDays" | "orders" | "revenue" | "firstDay" | "r" | "f" | "m" | "rfm"
  >;
  readonly thresholds: Pick<Thresholds, "frozen" | "rfmScale" | "newTold">;
  readonly method: Pick<Method, "rfm" | "newClientDays">;
  readonly aspects: Pick<Aspects, "computedSegment">;
  readonly asOf: Day;
}

/** Why scores put each client where it is, and what would change them. */
export function scoresExplainer(scored: ScoredClients): (i: number) => Explanation {
  const { columns, thresholds, method, asOf, aspects } = scored;
  const rules = thresholds.frozen === null ? null : rulesOfFrozen(thresholds.frozen);
  const onMap = cellSegment(method.rfm, thresholds.rfmScale);
  const order = mapOrder(method.rfm);
  // Whoever is known to have bought long ago is never called new by the grid.
  const changerFor = (old: boolean) =>
    rules && scoreChanger({ rules, order, segmentOf: (cell) => settled(onMap(cell), old) });
  const [changer, oldChanger] = [changerFor(false), changerFor(true)];
  const changesAt = (i: number): Changes => {
    const isOld = thresholds.newTold && !Number.isNaN(columns.firstDay[i] as number);
    const change = isOld ? oldChanger : changer;
    if (change === null) return NO_CHANGES;
    return change({
      recencyDays: columns.recencyDays[i] as number,
      orders: columns.orders[i] as number,
      revenue: columns.revenue[i] as number,
    });
  };
  return (i) => {
    const segment = aspects.computedSegment[i] as string;
    const firstDay = columns.firstDay[i] as number;
    if (segment === "PROSPECT") {
      const reason = { key: "prospect", values: {} } as const;
      const changes = thresholds.newTold ? firstOrder() : NO_CHANGES;
      return { segment, reason, changes, isBest: false };
    }
    if (thresholds.newTold && isNew(firstDay, asOf, method.newClientDays)) {
      const values = { days: asOf - firstDay, limit: method.newClientDays };
      return { segment, reason: { key: "fresh", values }, changes: NO_CHANGES, isBest: false };
    }
    if (segment === NO_SEGMENT || columns.rfm[i] === "") {
      const reason = { key: "unscored", values: {} } as const;
      return { segment, reason, changes: NO_CHANGES, isBest: false };
    }
    const changes = changesAt(i);
    const isBest = rules !== null && changes.nearest === null;
    const isHighest = segment === order[0];
    return { segment, reason: reasonAt(columns, i), changes, isBest, isHighest };
  };
}

/** A prospect becomes a new client with the first order. */
function firstOrder(): Changes {
  const orders: Change = { axis: "orders", by: 1, reach: 1, to: "NEW" };
  return { orders, money: null, days: null, nearest: orders };
}

function reasonAt(columns: ScoredClients["columns"], i: number): Explanation["reason"] {
  const cell = {
    r: columns.r[i] as number,
    f: columns.f[i] as number,
    m: columns.m[i] as number,
  };
  const values = {
    code: columns.rfm[i] || codeOf(cell),
    days: columns.recencyDays[i] as number,
    revenue: { money: columns.revenue[i] as number },
  };
  const orders = columns.orders[i] as number;
  if (Number.isNaN(orders)) return { key: "scoresWithoutOrders", values };
  return { key: "scores", values: { ...values, orders } };
}
