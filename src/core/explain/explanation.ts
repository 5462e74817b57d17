import type { Changes } from "./change.ts";

/** Why a client is where it is; `insights.ts` in `i18n` has the sentence. */
export type ReasonKey =
  | "override"
  /** By hand, without a reason. */
  | "overrideBare"
  | "prospect"
  | "fresh"
  | "scores"
  | "scoresWithoutOrders"
  | "unscored"
  | "classed"
  | "classedMargin"
  | "classedOrders"
  | "classedComposite"
  /** The same of the first of all: nobody stands before it. */
  | "first"
  | "firstMargin"
  | "firstOrders"
  /** A figure that makes the class is unknown. */
  | "classUnknown"
  /** The figure that makes the class is not above 0. */
  | "classNothing"
  | "noRevenue"
  | "column"
  | "rule"
  | "otherwise"
  | "crossed"
  | "crossUnknown"
  | "account"
  | "accountIncomplete";

/** A value of a sentence: a plain number or text, money, a share, or a segment to be named. */
export type ReasonValue =
  | number
  | string
  | { readonly money: number }
  | { readonly share: number }
  | { readonly segment: string };

/** Why a client is in its segment, and what would move it to a better one. */
export interface Explanation {
  readonly segment: string;
  readonly reason: {
    readonly key: ReasonKey;
    readonly values: Readonly<Record<string, ReasonValue>>;
  };
  readonly changes: Changes;
  /** Nothing on its own would lead to a better segment. False also where nobody can tell. */
  readonly isBest: boolean;
  /** No segment is better than this one; left out where that is not so, or nobody can tell. */
  readonly isHighest?: boolean;
}
