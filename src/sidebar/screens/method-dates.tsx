import type { Settings } from "../../contract/api.ts";
import { fill } from "../../i18n/words.ts";
import { ChoiceGroup } from "../parts/choice-group.tsx";
import { DateField } from "../parts/date-field.tsx";
import { NumberField } from "../parts/number-field.tsx";
import { usePanel } from "../parts/panel-context.ts";
import { SelectField } from "../parts/select-field.tsx";
import { Why } from "../parts/why.tsx";
import { lastYearRange } from "../state/method-settings.ts";
import { wholeList } from "../state/several-tabs.ts";

/** The day to count up to, and the orders that count. */
export function MethodDates({ settings }: { readonly settings: Settings }) {
  return (
    <>
      <AsOf settings={settings} />
      <PeriodFields settings={settings} />
    </>
  );
}

function AsOf({ settings: { asOf } }: { readonly settings: Settings }) {
  const { state, store, words, format } = usePanel();
  const { asOfChoices, asOf: legend, asOfDay } = words.method;
  const today = state.file?.today ?? "";
  const last = wholeList(state)?.lastDay ?? null;
  const kind = asOf === "today" || asOf === "last" ? asOf : "date";
  const choose = (day: string): void => {
    store.dispatch({ type: "changedMethod", change: { asOf: day } });
  };
  const lastLabel =
    last === null ? asOfChoices.lastUnknown : fill(asOfChoices.last, { date: format.day(last) });
  return (
    <>
      <ChoiceGroup
        legend={legend}
        value={kind}
        why={<Why word={legend} text={words.why.asOf} />}
        choices={[
          { key: "today", label: fill(asOfChoices.today, { date: format.day(today) }) },
          { key: "last", label: lastLabel },
          { key: "date", label: asOfChoices.date },
        ]}
        onChoose={(key) => choose(key === "date" ? (last ?? today) : key)}
      />
      {kind === "date" && <DateField label={asOfDay} value={asOf} onChoose={choose} />}
    </>
  );
}

function PeriodFields({ settings: { period } }: { readonly settings: Settings }) {
  const { state, store, words } = usePanel();
  const { period: label, periodChoices, periodClients, months, from_, to } = words.method;
  if (wholeList(state)?.shape === "clients") return <p class="hint">{periodClients}</p>;
  const change = (changed: Settings["period"]): void => {
    store.dispatch({ type: "changedMethod", change: { period: changed } });
  };
  const choose = (kind: string): void => {
    if (kind === "months") change({ kind, months: 12 });
    else if (kind === "range") change(lastYearRange(state.file?.today ?? ""));
    else if (kind === "all" || kind === "lastYear") change({ kind });
  };
  return (
    <>
      <SelectField
        label={label}
        value={period.kind}
        options={Object.entries(periodChoices)}
        onChoose={choose}
        why={<Why word={label} text={words.why.period} />}
      />
      {period.kind === "months" && (
        <NumberField
          label={months}
          value={String(period.months)}
          least={1}
          most={240}
          whole
          onType={(count) => change({ kind: "months", months: count ?? 12 })}
        />
      )}
      {period.kind === "range" && (
        <div class="pair">
          <DateField
            label={from_}
            value={period.from}
            onChoose={(from) => change({ ...period, from })}
          />
          <DateField
            label={to}
            value={period.to}
            onChoose={(last) => change({ ...period, to: last })}
          />
        </div>
      )}
    </>
  );
}
