import type { Settings } from "../contract/api.ts";
import { type Insights, insightsOf } from "../core/insights/insights.ts";
import { satisfactionScale } from "../core/insights/scale.ts";
import type { Day } from "../core/maths/day.ts";
import { buildPortfolio } from "../core/portfolio/build.ts";
import type { Portfolio } from "../core/portfolio/portfolio.ts";
import type { CostsRead } from "../intake/costs/read-costs.ts";
import type { ReportContext } from "../report/report-context.ts";
import type { File } from "../sheets/file.ts";
import { costsOf } from "./costs.ts";
import { currencyOf } from "./currency.ts";
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
}

interface Asked {
  readonly tabId: number;
  readonly settings: Settings;
  readonly today: Day;
  /** Those of the run's start, so that typing in their tab does not change it half-way; else as they stand. */
  readonly costs?: CostsRead | undefined;
}

/** Reads and computes everything; nothing is written. @throws Problem of the source or the method */
export function figuresOf(
  file: File,
  { tabId, settings, today, costs = costsOf(file) }: Asked,
): Figures {
  const method = { ...methodOf(settings), economics: costs.economics };
  const source = readSource(file, { tabId, settings, today });
  const asOf = asOfDay(settings, today, source.lastDay);
  const portfolio = buildPortfolio(source.source, method, asOf);
  let insights: Insights | undefined;
  return {
    source,
    portfolio: { ...portfolio, warnings: [...portfolio.warnings, ...costs.warnings] },
    insights: () => {
      insights ??= insightsOf(source.source, portfolio, {
        deals: source.deals,
        satisfactionScale: satisfactionScale(portfolio.clients),
      });
      return insights;
    },
    costs,
    context: {
      language: settings.language,
      sourceName: source.allNames,
      currency: currencyOf(file.locale),
      locale: file.locale,
    },
    asOf,
  };
}

function asOfDay({ asOf }: Settings, today: Day, lastDay: Day | null): Day {
  if (asOf === "today") return today;
  if (asOf === "last") return lastDay ?? today;
  return isoDay(asOf);
}
