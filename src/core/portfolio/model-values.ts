import type { Figures } from "./figures.ts";
import { marginShares } from "./margin-shares.ts";
import type { ClvMethod } from "./method.ts";
import type { Thresholds, Warning } from "./portfolio.ts";
import type { PurchaseOutlook } from "./purchase-outlook.ts";

/** CLV of each client, NaN where not computable, and how it came about. */
export interface Values {
  readonly clv: Float64Array;
  readonly used: Thresholds["clv"];
  readonly warnings: readonly Warning[];
}

/** Margin to expect over the months ahead, each month's taken to today. @see method D7.14 */
export function valuesByModel(
  figures: Figures,
  { marginShare, discount }: ClvMethod,
  { forecast }: PurchaseOutlook,
): Values {
  const shares = marginShares(figures, marginShare);
  return {
    clv: forecast.discounted.map((value, i) => value * (shares?.[i] ?? Number.NaN)),
    used: { rule: shares === null ? "none" : "D7.14", discount, years: null, retention: null },
    warnings: shares === null ? [{ key: "clv.noMargin", values: {} }] : [],
  };
}
