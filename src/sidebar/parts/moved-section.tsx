import { fill } from "../../i18n/words.ts";
import type { Compared } from "../state/editing.ts";
import { placesOf } from "../state/lists.ts";
import { Fold } from "./fold.tsx";
import { usePanel } from "./panel-context.ts";

type Section = Compared["sections"][number];

/** Clients and revenue of each segment before and after, and who moves from where to where. */
export function MovedSection({ section }: { readonly section: Section }) {
  const { words, format } = usePanel();
  const { whatIf } = words.choosing;
  const { kind, pairs, moved, moves, movers } = section;
  const change = (before: number, after: number): string =>
    before === after
      ? format.whole(after)
      : fill(whatIf.change, { before: format.whole(before), after: format.whole(after) });
  return (
    <section>
      <h2>{whatIf.sections[kind]}</h2>
      <p>{movedText(section, words.choosing, format.whole)}</p>
      <ul class="pairs">
        {pairs.map((pair) => {
          const isSame =
            pair.clientsBefore === pair.clientsAfter && pair.revenueBefore === pair.revenueAfter;
          return (
            <li key={pair.key} class={isSame ? "same" : ""}>
              <span class="pair-name" style={{ borderColor: pair.color || "#1a73e8" }}>
                {pair.name}
              </span>
              <span class="pair-figures">
                <span>
                  {words.method.clients} {change(pair.clientsBefore, pair.clientsAfter)}
                </span>
                <span>
                  {words.method.revenue} {change(pair.revenueBefore, pair.revenueAfter)}
                </span>
              </span>
            </li>
          );
        })}
      </ul>
      {moved.clients > 0 && (
        <Fold title={fill(whatIf.moves, { count: moved.clients })}>
          <ul class="texts">
            {moves.map((move) => (
              <li key={`${move.from} ${move.to}`}>
                <strong>{fill(whatIf.way, move)}</strong>{" "}
                {fill(words.choosing.money, {
                  clients: format.whole(move.clients),
                  revenue: format.whole(move.revenue),
                })}
              </li>
            ))}
          </ul>
          <Movers section={section} more={moved.clients - movers.length} />
        </Fold>
      )}
    </section>
  );
}

function Movers({ section, more }: { readonly section: Section; readonly more: number }) {
  const { words, format } = usePanel();
  const { whatIf } = words.choosing;
  const moverAt = (place: number) => {
    const { name, revenue, ...way } = section.movers[place] as Section["movers"][number];
    return (
      <>
        {fill(whatIf.mover, { name, revenue: format.whole(revenue) })}
        <span class="rule-count">{fill(whatIf.way, way)}</span>
      </>
    );
  };
  return (
    <ol class="movers">
      {placesOf(section.movers).map((place) => (
        <li key={place}>{moverAt(place)}</li>
      ))}
      {more > 0 && <li>{fill(whatIf.moreMovers, { count: format.whole(more) })}</li>}
    </ol>
  );
}

interface Said {
  readonly whatIf: { readonly same: string; readonly moved: string };
}

/** How many move, in one sentence. */
export function movedText(
  { moved }: Section,
  { whatIf }: Said,
  whole: (value: number) => string,
): string {
  if (moved.clients === 0) return whatIf.same;
  return fill(whatIf.moved, { clients: whole(moved.clients), revenue: whole(moved.revenue) });
}
