import type { CardShown } from "../state/state.ts";

type Lines = NonNullable<CardShown["card"]>["sources"];

/** Facts about a client: what, how much, and what it rests on. */
export function CardLines({ lines }: { readonly lines: Lines }) {
  return (
    <dl class="facts">
      {lines.map(({ label, value, note }) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>
            {value}
            {note !== "" && <span class="fact-note">{note}</span>}
          </dd>
        </div>
      ))}
    </dl>
  );
}
