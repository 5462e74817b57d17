import type { Input, Output, Settings } from "../../contract/api.ts";
import type { AccountCriterion } from "../../core/portfolio/method-options.ts";
import { wordsOf } from "../../i18n/words.ts";
import { openFile, todayIn } from "../../sheets/file.ts";
import { bareFigures } from "../bare-figures.ts";
import { listedColumns } from "../listed-columns.ts";
import { mapToBegin } from "../map-to-begin.ts";

/** What there is to choose from in these lists; half-written rules and criteria do not matter. */
export function methodFacts({ tabId, settings }: Input<"methodFacts">): Output<"methodFacts"> {
  const file = openFile();
  const today = todayIn(file, new Date());
  const { portfolio } = bareFigures(file, { tabId, settings, today });
  const { thresholds, aspects, kpis } = portfolio;
  const words = wordsOf(settings.language);
  const { recency, frequency, monetary } = thresholds;
  return {
    clients: kpis.clients,
    revenue: kpis.revenue,
    columns: listedColumns(portfolio, words),
    scoring: thresholds.rfmScoring,
    scale: thresholds.rfmScale,
    cuts: { recency: [...recency], frequency: [...frequency], monetary: [...monetary] },
    newTold: thresholds.newTold,
    cross: aspects.cross?.reading ?? null,
    proposed: proposedCriteria(aspects.accounts?.portrait.criteria ?? []),
    map: mapToBegin(settings, thresholds.rfmScale, words),
  };
}

type Criterion = Settings["accounts"]["criteria"][number];

function proposedCriteria(criteria: readonly AccountCriterion[]): Criterion[] {
  return criteria.map(({ family, weight, column, as }) => {
    return { family, weight, column, as: typeof as === "string" ? as : { ...as } };
  });
}
