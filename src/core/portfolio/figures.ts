import type { MovementInput } from "../kpi/movement.ts";
import type { ClientFacts, Orders } from "../orders.ts";
import type { Kpis, Portfolio, Warning } from "./portfolio.ts";

/** What either shape of source comes to, before any class or score; entry i is client i. */
export interface Figures {
  readonly clients: ClientFacts;
  readonly period: Portfolio["period"];
  /** Length of the period in years; 1 when a client list does not say. */
  readonly years: number;
  /** Net, in the period; NaN where unknown. */
  readonly revenue: Float64Array;
  /** In the period; null when the source tells of none. */
  readonly orders: Float64Array | null;
  /** First and last purchase of all history; NaN where unknown. */
  readonly firstDay: Float64Array;
  readonly lastDay: Float64Array;
  readonly recencyDays: Float64Array;
  /** The source tells when clients last bought, whether or not somebody did. */
  readonly tellsDates: boolean;
  /** 1 for a client who ever bought; the others are prospects. */
  readonly bought: Uint8Array;
  /** 1 for a client whose revenue shows that it bought after its last day; null where nothing can. */
  readonly boughtSince: Uint8Array | null;
  /** In the period; null when the source has none, NaN where unknown. */
  readonly margin: Float64Array | null;
  /**
   * Mean margin a year over each client's active years (at least one).
   * @param share Margin over revenue, for sources that have no margin.
   * @returns null when neither is known.
   */
  readonly annualMargin: (share: number | null) => Float64Array | null;
  readonly movement: MovementInput | null;
  /** The orders themselves; null for a client list. */
  readonly orderList: Orders | null;
  /** What each client brings in a year now; NaN where unknown. */
  readonly annualRevenue: () => Float64Array;
  readonly history: Kpis["history"];
  readonly months: Kpis["months"];
  readonly warnings: readonly Warning[];
}
