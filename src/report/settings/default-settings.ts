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
    segmentBy: { kind: "rfm" },
    abc: { shares: [...abc.shares], classes: [...abc.classes], zeros: abc.zeros },
    rfm: { bins: 0, scoring: "quantile", breaks: null, map: null },
    clv: { ...clv },
    newClientDays,
    source: null,
    further: [],
  };
}
