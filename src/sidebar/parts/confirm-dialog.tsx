import { useEffect, useId, useRef } from "preact/hooks";
import { usePanel } from "./panel-context.ts";
import { TextList } from "./text-list.tsx";

interface ConfirmDialogProps {
  /** Names of the tabs that will be written anew. */
  readonly tabs: readonly string[];
  readonly onAnswer: (yes: boolean) => void;
}

/** Asks before tabs that are there already are written anew; Escape is a no. */
export function ConfirmDialog({ tabs, onAnswer }: ConfirmDialogProps) {
  const { words } = usePanel();
  const { confirmTitle, confirmText, confirmYes, confirmNo } = words.method;
  const dialog = useRef<HTMLDialogElement>(null);
  const title = useId();
  useEffect(() => {
    dialog.current?.showModal();
  }, []);
  return (
    <dialog
      ref={dialog}
      aria-labelledby={title}
      onCancel={(event) => {
        event.preventDefault();
        onAnswer(false);
      }}
    >
      <h2 id={title}>{confirmTitle}</h2>
      <TextList texts={tabs} />
      <p>{confirmText}</p>
      <div class="dialog-actions">
        <button type="button" class="button primary" onClick={() => onAnswer(true)}>
          {confirmYes}
        </button>
        <button type="button" class="button plain" onClick={() => onAnswer(false)}>
          {confirmNo}
        </button>
      </div>
    </dialog>
  );
}
