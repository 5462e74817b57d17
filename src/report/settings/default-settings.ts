import { USUAL_WEIGHTS } from "../../core/abc/classing.ts";
import { USUAL_LIMITS } from "../../core/accounts/classes.ts";
import { USUAL_LOAD } from "../../core/kpi/load.ts";
import { USUAL_RHYTHM } from "../../core/kpi/rhythm.ts";
import { DEFAULT_METHOD } from "../../core/portfolio/method.ts";
import type { Language } from "../../i18n/words.ts";
import type { TabSettings } from "./settings-shape.ts";

/** The settings of a first run: the default method, as of today, no source chosen. */
export function defaultSettings(language: Language): TabSettings {
  const { abc, clv, newClientDays } = DEFAULT_METHOD;
  return {
    language,
    asOf: "today",
    period: { kind: "all" },
    compared: "year",
    segmentBy: { kind: "rfm" },
    abc: {
      shares: [...abc.shares],
      classes: [...abc.classes],
      zeros: abc.zeros,
      rule: "crossing",
      of: "revenue",
      by: "revenue",
      weights: { ...USUAL_WEIGHTS },
    },
    rfm: {
      bins: 0,
      scoring: "quantile",
      breaks: null,
      table: "starter",
      map: null,
      ready: "default",
      total: { kind: "sum" },
      reverse: false,
      frozen: null,
    },
    clv: { model: "formula", ...clv },
    newClientDays,
    typology: { rules: [], otherwise: "", unread: [] },
    cross: null,
    accounts: { criteria: [], limits: { ...USUAL_LIMITS }, unread: [] },
    rhythm: { ...USUAL_RHYTHM },
    load: { ...USUAL_LOAD, visits: [...USUAL_LOAD.visits] },
    source: null,
    further: [],
  };
}
