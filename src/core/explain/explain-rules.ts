import type { Portfolio } from "../portfolio/portfolio.ts";
import { NO_CHANGES } from "./change.ts";
import type { Explanation } from "./explanation.ts";
import { ruleChanges } from "./rule-changes.ts";

/** Which of the user's own rules decided for each client, and what would make an earlier one match. */
export function rulesExplainer(portfolio: Portfolio): (i: number) => Explanation {
  const { columns, method, aspects } = portfolio;
  return (i) => {
    const segment = aspects.computedSegment[i] as string;
    const rule = aspects.typology?.rule[i] ?? -1;
    const changes = method.typology
      ? ruleChanges(
          {
            i,
            rule,
            revenue: columns.revenue[i] as number,
            orders: columns.orders[i] as number,
            recencyDays: columns.recencyDays[i] as number,
          },
          method.typology,
          aspects.columns.find,
        )
      : NO_CHANGES;
    if (rule < 0)
      return { segment, reason: { key: "otherwise", values: {} }, changes, isBest: false };
    return { segment, reason: { key: "rule", values: { rule: rule + 1 } }, changes, isBest: false };
  };
}
