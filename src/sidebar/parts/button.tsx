import type { ComponentChildren } from "preact";
import type { Work } from "../state/work.ts";
import { usePanel } from "./panel-context.ts";

interface ButtonProps {
  /** Blue, one a screen; plain; or a link in the text. */
  readonly kind?: "primary" | "plain" | "link";
  /** What the button asks for: it shows when that is under way. */
  readonly work?: Work;
  /** Nothing to press now; said by the text around it. */
  readonly blocked?: boolean;
  /** May be pressed while something is under way. */
  readonly always?: boolean;
  /** Said instead of the text when the text alone says too little. */
  readonly name?: string;
  readonly onPress: () => void;
  readonly children: ComponentChildren;
}

/** A button that cannot be pressed twice: while anything is under way it keeps its focus and does nothing. */
export function Button(props: ButtonProps) {
  const { kind = "plain", work, blocked = false, always = false, name, onPress, children } = props;
  const { busy } = usePanel().state;
  const working = work !== undefined && busy === work;
  const idle = !blocked && (always || busy === null);
  return (
    <button
      type="button"
      class={`button ${kind}`}
      aria-disabled={!idle}
      aria-busy={working}
      {...(name === undefined ? {} : { "aria-label": name })}
      onClick={() => idle && onPress()}
    >
      {working && <span class="spinner" aria-hidden="true" />}
      {children}
    </button>
  );
}
