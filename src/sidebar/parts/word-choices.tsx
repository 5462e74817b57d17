import { fill } from "../../i18n/words.ts";
import type { FactColumn } from "../state/condition-draft.ts";
import { usePanel } from "./panel-context.ts";
import { TextLine } from "./text-line.tsx";

interface WordChoicesProps {
  readonly column: FactColumn | undefined;
  readonly chosen: readonly string[];
  readonly onChoose: (texts: readonly string[]) => void;
}

const LONGEST = 500;

/** The column's own words to tick, with the clients of each, and room for others. */
export function WordChoices({ column, chosen, onChoose }: WordChoicesProps) {
  const { words, format } = usePanel();
  const { ruleEditor: say } = words.choosing;
  const known = column?.words ?? [];
  const others = chosen.filter((text) => !known.some((word) => word.text === text));
  const toggle = (text: string, ticked: boolean): void =>
    onChoose(ticked ? [...chosen, text] : chosen.filter((each) => each !== text));
  return (
    <>
      {known.length > 0 && (
        <fieldset class="field">
          <legend>{fill(say.words, { count: chosen.length })}</legend>
          <div class="words">
            {known.map(({ text, label, clients }) => (
              <div key={text} class="choice">
                <label>
                  <input
                    type="checkbox"
                    checked={chosen.includes(text)}
                    onChange={(event) => toggle(text, event.currentTarget.checked)}
                  />
                  <span>{fill(say.word, { label, clients: format.whole(clients) })}</span>
                </label>
              </div>
            ))}
          </div>
        </fieldset>
      )}
      {(known.length === 0 || known.length < (column?.distinct ?? 0) || others.length > 0) && (
        <TextLine
          label={say.moreWords}
          value={others.join(", ")}
          longest={LONGEST}
          onType={(typed) => {
            const more = typed.split(",").map((text) => text.trim());
            const ticked = chosen.filter((text) => !others.includes(text));
            onChoose([...ticked, ...more.filter((text) => text !== "")]);
          }}
        />
      )}
    </>
  );
}
