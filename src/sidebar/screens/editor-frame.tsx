import type { ComponentChildren } from "preact";
import { Button } from "../parts/button.tsx";
import { usePanel } from "../parts/panel-context.ts";
import { ScreenFrame } from "../parts/screen-frame.tsx";
import { TroubleBox } from "../parts/trouble-box.tsx";
import type { Editing, EditKind } from "../state/editing.ts";
import { applyDraft, closeEditor, openEditor, tryDraft } from "../state/editing-deeds.ts";

interface EditorFrameProps {
  readonly arrive: boolean;
  readonly kind: EditKind;
  readonly title: string;
  readonly intro: string;
  /** The draft makes no sense yet. */
  readonly blocked: boolean;
  /** Why, where the screen does not say so elsewhere. */
  readonly fault?: string;
  /** Drawn once the list has said what there is to choose from. */
  readonly children: (editing: Editing) => ComponentChildren;
}

/** An editor of a draft: it may be used once it makes sense and has been tried on the list. */
export function EditorFrame(props: EditorFrameProps) {
  const { arrive, kind, title, intro, fault = "", children } = props;
  const { state, store, words } = usePanel();
  const { choosing } = words;
  const { editing, trouble } = state;
  if (editing?.kind !== kind) return null;
  const { facts, problem, current } = editing;
  const blocked = props.blocked || !facts || problem !== "" || !current;
  const retry = (): void => {
    if (trouble?.work === "facts") void openEditor(store, kind);
    else if (trouble?.work === "save") void applyDraft(store);
    else void tryDraft(store);
  };
  return (
    <ScreenFrame
      title={title}
      arrive={arrive}
      actions={
        <>
          <Button
            kind="primary"
            work="save"
            blocked={blocked}
            onPress={() => void applyDraft(store)}
          >
            {choosing.use[kind]}
          </Button>
          <Button onPress={() => closeEditor(store)}>{choosing.cancel}</Button>
        </>
      }
    >
      <p class="intro">{intro}</p>
      <TroubleBox onRetry={retry} />
      {!facts && !trouble && <p class="reading">{words.source.reading}</p>}
      {facts && children(editing)}
      {problem !== "" && (
        <p class="fault" role="alert">
          {problem}
        </p>
      )}
      {facts && (
        <p class="hint" role="status" aria-live="polite">
          {current ? fault : choosing.trying}
        </p>
      )}
    </ScreenFrame>
  );
}
