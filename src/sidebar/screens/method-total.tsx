import type { Settings } from "../../contract/api.ts";
import { NumberField } from "../parts/number-field.tsx";
import { usePanel } from "../parts/panel-context.ts";
import { SelectField } from "../parts/select-field.tsx";
import { Why } from "../parts/why.tsx";

const WEIGHTS = ["r", "f", "m"] as const;
const MOST_WEIGHT = 1000;

/** How three scores become one number, and which end of the scale is the best. */
export function TotalFields({ settings: { rfm } }: { readonly settings: Settings }) {
  const { store, words } = usePanel();
  const { choosing, choices } = words;
  const { total, reverse } = rfm;
  const change = (part: Partial<Settings["rfm"]>): void => {
    store.dispatch({ type: "changedMethod", change: { rfm: { ...rfm, ...part } } });
  };
  const choose = (kind: string): void => {
    if (kind === "weighted") change({ total: { kind, r: 1, f: 1, m: 1 } });
    else change({ total: { kind: kind === "spss" ? kind : "sum" } });
  };
  return (
    <>
      <SelectField
        label={choosing.total}
        value={total.kind}
        options={Object.entries(choices.total)}
        onChoose={choose}
        why={<Why word={choosing.total} text={choosing.why.total} />}
      />
      {total.kind === "weighted" &&
        WEIGHTS.map((key) => (
          <NumberField
            key={key}
            label={choosing.weights[key]}
            value={String(total[key])}
            least={key === "r" ? 0.01 : 0}
            most={MOST_WEIGHT}
            onType={(typed) => typed !== null && change({ total: { ...total, [key]: typed } })}
          />
        ))}
      <SelectField
        label={choosing.reverse}
        value={reverse ? "yes" : "no"}
        options={Object.entries(choosing.reverseChoices)}
        onChoose={(key) => change({ reverse: key === "yes" })}
        why={<Why word={choosing.reverse} text={choosing.why.reverse} />}
      />
    </>
  );
}
