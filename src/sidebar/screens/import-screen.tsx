import { fill } from "../../i18n/words.ts";
import type { FileFacts } from "../import/inspect.ts";
import { LONGEST_NAME } from "../import/tab-name.ts";
import { FileChoices } from "../parts/file-choices.tsx";
import { FileFault } from "../parts/file-fault.tsx";
import { FilePreview } from "../parts/file-preview.tsx";
import { usePanel } from "../parts/panel-context.ts";
import { ScreenFrame } from "../parts/screen-frame.tsx";
import { ShareBar } from "../parts/share-bar.tsx";
import { TextField } from "../parts/text-field.tsx";
import { TroubleBox } from "../parts/trouble-box.tsx";
import { type Importing, isHalfWritten, isRefused } from "../state/import-state.ts";
import { ImportActions } from "./import-actions.tsx";

/** A file on its way into a tab: what was found in it, then how far the writing is. */
export function ImportScreen({ arrive }: { readonly arrive: boolean }) {
  const { state, words } = usePanel();
  const { importing } = state;
  if (!importing) return null;
  const { title, intro } = words.file;
  const actions = <ImportActions importing={importing} />;
  return (
    <ScreenFrame title={title} arrive={arrive} actions={actions}>
      {!isRefused(importing) && <p class="intro">{fill(intro, { name: importing.file.name })}</p>}
      <TroubleBox onRetry={null} />
      {isHalfWritten(importing) ? (
        <Writing importing={importing} />
      ) : (
        <Reading importing={importing} />
      )}
    </ScreenFrame>
  );
}

function Reading({ importing }: { readonly importing: Importing }) {
  const { words, format } = usePanel();
  const { phase, share, inspected } = importing;
  const { reading, readShare } = words.file;
  const text = fill(readShare, { share: format.percent(share) });
  return (
    <>
      {phase === "checking" && <ShareBar label={reading} share={share} text={text} />}
      {phase === "checked" && inspected?.fault && (
        <FileFault name={importing.file.name} fault={inspected.fault} />
      )}
      {inspected?.facts && <Found facts={inspected.facts} />}
      {inspected && <FileChoices inspected={inspected} />}
      {inspected?.facts && (
        <>
          <TabName importing={importing} />
          <FilePreview facts={inspected.facts} />
        </>
      )}
    </>
  );
}

function Found({ facts }: { readonly facts: FileFacts }) {
  const { words, format } = usePanel();
  const { rows, columns, padded, lost } = facts;
  const { file } = words;
  return (
    <>
      <p>{fill(file.found, { rows: format.whole(rows), columns: format.whole(columns) })}</p>
      {padded > 0 && <p class="hint">{fill(file.padded, { count: format.whole(padded) })}</p>}
      {lost > 0 && (
        <p class="note" role="alert">
          <span aria-hidden="true">⚠ </span>
          {fill(file.lost, { count: format.whole(lost) })}
        </p>
      )}
    </>
  );
}

function TabName({ importing: { tabName } }: { readonly importing: Importing }) {
  const { state, store, words } = usePanel();
  const wanted = tabName.trim().toLowerCase();
  const taken = state.file?.tabs.some(({ name }) => name.toLowerCase() === wanted) === true;
  return (
    <TextField
      label={words.file.tabName}
      value={tabName}
      longest={LONGEST_NAME}
      hint={taken ? words.file.nameTaken : ""}
      onType={(text) => store.dispatch({ type: "tabNamed", tabName: text })}
    />
  );
}

function Writing({ importing }: { readonly importing: Importing }) {
  const { words, format } = usePanel();
  const { written, inspected, phase, cancelling } = importing;
  const rows = inspected?.facts?.rows ?? 1;
  const { writing, keepOpen, cancelling: stopping } = words.file;
  const text = fill(writing, { written: format.whole(written), rows: format.whole(rows) });
  return (
    <>
      <ShareBar label={text} share={written / rows} text={text} />
      {phase === "writing" && <p class="hint">{cancelling ? stopping : keepOpen}</p>}
    </>
  );
}
