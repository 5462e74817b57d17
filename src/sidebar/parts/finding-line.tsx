import { fill } from "../../i18n/words.ts";
import { splitAtRows } from "../state/finding-text.ts";
import { showTab } from "../state/function-deeds.ts";
import { viewedId } from "../state/several-tabs.ts";
import type { Detected } from "../state/state.ts";
import { Button } from "./button.tsx";
import { usePanel } from "./panel-context.ts";

/** Something worth a look; each row number takes the reader to its row. */
export function FindingLine({
  finding,
}: {
  readonly finding: Detected["quality"]["findings"][number];
}) {
  const { state, store, words } = usePanel();
  const viewed = viewedId(state);
  const { before, rows, after } = splitAtRows(finding);
  return (
    <li>
      {before}
      {rows.map((row, place) => (
        <span key={row}>
          {place > 0 && ", "}
          <Button
            kind="link"
            name={fill(words.source.goToRow, { row })}
            onPress={() => viewed !== null && void showTab(store, viewed, row)}
          >
            {row}
          </Button>
        </span>
      ))}
      {finding.count > rows.length && "…"}
      {after}
    </li>
  );
}
