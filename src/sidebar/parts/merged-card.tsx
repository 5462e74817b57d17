import { fill } from "../../i18n/words.ts";
import { answerRows } from "../state/check-deeds.ts";
import type { Checked } from "../state/state.ts";
import { Button } from "./button.tsx";
import { usePanel } from "./panel-context.ts";
import { RowLinks } from "./row-links.tsx";

const NAMED_ROWS = 3;

/** Rows merged into one client, each of which can be taken out again. */
export function MergedCard({ merged }: { readonly merged: Checked["merged"][number] }) {
  const { store, words } = usePanel();
  const { check } = words;
  const { sides, apart, shared } = merged;
  return (
    <li class="card">
      {sides.map((side, place) => (
        <p key={`${side.name} ${side.rows[0]}`}>
          <strong>{side.name}</strong> ({fill(check.rows, { rows: "" })}
          <RowLinks rows={side.rows} most={NAMED_ROWS} />)
          {place > 0 && (apart[place]?.length ?? 0) > 0 && (
            <>
              {" "}
              <Button
                kind="link"
                name={fill(check.setApart, { name: side.name })}
                onPress={() => void answerRows(store, apart[place] ?? [], "apart")}
              >
                {check.apart}
              </Button>
            </>
          )}
        </p>
      ))}
      {shared.length > 0 && <p class="hint">{fill(check.shared, { fields: shared.join(", ") })}</p>}
    </li>
  );
}
