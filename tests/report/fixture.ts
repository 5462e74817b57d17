import fc from "fast-check";
import { dayOf } from "../../src/core/maths/day.ts";
import { DEFAULT_METHOD, type Method } from "../../src/core/portfolio/method.ts";
import type { Movement, Portfolio } from "../../src/core/portfolio/portfolio.ts";
import type { ReportContext } from "../../src/report/report-context.ts";

/** One client as a test writes it; what is left out is unknown. */
export interface ClientInput {
  readonly id: string;
  readonly name?: string;
  readonly owner?: string;
  readonly revenue: number;
  readonly segment: string;
  readonly orders?: number;
  readonly lastDay?: number;
}

export const AS_OF = dayOf(2026, 11, 22);

export const FRENCH: ReportContext = {
  language: "fr",
  sourceName: "Ventes 2026",
  currency: "€",
  locale: "fr_FR",
};

export const ENGLISH: ReportContext = {
  language: "en",
  sourceName: "Sales 2026",
  currency: "$",
  locale: "en_US",
};

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
    },
    thresholds: {
      abcShares: [0.8, 0.95],
      abcRevenue: [1000, 200],
      rfmBins: 5,
      rfmScoring: "quantile",
      recency: [13.6, 36.2, 141.2, 341],
      frequency: [1.2, 2.4, 4.6, 8.8],
      monetary: [1500, 4960, 11020, 26740],
      newClientDays: 90,
      clv: { rule: "none", discount: 0.1, years: null, retention: null },
    },
    segments: keys.map((key) => summaryOf(key, inputs, { share, total })),
    kpis: kpisOf(inputs, byRevenue.length),
    warnings: [],
    ...changes,
  };
}

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

function kpisOf(inputs: readonly ClientInput[], activeClients: number): Portfolio["kpis"] {
  const revenue = inputs.reduce((sum, client) => sum + client.revenue, 0);
  return {
    clients: inputs.length,
    activeClients,
    revenue,
    orders: Number.NaN,
    meanRevenue: revenue / activeClients,
    meanBasket: Number.NaN,
    ordersPerClient: Number.NaN,
    history: [],
    concentration: {
      top1Share: 0.5,
      top3Share: 0.8,
      top5Share: 0.93,
      top10Share: 1,
      top20Share: 0.7,
      top20ShareCeil: 0.7,
      k80: 3,
      k80Share: 0.3,
      gini: 0.647,
      giniUnbiased: 0.719,
      hhi: 3103.5,
      equivalentClients: 3.22,
      alert: "danger",
    },
    movement: null,
    months: [],
    meanClv: Number.NaN,
    totalClv: Number.NaN,
  };
}

/** The example of D8: eight clients at the start, eight at the end. */
export const MOVEMENT: Movement = {
  months: 12,
  before: { label: "2024-11-22 – 2025-11-21", from: dayOf(2024, 11, 22), to: dayOf(2025, 11, 21) },
  after: { label: "2025-11-22 – 2026-11-21", from: dayOf(2025, 11, 22), to: dayOf(2026, 11, 21) },
  start: 8,
  kept: 5,
  lost: 3,
  fresh: 2,
  reactivated: 1,
  end: 8,
  retention: 0.625,
  attrition: 0.375,
  acquisition: 0.25,
  reactivation: Number.NaN,
  netGrowth: 0,
  nrr: 0.9,
  grr: 0.8,
  bridge: {
    before: 1000,
    fresh: 200,
    reactivated: 50,
    expansion: 100,
    contraction: 80,
    lost: 120,
    after: 1150,
  },
};

/** The 500…5 vector of D10, in three segments. */
export const TEN: readonly ClientInput[] = [500, 200, 100, 80, 50, 30, 20, 10, 5, 5].map(
  (revenue, i) => ({
    id: `C${String(i + 1).padStart(2, "0")}`,
    revenue,
    segment: revenue >= 100 ? "CHAMPION" : revenue >= 20 ? "AT_RISK" : "DORMANT",
    orders: 10 - i,
    lastDay: AS_OF - 10 * (i + 1),
  }),
);

/** Any list of clients, awkward texts and credit balances included. */
export const anyClients: fc.Arbitrary<readonly ClientInput[]> = fc.uniqueArray(
  fc.record({
    id: fc.string({ minLength: 1, maxLength: 12 }),
    name: fc.string({ maxLength: 40 }),
    owner: fc.constantFrom("", "Anne", "=SUM(A1)"),
    revenue: fc.integer({ min: -50_000, max: 10_000_000 }).map((cents) => cents / 100),
    segment: fc.constantFrom("CHAMPION", "LOYAL", "NEW", "DORMANT", "BLANK"),
    orders: fc.integer({ min: 0, max: 400 }),
    lastDay: fc.constantFrom(Number.NaN, AS_OF, AS_OF - 400),
  }),
  { minLength: 1, maxLength: 90, selector: ({ id }) => id },
);
