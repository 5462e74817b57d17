import type { Cohorts } from "../kpi/cohorts.ts";
import type { Conversion, Outcomes, ProspectConversion } from "../kpi/conversion.ts";
import type { UnitCosts } from "../kpi/costs.ts";
import type { EffortShare } from "../kpi/effort.ts";
import type { Load } from "../kpi/load.ts";
import type { Renewal } from "../kpi/renewal.ts";
import type { Satisfaction } from "../kpi/satisfaction.ts";
import type { SegmentValue } from "../kpi/value.ts";
import type { YearWeight } from "../kpi/year-weight.ts";
import type { Day } from "../maths/day.ts";
import type { Portfolio, Source } from "../portfolio/portfolio.ts";
import { type Balance, balanceOf } from "./balance.ts";
import { dealsIn, prospectsIn, quotesIn, renewalIn } from "./commerce.ts";
import { type Compared, comparedOf } from "./compared.ts";
import { type CostPeriod, costPeriodsIn } from "./cost-periods.ts";
import { loadIn } from "./load.ts";
import { costsIn } from "./money.ts";
import { effortIn, type RhythmCount, rhythmIn, satisfactionIn, valuesIn } from "./of-clients.ts";
import { cohortsIn, freshIn, yearsIn } from "./over-time.ts";
import { toldUntil } from "./reach.ts";
import {
  dormantIn,
  type PurgeCount,
  purgeIn,
  type Sleeping,
  type WhiteSpace,
  whiteSpaceIn,
} from "./reserves.ts";
import { lacking, type Section, some } from "./section.ts";
import { type Watch, watchIn } from "./watch.ts";

/** Figures of the whole beyond the first KPIs; a section whose data are missing says which. */
export interface Insights {
  /** The last day the source tells of: the as-of date, or the last order of a list that ends well before it. */
  readonly toldUntil: Day;
  /** The two periods of the movements side by side; null without two in which somebody bought. */
  readonly compared: Compared | null;
  /** Years N, N-1 and N-2, a year under way against the same days. */
  readonly years: Section<readonly YearWeight[]>;
  readonly values: readonly SegmentValue[];
  readonly balance: Balance;
  readonly costs: Section<UnitCosts>;
  /** The same by quarter or year, of the lines typed with their dates. */
  readonly costPeriods: Section<readonly CostPeriod[]>;
  readonly satisfaction: Section<Satisfaction>;
  /** Deals of the list by how they ended, and quotes as the clients' columns count them. */
  readonly deals: Section<Conversion>;
  readonly quotes: Section<Conversion>;
  readonly prospects: Section<ProspectConversion>;
  /** Clients with two families of products or more, of those who buy. */
  readonly crossSell: Section<number>;
  readonly renewal: Section<Renewal>;
  readonly rhythm: Section<readonly RhythmCount[]>;
  readonly watch: Section<Watch>;
  readonly dormant: Section<Sleeping>;
  readonly whiteSpace: WhiteSpace;
  readonly effort: Section<readonly EffortShare[]>;
  readonly load: Section<Load>;
  readonly cohorts: Section<Cohorts>;
  /** Clients won in each month of `kpis.months`. */
  readonly freshByMonth: Section<Int32Array>;
  readonly purge: Section<PurgeCount>;
}

/** What no column of a portfolio holds. */
export interface InsightOptions {
  /** Deals counted where the list was read; null when it holds none. */
  readonly deals: Outcomes | null;
  /** Best mark of the satisfaction scale. */
  readonly satisfactionScale: number;
}

/** The usual: no deals, marks up to 5. */
export const USUAL_OPTIONS: InsightOptions = { deals: null, satisfactionScale: 5 };

/** All of it. @param source What the portfolio was built from. */
export function insightsOf(
  source: Source,
  portfolio: Portfolio,
  options: InsightOptions = USUAL_OPTIONS,
): Insights {
  const { aspects } = portfolio;
  const compared = comparedOf(source, portfolio);
  return {
    toldUntil: toldUntil(source, portfolio.asOf),
    compared,
    years: yearsIn(source, portfolio),
    values: valuesIn(portfolio),
    balance: balanceOf(portfolio),
    costs: costsIn(portfolio),
    costPeriods: costPeriodsIn(source, portfolio),
    satisfaction: satisfactionIn(portfolio, options.satisfactionScale),
    deals: dealsIn(options.deals),
    quotes: quotesIn(portfolio, options.deals),
    prospects: prospectsIn(portfolio),
    crossSell:
      aspects.products === null ? lacking("families") : crossSellIn(aspects.products.bought),
    renewal: renewalIn(portfolio),
    rhythm: rhythmIn(portfolio),
    watch: watchIn(source, portfolio),
    dormant: dormantIn(source, portfolio),
    whiteSpace: whiteSpaceIn(portfolio),
    effort: effortIn(portfolio),
    load: loadIn(portfolio),
    cohorts: cohortsIn(source, portfolio),
    freshByMonth: freshIn(portfolio),
    purge: purgeIn(portfolio),
  };
}

function crossSellIn(bought: Int32Array): Section<number> {
  const active = bought.filter((families) => families > 0).length;
  if (active === 0) return lacking("families");
  return some(bought.filter((families) => families >= 2).length / active);
}
