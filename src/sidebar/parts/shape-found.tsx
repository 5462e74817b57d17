import { fill } from "../../i18n/words.ts";
import { viewedSource } from "../state/several-tabs.ts";
import { changeSource, forgetSource } from "../state/source-deeds.ts";
import type { Detected } from "../state/state.ts";
import { Button } from "./button.tsx";
import { NumberField } from "./number-field.tsx";
import { usePanel } from "./panel-context.ts";
import { SelectField } from "./select-field.tsx";
import { Why } from "./why.tsx";

/** What a row is, where the headings stand, and who wrote the list. */
export function ShapeFound({ detected }: { readonly detected: Detected }) {
  const { state, store, words } = usePanel();
  const { shape, shapes, headerRow } = words.source;
  const said = viewedSource(state)?.shape ?? null;
  const toShape = (key: string) => (key === "orders" || key === "clients" ? key : null);
  return (
    <>
      <div class="pair">
        <SelectField
          label={shape}
          value={said ?? "auto"}
          options={Object.entries(shapes)}
          onChoose={(key) => void changeSource(store, { shape: toShape(key) })}
          why={<Why word={shape} text={words.why.shape} />}
        />
        <NumberField
          label={headerRow}
          value={String(detected.headerRow)}
          least={1}
          most={1000}
          whole
          onType={(row) => void changeSource(store, { headerRow: row })}
          why={<Why word={headerRow} text={words.why.headerRow} />}
        />
      </div>
      <Recognised detected={detected} />
    </>
  );
}

/** The program that wrote the list, what one row stands for, and that it was met before. */
function Recognised({ detected }: { readonly detected: Detected }) {
  const { state, store, words } = usePanel();
  const { system, grain } = detected;
  const { recognised, grains, remembered, forgetRemembered } = words.source;
  return (
    <>
      <p class="hint">
        {system !== null && `${fill(recognised, { system: system.label })} `}
        {viewedSource(state)?.shape == null && grains[grain]}
      </p>
      {state.remembered && (
        <p class="hint">
          {remembered}{" "}
          <Button kind="link" onPress={() => void forgetSource(store)}>
            {forgetRemembered}
          </Button>
        </p>
      )}
    </>
  );
}
