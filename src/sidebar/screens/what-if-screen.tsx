import { fill } from "../../i18n/words.ts";
import { Button } from "../parts/button.tsx";
import { Fold } from "../parts/fold.tsx";
import { MovedSection, movedText } from "../parts/moved-section.tsx";
import { usePanel } from "../parts/panel-context.ts";
import { Slider } from "../parts/slider.tsx";
import { withFixedLimits } from "../state/break-thresholds.ts";
import type { Editing, MethodFacts } from "../state/editing.ts";
import { changeDraft } from "../state/editing-deeds.ts";
import type { Threshold } from "../state/threshold.ts";
import { otherThresholds, ownThresholds } from "../state/thresholds.ts";
import { EditorFrame } from "./editor-frame.tsx";

/** Thresholds as sliders; what each move does is seen before anything is kept or written. */
export function WhatIfScreen({ arrive }: { readonly arrive: boolean }) {
  const { state, words } = usePanel();
  const { whatIf: say } = words.choosing;
  const { editing, settings } = state;
  const isSame = JSON.stringify(editing?.draft) === JSON.stringify(settings);
  return (
    <EditorFrame arrive={arrive} kind="whatIf" title={say.title} intro={say.intro} blocked={isSame}>
      {(open) =>
        open.facts && (
          <>
            <Limits editing={open} facts={open.facts} />
            <Outcome editing={open} isSame={isSame} />
          </>
        )
      }
    </EditorFrame>
  );
}

interface LimitsProps {
  readonly editing: Editing;
  readonly facts: MethodFacts;
}

function Limits({ editing: { draft }, facts }: LimitsProps) {
  const { store, words } = usePanel();
  const { whatIf: say } = words.choosing;
  const tried = { draft, facts, words: words.choosing };
  const own = ownThresholds(tried);
  const { abc, rhythm } = otherThresholds(tried);
  const isGrouped = draft.segmentBy.kind === "rfm" && draft.rfm.scoring !== "fixed";
  const fix = (): void => {
    void changeDraft(store, { rfm: withFixedLimits(draft.rfm, facts.cuts) });
  };
  return (
    <>
      {isGrouped && (
        <>
          <p class="hint">{say.fixHint}</p>
          <Button always onPress={fix}>
            {say.fix}
          </Button>
        </>
      )}
      {own.length === 0 && !isGrouped && <p class="hint">{say.nothing}</p>}
      <Sliders thresholds={own} />
      {abc.length > 0 && (
        <Fold title={say.sections.abc}>
          <Sliders thresholds={abc} />
        </Fold>
      )}
      <Fold title={say.sections.rhythm}>
        <Sliders thresholds={rhythm} />
      </Fold>
    </>
  );
}

function Sliders({ thresholds }: { readonly thresholds: readonly Threshold[] }) {
  const { store } = usePanel();
  return (
    <>
      {thresholds.map((threshold) => (
        <Slider
          key={threshold.key}
          threshold={threshold}
          onMove={(value) => void changeDraft(store, threshold.set(value))}
        />
      ))}
    </>
  );
}

interface OutcomeProps {
  readonly editing: Editing;
  readonly isSame: boolean;
}

/** The first sentence stays in sight while a slider further up is moved. */
function Outcome({ editing, isSame }: OutcomeProps) {
  const { state, store, words, format } = usePanel();
  const { sections = [] } = editing.tried.whatIf ?? {};
  const moved = sections.filter(({ moved: { clients } }) => clients > 0);
  const first = moved[0] ?? sections[0];
  const { settings } = state;
  const { named, whatIf } = words.choosing;
  const text = first ? movedText(first, words.choosing, format.whole) : "";
  return (
    <>
      {first && (
        <p class={editing.current ? "outcome" : "outcome stale"} role="status">
          {moved.length === 0
            ? text
            : fill(named, { action: whatIf.sections[first.kind], name: text })}
        </p>
      )}
      {!isSame && settings && (
        <Button kind="link" always onPress={() => void changeDraft(store, settings)}>
          {whatIf.reset}
        </Button>
      )}
      {sections.map((section) => (
        <MovedSection key={section.kind} section={section} />
      ))}
    </>
  );
}
