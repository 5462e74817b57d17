import { type Likelihood, type Maximum, maximumOf, weighted } from "./maximum.ts";
import type { Parameters, PurchaseModel } from "./model.ts";
import { withoutLoss } from "./never-lost.ts";
import { inUnits, type Patterns } from "./patterns.ts";

/** The parameters of a model for a portfolio. */
export interface PurchaseFit {
  /** Whether nothing in the purchases speaks of clients lost: the last two parameters are then 0. */
  readonly neverLost: boolean;
  readonly parameters: Parameters;
  /** Of all clients, without penalty. */
  readonly logLikelihood: number;
  /** 0 where none was needed. */
  readonly penalty: number;
  readonly evaluations: number;
}

/**
 * Fits a model: spans are first divided by the longest one. Where the purchases are most likely when nobody
 * is ever lost, so it is.
 * @returns null where no maximum is found.
 * @see method D7.15
 */
export function fitPurchases(model: PurchaseModel, patterns: Patterns): PurchaseFit | null {
  const unit = patterns.weeks.reduce((most, weeks) => Math.max(most, weeks), 0);
  if (!(unit > 0)) return null;
  const scaled = inUnits(patterns, unit);
  const found: Maximum | null = maximumOf(
    purchaseLikelihood(model, scaled),
    purchaseLikelihood(withoutLoss(model), scaled),
  );
  if (found === null) return null;
  const parameters = model.names.map((_, k) => {
    const value = Math.exp(found.logs[k] ?? Number.NEGATIVE_INFINITY);
    return model.spans.includes(k) ? value * unit : value;
  }) as unknown as Parameters;
  const { penalty, evaluations, atLimit: neverLost } = found;
  const terms = fittedModel(model, { neverLost }).logLikelihoods(parameters, patterns);
  const logLikelihood = weighted(terms, patterns.clients);
  return { neverLost, parameters, logLikelihood, penalty, evaluations };
}

/** The model a fit speaks of: the one chosen, or its limit. */
export function fittedModel(
  model: PurchaseModel,
  { neverLost }: Pick<PurchaseFit, "neverLost">,
): PurchaseModel {
  return neverLost ? withoutLoss(model) : model;
}

/** The likelihood of a model, in the unit of time the patterns are in. */
export function purchaseLikelihood(model: PurchaseModel, patterns: Patterns): Likelihood {
  return {
    clients: patterns.clients,
    parameters: model.names.length,
    terms: (logs) => model.logLikelihoods(logs.map(Math.exp) as unknown as Parameters, patterns),
  };
}
