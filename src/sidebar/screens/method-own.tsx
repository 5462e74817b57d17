import type { Settings } from "../../contract/api.ts";
import { fill } from "../../i18n/words.ts";
import { Button } from "../parts/button.tsx";
import { usePanel } from "../parts/panel-context.ts";
import { openEditor } from "../state/editing-deeds.ts";

/** The user's own rules in one line, and the way to write them. */
export function MethodRules({ settings: { typology } }: { readonly settings: Settings }) {
  const { store, words } = usePanel();
  const { noRules, rules, othersAre, othersNot, editRules, writeRules } = words.choosing;
  const count = typology.rules.length + typology.unread.length;
  const { otherwise } = typology;
  const others = otherwise === "" ? othersNot : fill(othersAre, { name: otherwise });
  return (
    <div class="field">
      <p class="hint">{count === 0 ? noRules : fill(rules, { count, others })}</p>
      <Button work="facts" onPress={() => void openEditor(store, "rules")}>
        {count === 0 ? writeRules : editRules}
      </Button>
    </div>
  );
}

/** The portrait of key accounts in one line, and the way to choose its criteria. */
export function MethodAccounts({ settings: { accounts } }: { readonly settings: Settings }) {
  const { store, words } = usePanel();
  const { proposed, criteria, editCriteria } = words.choosing;
  const count = accounts.criteria.length + accounts.unread.length;
  return (
    <div class="field">
      <p class="hint">{count === 0 ? proposed : fill(criteria, { count })}</p>
      <Button work="facts" onPress={() => void openEditor(store, "accounts")}>
        {editCriteria}
      </Button>
    </div>
  );
}
