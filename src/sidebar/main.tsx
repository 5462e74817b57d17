import { render } from "preact";
import { sidebarWords } from "../i18n/sidebar-words.ts";
import { languageOf } from "../i18n/words.ts";
import { scriptRun } from "./bridge/script-run.ts";
import { PanelApp } from "./panel.tsx";
import "./panel.css";
import { makeStore } from "./state/controller.ts";

/** Until the file says which language it speaks, the browser's. */
const language = languageOf(navigator.language);
const root = document.getElementById("panel");
const transport = scriptRun();

if (root) {
  document.documentElement.lang = language;
  const view = transport ? (
    <PanelApp
      store={makeStore(transport, language)}
      atFunctions={root.dataset.screen === "functions"}
    />
  ) : (
    <p class="outside" role="alert">
      {sidebarWords(language).trouble.noGoogle}
    </p>
  );
  render(view, root);
}
