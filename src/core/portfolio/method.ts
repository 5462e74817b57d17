import type { PotentialReading } from "../accounts/cross.ts";
import type { PurchaseModelKey } from "../clv/purchases/model.ts";
import type { LoadMethod } from "../kpi/load.ts";
import type { RhythmMethod } from "../kpi/rhythm.ts";
import type { Day } from "../maths/day.ts";
import type { ReadyMap, RfmFrozen, RfmScoring, RfmTable, RfmTotal } from "../rfm/rfm-options.ts";
import type { Typology } from "../typology/typology.ts";
import type { AccountsMethod, Economics, Override } from "./method-options.ts";

/** Everything a user may choose about the figures. It is printed on the Settings tab and read back from it. */
export interface Method {
  /** Which orders count for revenue, orders, ABC, shares and concentration. Recency sees all history. */
  readonly period: Period;
  /** Movements compare periods of at most so many months: 12 unless said, 6 or 3. */
  readonly comparedMonths?: number;
  readonly segmentBy: SegmentBy;
  readonly abc: AbcMethod;
  readonly rfm: RfmMethod;
  readonly clv: ClvMethod;
  /** Clients whose first purchase is at most this many days old are New (D6.i). */
  readonly newClientDays: number;
  /** The user's own rules, for segments by "rules". */
  readonly typology?: Typology;
  /** How potential is read; by the bands of money or the shares of wallet that the list allows unless said. */
  readonly cross?: PotentialReading;
  /** The portrait of the ideal client; none unless said. */
  readonly accounts?: AccountsMethod;
  /** Segments set by hand, on top of all others. */
  readonly overrides?: readonly Override[];
  /** Where a client counts as due, at risk, dormant or lost; the usual limits unless said. */
  readonly rhythm?: RhythmMethod;
  /** Visits by class and what one person can make; the usual ones unless said. */
  readonly load?: LoadMethod;
  /** What the list does not say of money: costs by channel, fixed costs of a year, cash in hand. */
  readonly economics?: Economics;
}

export type Period =
  | { readonly kind: "all" }
  | { readonly kind: "months"; readonly months: number }
  | { readonly kind: "lastYear" }
  | { readonly kind: "range"; readonly from: Day; readonly to: Day };

export type SegmentBy =
  | { readonly kind: "rfm" }
  | { readonly kind: "abc" }
  /** Any text column of the source, by its header. */
  | { readonly kind: "column"; readonly header: string }
  /** The user's own rules (`typology`). */
  | { readonly kind: "rules" }
  /** Domains of revenue crossed with potential. */
  | { readonly kind: "cross" }
  /** Key-account classes (`accounts`). */
  | { readonly kind: "accounts" };

export interface AbcMethod {
  /** Ascending cumulative shares, one fewer than the classes: 0.8, 0.95 for A, B, C. */
  readonly shares: readonly number[];
  /** Names of the classes, best first. */
  readonly classes: readonly string[];
  /** What a client with no revenue is: "Z", or the last class. */
  readonly zeros: "Z" | "last";
  /** On which side of a threshold a client falls; "crossing" unless said. */
  readonly rule?: AbcRule;
  /**
   * What the shares are shares of: the revenue unless said, or the number of clients; or the ratio of
   * discrimination chooses shares of the number of clients for three classes, as taught or corrected.
   */
  readonly of?: "revenue" | "clients" | "discrimination" | "discriminationCorrected";
  /** What makes the classes; revenue unless said, and where the list does not tell the other. */
  readonly by?: AbcBy;
  /** For "composite": how much each figure counts, 100 in all. */
  readonly weights?: AbcWeights;
}

/** What ABC classes may be by; "composite" is a weighted score of the three. */
export type AbcBy = "revenue" | "margin" | "orders" | "composite";

/** Not below 0; they add up to 100. */
export interface AbcWeights {
  readonly revenue: number;
  readonly margin: number;
  readonly orders: number;
}

/** Rules II, I and III of D1. The last two are known to leave a class empty. */
export type AbcRule = "crossing" | "inclusive" | "ties";

export interface RfmMethod {
  /** "auto" lets the number of clients decide (D4). */
  readonly bins: "auto" | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10;
  readonly scoring: RfmScoring;
  /** For "fixed" scoring (D3.4); null takes a ready table. */
  readonly breaks: RfmBreaks | null;
  /** A custom segment map; null takes a ready-made one. */
  readonly map: readonly MapRow[] | null;
  /** The ready table of "fixed" scoring; the B2B starter unless said. */
  readonly table?: RfmTable;
  /** The cuts of an earlier run, for "frozen" scoring (D3.8). */
  readonly frozen?: RfmFrozen;
  /** The ready-made map in use where `map` is null; D6.i unless said. */
  readonly ready?: ReadyMap;
  /** How the three scores become one number; their sum unless said (D5). */
  readonly total?: RfmTotal;
  /** Codes shown with 1 as the best, as some systems do; scores and maps keep the highest as the best. */
  readonly reverse?: boolean;
}

/** Ascending breaks, one fewer than the bins. */
export interface RfmBreaks {
  /** Days. */
  readonly recency: readonly number[];
  /** Orders in the period. */
  readonly frequency: readonly number[];
  /** Money in the period. */
  readonly monetary: readonly number[];
}

/** One row of a custom map; bounds are inclusive; FM is the mean of F and M. Lower priority number wins. */
export interface MapRow {
  readonly segment: string;
  readonly r: readonly [number, number];
  readonly f: readonly [number, number];
  readonly m: readonly [number, number];
  readonly fm: readonly [number, number];
  readonly priority: number;
}

export interface ClvMethod {
  /** What value rests on: the formula of margin and retention unless said, or a purchase model over twelve months. */
  readonly model?: "formula" | PurchaseModelKey;
  /** Annual, 0.1 is 10 %. */
  readonly discount: number;
  /** Gross margin over revenue, for sources without a margin; null gives no CLV unless the source has one. */
  readonly marginShare: number | null;
  /** Annual retention; null takes the one measured between two periods. */
  readonly retention: number | null;
  /** Years of D7.7; null is the infinite D7.5. */
  readonly years: number | null;
}

/** The method of `method.md`. One period for all figures, the whole file unless the user says otherwise. */
export const DEFAULT_METHOD: Method = {
  period: { kind: "all" },
  segmentBy: { kind: "rfm" },
  abc: { shares: [0.8, 0.95], classes: ["A", "B", "C"], zeros: "Z" },
  rfm: { bins: "auto", scoring: "quantile", breaks: null, map: null },
  clv: { discount: 0.1, marginShare: null, retention: null, years: null },
  newClientDays: 90,
};
