import { addMonths, type Day } from "../maths/day.ts";
import { exactSum } from "../maths/sum.ts";
import { annualMeans, meansOfActive } from "../portfolio/annual-means.ts";
import { lastYear, revenueOfLastYear } from "../portfolio/last-year.ts";
import type { Portfolio, Source } from "../portfolio/portfolio.ts";
import { type DormantRevenue, dormantRevenue } from "../potential/dormant.ts";
import { reachesBack, reachesTo } from "./reach.ts";
import { lacking, type Section, some } from "./section.ts";

/** What is left to win with present clients, known and estimated apart. */
export interface WhiteSpace {
  readonly known: number;
  readonly knownClients: number;
  /** Marked as an estimate wherever it shows. */
  readonly estimated: number;
  readonly estimatedClients: number;
}

/** Clients whose data are kept too long, now and in six months. */
export interface PurgeCount {
  readonly due: number;
  readonly soon: number;
}

/** Revenue that sleeps, and how sure its chance is. */
export interface Sleeping extends DormantRevenue {
  /** Dormant clients the chance was observed on; 0 where it is the usual one. */
  readonly watched: number;
}

const SOON_MONTHS = 6;

/** Wallets less what is bought, added up. */
export function whiteSpaceIn({ aspects }: Portfolio): WhiteSpace {
  const { whiteSpace, source } = aspects.wallets;
  const pick = (wanted: readonly string[]) =>
    whiteSpace.filter((amount, i) => wanted.includes(source[i] as string) && amount > 0);
  const [known, estimated] = [pick(["given", "share"]), pick(["peers", "portfolio"])];
  return {
    known: exactSum(known),
    knownClients: known.length,
    estimated: exactSum(estimated),
    estimatedClients: estimated.length,
  };
}

/** Dormant clients from which their rate of return is believed: of one client it would be 0 or 100 %. */
const DORMANT_NEEDED = 5;

/**
 * Revenue that sleeps, beside that of the last twelve months (or of the revenue column); the chance of
 * waking it is the one observed between two years, where it was.
 */
export function dormantIn(source: Source, portfolio: Portfolio): Section<Sleeping> {
  const { aspects, columns, kpis, asOf } = portfolio;
  const { status } = aspects.rhythm;
  if (status.every((key) => key === "")) return lacking("dates");
  if (source.shape === "orders" && !reachesBack(portfolio, 12)) return lacking("year");
  const annualMean =
    source.shape === "orders"
      ? annualMeans(source.orders, asOf)
      : meansOfActive(
          [source.list.revenue, ...source.list.previous.map((year) => year.revenue)],
          status.length,
        );
  const movement = kpis.movement;
  const yearly = movement !== null && (movement.months === null || movement.months === 12);
  const asleep = aspects.moves?.filter((move) => move === "DORMANT" || move === "REACTIVATED");
  const watched = asleep?.length ?? 0;
  const enough = yearly && watched >= DORMANT_NEEDED;
  const observed = enough ? movement.reactivation : null;
  const annualRevenue = source.shape === "orders" ? yearOf(source, asOf) : kpis.revenue;
  const { lastDay } = columns;
  const found = dormantRevenue({ asOf, status, lastDay, annualMean, annualRevenue, observed });
  return some({ ...found, watched: enough ? watched : 0 });
}

/** NaN where the list ends too early for a year to be told. */
function yearOf(source: Extract<Source, { shape: "orders" }>, asOf: Day): number {
  if (!reachesTo(source, asOf, lastYear(asOf))) return Number.NaN;
  return revenueOfLastYear(source.orders, asOf);
}

/** Data whose day has come, and whose day comes within six months. */
export function purgeIn({ columns, asOf }: Portfolio): Section<PurgeCount> {
  const days = columns.purgeDay;
  if (days.every(Number.isNaN)) return lacking("dates");
  const limit: Day = addMonths(asOf, SOON_MONTHS);
  const until = (last: Day) => days.filter((day) => day <= last).length;
  return some({ due: until(asOf), soon: until(limit) - until(asOf) });
}
