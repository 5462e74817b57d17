import type { BackTest } from "../core/clv/purchases/back-test.ts";
import { modelOf } from "../core/clv/purchases/models.ts";
import type { SpendCheck } from "../core/clv/purchases/spend-check.ts";
import { isoOf } from "../core/maths/day.ts";
import type { PurchaseOutlook } from "../core/portfolio/purchase-outlook.ts";
import { meanAlive, totalOf } from "../report/kpi/expected.ts";

/** A purchase model and what it expects, as one record; null where the formula stands. */
export function purchasesRecord(outlook: PurchaseOutlook | null): Record<string, unknown> | null {
  if (outlook === null) return null;
  const { model, months, until, forecast, interval, backTest } = outlook;
  const { fit, spend, clients, repeatBuyers, sample, orders, revenue } = forecast;
  return {
    model,
    months,
    until: isoOf(until),
    clients,
    repeatBuyers,
    fittedOn: sample.repeats.length,
    parameters: Object.fromEntries(
      modelOf(model).names.map((name, k) => [name, fit.parameters[k]]),
    ),
    neverLost: fit.neverLost,
    logLikelihood: fit.logLikelihood,
    penalty: fit.penalty,
    amounts: amountsRecord(spend),
    orders: totalOf(orders),
    revenue: totalOf(revenue),
    meanAlive: meanAlive(outlook),
    interval,
    backTest: backTest && testRecord(backTest),
  };
}

function amountsRecord({ fit, doubt, correlation }: SpendCheck) {
  if (fit === null) return { doubt, correlation };
  const [p, q, gamma] = fit.parameters;
  const { logLikelihood, penalty, clients } = fit;
  return { parameters: { p, q, gamma }, logLikelihood, penalty, clients, doubt, correlation };
}

function testRecord({ from, ...test }: BackTest) {
  const { orders, actualOrders, revenue, actualRevenue } = test;
  return {
    from: isoOf(from),
    ...test,
    ordersError: (orders - actualOrders) / actualOrders,
    revenueError: (revenue - actualRevenue) / actualRevenue,
  };
}
