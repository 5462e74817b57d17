import type { Settings } from "../contract/api.ts";
import { type Day, dayOfIso } from "../core/maths/day.ts";
import type { Method, Period, RfmMethod } from "../core/portfolio/method.ts";
import { Problem } from "../core/problem.ts";

/** The method the settings speak of. @throws Problem range: when a number or a period makes no sense */
export function methodOf(settings: Settings): Method {
  const { abc, clv, newClientDays, segmentBy } = settings;
  return {
    period: periodOf(settings.period),
    segmentBy,
    abc,
    rfm: {
      bins: binsOf(settings.rfm.bins),
      scoring: settings.rfm.scoring,
      breaks: settings.rfm.breaks,
      map: settings.rfm.map,
    },
    clv,
    newClientDays,
  };
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
