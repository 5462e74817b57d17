import type { Day } from "../maths/day.ts";
import type { RfmBreaks } from "../portfolio/method.ts";

/** D3.1 to D3.8. */
export type RfmScoring =
  | "quantile"
  | "fixed"
  | "rpackage"
  | "ntile"
  | "midrank"
  | "width"
  | "nested"
  | "frozen";

/** Ready-made breaks: ours for business-to-business, and those two systems use. */
export type RfmTable = "starter" | "hubspot" | "klaviyo";

/** Maps by letter of D6: i, b, a, c, d (and its earlier version), e. */
export type ReadyMap =
  | "default"
  | "shopify"
  | "klaviyo"
  | "putler"
  | "rpackage"
  | "rpackage02"
  | "grid25";

/** How three scores become one number. */
export type RfmTotal =
  | { readonly kind: "sum" }
  /** 100 R + 10 F + M. */
  | { readonly kind: "spss" }
  | { readonly kind: "weighted"; readonly r: number; readonly f: number; readonly m: number };

/** What is scored. */
export type RfmFigure = "recency" | "frequency" | "monetary";

/** Cuts kept from an earlier run, with how values are held against them. */
export interface RfmFrozen {
  readonly cuts: RfmBreaks;
  /** Whether a value equal to a cut belongs to the bin below ("above" it counts as more) or to the one from it on. */
  readonly sides: Readonly<Record<RfmFigure, "above" | "from">>;
  /** Three bins written 1, 3, 5. */
  readonly spread: boolean;
  /** Figures that were the same for everybody: who still has that value keeps the middle score. */
  readonly equal: readonly RfmFigure[];
  /** The day that run spoke of; left out where nobody asks. */
  readonly asOf?: Day;
}
