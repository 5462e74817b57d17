import { exactSum } from "../maths/sum.ts";
import type { NameGroup } from "../text/group-names.ts";

/** What one owner would take of the clients without one. */
export interface OwnerShare {
  readonly owner: string;
  readonly clients: number;
  /** A year. */
  readonly visits: number;
  /** Indices of the clients, the largest first. */
  readonly members: readonly number[];
}

/** What clients weigh; entry i is client i. */
export interface WeightInput {
  readonly id: readonly string[];
  /** Visits a year. */
  readonly visits: Float64Array;
  /** Money; NaN and what is below 0 count as nothing. */
  readonly worth: Float64Array;
  /** Visits one person can make in a year. */
  readonly capacity: number;
}

interface Entry {
  readonly owner: string;
  readonly members: number[];
  visits: number;
  /** Part of all visits plus part of all money. */
  weight: number;
}

/**
 * Who could look after the clients without an owner: the largest client first to the least loaded, by
 * visits and by money alike, those whose year is full last. A client that needs no visit and brings
 * nothing is left out, for nothing tells to whom it should go.
 * @param groups Clients with an owner: they stay where they are.
 * @param free Clients without one.
 * @returns Owners who take one at least, most clients first.
 * @see method D15; that visits and money weigh the same is our choice
 */
export function shareOut(
  groups: readonly NameGroup[],
  free: readonly number[],
  input: WeightInput,
): readonly OwnerShare[] {
  const { id, visits, capacity } = input;
  const weight = weights(input);
  const weigh = (members: readonly number[]) =>
    members.reduce((sum, i) => sum + (weight[i] as number), 0);
  const heap = groups.map(({ name, members }): Entry => {
    const busy = exactSum(members.map((i) => visits[i] as number));
    return { owner: name, members: [], visits: busy, weight: weigh(members) };
  });
  const isFull = (entry: Entry) => entry.visits >= capacity;
  const order = (a: Entry, b: Entry): number =>
    Number(isFull(a)) - Number(isFull(b)) || a.weight - b.weight || (a.owner < b.owner ? -1 : 1);
  heap.sort(order);
  const largestFirst = free
    .filter((i) => (weight[i] as number) > 0)
    .sort((a, b) => {
      const [x, y] = [id[a] as string, id[b] as string];
      return (weight[b] as number) - (weight[a] as number) || (x < y ? -1 : 1);
    });
  for (const i of largestFirst) {
    const least = heap[0];
    if (least === undefined) break;
    least.members.push(i);
    least.visits += visits[i] as number;
    least.weight += weight[i] as number;
    sinkFirst(heap, order);
  }
  return heap
    .filter(({ members }) => members.length > 0)
    .map(({ owner, members }) => {
      const taken = exactSum(members.map((i) => visits[i] as number));
      return { owner, clients: members.length, visits: taken, members };
    })
    .sort((a, b) => b.clients - a.clients || (a.owner < b.owner ? -1 : 1));
}

/** Of each client: its part of all visits plus its part of all money. */
function weights({ visits, worth }: WeightInput): Float64Array {
  const money = worth.map((amount) => (amount > 0 ? amount : 0));
  const [allVisits, allMoney] = [exactSum(visits), exactSum(money)];
  const part = (some: number, all: number) => (all > 0 ? some / all : 0);
  return visits.map((count, i) => part(count, allVisits) + part(money[i] as number, allMoney));
}

/** Puts the first of a heap, which has grown, where it belongs. */
function sinkFirst<Item>(heap: Item[], order: (a: Item, b: Item) => number): void {
  let at = 0;
  for (;;) {
    const [left, right] = [2 * at + 1, 2 * at + 2];
    if (left >= heap.length) return;
    const isRight = right < heap.length && order(heap[right] as Item, heap[left] as Item) < 0;
    const child = isRight ? right : left;
    const [item, lower] = [heap[at] as Item, heap[child] as Item];
    if (order(item, lower) <= 0) return;
    heap[at] = lower;
    heap[child] = item;
    at = child;
  }
}
