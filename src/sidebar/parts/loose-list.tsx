import { fill } from "../../i18n/words.ts";
import { answerJoin } from "../state/source-deeds.ts";
import type { LooseClient } from "../state/state.ts";
import { Button } from "./button.tsx";
import { usePanel } from "./panel-context.ts";

/** Clients without a match on the other side, with the nearest name there. */
export function LooseList({
  clients,
  total,
}: {
  readonly clients: readonly LooseClient[];
  readonly total: number;
}) {
  const { store, words, format } = usePanel();
  const { tabs: said } = words;
  return (
    <ul class="texts">
      {clients.map(({ id, name, revenue, nearest }) => (
        <li key={id}>
          {name}
          {name !== id && ` (${id})`}
          {revenue !== null && revenue !== 0 && ` · ${format.whole(revenue)}`}
          {nearest && (
            <>
              <br />
              {fill(said.nearest, { name: nearest.name })}{" "}
              <Button
                kind="link"
                name={fill(said.sameName, { name, other: nearest.name })}
                onPress={() => void answerJoin(store, { [nearest.question]: "same" })}
              >
                {said.same}
              </Button>
            </>
          )}
        </li>
      ))}
      {total > clients.length && <li>{fill(said.others, { count: total - clients.length })}</li>}
    </ul>
  );
}
