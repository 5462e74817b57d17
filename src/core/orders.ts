/**
 * Sales in columns: entry i of every array is one dated amount of one client. An order of several
 * lines has several entries with one order number; a credit note is a negative amount.
 */
export interface Orders {
  readonly size: number;
  /** Which client, as an index into `clients.id`. */
  readonly client: Int32Array;
  readonly day: Int32Array;
  /** Money of one currency, net of what the source subtracts. */
  readonly amount: Float64Array;
  /** Which document, as a dense number from 0; null when the source names none (then a day is an order). */
  readonly order: Int32Array | null;
  /** Gross margin of the entry; null when the source has none. */
  readonly margin: Float64Array | null;
  /** Product family of each entry, as an index into `names`; -1 where unknown. Absent when the source has none. */
  readonly families?: { readonly of: Int32Array; readonly names: readonly string[] };
  readonly clients: ClientFacts;
}

/** What the source says of each client besides money; entry i is client i in every column. */
export interface ClientFacts {
  readonly size: number;
  /** Unique, as written in the source: "007" and "7" are two clients. */
  readonly id: readonly string[];
  readonly name: readonly string[];
  /** Columns the source has, by field id (`owner`, `sector`, `city`, `country`, `email`, `status`); blank text where unknown. */
  readonly texts: Readonly<Partial<Record<TextFact, readonly string[]>>>;
  /** NaN where unknown. */
  readonly numbers: Readonly<Partial<Record<NumberFact, Float64Array>>>;
  /** Any other text column, by its own header, for "segment by this column". */
  readonly others: Readonly<Record<string, readonly string[]>>;
  /** Columns of numbers or dates by their own header, each read when first asked for. */
  readonly own?: Readonly<Record<string, () => OwnColumn>>;
  /** Where each fact comes from, when there are several lists. */
  readonly sources?: FactSources;
}

/** A column of the user's own, entry i is client i: words where not nearly all that stands there is a number. */
export type OwnColumn =
  | { readonly kind: "text"; readonly values: readonly string[] }
  | { readonly kind: "number"; readonly values: Float64Array; readonly own: OwnNumbers };

/** What numbers of a column of the user's own are, and how they are written. */
export interface OwnNumbers {
  /** Numbers as the column writes them, shares from 0 to 1, or day numbers. */
  readonly unit: "number" | "share" | "day";
  /** As written; blank where nothing stands. A text without its number is one nobody can read. */
  readonly texts: readonly string[];
}

/** A fact whose source is told. */
export type SourcedFact = TextFact | NumberFact | "name" | "revenue";

/** Which list each fact of each client comes from. */
export interface FactSources {
  /** Names of the lists' tabs; a fact made of two has a name that says both. */
  readonly names: readonly string[];
  /** By fact, by client: place in `names`, -1 where the fact is unknown. */
  readonly of: Readonly<Partial<Record<SourcedFact, Int8Array>>>;
}

export type TextFact =
  | "owner"
  | "sector"
  | "city"
  | "country"
  | "email"
  | "status"
  | "potential"
  | "phone"
  | "postalCode"
  | "region"
  | "territory"
  | "street"
  | "website"
  /** Nine digits, checked. */
  | "siren"
  | "siret"
  | "vat"
  | "contact"
  | "contactRole"
  | "clientType"
  | "parent"
  | "acquisitionSource"
  | "contractType"
  | "existingSegment"
  | "tags"
  | "openness"
  | "supplierRank"
  | "effort"
  /** "yes", "no"; blank where unknown. */
  | "consentEmail"
  | "consentPhone"
  | "legalBasis"
  /** Product families bought, for a client list that has them. */
  | "families";

export type NumberFact =
  | "potentialAmount"
  | "nps"
  | "satisfaction"
  | "csat"
  | "employees"
  /** 0 to 1. */
  | "shareOfWallet"
  | "costToServe"
  | "retentionCost"
  | "acquisitionCost"
  | "quotes"
  | "quotesWon"
  | "quotesLost"
  | "complaints"
  | "interactions"
  | "referrals"
  | "recurringRevenue"
  | "outstanding"
  | "clientOwnRevenue"
  /** Days, as day numbers. */
  | "lastContact"
  | "nextAction"
  | "contractStart"
  | "contractEnd"
  | "becameCustomer"
  | "lostDay"
  | "recordCreated"
  | "consentDay";

/** First, last and count as the source states them, one entry a client: a client list. */
export interface ClientList {
  readonly clients: ClientFacts;
  /** Revenue of the period the list covers. NaN where the cell is blank. */
  readonly revenue: Float64Array;
  /** Revenue of earlier periods, the most recent first, with their label ("2024", "N-1"). */
  readonly previous: readonly { readonly label: string; readonly revenue: Float64Array }[];
  /** What `revenue` covers, as the header says ("CA 2025"); null when it does not say. */
  readonly revenueLabel: string | null;
  /** NaN where unknown; null when there is no such column. */
  readonly orders: Float64Array | null;
  readonly firstDay: Float64Array | null;
  readonly lastDay: Float64Array | null;
  readonly margin: Float64Array | null;
}
