import type { Settings } from "../contract/api.ts";
import { type Insights, insightsOf } from "../core/insights/insights.ts";
import { satisfactionScale } from "../core/insights/scale.ts";
import type { Day } from "../core/maths/day.ts";
import { buildPortfolio } from "../core/portfolio/build.ts";
import type { Portfolio } from "../core/portfolio/portfolio.ts";
import type { ReportContext } from "../report/report-context.ts";
import type { File } from "../sheets/file.ts";
import { currencyOf } from "./currency.ts";
import { isoDay, methodOf } from "./method-of.ts";
import { readSource, type SourceRead } from "./read-source.ts";

/** The whole computation, from the user's rows to the figures. */
export interface Figures {
  readonly source: SourceRead;
  readonly portfolio: Portfolio;
  /** Figures of the whole beyond the first, worked out when first asked for. */
  readonly insights: () => Insights;
  readonly context: ReportContext;
  readonly asOf: Day;
}

/** Reads and computes everything; nothing is written. @throws Problem of the source or the method */
export function figuresOf(
  file: File,
  { tabId, settings, today }: { tabId: number; settings: Settings; today: Day },
): Figures {
  const method = methodOf(settings);
  const source = readSource(file, { tabId, settings, today });
  const asOf = asOfDay(settings, today, source.lastDay);
  const portfolio = buildPortfolio(source.source, method, asOf);
  let insights: Insights | undefined;
  return {
    source,
    portfolio,
    insights: () => {
      insights ??= insightsOf(source.source, portfolio, {
        deals: source.deals,
        satisfactionScale: satisfactionScale(portfolio.clients),
      });
      return insights;
    },
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
