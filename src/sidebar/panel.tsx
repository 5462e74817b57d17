import { useEffect, useRef, useState } from "preact/hooks";
import { sidebarWords } from "../i18n/sidebar-words.ts";
import { useFileDrop } from "./file-drop.ts";
import { panelFormat } from "./format.ts";
import { isShownOtherwise, liveText } from "./live-text.ts";
import { PanelContext } from "./parts/panel-context.ts";
import { TopBar } from "./parts/top-bar.tsx";
import { AccountsScreen } from "./screens/accounts-screen.tsx";
import { CheckScreen } from "./screens/check-screen.tsx";
import { ClientScreen } from "./screens/client-screen.tsx";
import { FunctionsScreen } from "./screens/functions-screen.tsx";
import { ImportScreen } from "./screens/import-screen.tsx";
import { MapScreen } from "./screens/map-screen.tsx";
import { MethodScreen } from "./screens/method-screen.tsx";
import { ResultScreen } from "./screens/result-screen.tsx";
import { RulesScreen } from "./screens/rules-screen.tsx";
import { RunScreen } from "./screens/run-screen.tsx";
import { SourceScreen } from "./screens/source-screen.tsx";
import { StartingScreen } from "./screens/starting-screen.tsx";
import { WhatIfScreen } from "./screens/what-if-screen.tsx";
import type { Store } from "./state/controller.ts";
import { openFunctions } from "./state/function-deeds.ts";
import { start } from "./state/source-deeds.ts";

const SCREENS = {
  source: SourceScreen,
  import: ImportScreen,
  method: MethodScreen,
  run: RunScreen,
  result: ResultScreen,
  functions: FunctionsScreen,
  check: CheckScreen,
  rules: RulesScreen,
  map: MapScreen,
  accounts: AccountsScreen,
  whatIf: WhatIfScreen,
  client: ClientScreen,
};

interface PanelProps {
  readonly store: Store;
  /** Opened from the menu's own item for the functions. */
  readonly atFunctions: boolean;
}

/** The whole panel over one store. */
export function PanelApp({ store, atFunctions }: PanelProps) {
  const [state, setState] = useState(store.state());
  const first = useRef(true);
  useEffect(() => {
    const leave = store.subscribe(() => setState(store.state()));
    void start(store, null).then(() => (atFunctions ? openFunctions(store) : undefined));
    return leave;
  }, [store, atFunctions]);
  useEffect(() => {
    document.documentElement.lang = state.language;
  }, [state.language]);
  useEffect(() => {
    if (state.file) first.current = false;
  }, [state.file]);
  const over = useFileDrop(store);
  const words = sidebarWords(state.language);
  const panel = { state, store, words, format: panelFormat(state.language) };
  const Screen = state.file ? SCREENS[state.screen] : StartingScreen;
  return (
    <PanelContext.Provider value={panel}>
      {state.file && <TopBar />}
      <Screen key={state.screen} arrive={!first.current} />
      <p
        class={isShownOtherwise(state) ? "notice hidden" : "notice"}
        role="status"
        aria-live="polite"
      >
        {liveText(state, words)}
      </p>
      {over && (
        <div class="drop-cover" aria-hidden="true">
          {words.file.dropHere}
        </div>
      )}
    </PanelContext.Provider>
  );
}
