import type { CostLine } from "../../core/kpi/costs.ts";
import type { Words } from "../../i18n/words.ts";

/** A line that shows how to fill the tab. */
export interface CostExample {
  readonly key: keyof Words["costs"]["exampleLines"];
  readonly kind: CostLine["kind"];
  /** Written the same in every language; `YYYY` is the year of the first run. */
  readonly from: string;
  readonly to: string;
  readonly amount: number;
}

/** One by the month, one by the year, one from month to month. */
export const COST_EXAMPLES: readonly CostExample[] = [
  { key: "fair", kind: "acquisition", from: "03/YYYY", to: "", amount: 1500 },
  { key: "ads", kind: "acquisition", from: "YYYY", to: "", amount: 4800 },
  { key: "loyalty", kind: "retention", from: "01/YYYY", to: "06/YYYY", amount: 900 },
];
