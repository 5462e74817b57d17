import { fill } from "../../i18n/words.ts";
import { Button } from "../parts/button.tsx";
import { usePanel } from "../parts/panel-context.ts";
import { makeMended, undoMended } from "../state/check-deeds.ts";
import { showTab } from "../state/function-deeds.ts";
import { viewedId } from "../state/several-tabs.ts";
import type { Checked } from "../state/state.ts";

/** The mended copy: to be made, or made and to be taken back. */
export function MendPart({ checked }: { readonly checked: Checked }) {
  const { state, store, words } = usePanel();
  const { check } = words;
  const viewed = viewedId(state);
  const isCopy = state.file?.tabs.some(
    ({ id, mendedFrom }) => id === viewed && mendedFrom !== null,
  );
  if (isCopy) {
    const copyId = viewed ?? -1;
    return (
      <section>
        <h2>{check.mendTitle}</h2>
        <p>{check.isCopy}</p>
        <Button work="undo" onPress={() => void undoMended(store, copyId)}>
          {check.undo}
        </Button>
      </section>
    );
  }
  const { mends, mended } = checked;
  return (
    <section>
      <h2>{check.mendTitle}</h2>
      {mended && (
        <p>
          <Button kind="link" onPress={() => void showTab(store, mended.tabId, null)}>
            {fill(check.mended, { name: mended.name })}
          </Button>
        </p>
      )}
      <p>{mends === 0 ? check.nothingToMend : fill(check.mendText, { count: mends })}</p>
      <div class="buttons">
        <Button
          kind="primary"
          work="mend"
          blocked={mends === 0}
          onPress={() => void makeMended(store)}
        >
          {mended ? check.mendAgain : check.mend}
        </Button>
        {mended && (
          <Button work="undo" onPress={() => void undoMended(store, mended.tabId)}>
            {check.undo}
          </Button>
        )}
      </div>
    </section>
  );
}
