import { fill } from "../../i18n/words.ts";
import { openCheck } from "../state/check-deeds.ts";
import type { Detected } from "../state/state.ts";
import { Button } from "./button.tsx";
import { FindingLine } from "./finding-line.tsx";
import { Fold } from "./fold.tsx";
import { usePanel } from "./panel-context.ts";
import { Why } from "./why.tsx";

/** Rows read and used, and what is worth a look. */
export function QualityFound({ quality }: { readonly quality: Detected["quality"] }) {
  const { store, words, format } = usePanel();
  const { rowsRead, rowsKept, findings, understood } = quality;
  const { quality: title, read, allGood, findings: heading } = words.source;
  return (
    <section>
      <h2 class="label">
        {title}
        <Why word={title} text={words.why.quality} />
      </h2>
      {rowsKept > 0 && (
        <p>{fill(read, { read: format.whole(rowsRead), kept: format.whole(rowsKept) })}</p>
      )}
      {findings.length === 0 ? (
        <p class="hint">{allGood}</p>
      ) : (
        <Fold title={fill(heading, { count: findings.length })} open={findings.length < 4}>
          <ul class="texts">
            {findings.map((finding) => (
              <FindingLine key={`${finding.kind} ${finding.column}`} finding={finding} />
            ))}
          </ul>
        </Fold>
      )}
      {understood.length > 0 && (
        <Fold title={words.source.understood}>
          <ul class="texts">
            {understood.map((text) => (
              <li key={text}>{text}</li>
            ))}
          </ul>
        </Fold>
      )}
      <div class="buttons">
        <Button work="inspect" onPress={() => void openCheck(store)}>
          {words.check.open}
        </Button>
      </div>
    </section>
  );
}
