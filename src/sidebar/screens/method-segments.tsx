import type { Settings } from "../../contract/api.ts";
import { fill } from "../../i18n/words.ts";
import { ChoiceGroup } from "../parts/choice-group.tsx";
import { NumberField } from "../parts/number-field.tsx";
import { usePanel } from "../parts/panel-context.ts";
import { SelectField } from "../parts/select-field.tsx";
import { Why } from "../parts/why.tsx";
import { percentText, segmentColumns } from "../state/method-settings.ts";
import { wholeList } from "../state/several-tabs.ts";

/** What makes a segment, and the limits of the ABC classes. */
export function MethodSegments({ settings }: { readonly settings: Settings }) {
  const { state, store, words } = usePanel();
  const { segmentBy } = settings;
  const { segmentBy: legend, segmentChoices, segmentColumn } = words.method;
  const columns = segmentColumns(wholeList(state)?.columns ?? []).map(({ header }) => header);
  if (segmentBy.kind === "column" && segmentBy.header !== "" && !columns.includes(segmentBy.header))
    columns.unshift(segmentBy.header);
  const change = (by: Settings["segmentBy"]): void => {
    store.dispatch({ type: "changedMethod", change: { segmentBy: by } });
  };
  const kinds = (["rfm", "abc", "column"] as const).filter(
    (kind) => kind !== "column" || columns.length > 0,
  );
  return (
    <>
      <ChoiceGroup
        legend={legend}
        value={segmentBy.kind}
        choices={kinds.map((key) => ({
          key,
          label: segmentChoices[key],
          why: <Why word={segmentChoices[key]} text={words.why[key]} />,
        }))}
        onChoose={(kind) => {
          if (kind === "column") change({ kind, header: columns[0] ?? "" });
          else change({ kind: kind === "abc" ? "abc" : "rfm" });
        }}
      />
      {segmentBy.kind === "column" && (
        <SelectField
          label={segmentColumn}
          value={segmentBy.header}
          options={columns.map((header) => [header, header])}
          onChoose={(header) => change({ kind: "column", header })}
        />
      )}
      {segmentBy.kind === "abc" && <AbcShares settings={settings} />}
    </>
  );
}

/** Up to which share of revenue each ABC class goes. */
export function AbcShares({ settings: { abc } }: { readonly settings: Settings }) {
  const { store, words } = usePanel();
  const { abc: legend, abcShare, percent } = words.method;
  const change = (place: number, typed: number): void => {
    const shares = abc.shares.map((share, i) => (i === place ? typed / 100 : share));
    store.dispatch({ type: "changedMethod", change: { abc: { ...abc, shares } } });
  };
  return (
    <fieldset class="field">
      <legend>
        <span class="label">
          <span>{legend}</span>
          <Why word={legend} text={words.why.abcShares} />
        </span>
      </legend>
      {abc.shares.map((share, place) => (
        <NumberField
          key={abc.classes[place]}
          label={fill(abcShare, { name: abc.classes[place] ?? place + 1 })}
          value={percentText(share)}
          least={1}
          most={99.9}
          unit={percent}
          onType={(typed) => typed !== null && change(place, typed)}
        />
      ))}
    </fieldset>
  );
}
