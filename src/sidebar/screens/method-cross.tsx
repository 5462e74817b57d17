import type { Settings } from "../../contract/api.ts";
import { NumberField } from "../parts/number-field.tsx";
import { usePanel } from "../parts/panel-context.ts";
import { SelectField } from "../parts/select-field.tsx";
import { Why } from "../parts/why.tsx";
import { percentText } from "../state/method-settings.ts";

type Cross = NonNullable<Settings["cross"]>;

const MOST = 1e12;
/** Where the columns part at first, by either reading. */
const BEGIN: Readonly<Record<Cross["kind"], Cross>> = {
  bands: { kind: "bands", high: 50_000, medium: 10_000 },
  wallet: { kind: "wallet", most: 0.7, some: 0.25 },
};

/** How potential is read, and where its columns part. */
export function MethodCross({ settings: { cross } }: { readonly settings: Settings }) {
  const { store, words } = usePanel();
  const { choosing, choices } = words;
  const change = (next: Settings["cross"]): void => {
    store.dispatch({ type: "changedMethod", change: { cross: next } });
  };
  return (
    <>
      <SelectField
        label={choosing.reading}
        value={cross?.kind ?? "auto"}
        options={Object.entries(choices.crossKind)}
        onChoose={(kind) => change(kind === "auto" ? null : BEGIN[kind as Cross["kind"]])}
        why={<Why word={choosing.reading} text={choosing.why.reading} />}
      />
      {cross?.kind === "bands" && (
        <div class="pair">
          <NumberField
            label={choosing.high}
            value={String(cross.high)}
            least={cross.medium}
            most={MOST}
            onType={(high) => high !== null && change({ ...cross, high })}
          />
          <NumberField
            label={choosing.medium}
            value={String(cross.medium)}
            least={0}
            most={cross.high}
            onType={(medium) => medium !== null && change({ ...cross, medium })}
          />
        </div>
      )}
      {cross?.kind === "wallet" && (
        <div class="pair">
          <NumberField
            label={choosing.most}
            value={percentText(cross.most)}
            least={cross.some * 100}
            most={100}
            unit={choosing.percent}
            onType={(typed) => typed !== null && change({ ...cross, most: typed / 100 })}
          />
          <NumberField
            label={choosing.some}
            value={percentText(cross.some)}
            least={0}
            most={cross.most * 100}
            unit={choosing.percent}
            onType={(typed) => typed !== null && change({ ...cross, some: typed / 100 })}
          />
        </div>
      )}
    </>
  );
}
