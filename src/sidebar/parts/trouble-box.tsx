import { Button } from "./button.tsx";
import { usePanel } from "./panel-context.ts";

/** What went wrong, in plain words, with what can be done. */
export function TroubleBox({ onRetry }: { readonly onRetry: (() => void) | null }) {
  const { state, words } = usePanel();
  const { trouble } = state;
  if (!trouble) return null;
  const { noAnswer, unreadable, title, again, locked } = words.trouble;
  const own = trouble.code === "unreadable" ? unreadable : noAnswer;
  return (
    <div class="trouble" role="alert">
      <strong>
        <span aria-hidden="true">⚠ </span>
        {title}
      </strong>
      <p>{trouble.message === "" ? own : trouble.message}</p>
      {onRetry && (
        <Button work={trouble.work} onPress={onRetry}>
          {trouble.code === "locked" ? locked : again}
        </Button>
      )}
    </div>
  );
}
