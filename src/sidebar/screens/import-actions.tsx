import { Button } from "../parts/button.tsx";
import { FileButton } from "../parts/file-button.tsx";
import { usePanel } from "../parts/panel-context.ts";
import { cancelImport, startImport } from "../state/import-deeds.ts";
import { type Importing, isHalfWritten, isRefused } from "../state/import-state.ts";

/** What can be done with the file: import it, choose another, go on after a failure, give it up. */
export function ImportActions({ importing }: { readonly importing: Importing }) {
  const { state, store, words } = usePanel();
  const { start, retry, stale, cancel, other } = words.file;
  const { phase, inspected, cancelling } = importing;
  const half = isHalfWritten(importing);
  const refused = isRefused(importing);
  const again = state.trouble?.code === "stale" ? stale : retry;
  return (
    <>
      {refused && <FileButton kind="primary" text={other} />}
      {phase !== "writing" && !refused && (
        <Button
          kind="primary"
          work="import"
          blocked={!inspected?.facts}
          onPress={() => void startImport(store)}
        >
          {phase === "failed" ? again : start}
        </Button>
      )}
      <Button work="cancel" always={!cancelling} onPress={() => void cancelImport(store)}>
        {cancel}
      </Button>
      {!half && !refused && <FileButton text={other} />}
    </>
  );
}
