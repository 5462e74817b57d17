import { fill } from "../../i18n/words.ts";
import { answerRows } from "../state/check-deeds.ts";
import type { Checked } from "../state/state.ts";
import { Button } from "./button.tsx";
import { usePanel } from "./panel-context.ts";
import { RowLinks } from "./row-links.tsx";

const NAMED_ROWS = 5;

/** Exact duplicates count once, or each: what the other choice is, by what was found. */
const REPEATS: Readonly<Record<string, "once" | "each">> = {
  "removed.duplicate": "each",
  "rows.repeated": "once",
};

/** One problem: what, where, what hangs on it, what was done with it and what could be. */
export function ProblemCard({ problem }: { readonly problem: Checked["problems"][number] }) {
  const { words, format } = usePanel();
  const { check } = words;
  const { text, rows, samples, revenue, share, done, mending } = problem;
  const sum = revenue === null ? "" : format.whole(revenue);
  const part = share === null ? "" : format.percent(share);
  return (
    <li class="card">
      <p class="card-title">{text}</p>
      {samples.length > 0 && <p>{fill(check.examples, { samples: samples.join(" · ") })}</p>}
      {rows.length > 0 && (
        <p>
          {fill(check.rows, { rows: "" })}
          <RowLinks rows={rows} most={NAMED_ROWS} />
        </p>
      )}
      {revenue !== null && <p>{fill(check.concerned, { revenue: sum, share: part })}</p>}
      <p class="hint">{fill(check.done, { done })}</p>
      {mending !== null && <p class="hint">{fill(check.mending, { mending })}</p>}
      {problem.kind in REPEATS && <Repeats answer={REPEATS[problem.kind] ?? "once"} />}
    </li>
  );
}

function Repeats({ answer }: { readonly answer: "once" | "each" }) {
  const { store, words } = usePanel();
  return (
    <Button kind="link" onPress={() => void answerRows(store, ["repeats"], answer)}>
      {words.check.repeats[answer]}
    </Button>
  );
}
