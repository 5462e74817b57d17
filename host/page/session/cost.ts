import type { Meter } from "../../runtime/meter.ts";

/** What a run asked of the services. */
export interface Cost {
  readonly calls: number;
  readonly cellsRead: number;
  readonly cellsWritten: number;
  /** An estimate of the time on Google's servers. */
  readonly seconds: number;
}

/** Executions that follow each other this closely are one run: the panel drives it step by step. */
const PAUSE_MS = 1_000;
const NOTHING: Cost = { calls: 0, cellsRead: 0, cellsWritten: 0, seconds: 0 };

/** Adds up the executions of a run. */
export class CostCounter {
  #sum = NOTHING;
  #endedMs = Number.NEGATIVE_INFINITY;

  /** An execution begins at that moment. */
  begin(nowMs: number): void {
    if (nowMs - this.#endedMs > PAUSE_MS) this.#sum = NOTHING;
  }

  /** It has ended. @returns the cost of the run so far */
  add(meter: Meter, nowMs: number): Cost {
    this.#endedMs = nowMs;
    this.#sum = {
      calls: this.#sum.calls + meter.serviceCalls,
      cellsRead: this.#sum.cellsRead + meter.cellsRead,
      cellsWritten: this.#sum.cellsWritten + meter.cellsWritten,
      seconds: this.#sum.seconds + meter.estimatedSeconds,
    };
    return this.#sum;
  }
}
