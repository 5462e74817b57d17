import type { Day } from "../maths/day.ts";
import { exactSum } from "../maths/sum.ts";

/** How far an action of the plan is. */
export type ActionState = "PLANNED" | "STARTED" | "DONE" | "DROPPED";

/** An action of the plan in time; NaN for a day nobody set. */
export interface PlannedAction {
  readonly start: Day;
  readonly end: Day;
  readonly state: ActionState;
}

/**
 * What an action brings for each unit of money it costs, its cost deducted: 0 when it just pays, -1 when
 * all is lost.
 * @param gain Margin it brought, as a rule; revenue flatters it.
 * @returns NaN where one of the two is unknown, or nothing was spent.
 * @see method D17: (gain - cost) / cost
 */
export function roiOf(gain: number, cost: number): number {
  if (Number.isNaN(gain) || !(cost > 0)) return Number.NaN;
  return exactSum([gain, -cost]) / cost;
}

/**
 * Days by which an action is late: a planned one since the day it was to begin, one that began since the
 * day it was to end. What is done or dropped is not late, nor is anything on the day itself.
 * @returns 0 for one in time; NaN where that day is unknown.
 */
export function lateDays({ start, end, state }: PlannedAction, asOf: Day): number {
  if (state === "DONE" || state === "DROPPED") return 0;
  return Math.max(0, asOf - (state === "PLANNED" ? start : end));
}
