import { useId, useState } from "preact/hooks";
import { fill } from "../../i18n/words.ts";
import { usePanel } from "./panel-context.ts";

/**
 * A question mark that explains a word in one line: on hover and focus, kept open by a click, gone
 * with Escape. The line opens under the field it stands in, as wide as the panel.
 */
export function Why({ word, text }: { readonly word: string; readonly text: string }) {
  const { words } = usePanel();
  const id = useId();
  const [shown, show] = useState(false);
  const [kept, keep] = useState(false);
  const close = (): void => {
    show(false);
    keep(false);
  };
  return (
    <span role="none" class="why" onMouseEnter={() => show(true)} onMouseLeave={() => show(false)}>
      <button
        type="button"
        class="why-mark"
        aria-label={fill(words.explain, { word })}
        aria-expanded={shown || kept}
        aria-describedby={id}
        onFocus={() => show(true)}
        onBlur={close}
        onClick={() => keep(!kept)}
        onKeyDown={(event) => event.key === "Escape" && close()}
      >
        ?
      </button>
      <span id={id} role="tooltip" class="why-text" hidden={!(shown || kept)}>
        {text}
      </span>
    </span>
  );
}
