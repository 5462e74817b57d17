import { dayOf } from "../../src/core/maths/day.ts";
import { DEFAULT_METHOD, type Method } from "../../src/core/portfolio/method.ts";
import type { Portfolio } from "../../src/core/portfolio/portfolio.ts";
import { unknownAspects } from "./aspects-fixture.ts";
import { AS_OF, type ClientInput } from "./clients-fixture.ts";
import { kpisOf } from "./kpis-fixture.ts";

/** A portfolio whose columns agree with one another, without the engine that makes real ones. */
export function portfolioOf(
  inputs: readonly ClientInput[],
  changes: Partial<Portfolio> & { readonly method?: Method } = {},
): Portfolio {
  const size = inputs.length;
  const revenue = Float64Array.from(inputs, (client) => client.revenue);
  const total = revenue.reduce((sum, value) => sum + Math.max(0, value), 0);
  const byRevenue = inputs
    .map((_, i) => i)
    .filter((i) => (revenue[i] ?? 0) > 0)
    .sort((a, b) => (revenue[b] ?? 0) - (revenue[a] ?? 0));
  const rank = new Int32Array(size);
  const share = new Float64Array(size);
  const cumulativeShare = new Float64Array(size);
  let running = 0;
  byRevenue.forEach((i, place) => {
    running += revenue[i] ?? 0;
    rank[i] = place + 1;
    share[i] = (revenue[i] ?? 0) / total;
    cumulativeShare[i] = running / total;
  });
  const unknown = (): Float64Array => new Float64Array(size).fill(Number.NaN);
  const keys = [...new Set(inputs.map(({ segment }) => segment))];
  const lastDay = Float64Array.from(inputs, (client) => client.lastDay ?? Number.NaN);
  const abc = inputs.map((_, i) => {
    if ((rank[i] ?? 0) === 0) return "Z";
    const before = (cumulativeShare[i] ?? 0) - (share[i] ?? 0);
    return before < 0.8 ? "A" : before < 0.95 ? "B" : "C";
  });
  return {
    shape: "orders",
    purchases: null,
    asOf: AS_OF,
    method: DEFAULT_METHOD,
    period: { from: dayOf(2025, 11, 22), to: dayOf(2026, 11, 21) },
    clients: {
      size,
      id: inputs.map(({ id }) => id),
      name: inputs.map(({ id, name }) => name ?? `Client ${id}`),
      texts: inputs.some(({ owner }) => owner !== undefined)
        ? { owner: inputs.map(({ owner }) => owner ?? "") }
        : {},
      numbers: {},
      others: {},
    },
    columns: {
      revenue,
      previousRevenue: unknown(),
      evolution: unknown(),
      orders: Float64Array.from(inputs, (client) => client.orders ?? Number.NaN),
      firstDay: unknown(),
      lastDay,
      recencyDays: lastDay.map((day) => AS_OF - day),
      share,
      cumulativeShare,
      rank,
      abc,
      r: new Uint8Array(size),
      f: new Uint8Array(size),
      m: new Uint8Array(size),
      rfm: inputs.map(() => ""),
      rfmSegment: inputs.map(({ segment }) => segment),
      segment: inputs.map(({ segment }) => segment),
      margin: unknown(),
      clv: unknown(),
      purgeDay: unknown(),
    },
    aspects: unknownAspects(inputs.map(({ segment }) => segment)),
    thresholds: {
      abcShares: [0.8, 0.95],
      abcBy: "revenue",
      abcLeast: [1000, 200],
      rfmBins: 5,
      rfmScoring: "quantile",
      rfmScale: 5,
      frozen: null,
      newTold: true,
      discrimination: null,
      recency: [13.6, 36.2, 141.2, 341],
      frequency: [1.2, 2.4, 4.6, 8.8],
      monetary: [1500, 4960, 11020, 26740],
      newClientDays: 90,
      clv: { rule: "none", discount: 0.1, years: null, retention: null },
    },
    segments: keys.map((key) => summaryOf(key, inputs, { share, total })),
    completeness: NOTHING_KNOWN,
    kpis: kpisOf(inputs.map((client) => client.revenue)),
    warnings: [],
    ...changes,
  };
}

/** Of a portfolio whose tabs say nothing of how much is known. */
const NOTHING_KNOWN: Portfolio["completeness"] = {
  overall: Number.NaN,
  kinds: [],
  elements: [],
  perClient: new Float64Array(),
  perClientKind: [],
};

function summaryOf(
  key: string,
  inputs: readonly ClientInput[],
  { share }: { share: Float64Array; total: number },
): Portfolio["segments"][number] {
  const members = inputs.map((_, i) => i).filter((i) => inputs[i]?.segment === key);
  const revenue = members.reduce((sum, i) => sum + (inputs[i]?.revenue ?? 0), 0);
  return {
    key,
    clients: members.length,
    revenue,
    share: members.reduce((sum, i) => sum + (share[i] ?? 0), 0),
    meanRevenue: revenue / members.length,
    medianRecencyDays: Number.NaN,
  };
}
