import { segmentOrder } from "../core/portfolio/segmentation.ts";
import { NO_SEGMENT } from "../core/rfm/segment-map.ts";
import type { ReportKit } from "./report-kit.ts";

/** Names of the segments a client may be put in by hand: those of the method, then those in use. */
export function segmentChoices({
  portfolio,
  segmentName,
}: Pick<ReportKit, "portfolio" | "segmentName">): readonly string[] {
  const inUse = portfolio.segments.map(({ key }) => key);
  const keys = [...segmentOrder(portfolio.method), ...inUse].filter((key) => key !== NO_SEGMENT);
  return [...new Set(keys.map(segmentName))];
}
