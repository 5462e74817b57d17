import type { Day } from "../maths/day.ts";

/** Where a figure of a plan stands; NaN where unknown. */
export interface ObjectiveFigures {
  /** What it was when the objective was set. */
  readonly baseline: number;
  /** What it is to become: above the baseline, or below it for a figure to be brought down. */
  readonly target: number;
  /** What it is now. */
  readonly actual: number;
}

/** An objective under way. */
export interface RunningObjective extends ObjectiveFigures {
  readonly start: Day;
  readonly deadline: Day;
}

/** Green, amber and red of the method. */
export type ObjectiveStatus = "ON_TRACK" | "WATCH" | "LATE";

/** Parts of the progress to be expected by now. */
const GREEN = 0.9;
const AMBER = 0.6;
const TOLERANCE = 1e-9;

/**
 * How much of the way is done: 0 at the baseline, 1 at the target; below 0 when the figure went the
 * other way, above 1 beyond the target. A target below the baseline works alike.
 * @returns NaN where a figure is unknown or there is no way to go.
 * @see method D17: (actual - baseline) / (target - baseline)
 */
export function progressOf({ baseline, target, actual }: ObjectiveFigures): number {
  const way = target - baseline;
  return way === 0 ? Number.NaN : (actual - baseline) / way;
}

/**
 * How much of the way is to be expected by now, as if it were walked evenly: elapsed over total days,
 * 0 up to the start and 1 from the deadline on.
 * @returns NaN where a day is unknown or the deadline comes before the start.
 */
export function expectedProgress(
  { start, deadline }: Pick<RunningObjective, "start" | "deadline">,
  asOf: Day,
): number {
  if (Number.isNaN(start) || Number.isNaN(deadline) || deadline < start) return Number.NaN;
  if (asOf >= deadline) return 1;
  return asOf <= start ? 0 : (asOf - start) / (deadline - start);
}

/**
 * On track from nine tenths of the progress to be expected by now, to be watched from six tenths, late
 * below. Up to the start nothing is expected, so that nothing is late; from the deadline on all of it is.
 * @returns "" where it cannot be told.
 * @see method D17; what holds up to the start is ours
 */
export function objectiveStatus(objective: RunningObjective, asOf: Day): ObjectiveStatus | "" {
  const progress = progressOf(objective);
  const expected = expectedProgress(objective, asOf);
  if (Number.isNaN(progress) || Number.isNaN(expected)) return "";
  if (expected === 0 || progress >= GREEN * expected - TOLERANCE) return "ON_TRACK";
  return progress >= AMBER * expected - TOLERANCE ? "WATCH" : "LATE";
}
