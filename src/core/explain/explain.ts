import type { AbcBy } from "../portfolio/method.ts";
import type { Portfolio } from "../portfolio/portfolio.ts";
import { changesOf, NO_CHANGES } from "./change.ts";
import { classChanges } from "./class-changes.ts";
import { explainAccount, explainColumn, explainCross } from "./explain-others.ts";
import { rulesExplainer } from "./explain-rules.ts";
import { scoresExplainer } from "./explain-scores.ts";
import type { Explanation, ReasonKey } from "./explanation.ts";

/** Explains client i. */
export type Explainer = (i: number) => Explanation;

/**
 * Why each client is in its segment under the method in use, and the smallest change that would move it
 * to a better one. What is needed is made ready once; a client then costs a look at the cuts, never a new
 * scoring of all.
 */
export function explainerOf(portfolio: Portfolio): Explainer {
  const explain = computedExplainer(portfolio);
  const { overrides } = portfolio.aspects;
  return (i) => {
    const set = portfolio.method.overrides?.[overrides.of[i] as number];
    if (set === undefined) return explain(i);
    const computed = { segment: explain(i).segment };
    const said = set.reason.trim().replace(/\.$/, "");
    const reason =
      said === ""
        ? ({ key: "overrideBare", values: { computed } } as const)
        : ({ key: "override", values: { reason: said, computed } } as const);
    return { segment: set.segment, reason, changes: NO_CHANGES, isBest: false };
  };
}

function computedExplainer(portfolio: Portfolio): Explainer {
  switch (portfolio.method.segmentBy.kind) {
    case "rfm":
      return scoresExplainer(portfolio);
    case "abc":
      return classExplainer(portfolio);
    case "rules":
      return rulesExplainer(portfolio);
    case "cross":
      return (i) => explainCross(portfolio, i);
    case "accounts":
      return (i) => explainAccount(portfolio, i);
    case "column":
      return (i) => explainColumn(portfolio, i);
  }
}

const CLASSED: Readonly<Record<AbcBy, ReasonKey>> = {
  revenue: "classed",
  margin: "classedMargin",
  orders: "classedOrders",
  composite: "classedComposite",
};
/** Of the first of all. */
const FIRST: Readonly<Record<AbcBy, ReasonKey>> = {
  revenue: "first",
  margin: "firstMargin",
  orders: "firstOrders",
  composite: "classedComposite",
};

/** Rank, share and what stands before, and the revenue that would reach the class above. */
function classExplainer({ columns, thresholds, method, aspects }: Portfolio): Explainer {
  const { classes, of = "revenue", rule = "crossing" } = method.abc;
  const { revenue, abc } = columns;
  const { rank, share: shares, cumulativeShare } = aspects.ranked;
  const ranked = rank.reduce((most, place) => Math.max(most, place), 0);
  const order = new Int32Array(ranked);
  rank.forEach((place, i) => {
    if (place > 0) order[place - 1] = i;
  });
  // Only rule II by revenue has cuts that one client's revenue can be held against.
  const cuts =
    thresholds.abcBy === "revenue" && of === "revenue" && rule === "crossing"
      ? classChanges(revenue, order, thresholds.abcShares)
      : null;
  return (i) => {
    const segment = aspects.computedSegment[i] as string;
    const own = revenue[i] as number;
    const place = classes.indexOf(abc[i] as string);
    const level = place < 0 ? classes.length : place;
    const reach = cuts === null || level === 0 ? Number.NaN : cuts.needed(own, level - 1);
    const by = Math.round((reach - Math.max(0, own)) * 100) / 100;
    const money =
      by > 0 ? ({ axis: "money", by, reach, to: classes[level - 1] as string } as const) : null;
    const now = { orders: Number.NaN, revenue: own, recencyDays: Number.NaN };
    const changes = changesOf({ orders: null, money, days: null }, now);
    if (rank[i] === 0)
      return { segment, reason: unrankedReason(own, abc[i]), changes, isBest: false };
    const share = shares[i] as number;
    const values = {
      class: abc[i] as string,
      rank: rank[i] as number,
      ranked,
      share: { share },
      before: { share: Math.max(0, (cumulativeShare[i] as number) - share) },
    };
    const isBest = cuts !== null && changes.nearest === null;
    const key = (rank[i] === 1 ? FIRST : CLASSED)[thresholds.abcBy];
    return { segment, reason: { key, values }, changes, isBest, isHighest: level === 0 };
  };
}

/** Why a client has no rank in the figure that makes the classes. */
function unrankedReason(revenue: number, name = ""): Explanation["reason"] {
  if (!(revenue > 0)) return { key: "noRevenue", values: {} };
  if (name === "") return { key: "classUnknown", values: {} };
  return { key: "classNothing", values: { class: name } };
}
