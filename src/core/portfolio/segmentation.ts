import { NO_REVENUE } from "../abc/abc.ts";
import type { Classing } from "../abc/classing.ts";
import { ACCOUNT_CLASSES } from "../accounts/classes.ts";
import type { Day } from "../maths/day.ts";
import type { RfmScores } from "../rfm/scores.ts";
import { NO_SEGMENT } from "../rfm/segment-map.ts";
import { ruleNotices } from "../typology/rule-notices.ts";
import { applyTypology, type TypologyResult, typologyOrder } from "../typology/typology.ts";
import type { Figures } from "./figures.ts";
import type { Method, SegmentBy } from "./method.ts";
import { applyOverrides, type OverrideReport, overrideWarnings } from "./overrides.ts";
import type { Warning } from "./portfolio.ts";
import { cellSegment, mapOrder, reachesBack, rfmSegments, tellsNew } from "./rfm-segments.ts";
import { type Sortings, sortingsOf } from "./sortings.ts";
import { textColumn } from "./text-column.ts";

interface Parts {
  readonly figures: Figures;
  readonly abc: Classing;
  readonly scores: RfmScores;
}

/** The segments clients are sorted into, and by what. */
export interface Segmentation {
  readonly segmentBy: SegmentBy;
  readonly rfmSegment: readonly string[];
  /** Never blank. */
  readonly segment: readonly string[];
  /** The same before segments set by hand. */
  readonly computedSegment: readonly string[];
  readonly overrides: OverrideReport;
  /** What the user's own rules made of the list; null when others decide. */
  readonly typology: TypologyResult | null;
  readonly sortings: Sortings;
  /** Whether the first purchase tells new clients apart. */
  readonly newTold: boolean;
  readonly warnings: readonly Warning[];
}

/**
 * The chosen segmentation; without what it needs, RFM, and without a single score, ABC. No
 * client is without a segment: a blank becomes that of those about whom nothing is known.
 * @throws Problem fit: when a rule or a criterion speaks of a column that is not there
 */
export function chooseSegments(parts: Parts, method: Method, asOf: Day): Segmentation {
  const { figures, scores } = parts;
  const { newClientDays, rfm } = method;
  const young = !reachesBack(figures, asOf, newClientDays);
  const newTold = tellsNew(rfm) && !young;
  const segmentOf = cellSegment(rfm, scores.scale);
  const rules = { told: newTold, asOf, newClientDays, segmentOf };
  const rfmSegment = rfmSegments(figures, scores, rules);
  const sortings = sortingsOf({ ...parts, rfmSegment, asOf }, method);
  const warnings: Warning[] = [];
  if (young && tellsNew(rfm) && method.segmentBy.kind === "rfm") {
    warnings.push({ key: "segment.allNew", values: { days: newClientDays } });
  }
  const chosen = sorted({ ...parts, rfmSegment, sortings }, method);
  if (chosen.warning !== null) warnings.push(chosen.warning);
  if (chosen.typology !== null && method.typology) {
    warnings.push(...ruleNotices(method.typology.rules, sortings.columns.find));
  }
  const computedSegment = chosen.keys.map((key) => key.trim() || NO_SEGMENT);
  const { id } = figures.clients;
  const { segment, report } = applyOverrides(computedSegment, id, method.overrides ?? []);
  warnings.push(...overrideWarnings(report));
  return {
    segmentBy: chosen.segmentBy,
    rfmSegment,
    segment,
    computedSegment,
    overrides: report,
    typology: chosen.typology,
    sortings,
    newTold,
    warnings,
  };
}

interface Sorted {
  readonly segmentBy: SegmentBy;
  /** "" where nothing is known. */
  readonly keys: readonly string[];
  readonly typology: TypologyResult | null;
  readonly warning: Warning | null;
}

type Ready = Parts & { readonly rfmSegment: readonly string[]; readonly sortings: Sortings };

/** The segment of each client by the kind chosen, or by what stands in for it. */
function sorted(parts: Ready, { segmentBy, typology: rules }: Method): Sorted {
  const { sortings } = parts;
  const of = (keys: readonly string[], typology: TypologyResult | null = null): Sorted => ({
    segmentBy,
    keys,
    typology,
    warning: null,
  });
  switch (segmentBy.kind) {
    case "column": {
      const column = textColumn(parts.figures.clients, segmentBy.header);
      const values = { header: segmentBy.header };
      return column ? of(column) : usual(parts, { key: "segment.noColumn", values });
    }
    case "rules": {
      if (!rules) return usual(parts, { key: "segment.noRules", values: {} });
      const { size } = parts.figures.clients;
      const found = applyTypology(rules, sortings.columns.find, size);
      return of(found.segment, found);
    }
    case "cross": {
      const keys = sortings.cross?.domains;
      return keys ? of(keys) : usual(parts, { key: "segment.noPotential", values: {} });
    }
    case "accounts": {
      const keys = sortings.accounts?.classes;
      return keys ? of(keys) : usual(parts, { key: "segment.noAccounts", values: {} });
    }
    case "abc":
      return of(parts.abc.classes);
    case "rfm":
      return usual(parts, null);
  }
}

/** By RFM, and by ABC where nobody is scored. */
function usual({ scores, abc, rfmSegment }: Ready, warning: Warning | null): Sorted {
  const scored = scores.codes.some((code) => code !== "");
  const kind = scored ? "rfm" : "abc";
  const keys = scored ? rfmSegment : abc.classes;
  return { segmentBy: { kind }, keys, typology: null, warning };
}

/** The order segments are printed in; those of a column follow their revenue. */
export function segmentOrder({ segmentBy, abc, rfm, typology }: Method): readonly string[] {
  if (segmentBy.kind === "rules") return typology ? typologyOrder(typology) : [];
  if (segmentBy.kind === "cross") return ["BASE_DEVELOPMENT", "BASE", "DEVELOPMENT", "ECONOMY"];
  if (segmentBy.kind === "accounts") return ACCOUNT_CLASSES;
  if (segmentBy.kind === "column") return [];
  return segmentBy.kind === "abc" ? [...abc.classes, NO_REVENUE] : mapOrder(rfm);
}
