import { useState } from "preact/hooks";
import type { Card } from "../../functions/card.ts";
import type { HelpEntry } from "../../functions/views/help.ts";
import { fill } from "../../i18n/words.ts";
import { type Choices, likelyChoices } from "../state/formula.ts";
import { ArgumentField } from "./argument-field.tsx";
import { Fold } from "./fold.tsx";
import { FormulaReady } from "./formula-ready.tsx";
import { usePanel } from "./panel-context.ts";

interface FunctionCardProps {
  readonly card: Card;
  readonly help: HelpEntry;
}

/** One function: what it says, its columns to choose, and the formula that comes of it. */
export function FunctionCard({ card, help }: FunctionCardProps) {
  const { state, words } = usePanel();
  const { functionTab: tab, file } = state;
  const [changed, change] = useState<Choices>({});
  const columns = tab?.columns ?? [];
  const choices = { ...likelyChoices(card, columns, file?.today ?? ""), ...changed };
  const needed = help.args.filter(({ optional }) => !optional);
  const more = help.args.filter(({ optional }) => optional);
  return (
    <details class="function">
      <summary>
        <code>{help.name}</code>
        <span>{help.summary}</span>
      </summary>
      <div class="fold-body">
        {needed.map((argument) => (
          <ArgumentField
            key={argument.name}
            label={fill(words.functions.argument, { name: argument.name, means: argument.means })}
            argument={card.args[argument.name]}
            value={choices[argument.name] ?? ""}
            columns={columns}
            onChoose={(value) => change({ ...changed, [argument.name]: value })}
          />
        ))}
        <FormulaReady card={card} choices={choices} />
        <p class="hint">{fill(words.functions.gives, { returns: help.returns })}</p>
        {more.length > 0 && (
          <Fold title={words.functions.more}>
            <ul class="texts">
              {more.map((argument) => (
                <li key={argument.name}>
                  {fill(words.functions.optional, { name: argument.name, means: argument.means })}
                </li>
              ))}
            </ul>
            <p>
              <code>{help.formula}</code>
            </p>
          </Fold>
        )}
      </div>
    </details>
  );
}
