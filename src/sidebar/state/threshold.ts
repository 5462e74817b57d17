import type { Settings } from "../../contract/api.ts";
import type { SidebarWords } from "../../i18n/sidebar-words.ts";
import type { MethodFacts } from "./editing.ts";
import type { SliderScale } from "./slider-scale.ts";

/** One limit that may be moved. */
export interface Threshold {
  readonly key: string;
  readonly label: string;
  readonly value: number;
  readonly scale: SliderScale;
  /** Its neighbours: it stays between them. */
  readonly low: number;
  readonly high: number;
  readonly isPercent: boolean;
  /** What the settings become. */
  readonly set: (value: number) => Partial<Settings>;
}

/** What thresholds are made of. */
export interface Trial {
  readonly draft: Settings;
  readonly facts: MethodFacts;
  readonly words: SidebarWords["choosing"];
}
