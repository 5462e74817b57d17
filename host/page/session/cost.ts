import type { Meter } from "../../runtime/meter.ts";

/** What one execution asked of the services. */
export interface Cost {
  readonly calls: number;
  readonly cellsRead: number;
  readonly cellsWritten: number;
  /** An estimate of the time on Google's servers. */
  readonly seconds: number;
}

export function costOf(meter: Meter): Cost {
  const { serviceCalls, cellsRead, cellsWritten, estimatedSeconds } = meter;
  return { calls: serviceCalls, cellsRead, cellsWritten, seconds: estimatedSeconds };
}
