import type { NumberFact, TextFact } from "../orders.ts";

/** The four kinds of information a portfolio is made of. @see article 2 */
export type InformationKind = "identity" | "profile" | "purchases" | "actions";

/** One thing worth knowing of a client, and the facts any of which tells it. */
export interface Element {
  readonly key: ElementKey;
  readonly kind: InformationKind;
  readonly texts: readonly TextFact[];
  readonly numbers: readonly NumberFact[];
}

export type ElementKey =
  | "name"
  | "contact"
  | "email"
  | "phone"
  | "address"
  | "companyNumber"
  | "clientType"
  | "sector"
  | "size"
  | "area"
  | "contactRole"
  | "revenue"
  | "lastOrder"
  | "orderCount"
  | "margin"
  | "products"
  | "potential"
  | "satisfaction"
  | "origin"
  | "owner"
  | "lastContact"
  | "nextAction"
  | "quotes"
  | "consent";

export const KINDS: readonly InformationKind[] = ["identity", "profile", "purchases", "actions"];

/** What is counted, kind by kind. Revenue, orders, dates, margin and name are told by the figures themselves. */
export function elements(): readonly Element[] {
  return [
    element("identity", "name"),
    element("identity", "contact", ["contact"]),
    element("identity", "email", ["email"]),
    element("identity", "phone", ["phone"]),
    element("identity", "address", ["street", "postalCode", "city"]),
    element("identity", "companyNumber", ["siren", "siret", "vat"]),
    element("profile", "clientType", ["clientType"]),
    element("profile", "sector", ["sector"]),
    element("profile", "size", [], ["employees", "clientOwnRevenue"]),
    element("profile", "area", ["region", "territory", "country"]),
    element("profile", "contactRole", ["contactRole"]),
    element("purchases", "revenue"),
    element("purchases", "lastOrder"),
    element("purchases", "orderCount"),
    element("purchases", "margin"),
    element("purchases", "products", ["families"]),
    element("purchases", "potential", ["potential"], ["potentialAmount", "shareOfWallet"]),
    element("purchases", "satisfaction", [], ["satisfaction", "nps", "csat"]),
    element("purchases", "origin", ["acquisitionSource"]),
    element("actions", "owner", ["owner"]),
    element("actions", "lastContact", [], ["lastContact", "interactions"]),
    element("actions", "nextAction", [], ["nextAction"]),
    element("actions", "quotes", [], ["quotes", "quotesWon"]),
    element("actions", "consent", ["consentEmail", "consentPhone"]),
  ];
}

function element(
  kind: InformationKind,
  key: ElementKey,
  texts: readonly TextFact[] = [],
  numbers: readonly NumberFact[] = [],
): Element {
  return { key, kind, texts, numbers };
}
