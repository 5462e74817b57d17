import type { RhythmStatus } from "../../src/core/kpi/rhythm.ts";

/** What `--json` prints. */
export interface Printed {
  readonly asOf: string;
  readonly language: string;
  readonly source: {
    readonly shape: string;
    readonly grain: string;
    readonly system: string | null;
    readonly headerRow: number;
    readonly columns: readonly PrintedColumn[];
  };
  readonly sources: readonly {
    readonly tab: string;
    readonly shape: string | null;
    readonly rows: number;
    readonly problem: string | null;
  }[];
  readonly join: { readonly parts: readonly PrintedPart[] } | null;
  readonly quality: {
    readonly rowsRead: number;
    readonly rowsKept: number;
    readonly removed: Readonly<Record<string, number>>;
    readonly questions: readonly { readonly id: string; readonly text: string }[];
    readonly findings: readonly PrintedFinding[];
    readonly understood: readonly string[];
    readonly unidentified: { readonly rows: number; readonly revenue: number };
    readonly period: {
      readonly from: string;
      readonly to: string;
      readonly empty: readonly string[];
    } | null;
  };
  readonly clients: readonly PrintedClient[];
  readonly kpis: PrintedKpis;
  readonly thresholds: Readonly<Record<string, unknown>>;
  readonly warnings: readonly string[];
  readonly tabs: readonly PrintedTab[];
  readonly meter: Readonly<Record<string, number>>;
}

interface PrintedPart {
  readonly tab: string;
  readonly role: string;
  readonly clients: number;
  readonly found: number;
  readonly notFound: number;
  readonly lacking: number;
  readonly revenueFound: number;
  readonly revenueTotal: number;
  readonly absent: readonly { readonly id: string; readonly revenue: number | null }[];
}

export interface PrintedColumn {
  readonly header: string;
  readonly field: string | null;
  readonly confidence: number;
}

interface PrintedFinding {
  readonly kind: string;
  readonly column: string;
  readonly text: string;
  readonly count: number;
  readonly rows: readonly number[];
}

export interface PrintedClient {
  readonly id: string;
  readonly name: string;
  readonly revenue: number;
  readonly orders: number | null;
  readonly firstOrder: string | null;
  readonly lastOrder: string | null;
  readonly recencyDays: number | null;
  readonly share: number | null;
  readonly cumulativeShare: number | null;
  readonly rank: number | null;
  readonly abc: string | null;
  readonly r: number | null;
  readonly f: number | null;
  readonly m: number | null;
  readonly rfm: string | null;
  readonly rfmTotal: number | null;
  readonly previousRevenue: number | null;
  readonly evolution: number | null;
  readonly margin: number | null;
  readonly segment: string;
  readonly segmentName: string;
  readonly clv: number | null;
  readonly rhythm: RhythmStatus | null;
  readonly gapDays: number | null;
  readonly gapRatio: number | null;
  readonly nextOrder: string | null;
  readonly overdueDays: number | null;
  readonly falling: boolean;
  readonly move: string | null;
  readonly wallet: number | null;
  readonly walletSource: string | null;
  readonly walletShare: number | null;
  readonly whiteSpace: number | null;
  readonly familiesBought: number | null;
  readonly nextFamily: string | null;
  readonly nextFamilyValue: number | null;
  readonly classes: string | null;
  readonly classesApart: boolean;
  readonly cross: string | null;
  readonly domain: string | null;
  readonly growth: string | null;
  readonly accountClass: string | null;
  readonly accountScore: number | null;
  readonly profile: number | null;
  readonly history: number | null;
  readonly potential: number | null;
  readonly purgeDue: string | null;
  readonly computedSegment: string | null;
  readonly byHand: boolean;
  /** Only where a purchase model is in use. */
  readonly alive?: number;
  readonly expectedOrders?: number;
  readonly expectedRevenue?: number;
  /** Tab by fact, where there are several tabs. */
  readonly sources?: Readonly<Record<string, string>>;
}

type Rates = "retention" | "attrition" | "acquisition" | "reactivation" | "nrr" | "grr";
type Shares =
  | "top1Share"
  | "top3Share"
  | "top5Share"
  | "top10Share"
  | "top20Share"
  | "top20ShareCeil"
  | "k80Share";

export type PrintedKpis = Readonly<
  Record<Rates, number | null> &
    Record<Shares, number> &
    Record<
      | "clients"
      | "activeClients"
      | "revenue"
      | "k80"
      | "gini"
      | "giniUnbiased"
      | "hhi"
      | "equivalentClients"
      | "meanRevenue",
      number
    >
> & {
  readonly orders: number | null;
  readonly margin: number | null;
  readonly classes: readonly (PrintedCount & { readonly key: string; readonly share: number })[];
  readonly movement: PrintedMovement | null;
  readonly purchaseModel: PrintedPurchases | null;
  readonly months: readonly { readonly month: string; readonly fresh: number | null }[];
} & PrintedInsights;

interface PrintedPurchases {
  readonly model: string;
  readonly clients: number;
  readonly repeatBuyers: number;
  readonly penalty: number;
  readonly parameters: Readonly<Record<string, number>>;
  readonly logLikelihood: number;
  readonly amounts: { readonly parameters?: Readonly<Record<"p" | "q" | "gamma", number>> };
  readonly orders: number;
  readonly revenue: number;
  readonly meanAlive: number;
  readonly interval: Readonly<Record<"orders" | "revenue", readonly [number, number]>> | null;
  readonly backTest: object | null;
}

interface PrintedInsights {
  readonly compared: Readonly<Record<"after" | "before", PrintedPeriodFigures>> | null;
  readonly years: readonly object[] | null;
  readonly cohorts: { readonly cohorts: readonly PrintedCohort[] } | null;
  readonly stressTest: {
    readonly clients: readonly PrintedStress[];
    readonly owners: readonly PrintedStress[] | null;
  };
  readonly rhythm: readonly (PrintedCount & { readonly status: RhythmStatus })[] | null;
  readonly load: PrintedLoad | null;
  readonly segmentValues: readonly PrintedSegment[];
  readonly costs: object | null;
  readonly satisfaction: object | null;
  readonly conversion: { readonly deals: { readonly winRate: number | null } | null };
  readonly missing: Readonly<Record<string, string>>;
}

interface PrintedPeriodFigures {
  readonly activeClients: number;
  readonly revenue: number;
  readonly retention?: number | null;
}

export interface PrintedCohort {
  readonly start: string;
  readonly active: readonly number[];
}

interface PrintedStress {
  readonly key: string;
  readonly revenueLost: number;
  readonly revenueLeft: number;
  readonly shareLost: number;
}

interface PrintedLoad {
  readonly owners: readonly object[];
  readonly unowned: object | null;
  readonly proposal: readonly object[];
}

interface PrintedSegment extends PrintedCount {
  readonly key: string;
  readonly orders: number | null;
  readonly basket: number | null;
}

interface PrintedCount {
  readonly clients: number;
  readonly revenue: number;
}

interface PrintedMovement {
  readonly months: number | null;
  readonly before: PrintedPeriod;
  readonly after: PrintedPeriod;
  readonly start: number;
  readonly kept: number;
  readonly lost: number;
  readonly fresh: number;
  readonly reactivated: number;
  readonly end: number;
  readonly bridge: Readonly<Record<string, number>>;
}

interface PrintedPeriod {
  readonly label: string;
  readonly from: string | null;
  readonly to: string | null;
}

interface PrintedTab {
  readonly name: string;
  readonly rows: number;
  readonly columns: number;
  readonly charts: number;
}
