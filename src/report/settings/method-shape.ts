import type { UnreadSetting } from "./rule-shape.ts";

/** How segments may be made. */
export type SegmentBySetting =
  | { kind: "rfm" }
  | { kind: "abc" }
  | { kind: "column"; header: string }
  | { kind: "rules" }
  | { kind: "cross" }
  | { kind: "accounts" };

export interface AbcSetting {
  shares: number[];
  classes: string[];
  zeros: "Z" | "last";
  rule: "crossing" | "inclusive" | "ties";
  of: "revenue" | "clients" | "discrimination" | "discriminationCorrected";
  by: "revenue" | "margin" | "orders" | "composite";
  /** Of the weighted score; 100 in all. */
  weights: { revenue: number; margin: number; orders: number };
}

export interface RfmSetting {
  /** 0 is automatic. */
  bins: number;
  scoring: "quantile" | "fixed" | "rpackage" | "ntile" | "midrank" | "width" | "nested" | "frozen";
  /** Limits of fixed scoring; null takes the ready table. */
  breaks: BreaksSetting | null;
  table: "starter" | "hubspot" | "klaviyo";
  /** Segments of the user's own; null takes the ready map. */
  map: MapRowSetting[] | null;
  ready: "default" | "shopify" | "klaviyo" | "putler" | "rpackage" | "rpackage02" | "grid25";
  total: { kind: "sum" } | { kind: "spss" } | { kind: "weighted"; r: number; f: number; m: number };
  /** Codes shown with 1 as the best. */
  reverse: boolean;
  /** The cuts of the last run, for scoring by them; null before the first. */
  frozen: FrozenSetting | null;
}

/** Limits of fixed scoring, rising. */
export interface BreaksSetting {
  recency: number[];
  frequency: number[];
  monetary: number[];
}

/** Cuts kept from a run. */
export interface FrozenSetting {
  /** The day that run spoke of, as ISO text. */
  asOf: string;
  cuts: BreaksSetting;
  sides: { recency: SideSetting; frequency: SideSetting; monetary: SideSetting };
  /** Three groups written 1, 3, 5. */
  spread: boolean;
  /** Figures that were the same for everybody. */
  equal: ("recency" | "frequency" | "monetary")[];
}

/** Whether a value at a cut counts as beyond it. */
export type SideSetting = "above" | "from";

/** One of the user's own segments: inclusive bounds of each score. */
export interface MapRowSetting {
  segment: string;
  r: [number, number];
  f: [number, number];
  m: [number, number];
  fm: [number, number];
  priority: number;
}

/** How potential is read; null takes what the list allows. */
export type CrossSetting =
  | { kind: "bands"; high: number; medium: number }
  | { kind: "wallet"; most: number; some: number };

/** The portrait of key accounts; without criteria the usual one. */
export interface AccountsSetting {
  criteria: CriterionSetting[];
  limits: {
    potential: number;
    walletShare: number;
    historyOfMain: number;
    loyalHistory: number;
    prospectProfile: number;
  };
  /** Lines that could not be read as a criterion. */
  unread: UnreadSetting[];
}

export interface CriterionSetting {
  family: "profile" | "history" | "potential";
  /** Of 100 for all together. */
  weight: number;
  column: string;
  /** By where a client stands, the most or the least the best; the score it is; a score for each word. */
  as: "most" | "least" | "score" | Record<string, number>;
}

/** Where a client counts as due, at risk, dormant or lost. */
export interface RhythmSetting {
  due: number;
  atRisk: number;
  dormant: number;
  lostMonths: number;
  silentMonths: number;
}

/** How often clients are visited, and how many visits one person makes. */
export interface LoadSetting {
  /** A year, by class, best class first. */
  visits: number[];
  /** A year. */
  weeks: number;
  /** A week. */
  days: number;
  visitsADay: number;
}
