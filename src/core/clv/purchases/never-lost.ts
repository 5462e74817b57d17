import { logGamma } from "../../maths/log-gamma.ts";
import type { PurchaseModel } from "./model.ts";

/**
 * What each of the models tends to when no client is ever lost: purchases at a pace of the client's own
 * (gamma: r, α) without end, so that a client goes on at `(r + x) / (α + T)`.
 * @see Ehrenberg 1959, The pattern of consumer purchases (negative binomial)
 */
export function withoutLoss(model: PurchaseModel): PurchaseModel {
  return {
    ...model,
    names: model.names.slice(0, 2),
    logLikelihoods: ([r, alpha], { repeats, weeks }) => {
      const whole = r * Math.log(alpha) - logGamma(r);
      return repeats.map(
        (x, i) => whole + logGamma(r + x) - (r + x) * Math.log(alpha + (weeks[i] as number)),
      );
    },
    alive: () => 1,
    expected: ([r, alpha], history, weeks) =>
      ((r + history.repeats) / (alpha + history.weeks)) * weeks,
  };
}
