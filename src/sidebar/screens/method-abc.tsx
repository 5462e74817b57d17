import type { Settings } from "../../contract/api.ts";
import { fill } from "../../i18n/words.ts";
import { NumberField } from "../parts/number-field.tsx";
import { usePanel } from "../parts/panel-context.ts";
import { SelectField } from "../parts/select-field.tsx";
import { Why } from "../parts/why.tsx";
import { CLASS_COUNTS, usualClasses } from "../state/abc-classes.ts";
import { percentText } from "../state/method-settings.ts";

type Abc = Settings["abc"];

/** Classes: how many, of what the shares are, and where they part. */
export function MethodAbc({ settings }: { readonly settings: Settings }) {
  const { store, words } = usePanel();
  const { choosing, choices } = words;
  const { abc } = settings;
  const change = (part: Partial<Abc>): void => {
    store.dispatch({ type: "changedMethod", change: { abc: { ...abc, ...part } } });
  };
  const own = abc.classes.length;
  // The Settings tab takes any number of classes.
  const listed = CLASS_COUNTS.includes(own) ? CLASS_COUNTS : [...CLASS_COUNTS, own];
  const counts = listed.map((count): [string, string] => [String(count), String(count)]);
  return (
    <>
      <SelectField
        label={choosing.classes}
        value={String(abc.classes.length)}
        options={counts}
        onChoose={(count) => change(usualClasses(Number(count)))}
      />
      <SelectField
        label={choosing.by}
        value={abc.by}
        options={Object.entries(choices.abcBy)}
        onChoose={(by) => change({ by: by as Abc["by"] })}
        why={<Why word={choosing.by} text={choosing.why.by} />}
      />
      <SelectField
        label={choosing.of}
        value={abc.of}
        options={Object.entries(choices.abcOf)}
        onChoose={(of) => change({ of: of as Abc["of"] })}
        why={<Why word={choosing.of} text={choosing.why.of} />}
      />
      {abc.of.startsWith("discrimination") ? (
        <p class="hint">{choosing.byRatio}</p>
      ) : (
        <AbcShares settings={settings} />
      )}
    </>
  );
}

/** Up to which share each ABC class goes. */
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
          unit={
            abc.of === "clients" ? words.choosing.ofClients : abc.by === "revenue" ? percent : "%"
          }
          onType={(typed) => typed !== null && change(place, typed)}
        />
      ))}
    </fieldset>
  );
}
