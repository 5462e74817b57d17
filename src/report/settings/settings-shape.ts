import type { Language } from "../../i18n/words.ts";

/**
 * All that the Settings tab holds. The same shape as the contract's settings, restated here because
 * a report knows nothing of the sidebar; a test holds the two together. Days are ISO text.
 */
export interface TabSettings {
  language: Language;
  /** "today", "last", or a day. */
  asOf: string;
  period: PeriodSetting;
  segmentBy: { kind: "rfm" } | { kind: "abc" } | { kind: "column"; header: string };
  abc: { shares: number[]; classes: string[]; zeros: "Z" | "last" };
  rfm: {
    /** 0 is automatic. */
    bins: number;
    scoring: "quantile" | "fixed";
    breaks: BreaksSetting | null;
    map: MapRowSetting[] | null;
  };
  clv: {
    discount: number;
    marginShare: number | null;
    retention: number | null;
    years: number | null;
  };
  newClientDays: number;
  source: SourceSetting | null;
  /** More tabs that speak of the same clients, joined with the first. */
  further: SourceSetting[];
}

export type PeriodSetting =
  | { kind: "all" }
  | { kind: "months"; months: number }
  | { kind: "lastYear" }
  | { kind: "range"; from: string; to: string };

/** Limits of fixed scoring, rising. */
export interface BreaksSetting {
  recency: number[];
  frequency: number[];
  monetary: number[];
}

/** One of the user's own segments: inclusive bounds of each score. */
export interface MapRowSetting {
  segment: string;
  r: [number, number];
  f: [number, number];
  m: [number, number];
  fm: [number, number];
  priority: number;
}

/** The tab the clients come from, and what the user said of it. */
export interface SourceSetting {
  tabId: number;
  tabName: string;
  shape: "orders" | "clients" | null;
  headerRow: number | null;
  /** Field by header; "" leaves the column out. */
  mapping: Record<string, string>;
  answers: Record<string, string>;
}

/** What each field of a source is called, in both languages: field key to label. */
export type FieldNames = Readonly<Record<Language, Readonly<Record<string, string>>>>;
