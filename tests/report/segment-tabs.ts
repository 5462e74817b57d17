import type { Portfolio } from "../../src/core/portfolio/portfolio.ts";
import type { ReportContext } from "../../src/report/report-context.ts";
import type { TabSpec } from "../../src/report/tab-spec.ts";
import { segmentTab } from "../../src/report/tabs/segment-tab.ts";

/** The tabs of all segments that hold a client, best first. */
export function segmentTabs(portfolio: Portfolio, context: ReportContext): readonly TabSpec[] {
  return portfolio.segments.map(({ key }) => segmentTab(portfolio, key, context));
}
