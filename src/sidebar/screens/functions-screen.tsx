import { cards } from "../../functions/cards.ts";
import { helpOf } from "../../functions/views/help.ts";
import { Button } from "../parts/button.tsx";
import { FunctionCard } from "../parts/function-card.tsx";
import { usePanel } from "../parts/panel-context.ts";
import { ScreenFrame } from "../parts/screen-frame.tsx";
import { SelectField } from "../parts/select-field.tsx";
import { TroubleBox } from "../parts/trouble-box.tsx";
import { openFunctions, readColumns } from "../state/function-deeds.ts";

/** Every function with its help and a formula on the reader's own columns. */
export function FunctionsScreen({ arrive }: { readonly arrive: boolean }) {
  const { state, store, words } = usePanel();
  const { functionTab, file, trouble } = state;
  const help = helpOf(cards, state.language);
  const tabs = (file?.tabs ?? []).filter(({ hidden, rows }) => !hidden && rows > 1);
  const from = state.run?.phase === "done" ? "result" : state.preview ? "method" : "source";
  const actions = (
    <Button onPress={() => store.dispatch({ type: "went", screen: from })}>{words.back}</Button>
  );
  return (
    <ScreenFrame title={words.functions.title} arrive={arrive} actions={actions}>
      <p class="intro">{words.functions.intro}</p>
      <TroubleBox onRetry={trouble?.work === "columns" ? () => void openFunctions(store) : null} />
      {functionTab && (
        <SelectField
          label={words.functions.tab}
          value={String(functionTab.tabId)}
          options={tabs.map(({ id, name }) => [String(id), name])}
          onChoose={(id) => void readColumns(store, Number(id))}
        />
      )}
      {functionTab?.shape === "orders" && <p class="note">{words.functions.orders}</p>}
      {cards.map((card, place) => {
        const entry = help[place];
        return (
          entry && (
            <FunctionCard key={`${entry.name} ${functionTab?.tabId}`} card={card} help={entry} />
          )
        );
      })}
    </ScreenFrame>
  );
}
