import type { Portfolio, Source } from "../portfolio/portfolio.ts";
import { windowAt } from "../portfolio/windows.ts";
import { type ClientCount, countClients } from "./client-count.ts";
import { reachesBack, reachesTo } from "./reach.ts";
import { lacking, type Section, some } from "./section.ts";

/** Who is to be watched in the weeks ahead. */
export interface Watch {
  /** Next order expected within 30 days. */
  readonly expected: ClientCount;
  /** Past the day it was expected, and neither dormant nor lost yet. */
  readonly overdue: ClientCount;
  /** Volume that falls though they still order in time; null where the orders of these months, or of a year before, are not known. */
  readonly falling: ClientCount | null;
}

const AHEAD_DAYS = 30;

/** The last three months, and the same months a year before. */
const RECENT_MONTHS = 3;
const FALLING_MONTHS = 12 + RECENT_MONTHS;

/** Counts clients by when their next order is expected. @see method D11 */
export function watchIn(source: Source, portfolio: Portfolio): Section<Watch> {
  const { aspects, asOf } = portfolio;
  const { status, nextDay, overdueDays } = aspects.rhythm;
  if (nextDay.every(Number.isNaN)) return lacking("dates");
  const count = (wanted: (i: number) => boolean) => countClients(portfolio, wanted);
  const isCovered =
    source.shape === "orders" &&
    reachesBack(portfolio, FALLING_MONTHS) &&
    reachesTo(source, asOf, windowAt(asOf, RECENT_MONTHS, 0));
  const isAwake = (i: number) => status[i] !== "DORMANT" && status[i] !== "LOST";
  return some({
    expected: count((i) => {
      const day = nextDay[i] as number;
      return day >= asOf && day <= asOf + AHEAD_DAYS;
    }),
    overdue: count((i) => (overdueDays[i] as number) > 0 && isAwake(i)),
    falling: isCovered ? count((i) => aspects.falling[i] === 1) : null,
  });
}
