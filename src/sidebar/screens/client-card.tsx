import { fill } from "../../i18n/words.ts";
import { Button } from "../parts/button.tsx";
import { CardLines } from "../parts/card-lines.tsx";
import { Fold } from "../parts/fold.tsx";
import { HandForm } from "../parts/hand-form.tsx";
import { Meter } from "../parts/meter.tsx";
import { usePanel } from "../parts/panel-context.ts";
import { TextList } from "../parts/text-list.tsx";
import { showCard } from "../state/card-deeds.ts";
import type { CardShown } from "../state/state.ts";

type Card = NonNullable<CardShown["card"]>;

/** Parts of the card that stand open from the beginning. */
const OPEN: readonly string[] = ["money", "rhythm"];

/** One client: who, why there, what to do, then the figures behind it. */
export function ClientCard({ shown, card }: { readonly shown: CardShown; readonly card: Card }) {
  const { words } = usePanel();
  const { segment, computed, treatment, known, sources } = card;
  const style = segment.color === "" ? {} : { background: segment.color, color: segment.ink };
  return (
    <article class="client" aria-label={card.name}>
      <h2 class="client-name">{card.name}</h2>
      <p>
        <span class="chip" style={style}>
          {segment.name}
        </span>
      </p>
      <Neighbours shown={shown} />
      <h3>{words.card.whyHere}</h3>
      <p>{card.why}</p>
      {computed !== "" && <p class="hint">{fill(words.card.without, { segment: computed })}</p>}
      {card.changes.length > 0 && (
        <>
          <h3>{words.card.changes}</h3>
          <TextList texts={card.changes} />
        </>
      )}
      {card.play !== "" && (
        <>
          <h3>{words.card.play}</h3>
          <p>{card.play}</p>
        </>
      )}
      {card.parts.map(({ key, title, lines }) => (
        <Fold key={key} title={title} open={OPEN.includes(key)}>
          <CardLines lines={lines} />
        </Fold>
      ))}
      {treatment && (
        <Fold title={treatment.title}>
          <CardLines lines={treatment.lines} />
        </Fold>
      )}
      <Fold title={words.card.known}>
        <Meter label={words.card.knownShare} share={known.share} />
        {known.missing.length > 0 && (
          <p class="hint">{fill(words.card.missing, { missing: known.missing.join(", ") })}</p>
        )}
      </Fold>
      {sources.length > 0 && (
        <Fold title={words.card.sources}>
          <CardLines lines={sources} />
        </Fold>
      )}
      <Hand shown={shown} card={card} />
    </article>
  );
}

/** The way to the clients before and after it in the tab, the selection going along. */
function Neighbours({ shown }: { readonly shown: CardShown }) {
  const { store, words } = usePanel();
  const { at, tabName, previous, next } = shown;
  const go = (row: number | null): void => {
    if (row !== null) void showCard(store, { tabId: at.tabId, row }, true);
  };
  return (
    <nav class="neighbours" aria-label={words.card.neighbours}>
      <Button blocked={previous === null} onPress={() => go(previous)}>
        <span aria-hidden="true">‹ </span>
        {words.card.previous}
      </Button>
      <span class="hint">{fill(words.card.where, { tab: tabName, row: at.row })}</span>
      <Button blocked={next === null} onPress={() => go(next)}>
        {words.card.next}
        <span aria-hidden="true"> ›</span>
      </Button>
    </nav>
  );
}

function Hand({ shown, card }: { readonly shown: CardShown; readonly card: Card }) {
  const { words } = usePanel();
  const { hand, handNote, canChoose } = shown;
  return (
    <Fold key={card.id} title={words.card.hand} open={hand !== null}>
      {canChoose ? (
        <HandForm hand={hand} note={handNote} choices={card.choices} />
      ) : (
        <p class="hint">{words.card.noTabs}</p>
      )}
    </Fold>
  );
}
