import type { Settings } from "../../contract/api.ts";
import { NumberField } from "../parts/number-field.tsx";
import { usePanel } from "../parts/panel-context.ts";
import { Why } from "../parts/why.tsx";

const BEST = 10;
const MOST_GAPS = 100;
const MOST_MONTHS = 240;

/** Where a client counts as due, at risk, dormant or lost. */
export function RhythmLimits({ settings: { rhythm } }: { readonly settings: Settings }) {
  const { store, words } = usePanel();
  const { rhythm: legend, rhythmLimits, why } = words.choosing;
  const { due, atRisk, dormant } = rhythm;
  // Limits that must rise keep each other apart.
  const bounds: Readonly<Record<keyof typeof rhythm, readonly [number, number]>> = {
    due: [0.1, atRisk],
    atRisk: [due, dormant],
    dormant: [atRisk, MOST_GAPS],
    silentMonths: [1, MOST_MONTHS],
    lostMonths: [1, MOST_MONTHS],
  };
  return (
    <fieldset class="field">
      <legend>
        <span class="label">
          <span>{legend}</span>
          <Why word={legend} text={why.rhythm} />
        </span>
      </legend>
      {(["due", "atRisk", "dormant", "silentMonths", "lostMonths"] as const).map((key) => (
        <NumberField
          key={key}
          label={rhythmLimits[key]}
          value={String(rhythm[key])}
          least={bounds[key][0]}
          most={bounds[key][1]}
          whole={key.endsWith("Months")}
          onType={(typed) => {
            if (typed === null) return;
            const change = { rhythm: { ...rhythm, [key]: typed } };
            store.dispatch({ type: "changedMethod", change });
          }}
        />
      ))}
    </fieldset>
  );
}

/** Where the classes of key accounts part. */
export function AccountLimits({ settings: { accounts } }: { readonly settings: Settings }) {
  const { store, words } = usePanel();
  const { accounts: legend, limits: labels } = words.choosing;
  const { limits } = accounts;
  const keys = [
    "potential",
    "walletShare",
    "historyOfMain",
    "loyalHistory",
    "prospectProfile",
  ] as const;
  return (
    <fieldset class="field">
      <legend>{legend}</legend>
      {keys.map((key) => {
        const unit = key === "walletShare" ? 100 : 1;
        return (
          <NumberField
            key={key}
            label={labels[key]}
            value={String(Number((limits[key] * unit).toPrecision(12)))}
            least={0}
            most={key === "walletShare" ? unit : BEST}
            onType={(typed) => {
              if (typed === null) return;
              const next = { ...limits, [key]: typed / unit };
              const change = { accounts: { ...accounts, limits: next } };
              store.dispatch({ type: "changedMethod", change });
            }}
          />
        );
      })}
    </fieldset>
  );
}
