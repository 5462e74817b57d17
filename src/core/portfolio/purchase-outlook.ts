import { type BackTest, backTest } from "../clv/purchases/back-test.ts";
import { type Forecast, forecastOf } from "../clv/purchases/forecast.ts";
import { type Interval, intervalOf } from "../clv/purchases/interval.ts";
import type { PurchaseModelKey } from "../clv/purchases/model.ts";
import { modelOf } from "../clv/purchases/models.ts";
import { netDays } from "../clv/purchases/net-days.ts";
import { summariesOf } from "../clv/purchases/summaries.ts";
import { monthlyRate } from "../clv/simple.ts";
import { once } from "../lazily.ts";
import { type Day, isoOf } from "../maths/day.ts";
import type { Figures } from "./figures.ts";
import { extentOf } from "./frame.ts";
import type { ClvMethod } from "./method.ts";
import type { Warning } from "./portfolio.ts";
import { isStale } from "./windows.ts";

const MONTHS = 12;
const DRAWS = 200;
/** Always the same, so that a figure changes with the data alone. */
const SEED = 1;
/** Half a year of orders is little to tell a year from. */
const SHORT_DAYS = 183;

/** What a purchase model says of the months to come. */
export interface PurchaseOutlook {
  readonly model: PurchaseModelKey;
  readonly months: number;
  /** The months count from this day: the as-of date, or the last day of a list that ends long before. */
  readonly until: Day;
  readonly forecast: Forecast;
  /** Where the totals lie in 90 of 100 redraws; null where it cannot be told. Worked out when asked for. */
  readonly interval: Interval | null;
  /** What it would have said twelve months ago; null where too little was known. Worked out when asked for. */
  readonly backTest: BackTest | null;
}

/** An outlook, or the reasons against it. */
export interface OutlookFound {
  /** null where the formula was chosen, or stands in. */
  readonly outlook: PurchaseOutlook | null;
  readonly warnings: readonly Warning[];
}

/** The outlook of the model the user chose; nothing is computed when it is the formula. */
export function outlookOf(figures: Figures, method: ClvMethod, asOf: Day): OutlookFound {
  const key = method.model ?? "formula";
  if (key === "formula") return { outlook: null, warnings: [] };
  const orders = figures.orderList;
  const data = orders === null ? null : extentOf(orders.day, asOf);
  if (orders === null || data === null) return refused({ key: "purchases.list", values: {} });
  const until = isStale(asOf, data.to) ? data.to : asOf;
  const days = netDays(orders, until);
  const model = modelOf(key);
  const horizon = { months: MONTHS, monthlyDiscount: monthlyRate(method.discount) };
  const forecast = forecastOf(model, summariesOf(days, until), horizon);
  const { clients, repeatBuyers } = forecast;
  if (forecast.why !== null) {
    return refused({ key: `purchases.${forecast.why}`, values: { clients, repeatBuyers } });
  }
  const interval = once(() =>
    intervalOf(model, forecast, { draws: DRAWS, seed: SEED, months: MONTHS }),
  );
  const tested = once(() => backTest(model, { days, until }, MONTHS));
  return {
    outlook: {
      model: key,
      months: MONTHS,
      until,
      forecast,
      get interval() {
        return interval();
      },
      get backTest() {
        return tested();
      },
    },
    warnings: [
      ...shortOf(until - data.from),
      ...cautions(forecast, { until: until < asOf ? until : null, dropped: days.dropped }),
    ],
  };
}

function refused(warning: Warning): OutlookFound {
  return { outlook: null, warnings: [warning] };
}

function shortOf(days: number): Warning[] {
  return days < SHORT_DAYS ? [{ key: "purchases.short", values: { days } }] : [];
}

interface Circumstances {
  /** null when the months count from the as-of date. */
  readonly until: Day | null;
  readonly dropped: number;
}

/** What the reader should know of an outlook. */
function cautions({ spend, fit }: Forecast, { until, dropped }: Circumstances): Warning[] {
  const warnings: Warning[] = [];
  if (until !== null) warnings.push({ key: "purchases.stale", values: { last: isoOf(until) } });
  if (fit.neverLost) warnings.push({ key: "purchases.neverLost", values: {} });
  if (spend.doubt !== null) {
    const values = { correlation: spend.correlation };
    warnings.push({ key: `purchases.${spend.doubt}`, values });
  }
  if (fit.penalty > 0 || (spend.fit?.penalty ?? 0) > 0) {
    warnings.push({ key: "purchases.penalty", values: {} });
  }
  if (dropped > 0) warnings.push({ key: "purchases.dropped", values: { count: dropped } });
  return warnings;
}
