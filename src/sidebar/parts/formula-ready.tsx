import type { Card } from "../../functions/card.ts";
import { type Choices, readyFormula, separatorOf } from "../state/formula.ts";
import { insertFormula } from "../state/function-deeds.ts";
import { Button } from "./button.tsx";
import { usePanel } from "./panel-context.ts";

interface FormulaReadyProps {
  readonly card: Card;
  readonly choices: Choices;
}

/** The formula as it is typed here, to insert or to copy. */
export function FormulaReady({ card, choices }: FormulaReadyProps) {
  const { state, store, words } = usePanel();
  const { functionTab: tab, file } = state;
  const separator = separatorOf(file?.locale ?? "");
  const shown = tab && readyFormula(card, choices, { tab, separator });
  const sent = tab && readyFormula(card, choices, { tab, separator: ";" });
  if (!shown || !sent) return <p class="hint">{words.functions.missing}</p>;
  const copy = async (): Promise<void> => {
    const copied = await copyText(shown);
    store.dispatch({ type: "noticed", notice: { key: copied ? "copied" : "copyFailed" } });
  };
  return (
    <div class="formula">
      <span class="formula-title">{words.functions.formula}</span>
      <code>{shown}</code>
      <div class="formula-actions">
        <Button work="insert" onPress={() => void insertFormula(store, sent)}>
          {words.functions.insert}
        </Button>
        <Button onPress={() => void copy()}>{words.functions.copy}</Button>
      </div>
    </div>
  );
}

/** The clipboard may be closed to a panel; the old way of copying then often still works. */
async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copyBySelection(text);
  }
}

function copyBySelection(text: string): boolean {
  const area = document.createElement("textarea");
  area.value = text;
  document.body.append(area);
  area.select();
  try {
    return document.execCommand("copy");
  } catch {
    return false;
  } finally {
    area.remove();
  }
}
