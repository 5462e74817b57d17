import { useState } from "preact/hooks";
import { fill } from "../../i18n/words.ts";
import { Button } from "../parts/button.tsx";
import { ConfirmDialog } from "../parts/confirm-dialog.tsx";
import { Fold } from "../parts/fold.tsx";
import { usePanel } from "../parts/panel-context.ts";
import { ScreenFrame } from "../parts/screen-frame.tsx";
import { TextList } from "../parts/text-list.tsx";
import { TroubleBox } from "../parts/trouble-box.tsx";
import { Why } from "../parts/why.tsx";
import { openEditor } from "../state/editing-deeds.ts";
import { previewSegments } from "../state/method-deeds.ts";
import { methodFault } from "../state/method-settings.ts";
import { startRun } from "../state/run-deeds.ts";
import { tabNames } from "../state/several-tabs.ts";
import { MethodAdvanced } from "./method-advanced.tsx";
import { MethodDates } from "./method-dates.tsx";
import { MethodPreview } from "./method-preview.tsx";
import { MethodSegments } from "./method-segments.tsx";

/** How clients are sorted, and what comes of it before anything is written. */
export function MethodScreen({ arrive }: { readonly arrive: boolean }) {
  const { state, store, words } = usePanel();
  const { settings, preview, trouble, busy } = state;
  const [asking, ask] = useState(false);
  if (!settings) return null;
  const fault = methodFault(settings);
  const { whatIf } = words.choosing;
  const problems = state.file?.settingsProblems ?? [];
  const run = (): void => {
    if (preview && preview.tabsToRefresh.length > 0) ask(true);
    else void startRun(store);
  };
  const answer = (yes: boolean): void => {
    ask(false);
    if (yes) void startRun(store);
  };
  const actions = (
    <>
      {preview ? (
        <Button kind="primary" work="run" blocked={fault !== null} onPress={run}>
          {words.method.run}
        </Button>
      ) : (
        <Button
          kind="primary"
          work="preview"
          blocked={fault !== null}
          onPress={() => void previewSegments(store)}
        >
          {words.method.previewButton}
        </Button>
      )}
      <Button onPress={() => store.dispatch({ type: "went", screen: "source" })}>
        {words.back}
      </Button>
    </>
  );
  return (
    <ScreenFrame title={words.method.title} arrive={arrive} actions={actions}>
      <p class="intro">{fill(words.method.from, { tab: tabNames(settings) })}</p>
      {problems.length > 0 && (
        <div class="note">
          <strong>{words.method.settingsProblems}</strong>
          <TextList texts={problems} />
        </div>
      )}
      <MethodDates settings={settings} />
      <MethodSegments settings={settings} />
      {fault && (
        <p class="fault" role="alert">
          {words.faults[fault]}
        </p>
      )}
      <TroubleBox
        onRetry={() => void (trouble?.work === "run" ? startRun(store) : previewSegments(store))}
      />
      <MethodPreview preview={preview} counting={busy === "preview"} />
      <div class="label">
        <Button
          work="facts"
          blocked={fault !== null}
          onPress={() => void openEditor(store, "whatIf")}
        >
          {whatIf.title}
        </Button>
        <Why word={whatIf.title} text={words.choosing.why.whatIf} />
      </div>
      <Fold title={words.method.advanced}>
        <MethodAdvanced settings={settings} />
      </Fold>
      {asking && preview && <ConfirmDialog tabs={preview.tabsToRefresh} onAnswer={answer} />}
    </ScreenFrame>
  );
}
