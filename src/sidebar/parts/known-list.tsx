import { fill } from "../../i18n/words.ts";
import type { Checked } from "../state/state.ts";
import { Meter } from "./meter.tsx";
import { usePanel } from "./panel-context.ts";

/** How much is known of the clients, by kind of information. */
export function KnownList({ known }: { readonly known: Checked["completeness"] }) {
  const { words } = usePanel();
  const { check } = words;
  return (
    <ul class="known">
      <li>
        <Meter label={check.knownOverall} share={known.overall} />
      </li>
      {known.kinds.map(({ label, share, elements }) => {
        const missing = elements.filter(({ told }) => !told).map((element) => element.label);
        return (
          <li key={label}>
            <Meter label={label} share={share} />
            {missing.length > 0 && (
              <p class="hint">{fill(check.noColumn, { missing: missing.join(", ") })}</p>
            )}
          </li>
        );
      })}
    </ul>
  );
}
