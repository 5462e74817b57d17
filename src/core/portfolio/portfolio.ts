import type { Discrimination } from "../abc/discrimination.ts";
import type { Day } from "../maths/day.ts";
import type { ClientFacts, ClientList, Orders } from "../orders.ts";
import type { Completeness } from "../quality/completeness.ts";
import type { RfmFrozen, RfmScoring } from "../rfm/rfm-options.ts";
import type { RuleNotice } from "../typology/rule-notices.ts";
import type { Aspects } from "./aspects.ts";
import type { AbcBy, Method } from "./method.ts";
import type { PurchaseOutlook } from "./purchase-outlook.ts";

/** What intake hands over: one of the two shapes. */
export type Source =
  | { readonly shape: "orders"; readonly orders: Orders }
  | { readonly shape: "clients"; readonly list: ClientList };

/** Every client with every computed column, and the figures of the whole. Entry i is client i everywhere. */
export interface Portfolio {
  readonly shape: "orders" | "clients";
  readonly asOf: Day;
  readonly method: Method;
  /** First and last day that counted, both inclusive; null when a client list says nothing. */
  readonly period: { readonly from: Day; readonly to: Day } | null;
  readonly clients: ClientFacts;
  readonly columns: ClientColumns;
  readonly aspects: Aspects;
  readonly thresholds: Thresholds;
  /** Segments that hold at least one client, best first, of the chosen segmentation. */
  readonly segments: readonly SegmentSummary[];
  readonly kpis: Kpis;
  /** What a purchase model says of the months to come; null unless one was chosen and can be used. */
  readonly purchases: PurchaseOutlook | null;
  /** How much is known of the clients, by the four kinds of information; worked out when asked for. */
  readonly completeness: Completeness;
  readonly warnings: readonly Warning[];
}

/** NaN, "" or 0 stand for "not computable" as said at each column. */
export interface ClientColumns {
  readonly revenue: Float64Array;
  /** Revenue of the period before; NaN throughout when there is none. */
  readonly previousRevenue: Float64Array;
  /** (revenue - previous) / previous over the two movement periods; NaN when previous is not positive. */
  readonly evolution: Float64Array;
  /** NaN when unknown. */
  readonly orders: Float64Array;
  readonly firstDay: Float64Array;
  readonly lastDay: Float64Array;
  readonly recencyDays: Float64Array;
  /** Of the positive total; 0 for others. */
  readonly share: Float64Array;
  readonly cumulativeShare: Float64Array;
  /** From 1; 0 when not ranked. */
  readonly rank: Int32Array;
  readonly abc: readonly string[];
  /** 0 when not scored. */
  readonly r: Uint8Array;
  readonly f: Uint8Array;
  readonly m: Uint8Array;
  /** "545", or "" when not scored. */
  readonly rfm: readonly string[];
  /** RFM segment key ("CHAMPION" or a custom name), "" when not scored. */
  readonly rfmSegment: readonly string[];
  /** Segment key of the chosen segmentation; never blank. */
  readonly segment: readonly string[];
  readonly margin: Float64Array;
  readonly clv: Float64Array;
  /** Day from which data for prospecting should be deleted (D16); NaN when nothing tells. */
  readonly purgeDay: Float64Array;
}

export interface Thresholds {
  readonly abcShares: readonly number[];
  /** What ABC classes are really by. */
  readonly abcBy: AbcBy;
  /** Smallest of that (money, orders, a score from 0 to 1) in each class but the last. NaN when the class is empty. */
  readonly abcLeast: readonly number[];
  readonly rfmBins: number;
  readonly rfmScoring: RfmScoring | "none";
  /** The best score: 5 also for three bins written 1, 3, 5. */
  readonly rfmScale: number;
  /** What to keep for scoring the same way another time; null where ranks or nested bins decide. */
  readonly frozen: RfmFrozen | null;
  /** Whether the first purchase tells new clients apart. */
  readonly newTold: boolean;
  /** How far the figure that makes the classes tells clients apart; null without any. */
  readonly discrimination: Discrimination | null;
  /** The cuts in use, ascending; empty when not scored. Recency in days. */
  readonly recency: readonly number[];
  readonly frequency: readonly number[];
  readonly monetary: readonly number[];
  readonly newClientDays: number;
  readonly clv: {
    readonly rule: "D7.5" | "D7.7" | "D7.14" | "none";
    readonly discount: number;
    readonly years: number | null;
    readonly retention: number | null;
  };
}

export interface SegmentSummary {
  readonly key: string;
  readonly clients: number;
  readonly revenue: number;
  /** Of the positive total. */
  readonly share: number;
  readonly meanRevenue: number;
  /** NaN when unknown. */
  readonly medianRecencyDays: number;
}

/** NaN where not computable; a warning says why. Shares are 0 to 1. */
export interface Kpis {
  /** Clients in the portfolio. */
  readonly clients: number;
  /** Clients with revenue above 0 in the period. */
  readonly activeClients: number;
  readonly revenue: number;
  readonly orders: number;
  readonly meanRevenue: number;
  readonly meanBasket: number;
  readonly ordersPerClient: number;
  /** Clients, active clients and revenue of earlier periods, the most recent first. */
  readonly history: readonly {
    readonly label: string;
    readonly clients: number;
    readonly revenue: number;
  }[];
  readonly concentration: Concentration;
  readonly movement: Movement | null;
  /** Revenue, orders and active clients by month, oldest first; empty for a client list. */
  readonly months: readonly {
    readonly month: string;
    readonly revenue: number;
    readonly orders: number;
    readonly clients: number;
  }[];
  readonly meanClv: number;
  readonly totalClv: number;
}

export interface Concentration {
  readonly top1Share: number;
  readonly top3Share: number;
  readonly top5Share: number;
  readonly top10Share: number;
  /** Lorenz curve read at the top 20 % (D10), and by the ceil rule. */
  readonly top20Share: number;
  readonly top20ShareCeil: number;
  readonly k80: number;
  readonly k80Share: number;
  readonly gini: number;
  readonly giniUnbiased: number;
  /** 0 to 10,000. */
  readonly hhi: number;
  readonly equivalentClients: number;
  /** D10: top-1 from 15 % watch, from 25 % or top-5 from 60 % danger. */
  readonly alert: "none" | "watch" | "danger";
}

/** Between the period before (1) and the last one (2), D8. */
export interface Movement {
  /** Length of each period in months; null for two revenue columns of a client list. */
  readonly months: number | null;
  readonly before: { readonly label: string; readonly from: Day | null; readonly to: Day | null };
  readonly after: { readonly label: string; readonly from: Day | null; readonly to: Day | null };
  readonly start: number;
  readonly kept: number;
  readonly lost: number;
  readonly fresh: number;
  readonly reactivated: number;
  readonly end: number;
  readonly retention: number;
  readonly attrition: number;
  readonly acquisition: number;
  readonly reactivation: number;
  readonly netGrowth: number;
  readonly nrr: number;
  readonly grr: number;
  readonly bridge: {
    readonly before: number;
    readonly fresh: number;
    readonly reactivated: number;
    readonly expansion: number;
    readonly contraction: number;
    readonly lost: number;
    readonly after: number;
  };
}

/** Something the reader should know about the figures; `warnings.ts` in `i18n` has the sentence. */
export interface Warning {
  readonly key: WarningKey;
  readonly values: Readonly<Record<string, string | number>>;
}

export type WarningKey =
  | "rfm.fewClients3"
  | "rfm.fewClientsFixed"
  | "rfm.fewDistinct"
  | "rfm.allEqual"
  | "rfm.tiesSplit"
  | "rfm.equalWidth"
  | "rfm.noDates"
  | "rfm.noPurchase"
  | "rfm.noOrders"
  | "dates.future"
  | "orders.future"
  | "dates.stale"
  | "dates.contradicted"
  | "quotes.impossible"
  | "margin.blank"
  | "abc.noPositive"
  | "abc.credit"
  | "abc.notDiscriminating"
  | "abc.noMargin"
  | "abc.noOrders"
  | "abc.unclassed"
  | "movement.uncovered"
  /** The data end before the last quarter of the last period. */
  | "movement.outdated"
  | "movement.shorter"
  | "movement.onePeriod"
  | "clv.noMargin"
  | "clv.noRetention"
  | "clv.infinite"
  /** Why a purchase model cannot be used, or what to know of it. */
  | "purchases.list"
  | "purchases.fewClients"
  | "purchases.fewRepeats"
  | "purchases.noFit"
  | "purchases.neverLost"
  | "purchases.correlated"
  | "purchases.noMean"
  | "purchases.noAmounts"
  | "purchases.penalty"
  | "purchases.stale"
  | "purchases.short"
  | "purchases.dropped"
  | "segment.noColumn"
  | "segment.allNew"
  | "segment.noRules"
  /** Of rules that ask for what nobody has. */
  | RuleNotice["key"]
  | "segment.noPotential"
  | "segment.noAccounts"
  | "override.applied"
  | "override.unknown"
  | "override.slip"
  | "override.other"
  | "override.formula"
  | "concentration.watch"
  | "concentration.danger"
  | "period.empty"
  /** Of the currencies of the lists; every one of them names its list. */
  | "currency.mixed"
  | "currency.apart"
  | "currency.tabs"
  /** Of the costs typed by hand; every one of them names the tab. */
  | "costs.headings"
  | "costs.columns"
  | "costs.figure"
  | "costs.noAmount"
  | "costs.amount"
  | "costs.rate"
  | "costs.negative"
  | "costs.noKind"
  | "costs.kind"
  | "costs.date"
  | "costs.order"
  | "costs.example"
  | "costs.more";
