import type { Execution } from "../execution.ts";
import { refuse, refuseUnknown } from "../refuse.ts";
import type { Answer, MenuRecord, Question } from "../screen.ts";
import { enumGroup, serve } from "../serve.ts";
import { enumValue } from "../spreadsheet/enums.ts";
import { shownHtml } from "./html.ts";

/**
 * `SpreadsheetApp.getUi()`. A cell's call and a timer have none; a simple trigger may add menus and
 * nothing else (facts 38, 45, 51).
 */
export function makeUi(execution: Execution): object {
  if (execution.authMode() === "CUSTOM_FUNCTION" || !execution.attended) {
    refuse(51, "Cannot call SpreadsheetApp.getUi() from this context.");
  }
  return serve(execution, "Ui", {
    createMenu: (caption: string) => makeMenu(execution, caption),
    createAddonMenu: () => makeMenu(execution, null),
    alert: (...words: unknown[]) => {
      const { button } = ask(execution, "alert", words);
      return enumValue("Button", button);
    },
    prompt: (...words: unknown[]) => makePromptResponse(execution, ask(execution, "prompt", words)),
    showSidebar: (page: unknown) => {
      needsFull(execution, "Ui.showSidebar");
      execution.screen.sidebar = { ...shownHtml(page), width: 300 };
    },
    showModalDialog: (page: unknown, title: string) => {
      needsFull(execution, "Ui.showModalDialog");
      execution.screen.dialogs.push({ ...shownHtml(page), title, modal: true });
    },
    showModelessDialog: (page: unknown, title: string) => {
      needsFull(execution, "Ui.showModelessDialog");
      execution.screen.dialogs.push({ ...shownHtml(page), title, modal: false });
    },
    ...enumGroup(["Button", "ButtonSet"]),
  });
}

function needsFull(execution: Execution, member: string): void {
  if (execution.authMode() === "FULL") return;
  refuse(45, `You do not have permission to call ${member}`);
}

function ask(execution: Execution, kind: Question["kind"], words: readonly unknown[]): Answer {
  needsFull(execution, `Ui.${kind}`);
  const texts = words.filter((word) => typeof word === "string");
  const buttons = words.find((word) => typeof word === "object");
  const question: Question = {
    kind,
    title: texts.length > 1 ? String(texts[0]) : null,
    message: String(texts[texts.length - 1]),
    buttons: buttons === undefined ? "OK" : String(buttons),
  };
  execution.screen.questions.push(question);
  // While the script waits for the user its locks are lost (fact 49).
  execution.locks.clear();
  return execution.screen.ask(question);
}

function makePromptResponse(execution: Execution, answer: Answer): object {
  return serve(execution, "PromptResponse", {
    getResponseText: () => answer.text ?? "",
    getSelectedButton: () => enumValue("Button", answer.button),
  });
}

const records = new WeakMap<object, MenuRecord>();

function makeMenu(execution: Execution, caption: string | null): object {
  const record: MenuRecord = { caption, items: [] };
  const menu: object = serve(execution, "Menu", {
    addItem: (itemCaption: string, functionName: string) => {
      record.items.push({ kind: "item", caption: itemCaption, functionName });
      return menu;
    },
    addSeparator: () => {
      record.items.push({ kind: "separator" });
      return menu;
    },
    addSubMenu: (inner: object) => {
      const innerRecord = records.get(inner);
      if (innerRecord === undefined)
        return refuseUnknown(47, "A sub-menu that createMenu did not make");
      record.items.push({ kind: "menu", menu: innerRecord });
      return menu;
    },
    addToUi: () => {
      const { menus } = execution.screen;
      const before = menus.findIndex((other) => other.caption === caption);
      if (before >= 0) menus.splice(before, 1, record);
      else menus.push(record);
    },
  });
  records.set(menu, record);
  return menu;
}
