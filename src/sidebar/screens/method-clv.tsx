import type { Settings } from "../../contract/api.ts";
import { NumberField } from "../parts/number-field.tsx";
import { usePanel } from "../parts/panel-context.ts";
import { SelectField } from "../parts/select-field.tsx";
import { Why } from "../parts/why.tsx";
import { percentText } from "../state/method-settings.ts";

/** What the value to come rests on. */
export function ClvFields({ settings: { clv } }: { readonly settings: Settings }) {
  const { store, words } = usePanel();
  const { method, why, choices } = words;
  const change = (part: Partial<Settings["clv"]>): void => {
    store.dispatch({ type: "changedMethod", change: { clv: { ...clv, ...part } } });
  };
  const share = (typed: number | null): number | null => (typed === null ? null : typed / 100);
  return (
    <fieldset class="field">
      <legend>{method.clv}</legend>
      <SelectField
        label={method.model}
        value={clv.model}
        options={Object.entries(choices.clvModel)}
        onChoose={(model) => change({ model: model as typeof clv.model })}
        why={<Why word={method.model} text={why.model} />}
      />
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
