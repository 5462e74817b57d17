import type { Settings } from "../contract/api.ts";
import { type Day, dayOfIso } from "../core/maths/day.ts";
import type { Method, Period, RfmMethod } from "../core/portfolio/method.ts";
import type { AccountsMethod } from "../core/portfolio/method-options.ts";
import { Problem } from "../core/problem.ts";
import { scaleOf } from "../core/rfm/bins.ts";
import { requireMap } from "../core/rfm/custom-map.ts";
import type { Typology } from "../core/typology/typology.ts";
import { valueNamed } from "../report/rules/value-words.ts";

const COMPARED: Readonly<Record<Settings["compared"], number>> = { year: 12, half: 6, quarter: 3 };

/**
 * The method the settings speak of.
 * @throws Problem range: when a number or a period makes no sense
 * @throws Problem fit: when segments of the user's own leave a score out, or a rule in use cannot be read
 */
export function methodOf(settings: Settings): Method {
  const { abc, clv, newClientDays, segmentBy, cross, rhythm, load } = settings;
  const typology = typologyOf(settings);
  return {
    period: periodOf(settings.period),
    comparedMonths: COMPARED[settings.compared],
    segmentBy,
    abc,
    rfm: rfmOf(settings.rfm),
    clv,
    newClientDays,
    rhythm,
    load,
    accounts: accountsOf(settings),
    ...(cross === null ? {} : { cross }),
    ...(typology === null ? {} : { typology }),
  };
}

function rfmOf({ frozen, bins, map, ...rest }: Settings["rfm"]): RfmMethod {
  const kept = frozen === null ? {} : { frozen: { ...frozen, asOf: isoDay(frozen.asOf) } };
  const method: RfmMethod = { ...rest, map: mapOf(map), bins: binsOf(bins), ...kept };
  if (method.map !== null) requireMap(method.map, scaleOf(method));
  return method;
}

/** A segment that goes by a name of ours is ours: it keeps its colour, its play, its name in both languages. */
export function mapOf(map: Settings["rfm"]["map"]): RfmMethod["map"] {
  if (map === null) return null;
  return map.map((row) => ({ ...row, segment: valueNamed(row.segment, "rfmSegment") }));
}

/** A line nobody can read would change who is caught by those below it: then nothing is sorted by rules. */
function typologyOf({ typology, segmentBy }: Settings): Typology | null {
  const { rules, otherwise, unread } = typology;
  const [broken] = unread;
  if (broken && segmentBy.kind === "rules") {
    const values = { rule: broken.place + 1, text: broken.text };
    throw new Problem("fit", "rule.unread", values);
  }
  return rules.length === 0 ? null : { rules, otherwise };
}

function accountsOf({ accounts, segmentBy }: Settings): AccountsMethod {
  const { criteria, limits, unread } = accounts;
  const [broken] = unread;
  if (broken && segmentBy.kind === "accounts") {
    const values = { number: broken.place + 1, text: broken.text };
    throw new Problem("fit", "criterion.unread", values);
  }
  return { criteria: criteria.map((each) => ({ ...each, key: each.column })), limits };
}

function periodOf(period: Settings["period"]): Period {
  if (period.kind !== "range") return period;
  const from = isoDay(period.from);
  const to = isoDay(period.to);
  if (to < from) throw new Problem("range", "period.order", { from: period.from, to: period.to });
  return { kind: "range", from, to };
}

/** The contract has checked the form; the 31st of February passes it. */
export function isoDay(iso: string): Day {
  const day = dayOfIso(iso);
  if (day === null) throw new Problem("range", "period.order", { from: iso, to: iso });
  return day;
}

const BINS = [2, 3, 4, 5, 6, 7, 8, 9, 10] as const;

function binsOf(bins: number): RfmMethod["bins"] {
  if (bins === 0) return "auto";
  const found = BINS.find((count) => count === bins);
  if (found === undefined) {
    throw new Problem("range", "number.range", {
      argument: "bins",
      least: 2,
      most: 10,
      found: bins,
    });
  }
  return found;
}
