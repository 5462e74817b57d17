import type { RemovedReason } from "../finding.ts";
import type { Quality } from "../quality.ts";
import type { JoinedMoney } from "./join-money.ts";
import type { JoinedScope } from "./joined-scope.ts";
import { looseClients } from "./loose-clients.ts";
import { JOIN_BY, type JoinBy, type JoinReport, type PartReport } from "./part.ts";
import type { PlacedPart } from "./spine.ts";

/** What the report is made from. */
export interface Weighed {
  readonly scope: JoinedScope;
  /** Money of the orders, by client of the whole. */
  readonly sold: { readonly revenue: Float64Array; readonly bought: Uint8Array };
  readonly money: JoinedMoney;
  readonly once: boolean;
}

/** How each list met those before it, in clients and in revenue. */
export function joinReport(placed: readonly PlacedPart[], weighed: Weighed): JoinReport {
  return { parts: placed.map((_, place) => reportOf(placed, place, weighed)) };
}

function reportOf(placed: readonly PlacedPart[], place: number, weighed: Weighed): PartReport {
  const { part, role, found, united, joined, before, keepsNew } = placed[place] as PlacedPart;
  const { scope, money, once } = weighed;
  const stays = (client: number): boolean => scope.leaves[client] === null;
  const here = Array.from(joined.keys()).filter((other) => {
    const client = joined[other] as number;
    return client < 0 ? !leaves(part.intake.identities.verdicts[other]) : stays(client);
  });
  const met = place === 0 ? [] : here.filter((other) => (found.target[other] as number) >= 0);
  const metClients = new Set(met.map((other) => found.target[other] as number));
  const revenueOf = (client: number): number => {
    const at = scope.final[client] ?? -1;
    return at < 0 ? Number.NaN : (money.revenue[at] as number);
  };
  const earlier = Array.from({ length: before }, (_, client) => client).filter(stays);
  const loose = looseClients(placed, place, {
    notFound: place === 0 ? [] : here.filter((other) => !met.includes(other)),
    lacking: earlier.filter((client) => !metClients.has(client)),
    revenueOf,
  });
  const repeated = role === "orders" ? money.repeats[place] : undefined;
  return {
    name: part.name,
    role,
    clients: here.length,
    found: met.length,
    by: countsBy(met.map((other) => found.by[other] ?? null)),
    revenue: { total: sum(earlier.map(revenueOf)), found: sum([...metClients].map(revenueOf)) },
    ...loose,
    notFoundStay: keepsNew,
    codesDiffer: found.codesDiffer,
    united: united.map((pair) => pair.map(({ id, name }) => ({ id, name }))),
    ...leftOut(placed, place, weighed),
    repeats: { orders: repeated?.orders ?? 0, revenue: repeated?.revenue ?? 0, once },
    revenueUnused: role === "revenue" && money.shape === "orders",
    unlike: unlikeMoney(placed, place),
  };
}

/** What is known of the money of two lists of one role must agree: it is added as it is. */
function unlikeMoney(placed: readonly PlacedPart[], place: number): PartReport["unlike"] {
  const { part, role } = placed[place] as PlacedPart;
  const others = placed.slice(0, place).filter((each) => each.role === role && role !== "facts");
  const differs = (told: (quality: Quality) => string): boolean => {
    const own = told(part.intake.quality);
    const theirs = others.map((each) => told(each.part.intake.quality));
    return own !== "" && theirs.some((value) => value !== "" && value !== own);
  };
  return {
    currency: differs(({ currency }) => currency.code),
    tax: differs(({ tax }) => (tax === null || tax.basis === "unknown" ? "" : tax.basis)),
  };
}

function leaves(verdict: unknown): boolean {
  return verdict !== null && verdict !== undefined && verdict !== "client";
}

function countsBy(found: readonly (JoinBy | null)[]): Readonly<Record<JoinBy, number>> {
  const counts = Object.fromEntries(JOIN_BY.map((by) => [by, 0])) as Record<JoinBy, number>;
  for (const by of found) if (by) counts[by]++;
  return counts;
}

/** Those whom the status of this list takes out, and the sales that go with them. */
function leftOut(
  placed: readonly PlacedPart[],
  place: number,
  { scope, sold }: Weighed,
): Pick<PartReport, "leftOut" | "leftOutRevenue"> {
  const { part, joined } = placed[place] as PlacedPart;
  const counts: Partial<Record<RemovedReason, number>> = {};
  const clients = new Set<number>();
  joined.forEach((client, other) => {
    const verdict = part.intake.identities.verdicts[other] ?? null;
    if (verdict === null || verdict === "client") return;
    if (client >= 0 && scope.leaves[client] !== verdict) return;
    counts[verdict] = (counts[verdict] ?? 0) + 1;
    if (client >= 0) clients.add(client);
  });
  return {
    leftOut: counts,
    leftOutRevenue: sum([...clients].map((each) => sold.revenue[each] ?? 0)),
  };
}

function sum(values: readonly number[]): number {
  const total = values.reduce((all, value) => all + (Number.isNaN(value) ? 0 : value), 0);
  return Math.round(total * 100) / 100;
}
