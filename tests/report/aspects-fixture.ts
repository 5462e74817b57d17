import { USUAL_RHYTHM } from "../../src/core/kpi/rhythm.ts";
import type { Aspects } from "../../src/core/portfolio/aspects.ts";

/** Aspects of clients of whom nothing more is known. */
export function unknownAspects(segment: readonly string[]): Aspects {
  const size = segment.length;
  const unknown = () => new Float64Array(size).fill(Number.NaN);
  const blank = () => segment.map((): "" => "");
  return {
    rfmTotal: unknown(),
    computedSegment: segment,
    overrides: { of: new Int32Array(size).fill(-1), applied: 0, changed: 0, unknown: [] },
    typology: null,
    ranked: { rank: new Int32Array(size), share: unknown(), cumulativeShare: unknown() },
    classes: {
      criteria: [],
      codes: blank(),
      classes: [],
      shares: [[0.8, 0.95]],
      apart: new Uint8Array(size),
    },
    moves: null,
    rhythm: {
      gapDays: unknown(),
      gapSource: blank(),
      ratio: unknown(),
      status: blank(),
      nextDay: unknown(),
      overdueDays: unknown(),
      limits: USUAL_RHYTHM,
    },
    falling: new Uint8Array(size),
    wallets: {
      wallet: unknown(),
      source: blank(),
      walletShare: unknown(),
      whiteSpace: unknown(),
      peers: new Int32Array(size),
    },
    columns: { find: () => null, names: [] },
    cross: null,
    accounts: null,
    growth: { keys: blank(), x: Number.NaN, y: Number.NaN, clients: 0 },
    products: null,
  };
}
