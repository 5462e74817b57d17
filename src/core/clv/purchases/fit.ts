import { type Likelihood, type Maximum, maximumOf, weighted } from "./maximum.ts";
import type { Parameters, PurchaseModel } from "./model.ts";
import { inUnits, type Patterns } from "./patterns.ts";

/** The parameters of a model for a portfolio. */
export interface PurchaseFit {
  readonly parameters: Parameters;
  /** Of all clients, without penalty. */
  readonly logLikelihood: number;
  /** 0 where none was needed. */
  readonly penalty: number;
  readonly evaluations: number;
}

/**
 * Fits a model: spans are first divided by the longest one.
 * @returns null where no maximum is found.
 * @see method D7.15
 */
export function fitPurchases(model: PurchaseModel, patterns: Patterns): PurchaseFit | null {
  const unit = patterns.weeks.reduce((most, weeks) => Math.max(most, weeks), 0);
  if (!(unit > 0)) return null;
  const found: Maximum | null = maximumOf(purchaseLikelihood(model, inUnits(patterns, unit)));
  if (found === null) return null;
  const parameters = found.logs.map((log, k) =>
    model.spans.includes(k) ? Math.exp(log) * unit : Math.exp(log),
  ) as unknown as Parameters;
  const terms = model.logLikelihoods(parameters, patterns);
  const logLikelihood = weighted(terms, patterns.clients);
  const { penalty, evaluations } = found;
  return { parameters, logLikelihood, penalty, evaluations };
}

/** The likelihood of a model, in the unit of time the patterns are in. */
export function purchaseLikelihood(model: PurchaseModel, patterns: Patterns): Likelihood {
  return {
    clients: patterns.clients,
    parameters: model.names.length,
    terms: (logs) => model.logLikelihoods(logs.map(Math.exp) as unknown as Parameters, patterns),
  };
}
