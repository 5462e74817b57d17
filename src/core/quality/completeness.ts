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
  const known = elements().map((each) => ({ ...each, knows: knower(each, clients, figures) }));
  const perClientKind = KINDS.map((kind) => {
    const own = known.filter((each) => each.kind === kind);
    return Float64Array.from({ length: size }, (_, i) => {
      return own.reduce((sum, { knows }) => sum + knows(i), 0) / own.length;
    });
  });
  const perClient = Float64Array.from({ length: size }, (_, i) => {
    return perClientKind.reduce((sum, shares) => sum + (shares[i] as number), 0) / KINDS.length;
  });
  const told = known.map(({ key, kind, knows }): ElementKnown => {
    let count = 0;
    for (let i = 0; i < size; i++) count += knows(i);
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
    .filter((each) => knower(each, clients, figures)(i) === 0)
    .map(({ key }) => key);
}

/** 1 where client i is known in this respect, else 0. */
type Knows = (i: number) => 0 | 1;

function knower({ key, texts, numbers }: Element, clients: ClientFacts, own: KnownFigures): Knows {
  switch (key) {
    case "name":
      return (i) => asFlag(clients.name[i] !== "" && clients.name[i] !== clients.id[i]);
    case "revenue":
      return (i) => asFlag(!Number.isNaN(own.revenue[i]));
    case "orderCount":
      return (i) => asFlag(!Number.isNaN(own.orders[i]));
    case "lastOrder":
      return (i) => asFlag(!Number.isNaN(own.lastDay[i]));
    case "margin":
      return (i) => asFlag(!Number.isNaN(own.margin[i]));
    default: {
      const written = texts.flatMap((fact) => (clients.texts[fact] ? [clients.texts[fact]] : []));
      const counted = numbers.flatMap((fact) =>
        clients.numbers[fact] ? [clients.numbers[fact]] : [],
      );
      return (i) =>
        asFlag(
          written.some((column) => (column[i] ?? "") !== "") ||
            counted.some((column) => !Number.isNaN(column[i])),
        );
    }
  }
}

function asFlag(known: boolean): 0 | 1 {
  return known ? 1 : 0;
}

function mean(values: Float64Array): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
