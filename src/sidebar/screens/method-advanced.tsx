import type { Settings } from "../../contract/api.ts";
import { fill } from "../../i18n/words.ts";
import { NumberField } from "../parts/number-field.tsx";
import { usePanel } from "../parts/panel-context.ts";
import { SelectField } from "../parts/select-field.tsx";
import { Why } from "../parts/why.tsx";
import { percentText } from "../state/method-settings.ts";
import { AbcShares } from "./method-segments.tsx";

const BINS = [2, 3, 4, 5, 6, 7, 8, 9, 10];

/** What few readers change: scores, new clients, the value to come. */
export function MethodAdvanced({ settings }: { readonly settings: Settings }) {
  const { store, words } = usePanel();
  const { method, why } = words;
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
        label={method.bins}
        value={String(rfm.bins)}
        options={[["0", method.binsAuto], ...bins]}
        onChoose={(count) => change({ rfm: { ...rfm, bins: Number(count) } })}
        why={<Why word={method.bins} text={why.bins} />}
      />
      <SelectField
        label={method.scoring}
        value={rfm.scoring}
        options={Object.entries(method.scoringChoices)}
        onChoose={(key) =>
          change({ rfm: { ...rfm, scoring: key === "fixed" ? "fixed" : "quantile" } })
        }
        why={<Why word={method.scoring} text={why.scoring} />}
      />
      <NumberField
        label={method.newClientDays}
        value={String(newClientDays)}
        least={1}
        most={3650}
        whole
        onType={(days) => days !== null && change({ newClientDays: days })}
        why={<Why word={method.newClientDays} text={why.newClientDays} />}
      />
      <SelectField
        label={method.zeros}
        value={abc.zeros}
        options={Object.entries(method.zerosChoices)}
        onChoose={(key) => change({ abc: { ...abc, zeros: key === "last" ? "last" : "Z" } })}
        why={<Why word={method.zeros} text={why.zeros} />}
      />
      <ClvFields settings={settings} />
    </>
  );
}

function ClvFields({ settings: { clv } }: { readonly settings: Settings }) {
  const { store, words } = usePanel();
  const { method, why } = words;
  const change = (part: Partial<Settings["clv"]>): void => {
    store.dispatch({ type: "changedMethod", change: { clv: { ...clv, ...part } } });
  };
  const share = (typed: number | null): number | null => (typed === null ? null : typed / 100);
  return (
    <fieldset class="field">
      <legend>{method.clv}</legend>
      <NumberField
        label={method.discount}
        value={percentText(clv.discount)}
        least={0}
        most={100}
        onType={(typed) => typed !== null && change({ discount: typed / 100 })}
        why={<Why word={method.discount} text={why.discount} />}
      />
      <NumberField
        label={method.margin}
        value={percentText(clv.marginShare)}
        least={0}
        most={100}
        blank={method.marginBlank}
        onType={(typed) => change({ marginShare: share(typed) })}
        why={<Why word={method.margin} text={why.margin} />}
      />
      <NumberField
        label={method.retention}
        value={percentText(clv.retention)}
        least={0}
        most={100}
        blank={method.retentionBlank}
        onType={(typed) => change({ retention: share(typed) })}
        why={<Why word={method.retention} text={why.retention} />}
      />
      <NumberField
        label={method.years}
        value={clv.years === null ? "" : String(clv.years)}
        least={1}
        most={100}
        whole
        blank={method.yearsBlank}
        onType={(years) => change({ years })}
        why={<Why word={method.years} text={why.years} />}
      />
    </fieldset>
  );
}
