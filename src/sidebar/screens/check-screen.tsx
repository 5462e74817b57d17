import { fill } from "../../i18n/words.ts";
import { Button } from "../parts/button.tsx";
import { Fold } from "../parts/fold.tsx";
import { KnownList } from "../parts/known-list.tsx";
import { MergedCard } from "../parts/merged-card.tsx";
import { Meter } from "../parts/meter.tsx";
import { PairCard } from "../parts/pair-card.tsx";
import { usePanel } from "../parts/panel-context.ts";
import { ProblemCard } from "../parts/problem-card.tsx";
import { ScreenFrame } from "../parts/screen-frame.tsx";
import { TextList } from "../parts/text-list.tsx";
import { TroubleBox } from "../parts/trouble-box.tsx";
import { checkData } from "../state/check-deeds.ts";
import type { Checked } from "../state/state.ts";
import { MendPart } from "./mend-part.tsx";

const FEW = 4;

/** What is wrong in the list, what may be one client, what is known, and the mended copy. */
export function CheckScreen({ arrive }: { readonly arrive: boolean }) {
  const { state, store, words } = usePanel();
  const { checked } = state;
  const back = (
    <Button onPress={() => store.dispatch({ type: "went", screen: "source" })}>{words.back}</Button>
  );
  return (
    <ScreenFrame title={words.check.title} arrive={arrive} actions={back}>
      <TroubleBox
        onRetry={state.trouble?.work === "inspect" ? () => void checkData(store) : null}
      />
      {!checked && state.busy !== null && <p class="reading">{words.source.reading}</p>}
      {checked && <Found checked={checked} />}
    </ScreenFrame>
  );
}

function Found({ checked }: { readonly checked: Checked }) {
  const { words, format } = usePanel();
  const { check } = words;
  const { rowsRead: read, rowsKept: kept, possible, merged, problems, leftOut } = checked;
  return (
    <>
      <Meter label={check.score} share={checked.score} />
      <p class="hint">{fill(check.scoreText, { score: format.percent(checked.score) })}</p>
      <p>{fill(check.read, { read: format.whole(read), kept: format.whole(kept) })}</p>
      <MendPart checked={checked} />
      {possible.length > 0 && (
        <section>
          <h2>{fill(check.possible, { count: possible.length })}</h2>
          <p class="hint">{check.possibleIntro}</p>
          <ul class="cards">
            {possible.map((pair) => (
              <PairCard key={pair.id} pair={pair} />
            ))}
          </ul>
        </section>
      )}
      {merged.length > 0 && (
        <Fold title={fill(check.merged, { count: merged.length })} open={merged.length < FEW}>
          <p class="hint">{check.mergedIntro}</p>
          <ul class="cards">
            {merged.map((each) => (
              <MergedCard key={`${each.sides[0]?.name} ${each.sides[0]?.rows[0]}`} merged={each} />
            ))}
          </ul>
        </Fold>
      )}
      <section>
        <h2>{fill(check.problems, { count: problems.length })}</h2>
        {problems.length === 0 && <p class="hint">{check.noProblem}</p>}
        <ul class="cards">
          {problems.map((problem) => (
            <ProblemCard key={`${problem.kind} ${problem.column}`} problem={problem} />
          ))}
        </ul>
      </section>
      <section>
        <h2>{check.known}</h2>
        <KnownList known={checked.completeness} />
      </section>
      {leftOut.length > 0 && (
        <Fold title={check.leftOut} open={leftOut.length < FEW}>
          <TextList texts={leftOut.map((line) => fill(check.leftOutLine, line))} />
        </Fold>
      )}
    </>
  );
}
