import type { ClientFacts } from "../orders.ts";
import {
  type Element,
  type ElementKey,
  elements,
  type InformationKind,
  KINDS,
} from "./elements.ts";

/** The figures of a client that are information in themselves; NaN where unknown. */
export interface KnownFigures {
  readonly revenue: Float64Array;
  readonly orders: Float64Array;
  readonly lastDay: Float64Array;
  readonly margin: Float64Array;
}

/** How much is known of the clients. Shares are 0 to 1, NaN without clients. */
export interface Completeness {
  readonly overall: number;
  readonly kinds: readonly { readonly kind: InformationKind; readonly share: number }[];
  readonly elements: readonly ElementKnown[];
  /** By client: all elements together. */
  readonly perClient: Float64Array;
  /** By client, each kind in the order of `KINDS`. */
  readonly perClientKind: readonly Float64Array[];
}

export interface ElementKnown {
  readonly key: ElementKey;
  readonly kind: InformationKind;
  /** Share of clients of whom it is known. */
  readonly share: number;
  /** False when no column of the source tells it of anybody. */
  readonly told: boolean;
}

/**
 * How much of the four kinds of information is filled in, per client and overall. An element the source
 * has no column for counts as missing: the point of the figure is what one could still collect.
 *
 * Every element weighs the same within its kind, every kind the same overall.
 * @see article 2, "4 types d'informations"
 */
export function completenessOf(clients: ClientFacts, figures: KnownFigures): Completeness {
  const { size } = clients;
  const known = elements().map((each) => ({ ...each, flags: flagsOf(each, clients, figures) }));
  const perClientKind = KINDS.map((kind) => {
    const own = known.filter((each) => each.kind === kind);
    const counts = new Float64Array(size);
    for (const { flags } of own) {
      for (let i = 0; i < size; i++) counts[i] = (counts[i] as number) + (flags[i] as number);
    }
    return counts.map((count) => count / own.length);
  });
  const sums = new Float64Array(size);
  for (const shares of perClientKind) {
    for (let i = 0; i < size; i++) sums[i] = (sums[i] as number) + (shares[i] as number);
  }
  const perClient = sums.map((sum) => sum / KINDS.length);
  const told = known.map(({ key, kind, flags }): ElementKnown => {
    let count = 0;
    for (let i = 0; i < size; i++) count += flags[i] as number;
    return { key, kind, share: count / size, told: count > 0 };
  });
  return {
    overall: mean(perClient),
    kinds: KINDS.map((kind, at) => ({ kind, share: mean(perClientKind[at] as Float64Array) })),
    elements: told,
    perClient,
    perClientKind,
  };
}

/** What is not known of client i, in the order of the elements. */
export function missingElements(
  clients: ClientFacts,
  figures: KnownFigures,
  i: number,
): readonly ElementKey[] {
  return elements()
    .filter((each) => !knowers(each, clients, figures).some((knows) => knows(i)))
    .map(({ key }) => key);
}

/** Whether client i is known in this respect. */
type Knows = (i: number) => boolean;

/** 1 for each client who is known in this respect. */
function flagsOf(element: Element, clients: ClientFacts, own: KnownFigures): Uint8Array {
  const flags = new Uint8Array(clients.size);
  for (const knows of knowers(element, clients, own)) {
    for (let i = 0; i < flags.length; i++) if (knows(i)) flags[i] = 1;
  }
  return flags;
}

/** Ways in which a client may be known in this respect; one is enough, and none where no column tells it. */
function knowers(
  { key, texts, numbers }: Element,
  clients: ClientFacts,
  own: KnownFigures,
): readonly Knows[] {
  const isNumber = (column: Float64Array) => (i: number) => !Number.isNaN(column[i] as number);
  switch (key) {
    case "name":
      return [(i) => clients.name[i] !== "" && clients.name[i] !== clients.id[i]];
    case "revenue":
      return [isNumber(own.revenue)];
    case "orderCount":
      return [isNumber(own.orders)];
    case "lastOrder":
      return [isNumber(own.lastDay)];
    case "margin":
      return [isNumber(own.margin)];
    default: {
      const written = texts.flatMap((fact): Knows[] => {
        const column = clients.texts[fact];
        return column ? [(i) => (column[i] ?? "") !== ""] : [];
      });
      const counted = numbers.flatMap((fact): Knows[] => {
        const column = clients.numbers[fact];
        return column ? [isNumber(column)] : [];
      });
      return [...written, ...counted];
    }
  }
}

function mean(values: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < values.length; i++) sum += values[i] as number;
  return sum / values.length;
}
