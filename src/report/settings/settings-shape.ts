import type { Language } from "../../i18n/words.ts";
import type {
  AbcSetting,
  AccountsSetting,
  CrossSetting,
  LoadSetting,
  RfmSetting,
  RhythmSetting,
  SegmentBySetting,
} from "./method-shape.ts";
import type { TypologySetting } from "./rule-shape.ts";

/**
 * All that the Settings tab holds. The same shape as the contract's settings, restated here because
 * a report knows nothing of the sidebar; a test holds the two together. Days are ISO text.
 */
export interface TabSettings {
  language: Language;
  /** "today", "last", or a day. */
  asOf: string;
  period: PeriodSetting;
  /** How long the periods are that movements compare, at most. */
  compared: "year" | "half" | "quarter";
  segmentBy: SegmentBySetting;
  abc: AbcSetting;
  rfm: RfmSetting;
  clv: {
    model: "formula" | "mbg" | "bg" | "pareto";
    discount: number;
    marginShare: number | null;
    retention: number | null;
    years: number | null;
  };
  newClientDays: number;
  typology: TypologySetting;
  cross: CrossSetting | null;
  accounts: AccountsSetting;
  rhythm: RhythmSetting;
  load: LoadSetting;
  source: SourceSetting | null;
  /** More tabs that speak of the same clients, joined with the first. */
  further: SourceSetting[];
}

export type PeriodSetting =
  | { kind: "all" }
  | { kind: "months"; months: number }
  | { kind: "lastYear" }
  | { kind: "range"; from: string; to: string };

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
