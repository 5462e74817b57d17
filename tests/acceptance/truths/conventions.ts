import type { PrintedClient } from "../printed.ts";
import type { Counts } from "../truth.ts";

/** A score of each value, in their order; 1 for the least. */
type Rule = (values: readonly number[], ids: readonly string[]) => readonly number[];

export interface Cell {
  readonly r: number;
  readonly f: number;
  readonly m: number;
}

const BINS = 5;
const TINY = 1e-9;

/** Ascending, equal values by their number where the names are numbers. */
function placesOf(values: readonly number[], ids: readonly string[], numbered: boolean): number[] {
  const byId = (a: string, b: string) =>
    numbered && Number.isFinite(Number(a)) ? Number(a) - Number(b) : a < b ? -1 : 1;
  return values
    .map((_, i) => i)
    .sort((a, b) => (values[a] ?? 0) - (values[b] ?? 0) || byId(ids[a] ?? "", ids[b] ?? ""));
}

/** As the reference files count by rank: ceil(5 rank / n), ties by the client's number. */
export const trueRank: Rule = (values, ids) => {
  const scores: number[] = new Array(values.length).fill(0);
  placesOf(values, ids, true).forEach((i, place) => {
    scores[i] = Math.ceil((BINS * (place + 1)) / values.length - TINY);
  });
  return scores;
};

/** Mean rank of each value, from 1. */
function meanRanks(values: readonly number[]): readonly number[] {
  const sorted = [...values].sort((a, b) => a - b);
  const first = new Map<number, number>();
  const count = new Map<number, number>();
  sorted.forEach((value, place) => {
    if (!first.has(value)) first.set(value, place);
    count.set(value, (count.get(value) ?? 0) + 1);
  });
  return values.map((value) => (first.get(value) ?? 0) + ((count.get(value) ?? 0) + 1) / 2);
}

/** As the reference files count by mean rank: ceil(5 rank / n). */
export const trueMeanRank: Rule = (values) =>
  meanRanks(values).map((rank) => Math.ceil((BINS * rank) / values.length - TINY));

/** D3.3: bins of equal size, the first N mod 5 one larger, ties by the client's code. */
export const ntile: Rule = (values, ids) => {
  const scores: number[] = new Array(values.length).fill(0);
  const [small, larger] = [Math.floor(values.length / BINS), values.length % BINS];
  const ends = Array.from({ length: BINS }, (_, k) => (k + 1) * small + Math.min(k + 1, larger));
  placesOf(values, ids, false).forEach((i, place) => {
    scores[i] = ends.findIndex((end) => place < end) + 1;
  });
  return scores;
};

/** D3.6: clamp(ceil(5 (mean rank - 0.5) / n), 1, 5). */
export const midrank: Rule = (values) =>
  meanRanks(values).map((rank) =>
    Math.min(BINS, Math.max(1, Math.ceil((BINS * (rank - 0.5)) / values.length - TINY))),
  );

/** Clients with a purchase: those who are scored. */
export const buyersOf = (clients: readonly PrintedClient[]) =>
  clients.filter(({ recencyDays }) => recencyDays !== null);

/**
 * The three scores of every buyer from the printed figures.
 * @param turned how the most recent comes to the top: scores turned round, or the days counted backwards
 */
export function scoredBy(
  rule: Rule,
  clients: readonly PrintedClient[],
  turned: "score" | "days",
): Map<string, Cell> {
  const buyers = buyersOf(clients);
  const ids = buyers.map(({ id }) => id);
  const days = buyers.map(({ recencyDays }) => recencyDays ?? 0);
  const r =
    turned === "days"
      ? rule(
          days.map((count) => -count),
          ids,
        )
      : rule(days, ids).map((score) => BINS + 1 - score);
  const orders = buyers.map((client) => client.orders ?? 0);
  const money = buyers.map(({ revenue }) => revenue);
  const [f, m] = [rule(orders, ids), rule(money, ids)];
  return new Map(ids.map((id, i) => [id, { r: r[i] ?? 0, f: f[i] ?? 0, m: m[i] ?? 0 }]));
}

/** The scores a run printed. */
export const printedCells = (clients: readonly PrintedClient[]): Map<string, Cell> =>
  new Map(buyersOf(clients).map(({ id, r, f, m }) => [id, { r: r ?? 0, f: f ?? 0, m: m ?? 0 }]));

/** How many clients have each score. */
export function countsOf(cells: Iterable<Cell>, figure: keyof Cell): Counts {
  const counts: Record<string, number> = { 1: 0, 2: 0, 3: 0, 4: 0, 5: 0 };
  for (const cell of cells) counts[cell[figure]] = (counts[cell[figure]] ?? 0) + 1;
  return counts;
}

/** How many clients have all fives, all ones, and how many different codes there are. */
export function codesIn(cells: Iterable<Cell>) {
  const codes = Array.from(cells, ({ r, f, m }) => `${r}${f}${m}`);
  const having = (code: string) => codes.filter((each) => each === code).length;
  return { best: having("555"), worst: having("111"), cells: new Set(codes).size };
}

/** Mean, median and the most of some figures. */
export function middlesOf(values: readonly number[]): readonly [number, number, number] {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = (sorted.length - 1) / 2;
  const [low, high] = [sorted[Math.floor(middle)] ?? 0, sorted[Math.ceil(middle)] ?? 0];
  const sum = sorted.reduce((total, value) => total + value, 0);
  return [sum / sorted.length, (low + high) / 2, sorted[sorted.length - 1] ?? 0];
}
