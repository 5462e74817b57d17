import type { Day } from "../maths/day.ts";

/** An objective as somebody writes it down; "" and NaN where nothing is said. */
export interface Objective {
  readonly segment: string;
  /** The figure that is to move. */
  readonly kpi: string;
  readonly baseline: number;
  readonly target: number;
  /** Euros, clients, points. */
  readonly unit: string;
  readonly deadline: Day;
  readonly owner: string;
}

/** The five tests of an objective, by their letters. */
export type SmartPart = "SPECIFIC" | "MEASURABLE" | "ACHIEVABLE" | "REALISTIC" | "TIMED";

/**
 * Which of the five tests an objective fails, in their order; none for one that is SMART.
 *
 * Specific: its segment and its figure are named. Measurable: baseline and target are numbers, the unit
 * is said. Achievable: somebody is to reach it. Realistic: the target is not what is there already, as far
 * as both are known; whether it is too far nobody can compute. Timed: its deadline lies in the future.
 * @see method D17; article 1 for the five words; which field answers for which is ours
 */
export function smartFaults(objective: Objective, asOf: Day): readonly SmartPart[] {
  const { segment, kpi, baseline, target, unit, deadline, owner } = objective;
  const isSaid = (text: string) => text.trim() !== "";
  const holds: Readonly<Record<SmartPart, boolean>> = {
    SPECIFIC: isSaid(segment) && isSaid(kpi),
    MEASURABLE: Number.isFinite(baseline) && Number.isFinite(target) && isSaid(unit),
    ACHIEVABLE: isSaid(owner),
    REALISTIC: target !== baseline,
    TIMED: deadline > asOf,
  };
  return (Object.keys(holds) as SmartPart[]).filter((part) => !holds[part]);
}
