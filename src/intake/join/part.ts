import type { Day } from "../../core/maths/day.ts";
import type { Source } from "../../core/portfolio/portfolio.ts";
import type { RemovedReason } from "../finding.ts";
import type { Intake, Question } from "../intake.ts";

/** One of the lists that make a portfolio together. */
export interface JoinPart {
  /** Name of its tab, as the reader knows it. */
  readonly name: string;
  readonly intake: Intake;
}

/** What several lists come to. */
export interface Joined {
  readonly source: Source;
  readonly report: JoinReport;
  readonly questions: readonly Question[];
  /** Last order day in the data, null when there is none. */
  readonly lastDay: Day | null;
  /** Of each list as given: client of the portfolio by client of the list, -1 for those who are not in it. */
  readonly clientsOf: readonly Int32Array[];
}

/** What two lists were joined by, the strongest first; "name" alone is weak. */
export const JOIN_BY = ["answer", "code", "siren", "email", "proof", "name"] as const;
export type JoinBy = (typeof JOIN_BY)[number];

export interface JoinReport {
  /** In the order in which they were joined: orders first, then client lists. */
  readonly parts: readonly PartReport[];
}

/** What a list brings: sales, a revenue for each client, or only what is known of them. */
export type PartRole = "orders" | "revenue" | "facts";

/** A list whose clients have their place in the portfolio. */
export interface FinalPart {
  readonly part: JoinPart;
  readonly role: PartRole;
  /** Among the sources. */
  readonly place: number;
  /** Client of the portfolio by client of the list; -1 for those who are not in it. */
  readonly joined: Int32Array;
}

/** How one list met those before it. */
export interface PartReport {
  readonly name: string;
  readonly role: PartRole;
  /** Clients in it, those left out by their status not counted. */
  readonly clients: number;
  /** Of those, found in the lists before it; 0 for the first list. */
  readonly found: number;
  /** What they were found by. */
  readonly by: Readonly<Record<JoinBy, number>>;
  /** Revenue of the whole portfolio, and of the clients of the lists before that were found here. */
  readonly revenue: { readonly total: number; readonly found: number };
  /** Clients of this list that no list before it has, most revenue first; some hundreds at most. */
  readonly notFound: readonly LooseClient[];
  /** They are clients of the portfolio all the same, or left aside. */
  readonly notFoundStay: boolean;
  /** Clients of the lists before it that this one lacks, most revenue first. */
  readonly lacking: readonly LooseClient[];
  /** How many there are of each in all, and what they weigh. */
  readonly counts: {
    readonly notFound: number;
    readonly lacking: number;
    readonly lackingRevenue: number;
  };
  /** Clients of the lists before it that this one knows as one, by the names they had. */
  readonly united: readonly (readonly LooseName[])[];
  /** The codes of this list and of those before it name different clients: they were not used. */
  readonly codesDiffer: boolean;
  /** Its clients that are out of the portfolio by their status, with the revenue that leaves with them. */
  readonly leftOut: Readonly<Partial<Record<RemovedReason, number>>>;
  readonly leftOutRevenue: number;
  /** Orders that stand in a list before it too: the same number, client, day and amount. */
  readonly repeats: { readonly orders: number; readonly revenue: number; readonly once: boolean };
  /** Its revenue column says nothing here: the orders decide. */
  readonly revenueUnused: boolean;
  /** Its money is in another currency, or on another side of the tax, than that it is added to. */
  readonly unlike: { readonly currency: boolean; readonly tax: boolean };
}

/** A client as its list names it. */
export interface LooseName {
  readonly id: string;
  readonly name: string;
}

/** A client of one list without a match in the others. */
export interface LooseClient extends LooseName {
  /** NaN where unknown. */
  readonly revenue: number;
  /** Whose name comes closest on the other side; null when none is near. */
  readonly nearest: NearClient | null;
}

export interface NearClient {
  readonly id: string;
  readonly name: string;
  /** Of the names, 0 to 1. */
  readonly similarity: number;
  /** Id of the question whether both are one, to be answered "same" or "apart". */
  readonly question: string;
}
