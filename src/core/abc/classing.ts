import { checkWeights } from "../accounts/score.ts";
import type { AbcBy, AbcMethod, AbcWeights } from "../portfolio/method.ts";
import { type AbcResult, abcOf } from "./abc.ts";
import { compositeOf } from "./multi.ts";

/** What classes may be by; entry i is client i, NaN where unknown, null where the source tells nothing of it. */
export interface AbcFigures {
  readonly revenue: Float64Array;
  readonly margin: Float64Array | null;
  readonly orders: Float64Array | null;
}

/** Classes by the figure chosen; rank, shares, total and credits are those of revenue all the same. */
export interface Classing extends AbcResult {
  /** What the classes are really by. */
  readonly by: AbcBy;
  /** Classes by revenue, and the shares in use there, for what asks how large a client is. */
  readonly byRevenue: Pick<AbcResult, "classes" | "shares">;
  /** Where each client stands in the figure that makes the classes. */
  readonly ranked: Pick<AbcResult, "rank" | "share" | "cumulativeShare">;
  /** The figure for want of which classes are by revenue; null when none is wanting. */
  readonly missing: "margin" | "orders" | null;
  /** Clients with revenue who have no class, for a figure of theirs is unknown. */
  readonly unclassed: number;
}

/** Revenue first: it is what the list is about. */
export const USUAL_WEIGHTS: AbcWeights = { revenue: 50, margin: 30, orders: 20 };

/**
 * ABC classes by revenue, margin, number of orders or a weighted score of the three, among clients with
 * revenue: one without stays in the class of those, whatever the rest says. A client with revenue whose
 * figure is not above 0 (a loss) is in the last class. Where the figure is told of nobody, revenue stands in.
 * @throws Problem range: as `abcOf`; and when weights in use are below 0 or do not add up to 100
 * @see method D1, multi-criteria
 */
export function classingOf(
  figures: AbcFigures,
  method: AbcMethod,
  ids: readonly string[] | null = null,
): Classing {
  const own = abcOf(figures.revenue, method, ids);
  const { by = "revenue" } = method;
  const usual: Classing = {
    ...own,
    by: "revenue",
    byRevenue: own,
    ranked: own,
    missing: null,
    unclassed: 0,
  };
  if (by === "revenue" || own.order.length === 0) return usual;
  const values = by === "composite" ? scoreOf(figures, method) : ofBuyers(figures, by);
  if (typeof values === "string") return { ...usual, missing: values };
  const found = abcOf(values, method, ids);
  if (found.order.length === 0) return { ...usual, missing: by === "orders" ? by : "margin" };
  const last = method.classes[method.classes.length - 1] as string;
  const classes = found.classes.map((name, i) => {
    if ((figures.revenue[i] as number) <= 0) return own.classes[i] as string;
    return (values[i] as number) <= 0 ? last : name;
  });
  const { smallest, shares, discrimination } = found;
  const unclassed = classes.filter((name, i) => name === "" && own.rank[i] !== 0).length;
  return { ...usual, classes, smallest, shares, discrimination, by, ranked: found, unclassed };
}

/** The figure of those who have revenue, NaN for others; its name where nothing is known of it. */
function ofBuyers(figures: AbcFigures, by: keyof AbcWeights): Float64Array | "margin" | "orders" {
  const { revenue } = figures;
  const values = figures[by];
  const buying = values?.map((value, i) => ((revenue[i] as number) <= 0 ? Number.NaN : value));
  if (buying?.some((value) => !Number.isNaN(value))) return buying;
  return by === "orders" ? by : "margin";
}

function scoreOf(figures: AbcFigures, { weights = USUAL_WEIGHTS }: AbcMethod) {
  const keys = (["revenue", "margin", "orders"] as const).filter((key) => weights[key] !== 0);
  checkWeights(keys.map((key) => weights[key]));
  const parts = [];
  for (const key of keys) {
    const values = ofBuyers(figures, key);
    if (typeof values === "string") return values;
    parts.push({ values, weight: weights[key] });
  }
  return compositeOf(parts);
}
