import type { Settings } from "../contract/api.ts";
import { type Insights, insightsOf } from "../core/insights/insights.ts";
import { satisfactionScale } from "../core/insights/scale.ts";
import { once, withParts } from "../core/lazily.ts";
import type { Day } from "../core/maths/day.ts";
import type { ClientFacts } from "../core/orders.ts";
import { buildPortfolio } from "../core/portfolio/build.ts";
import type { Method } from "../core/portfolio/method.ts";
import type { Override } from "../core/portfolio/method-options.ts";
import type { Portfolio } from "../core/portfolio/portfolio.ts";
import type { CostsRead } from "../intake/costs/read-costs.ts";
import { formatterOf } from "../report/format.ts";
import type { ReportContext } from "../report/report-context.ts";
import type { ByHand } from "../report/segments-by-hand.ts";
import type { File } from "../sheets/file.ts";
import { typedByHand, withByHand } from "./by-hand.ts";
import { costsOf } from "./costs.ts";
import { currencyOf } from "./currency.ts";
import { currencyWarnings } from "./currency-warnings.ts";
import { isoDay, methodOf } from "./method-of.ts";
import { readSource, type SourceRead } from "./read-source.ts";

/** The whole computation, from the user's rows to the figures. */
export interface Figures {
  readonly source: SourceRead;
  readonly portfolio: Portfolio;
  /** Figures of the whole beyond the first, worked out when first asked for. */
  readonly insights: () => Insights;
  /** What the user typed in the Costs tab. */
  readonly costs: CostsRead;
  readonly context: ReportContext;
  readonly asOf: Day;
  /** Segments chosen by hand. */
  readonly byHand: readonly ByHand[];
}

interface Asked {
  readonly tabId: number;
  readonly settings: Settings;
  readonly today: Day;
  /** Those of the run's start, so that typing in their tab does not change it half-way; else as they stand. */
  readonly costs?: CostsRead | undefined;
  /** The same for segments chosen by hand. */
  readonly byHand?: readonly ByHand[] | undefined;
}

/** Reads and computes everything; nothing is written. @throws Problem of the source or the method */
export function figuresOf(file: File, asked: Asked): Figures {
  const { settings, today, costs = costsOf(file) } = asked;
  const { language } = settings;
  const method = { ...methodOf(settings), economics: costs.economics };
  const source = readSource(file, asked);
  const asOf = asOfDay(settings, today, source.lastDay);
  const build = builder(source, method, asOf);
  const plain = once(() => build([]));
  const clients = clientsOf(source);
  const byHand = asked.byHand ?? typedByHand(file, { clients, plain, language, today });
  const portfolio = withByHand(byHand, language, { build, plain });
  const context: ReportContext = {
    language,
    sourceName: source.allNames,
    currency: currencyOf(file.locale),
    locale: file.locale,
  };
  const currencies = currencyWarnings(source.money, formatterOf(context));
  const warnings = [...currencies, ...portfolio.warnings, ...costs.warnings];
  return {
    source,
    portfolio: withParts(portfolio, { warnings }),
    insights: once(() =>
      insightsOf(source.source, portfolio, {
        deals: source.deals,
        satisfactionScale: satisfactionScale(portfolio.clients),
      }),
    ),
    costs,
    context,
    asOf,
    byHand,
  };
}

function clientsOf({ source }: SourceRead): ClientFacts {
  return source.shape === "orders" ? source.orders.clients : source.list.clients;
}

/**
 * The same lists by other settings, read no second time, with the same segments chosen by hand.
 * @throws Problem of the method
 */
export function otherFigures(figures: Figures, settings: Settings): Portfolio {
  const { source, costs, asOf, byHand } = figures;
  const method = { ...methodOf(settings), economics: costs.economics };
  const build = builder(source, method, asOf);
  return withByHand(byHand, settings.language, { build, plain: once(() => build([])) });
}

function builder({ source }: SourceRead, method: Method, asOf: Day) {
  return (overrides: readonly Override[]): Portfolio =>
    buildPortfolio(source, { ...method, overrides }, asOf);
}

function asOfDay({ asOf }: Settings, today: Day, lastDay: Day | null): Day {
  if (asOf === "today") return today;
  if (asOf === "last") return lastDay ?? today;
  return isoDay(asOf);
}
