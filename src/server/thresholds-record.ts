import { USUAL_WEIGHTS } from "../core/abc/classing.ts";
import { isoOf } from "../core/maths/day.ts";
import type { Portfolio } from "../core/portfolio/portfolio.ts";

/** Every threshold in use as data, with what makes the segments. */
export function thresholdsRecord(portfolio: Portfolio): Record<string, unknown> {
  const { thresholds, method, aspects } = portfolio;
  const { frozen, ...rest } = thresholds;
  const { rfm, abc, segmentBy, typology, rhythm } = method;
  const asOf = rfm.scoring === "frozen" && rfm.frozen?.asOf ? isoOf(rfm.frozen.asOf) : null;
  return {
    segmentBy,
    ...rest,
    abcWeights: rest.abcBy === "composite" ? (abc.weights ?? USUAL_WEIGHTS) : null,
    abcOf: abc.of ?? "revenue",
    abcRule: abc.rule ?? "crossing",
    rfmMap: rfm.map ?? rfm.ready ?? "default",
    frozen: frozen && { ...frozen, asOf },
    rules: typology ? rulesRecord(portfolio) : null,
    cross: aspects.cross?.reading ?? null,
    accounts: aspects.accounts && {
      ...aspects.accounts.portrait,
      proposed: aspects.accounts.isProposed,
    },
    rhythm: rhythm ?? null,
  };
}

/** The rules with the clients each decides for; null while others make the segments. */
function rulesRecord({ method, aspects }: Portfolio): Record<string, unknown> {
  const { rules = [], otherwise = "" } = method.typology ?? {};
  const decided = aspects.typology?.decided;
  return {
    rules: rules.map((rule, place) => ({ ...rule, clients: decided?.[place] ?? null })),
    otherwise,
    unmatched: aspects.typology?.unmatched ?? null,
  };
}
