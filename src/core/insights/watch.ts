import { exactSum } from "../maths/sum.ts";
import type { Portfolio } from "../portfolio/portfolio.ts";
import { reachesBack } from "./reach.ts";
import { lacking, type Section, some } from "./section.ts";

/** Some clients and what they bring. */
export interface ClientCount {
  readonly clients: number;
  readonly revenue: number;
}

/** Who is to be watched in the weeks ahead. */
export interface Watch {
  /** Next order expected within 30 days. */
  readonly expected: ClientCount;
  /** Past the day it was expected, and neither dormant nor lost yet. */
  readonly overdue: ClientCount;
  /** Volume that falls though they still order in time; null where the orders of a year before are not known. */
  readonly falling: ClientCount | null;
}

const AHEAD_DAYS = 30;

/** The last three months, and the same months a year before. */
const FALLING_MONTHS = 15;

/** Counts clients by when their next order is expected. @see method D11 */
export function watchIn(portfolio: Portfolio): Section<Watch> {
  const { aspects, columns, asOf, shape } = portfolio;
  const { status, nextDay, overdueDays } = aspects.rhythm;
  if (nextDay.every(Number.isNaN)) return lacking("dates");
  const count = (wanted: (i: number) => boolean): ClientCount => {
    const members = Array.from(nextDay.keys()).filter(wanted);
    const revenue = exactSum(members.map((i) => columns.revenue[i] as number));
    return { clients: members.length, revenue };
  };
  const yearBefore = shape === "orders" && reachesBack(portfolio, FALLING_MONTHS);
  const isAwake = (i: number) => status[i] !== "DORMANT" && status[i] !== "LOST";
  return some({
    expected: count((i) => {
      const day = nextDay[i] as number;
      return day >= asOf && day <= asOf + AHEAD_DAYS;
    }),
    overdue: count((i) => (overdueDays[i] as number) > 0 && isAwake(i)),
    falling: yearBefore ? count((i) => aspects.falling[i] === 1) : null,
  });
}
