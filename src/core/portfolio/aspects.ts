import type { Classing } from "../abc/classing.ts";
import { type AbcCriterion, type MultiAbc, multiAbc } from "../abc/multi.ts";
import type { CrossMatrix } from "../accounts/cross.ts";
import { type GrowthShare, growthShare, type Quadrants } from "../accounts/quadrants.ts";
import { type ClientMove, clientMoves } from "../kpi/client-moves.ts";
import { fallingOf } from "../kpi/falling.ts";
import { type Rhythm, rhythmOf, USUAL_RHYTHM } from "../kpi/rhythm.ts";
import { lazily, once } from "../lazily.ts";
import { addMonths, type Day } from "../maths/day.ts";
import { familyGrid } from "../potential/family-grid.ts";
import { productSpace } from "../potential/product-space.ts";
import type { Wallets } from "../potential/wallet.ts";
import type { RfmScores } from "../rfm/scores.ts";
import type { TypologyResult } from "../typology/typology.ts";
import type { Accounts } from "./accounts-of.ts";
import type { ColumnStock } from "./column-finder.ts";
import { countFamilies } from "./family-names.ts";
import type { Figures } from "./figures.ts";
import { extentOf } from "./frame.ts";
import type { Method } from "./method.ts";
import type { OverrideReport } from "./overrides.ts";
import type { Span } from "./period.ts";
import type { ClientColumns } from "./portfolio.ts";
import { purchaseDays } from "./purchase-days.ts";
import { revenueIn } from "./revenue-in.ts";
import type { Segmentation } from "./segmentation.ts";
import { isSilent } from "./windows.ts";

/** What else is known of each client, each part worked out when asked for; entry i is client i in every column. */
export interface Aspects {
  /** The three scores as one number, as the method says; NaN when not scored. */
  readonly rfmTotal: Float64Array;
  /** The segment before those set by hand. */
  readonly computedSegment: readonly string[];
  readonly overrides: OverrideReport;
  /** What the user's own rules made of the list; null when others decide. */
  readonly typology: TypologyResult | null;
  /** Where each client stands in the figure that makes its ABC class. */
  readonly ranked: Classing["ranked"];
  /** ABC by revenue, margin and orders, of those the source has. */
  readonly classes: MultiAbc;
  /** What each client did between the two periods; null without two. */
  readonly moves: readonly ClientMove[] | null;
  readonly rhythm: Rhythm;
  /** 1 for a client whose volume falls though it may still order in time. */
  readonly falling: Uint8Array;
  readonly wallets: Wallets;
  /** What rules and criteria may speak of. */
  readonly columns: ColumnStock;
  /** null when no potential is known. */
  readonly cross: CrossMatrix | null;
  /** null when the list tells too little. */
  readonly accounts: Accounts | null;
  readonly growth: Quadrants<GrowthShare>;
  /** null when the source names no family of products. */
  readonly products: Products | null;
}

/** Families of products each client buys, and the one it would most likely buy next. */
export interface Products {
  readonly names: readonly string[];
  readonly bought: Int32Array;
  /** Index into the names; -1 where there is none, or where a list does not tell what each spends. */
  readonly next: Int32Array;
  readonly nextValue: Float64Array;
}

interface Parts {
  readonly figures: Figures;
  readonly abc: Classing;
  readonly scores: RfmScores;
  readonly chosen: Segmentation;
  readonly columns: ClientColumns;
}

/** Everything about each client that no tab of the first portfolio shows. */
export function aspectsOf(parts: Parts, method: Method, asOf: Day): Aspects {
  const { figures, abc, scores, chosen, columns } = parts;
  const { sortings } = chosen;
  const rhythm = once(() => rhythmOf(rhythmInput(parts, asOf), method.rhythm ?? USUAL_RHYTHM));
  return lazily<Aspects>({
    rfmTotal: () => scores.totals,
    computedSegment: () => chosen.computedSegment,
    overrides: () => chosen.overrides,
    typology: () => chosen.typology,
    ranked: () => abc.ranked,
    classes: () => multiAbc(criteriaOf(figures), method.abc, figures.clients.id),
    moves: () => (figures.movement === null ? null : clientMoves(figures.movement)),
    rhythm,
    falling: () => fallingIn(figures, rhythm(), asOf),
    wallets: () => sortings.wallets,
    columns: () => sortings.columns,
    cross: () => sortings.cross,
    accounts: () => sortings.accounts,
    growth: () => growthShare(columns.share, columns.evolution),
    products: () => productsOf(figures),
  });
}

function criteriaOf({ revenue, margin, orders }: Figures): AbcCriterion[] {
  const criteria: AbcCriterion[] = [{ key: "revenue", values: revenue }];
  if (margin !== null) criteria.push({ key: "margin", values: margin });
  if (orders !== null) criteria.push({ key: "orders", values: orders });
  return criteria;
}

function rhythmInput({ figures, chosen }: Parts, asOf: Day) {
  const { orderList, lastDay, firstDay, orders, boughtSince } = figures;
  const purchases = orderList === null ? null : purchaseDays(orderList, asOf);
  return { asOf, lastDay, firstDay, orders, purchases, boughtSince, segment: chosen.segment };
}

/** Nobody falls where the whole list ends before the three months do. */
function fallingIn({ orderList, clients }: Figures, rhythm: Rhythm, asOf: Day): Uint8Array {
  const to = asOf - 1;
  const spans = [0, -12].map((back) => ({
    from: addMonths(to, back - 3) + 1,
    to: addMonths(to, back),
  }));
  const data = orderList === null ? null : extentOf(orderList.day, asOf);
  if (orderList === null || data === null || isSilent(spans[0] as Span, data.to)) {
    return new Uint8Array(clients.size);
  }
  const [recent, before] = revenueIn(orderList, spans) as [Float64Array, Float64Array];
  const contractEnd = clients.numbers.contractEnd ?? null;
  return fallingOf({ recent, before, gapDays: rhythm.gapDays, contractEnd });
}

function productsOf({ orderList, clients, period }: Figures): Products | null {
  const { families, sector } = clients.texts;
  const grid = orderList === null || period === null ? null : familyGrid(orderList, period);
  if (grid !== null) {
    const { next, nextValue } = productSpace(grid, sector ?? null);
    return { names: grid.names, bought: grid.bought, next, nextValue };
  }
  if (!families) return null;
  const { names, bought } = countFamilies(families);
  return {
    names,
    bought,
    next: new Int32Array(clients.size).fill(-1),
    nextValue: new Float64Array(clients.size).fill(Number.NaN),
  };
}
