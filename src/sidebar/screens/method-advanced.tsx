import type { Settings } from "../../contract/api.ts";
import { fill } from "../../i18n/words.ts";
import { NumberField } from "../parts/number-field.tsx";
import { usePanel } from "../parts/panel-context.ts";
import { SelectField } from "../parts/select-field.tsx";
import { Why } from "../parts/why.tsx";
import { AbcShares } from "./method-abc.tsx";
import { ClvFields } from "./method-clv.tsx";
import { AccountLimits, RhythmLimits } from "./method-limits.tsx";
import { TotalFields } from "./method-total.tsx";

const BINS = [2, 3, 4, 5, 6, 7, 8, 9, 10];

/** What few readers change: scores, new clients, limits, the value to come. */
export function MethodAdvanced({ settings }: { readonly settings: Settings }) {
  const { store, words } = usePanel();
  const { method, why, choosing, choices } = words;
  const { abc, rfm, newClientDays } = settings;
  const change = (part: Partial<Settings>): void => {
    store.dispatch({ type: "changedMethod", change: part });
  };
  const bins = BINS.map((count): [string, string] => [
    String(count),
    fill(method.binsTo, { count }),
  ]);
  return (
    <>
      {settings.segmentBy.kind !== "abc" && <AbcShares settings={settings} />}
      <SelectField
        label={choosing.rule}
        value={abc.rule}
        options={Object.entries(choices.abcRule)}
        onChoose={(rule) => change({ abc: { ...abc, rule: rule as typeof abc.rule } })}
        why={<Why word={choosing.rule} text={choosing.why.rule} />}
      />
      <SelectField
        label={method.zeros}
        value={abc.zeros}
        options={Object.entries(method.zerosChoices)}
        onChoose={(key) => change({ abc: { ...abc, zeros: key === "last" ? "last" : "Z" } })}
        why={<Why word={method.zeros} text={why.zeros} />}
      />
      {rfm.scoring !== "fixed" && rfm.scoring !== "frozen" && (
        <SelectField
          label={method.bins}
          value={String(rfm.bins)}
          options={[["0", method.binsAuto], ...bins]}
          onChoose={(count) => change({ rfm: { ...rfm, bins: Number(count) } })}
          why={<Why word={method.bins} text={why.bins} />}
        />
      )}
      <TotalFields settings={settings} />
      <NumberField
        label={method.newClientDays}
        value={String(newClientDays)}
        least={1}
        most={3650}
        whole
        onType={(days) => days !== null && change({ newClientDays: days })}
        why={<Why word={method.newClientDays} text={why.newClientDays} />}
      />
      <RhythmLimits settings={settings} />
      <AccountLimits settings={settings} />
      <ClvFields settings={settings} />
    </>
  );
}
