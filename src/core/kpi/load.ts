import { exactSum } from "../maths/sum.ts";
import { groupNames } from "../text/group-names.ts";
import { type OwnerShare, shareOut } from "./share-out.ts";

/** How often clients are visited, and how many visits one person makes. */
export interface LoadMethod {
  /** Visits a year to a client of each class, best class first; a class beyond them takes the last. */
  readonly visits: readonly number[];
  /** Weeks a year, days a week in the field, visits a day of one person. */
  readonly weeks: number;
  readonly days: number;
  readonly visitsADay: number;
}

/** Unless the user says otherwise. @see method D15 */
export const USUAL_LOAD: LoadMethod = { visits: [12, 4, 1], weeks: 45, days: 4, visitsADay: 3 };

/** What is known of the clients; entry i is client i. */
export interface LoadInput {
  readonly id: readonly string[];
  /** Who looks after the client; "" for nobody, null when the list has no such column. */
  readonly owner: readonly string[] | null;
  /** Class of each client; one that is not among the names is not visited. */
  readonly classes: readonly string[];
  /** Names of the classes, best first. */
  readonly names: readonly string[];
  readonly revenue: Float64Array;
  /** What the client brings and could bring, for balancing; NaN and what is below 0 count as nothing. */
  readonly worth: Float64Array;
}

/** Some clients and the visits they need. */
export interface VisitCount {
  readonly clients: number;
  /** Clients of each class, best class first; those without a class are in none. */
  readonly byClass: readonly number[];
  /** A year. */
  readonly visits: number;
  /** Visits needed over what one person can make: 1 is a full year. */
  readonly load: number;
  readonly revenue: number;
}

/** What one person looks after. */
export interface OwnerLoad extends VisitCount {
  readonly owner: string;
}

/** Visits the clients need, and who carries them. */
export interface Load {
  readonly all: VisitCount;
  /** Visits one person can make in a year. */
  readonly capacity: number;
  /** People needed for all visits, in parts of a year. */
  readonly people: number;
  /** Of everybody the list names, the fullest first; empty when it names nobody. */
  readonly owners: readonly OwnerLoad[];
  /** Clients nobody looks after though others are looked after; null when there are none. */
  readonly unowned: VisitCount | null;
  /** Who could take them. */
  readonly proposal: readonly OwnerShare[];
}

/**
 * Visits one person can make in a year.
 * @param fieldDays Days in the field, a year @param visitsADay Above 0
 * @see method D15: 45 weeks × 4 days × 3 = 540; 200 days × 4 = 800
 */
export function visitCapacity(fieldDays: number, visitsADay: number): number {
  return fieldDays * visitsADay;
}

/** Visits a year each client needs by its class. @see method D15 */
export function visitsNeeded(
  classes: readonly string[],
  { names, visits }: { readonly names: readonly string[]; readonly visits: readonly number[] },
): Float64Array {
  const each = new Map(names.map((name, k) => [name, visits[Math.min(k, visits.length - 1)] ?? 0]));
  return Float64Array.from(classes, (name) => each.get(name) ?? 0);
}

/**
 * Visits needed, people needed, the load of each owner, and who could take the clients without one. Nobody
 * who has an owner is moved.
 * @see method D15
 */
export function loadOf(input: LoadInput, method: LoadMethod): Load {
  const capacity = visitCapacity(method.weeks * method.days, method.visitsADay);
  const visits = visitsNeeded(input.classes, { names: input.names, visits: method.visits });
  const count = counterOf({ ...input, visits, capacity });
  const everybody = Array.from(visits.keys());
  const groups = groupNames(input.owner ?? []);
  const owners = groups
    .map(({ name, members }): OwnerLoad => ({ owner: name, ...count(members) }))
    .sort((a, b) => b.load - a.load || b.revenue - a.revenue || (a.owner < b.owner ? -1 : 1));
  const free = owners.length === 0 ? [] : everybody.filter((i) => input.owner?.[i]?.trim() === "");
  const all = count(everybody);
  return {
    all,
    capacity,
    people: all.load,
    owners,
    unowned: free.length === 0 ? null : count(free),
    proposal: shareOut(groups, free, { id: input.id, visits, worth: input.worth, capacity }),
  };
}

function counterOf(
  at: Pick<LoadInput, "classes" | "names" | "revenue"> & { visits: Float64Array; capacity: number },
): (members: readonly number[]) => VisitCount {
  const places = new Map(at.names.map((name, k) => [name, k]));
  return (members) => {
    const byClass: number[] = at.names.map(() => 0);
    for (const i of members) {
      const place = places.get(at.classes[i] as string);
      if (place !== undefined) byClass[place] = (byClass[place] as number) + 1;
    }
    const sum = (column: Float64Array) => exactSum(members.map((i) => column[i] as number));
    const visits = sum(at.visits);
    const { capacity } = at;
    return {
      clients: members.length,
      byClass,
      visits,
      load: capacity > 0 ? visits / capacity : Number.NaN,
      revenue: sum(at.revenue),
    };
  };
}
