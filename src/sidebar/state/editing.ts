import type { Output, Settings } from "../../contract/api.ts";
import type { Preview, Screen } from "./state.ts";

/** What is being written or tried: each has a draft of the settings that nobody uses yet. */
export type EditKind = "rules" | "map" | "accounts" | "whatIf";

/** Screens on which a draft is written. */
export const EDITORS: readonly Screen[] = ["rules", "map", "accounts", "whatIf"];

export type MethodFacts = Output<"methodFacts">;
export type RulesTried = Output<"testRules">;
export type MapChecked = Output<"checkMap">;
export type Compared = Output<"whatIf">;

/** What came of trying the draft. */
export interface Tried {
  readonly rules?: RulesTried;
  readonly map?: MapChecked;
  readonly accounts?: Preview;
  readonly whatIf?: Compared;
}

/** A draft, and what is known of it. */
export interface Editing {
  readonly kind: EditKind;
  readonly draft: Settings;
  /** What there is to choose from; null until the list has answered. */
  readonly facts: MethodFacts | null;
  readonly tried: Tried;
  /** What was tried is this draft, and not an earlier one. */
  readonly current: boolean;
  /** Why the draft cannot be tried; "" when it can. */
  readonly problem: string;
}

/** What an editor's draft makes of the settings once it is used. */
export function keptChange({ kind, draft }: Editing, { rfm }: Settings): Partial<Settings> {
  const { typology, accounts, abc, newClientDays, cross, rhythm } = draft;
  switch (kind) {
    case "rules":
      return { typology, segmentBy: { kind: "rules" } };
    case "map":
      return { rfm: { ...rfm, map: draft.rfm.map }, segmentBy: { kind: "rfm" } };
    case "accounts":
      return { accounts, segmentBy: { kind: "accounts" } };
    case "whatIf":
      return { abc, rfm: draft.rfm, newClientDays, cross, rhythm, accounts, typology };
  }
}
