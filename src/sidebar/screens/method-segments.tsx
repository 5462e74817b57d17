import type { Settings } from "../../contract/api.ts";
import type { SidebarWords } from "../../i18n/sidebar-words.ts";
import { ChoiceGroup } from "../parts/choice-group.tsx";
import { usePanel } from "../parts/panel-context.ts";
import { SelectField } from "../parts/select-field.tsx";
import { Why } from "../parts/why.tsx";
import { segmentColumns } from "../state/method-settings.ts";
import { wholeList } from "../state/several-tabs.ts";
import { MethodAbc } from "./method-abc.tsx";
import { MethodCross } from "./method-cross.tsx";
import { MethodAccounts, MethodRules } from "./method-own.tsx";
import { MethodRfm } from "./method-rfm.tsx";

const KINDS = ["rfm", "abc", "column", "rules", "cross", "accounts"] as const;

/** What makes a segment, with the few options of each way. */
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
  const kinds = KINDS.filter((kind) => kind !== "column" || columns.length > 0);
  return (
    <>
      <ChoiceGroup
        legend={legend}
        value={segmentBy.kind}
        choices={kinds.map((key) => ({
          key,
          label: segmentChoices[key],
          why: <Why word={segmentChoices[key]} text={whyOf(words, key)} />,
        }))}
        onChoose={(key) => {
          const kind = key as (typeof KINDS)[number];
          change(kind === "column" ? { kind, header: columns[0] ?? "" } : { kind });
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
      {segmentBy.kind === "rfm" && <MethodRfm settings={settings} />}
      {segmentBy.kind === "abc" && <MethodAbc settings={settings} />}
      {segmentBy.kind === "rules" && <MethodRules settings={settings} />}
      {segmentBy.kind === "cross" && <MethodCross settings={settings} />}
      {segmentBy.kind === "accounts" && <MethodAccounts settings={settings} />}
    </>
  );
}

function whyOf({ why, choosing }: SidebarWords, kind: (typeof KINDS)[number]): string {
  return kind === "rules" || kind === "cross" || kind === "accounts"
    ? choosing.why[kind]
    : why[kind];
}
