import { fill } from "../../i18n/words.ts";
import { splitAtRows } from "../state/finding-text.ts";
import { showTab } from "../state/function-deeds.ts";
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
            onPress={() => state.tabId !== null && void showTab(store, state.tabId, row)}
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
