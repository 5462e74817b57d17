import { type Classing, classingOf } from "../abc/classing.ts";
import { movementOf } from "../kpi/movement.ts";
import { segmentSummaries } from "../kpi/segments.ts";
import { once } from "../lazily.ts";
import type { Day } from "../maths/day.ts";
import type { Orders } from "../orders.ts";
import { completenessOf } from "../quality/completeness.ts";
import type { RfmScores } from "../rfm/scores.ts";
import { NO_SEGMENT } from "../rfm/segment-map.ts";
import { aspectsOf } from "./aspects.ts";
import { clientValues } from "./client-values.ts";
import { columnsOf } from "./columns.ts";
import { countWarnings } from "./count-warnings.ts";
import { figuresOfList } from "./from-list.ts";
import { figuresOfOrders } from "./from-orders.ts";
import { concentrationWarning, kpisOf } from "./kpis.ts";
import type { Method } from "./method.ts";
import type { Portfolio, Source, Thresholds, Warning } from "./portfolio.ts";
import { scoresOf } from "./score-clients.ts";
import { chooseSegments, segmentOrder } from "./segmentation.ts";

/**
 * Every client with every class, score and value, and the figures of the whole.
 *
 * What not every reader asks for, the aspects and the completeness, is worked out when asked for.
 * Odd data are no error: what cannot be computed is NaN, "" or 0 as its column says, and a warning
 * says why. Where the chosen segmentation is impossible (no dates to score, no such column) the
 * next one stands in, and `method.segmentBy` of the result names the one really used.
 * @param asOf The day the figures speak of; nothing after it counts.
 * @throws Problem range: when the method itself is out of range (ABC shares, retention, discount)
 */
export function buildPortfolio(source: Source, method: Method, asOf: Day): Portfolio {
  const figures =
    source.shape === "orders"
      ? figuresOfOrders(ordersFor(source.orders, method), method, asOf)
      : figuresOfList(source.list, asOf);
  const abc = classingOf(figures, method.abc, figures.clients.id);
  const scores = scoresOf(figures, method.rfm);
  const chosen = chooseSegments({ figures, abc, scores }, method, asOf);
  const used: Method = { ...method, segmentBy: chosen.segmentBy };
  const movement = figures.movement === null ? null : movementOf(figures.movement);
  const { segment, segmentBy } = chosen;
  const values = clientValues({ figures, movement, segment, segmentBy }, method.clv, asOf);
  const kpis = kpisOf(figures, { abc, movement, clv: values.clv });
  const columns = columnsOf({ figures, abc, scores, ...chosen, clv: values.clv });
  const aspects = aspectsOf({ figures, abc, scores, chosen, columns }, method, asOf);
  const completeness = once(() => completenessOf(figures.clients, columns));
  const warnings = [
    ...figures.warnings,
    ...abcWarnings(abc, method),
    ...scores.warnings,
    ...chosen.warnings,
    ...values.warnings,
    ...concentrationWarning(kpis),
    ...countWarnings(figures, used),
  ];
  return {
    shape: source.shape,
    asOf,
    method: used,
    period: figures.period,
    clients: figures.clients,
    columns,
    aspects,
    thresholds: thresholdsOf(method, { abc, scores, clv: values.used, newTold: chosen.newTold }),
    segments: segmentSummaries(columns, segmentOrder(used), NO_SEGMENT),
    kpis,
    purchases: values.outlook,
    get completeness() {
      return completeness();
    },
    warnings,
  };
}

/**
 * R's package counts lines, not days: scored as it does, a line without a document is an order of its
 * own. Lines of one document stay one order, for invoice lines would inflate the frequency (D0).
 */
function ordersFor(orders: Orders, { rfm }: Method): Orders {
  if (rfm.scoring !== "rpackage" || orders.order !== null) return orders;
  return { ...orders, order: Int32Array.from({ length: orders.size }, (_, line) => line) };
}

function abcWarnings(
  { order, credits, shares, discrimination, missing, unclassed }: Classing,
  { abc }: Method,
): Warning[] {
  const warnings: Warning[] = [];
  if (order.length === 0) warnings.push({ key: "abc.noPositive", values: {} });
  const asked = abc.of === "discrimination" || abc.of === "discriminationCorrected";
  if (asked && discrimination !== null && shares === abc.shares) {
    const ratio = abc.of === "discrimination" ? discrimination.ratio : discrimination.corrected;
    warnings.push({ key: "abc.notDiscriminating", values: { ratio } });
  }
  if (missing === "margin") warnings.push({ key: "abc.noMargin", values: {} });
  if (missing === "orders") warnings.push({ key: "abc.noOrders", values: {} });
  if (unclassed > 0) warnings.push({ key: "abc.unclassed", values: { clients: unclassed } });
  if (credits > 0) warnings.push({ key: "abc.credit", values: { clients: credits } });
  return warnings;
}

interface Found {
  readonly abc: Classing;
  readonly scores: RfmScores;
  readonly clv: Thresholds["clv"];
  readonly newTold: boolean;
}

function thresholdsOf(method: Method, { abc, scores, clv, newTold }: Found): Thresholds {
  const scored = scores.codes.some((code) => code !== "");
  return {
    abcShares: abc.shares,
    abcBy: abc.by,
    abcLeast: abc.smallest,
    rfmBins: scores.bins,
    rfmScoring: scored ? scores.scoring : "none",
    rfmScale: scores.scale,
    frozen: scored ? scores.frozen : null,
    newTold,
    discrimination: abc.discrimination,
    recency: scored ? scores.cuts.recency : [],
    frequency: scored ? scores.cuts.frequency : [],
    monetary: scored ? scores.cuts.monetary : [],
    newClientDays: method.newClientDays,
    clv,
  };
}
