import { fill } from "../../i18n/words.ts";
import { showTab } from "../state/function-deeds.ts";
import { viewedId } from "../state/several-tabs.ts";
import { Button } from "./button.tsx";
import { usePanel } from "./panel-context.ts";

/** Row numbers of the list, each of which takes the reader there. */
export function RowLinks({
  rows,
  most,
}: {
  readonly rows: readonly number[];
  readonly most: number;
}) {
  const { state, store, words } = usePanel();
  const viewed = viewedId(state);
  return (
    <>
      {rows.slice(0, most).map((row, place) => (
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
      {rows.length > most && "…"}
    </>
  );
}
