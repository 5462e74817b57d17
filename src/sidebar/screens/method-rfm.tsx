import type { Settings } from "../../contract/api.ts";
import { fill } from "../../i18n/words.ts";
import { Button } from "../parts/button.tsx";
import { ListField } from "../parts/list-field.tsx";
import { usePanel } from "../parts/panel-context.ts";
import { SelectField } from "../parts/select-field.tsx";
import { Why } from "../parts/why.tsx";
import { openEditor } from "../state/editing-deeds.ts";
import { beginBreaks } from "../state/rfm-choices.ts";

type Rfm = Settings["rfm"];

/** How scores are given, and which segments they make. */
export function MethodRfm({ settings: { rfm } }: { readonly settings: Settings }) {
  const { store, words, format } = usePanel();
  const { choosing, choices } = words;
  const change = (part: Partial<Rfm>): void => {
    store.dispatch({ type: "changedMethod", change: { rfm: { ...rfm, ...part } } });
  };
  const { map, frozen } = rfm;
  const own = map === null ? [] : [["own", fill(choosing.ownMap, { count: map.length })] as const];
  return (
    <>
      <SelectField
        label={choosing.scoring}
        value={rfm.scoring}
        options={Object.entries(choices.scoring)}
        onChoose={(scoring) => change({ scoring: scoring as Rfm["scoring"] })}
        why={<Why word={choosing.scoring} text={choosing.why.scoring} />}
      />
      {rfm.scoring === "frozen" && (
        <p class="hint">
          {frozen === null
            ? choosing.noLimits
            : fill(choosing.keptLimits, { date: format.day(frozen.asOf) })}
        </p>
      )}
      {rfm.scoring === "fixed" && <FixedLimits rfm={rfm} onChange={change} />}
      <SelectField
        label={choosing.map}
        value={map === null ? rfm.ready : "own"}
        options={[...own, ...Object.entries(choices.ready)]}
        onChoose={(ready) => {
          if (ready !== "own") change({ ready: ready as Rfm["ready"], map: null });
        }}
        why={<Why word={choosing.map} text={choosing.why.map} />}
      />
      <Button work="facts" onPress={() => void openEditor(store, "map")}>
        {choosing.editMap}
      </Button>
    </>
  );
}

interface FixedLimitsProps {
  readonly rfm: Rfm;
  readonly onChange: (part: Partial<Rfm>) => void;
}

/** The limits of fixed scoring: a ready table, or one's own. */
function FixedLimits({ rfm: { breaks, table }, onChange }: FixedLimitsProps) {
  const { choosing, choices } = usePanel().words;
  const figures = ["recency", "frequency", "monetary"] as const;
  return (
    <>
      <SelectField
        label={choosing.table}
        value={breaks === null ? table : "own"}
        options={[...Object.entries(choices.table), ["own", choosing.ownTable]]}
        onChoose={(key) => {
          if (key === "own") onChange({ breaks: beginBreaks() });
          else onChange({ table: key as Rfm["table"], breaks: null });
        }}
      />
      {breaks !== null &&
        figures.map((figure) => (
          <ListField
            key={figure}
            label={choosing.breaks[figure]}
            values={breaks[figure]}
            onType={(values) => onChange({ breaks: { ...breaks, [figure]: [...values] } })}
          />
        ))}
    </>
  );
}
