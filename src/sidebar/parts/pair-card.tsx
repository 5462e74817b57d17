import { fill } from "../../i18n/words.ts";
import { answerRows } from "../state/check-deeds.ts";
import { viewedSource } from "../state/several-tabs.ts";
import type { Checked } from "../state/state.ts";
import { ChoiceGroup } from "./choice-group.tsx";
import { usePanel } from "./panel-context.ts";
import { RowLinks } from "./row-links.tsx";

type Pair = Checked["possible"][number];

const NAMED_ROWS = 2;

/** Two rows side by side, and the question whether they are one client. */
export function PairCard({ pair }: { readonly pair: Pair }) {
  const { state, store, words, format } = usePanel();
  const { check } = words;
  const { left, right, fields } = pair;
  const said = viewedSource(state)?.answers[pair.id];
  return (
    <li class="card">
      <ChoiceGroup
        legend={fill(check.pair, { left: left.name, right: right.name })}
        value={said ?? (pair.apart ? "apart" : null)}
        choices={[
          { key: "same", label: check.same },
          { key: "apart", label: check.apart },
        ]}
        onChoose={(key) => void answerRows(store, [pair.id], key === "same" ? "same" : "apart")}
      >
        <table class="sides">
          <tbody>
            <tr>
              <Side side={left} />
              <Side side={right} />
            </tr>
            {fields.map((field) => (
              <tr key={field.label}>
                <td>{field.left || "–"}</td>
                <td>{field.right || "–"}</td>
              </tr>
            ))}
            {left.revenue !== null && right.revenue !== null && (
              <tr>
                <td>{format.whole(left.revenue)}</td>
                <td>{format.whole(right.revenue)}</td>
              </tr>
            )}
          </tbody>
        </table>
      </ChoiceGroup>
    </li>
  );
}

function Side({ side }: { readonly side: Pair["left"] }) {
  const { words } = usePanel();
  return (
    <td>
      <strong>{side.name}</strong>
      <br />
      {fill(words.check.rows, { rows: "" })}
      <RowLinks rows={side.rows} most={NAMED_ROWS} />
    </td>
  );
}
