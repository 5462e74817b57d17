import { Button } from "./button.tsx";
import { Fold } from "./fold.tsx";
import { usePanel } from "./panel-context.ts";

/** What went wrong, in plain words, with what can be done. */
export function TroubleBox({ onRetry }: { readonly onRetry: (() => void) | null }) {
  const { state, words } = usePanel();
  const { trouble } = state;
  if (!trouble) return null;
  const { code, message } = trouble;
  const { title, again, locked, detail } = words.trouble;
  const own =
    code === "fault" || code === "unreadable" ? words.trouble[code] : words.trouble.noAnswer;
  const said = message !== "" && code !== "fault";
  return (
    <div class="trouble" role="alert">
      <strong>
        <span aria-hidden="true">⚠ </span>
        {title}
      </strong>
      <p>{said ? message : own}</p>
      {code === "fault" && <Fold title={detail}>{message}</Fold>}
      {onRetry && (
        <Button work={trouble.work} onPress={onRetry}>
          {code === "locked" ? locked : again}
        </Button>
      )}
    </div>
  );
}
