import type { Settings } from "../contract/api.ts";
import { Problem } from "../core/problem.ts";
import type { Words } from "../i18n/words.ts";
import { lineLabel, type SingleKey } from "../report/settings/line-words.ts";
import { rising } from "../report/settings/read-method.ts";

/**
 * Refuses limits that fall, which the Settings tab would refuse to read back once they are its lines. Two
 * limits of the rhythm or of the potential may be one; those of a score may not.
 *
 * @throws Problem range: the setting is named by its key and by its line
 */
export function checkLimits({ rhythm, cross, rfm }: Settings, words: Words): void {
  const about = (setting: SingleKey) => ({ setting, label: lineLabel(setting, words) });
  const below = (setting: SingleKey, [found, before]: readonly [number, number]): void => {
    if (found >= before) return;
    throw new Problem("range", "setting.below", { ...about(setting), before, found });
  };
  below("rhythm.atRisk", [rhythm.atRisk, rhythm.due]);
  below("rhythm.dormant", [rhythm.dormant, rhythm.atRisk]);
  if (cross?.kind === "bands") below("cross.high", [cross.high, cross.medium]);
  if (cross?.kind === "wallet") below("cross.most", [cross.most, cross.some]);
  for (const figure of ["recency", "frequency", "monetary"] as const) {
    const limits = rfm.breaks?.[figure] ?? [];
    if (rising(limits)) continue;
    const values = { ...about(`rfm.breaks.${figure}`), found: limits.join(" ; ") };
    throw new Problem("range", "setting.rising", values);
  }
}
