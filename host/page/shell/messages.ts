import type { Toast } from "../../book/workbook.ts";
import type { Answer, Question } from "../../runtime/screen.ts";
import { element } from "./dom.ts";
import type { PageWords } from "./words.ts";

const MS = 1000;

/** A short message at the lower right, as Sheets shows it; negative seconds keep it there. */
export function showToast({ title, message, seconds }: Toast, words: PageWords): void {
  const close = element(
    "button",
    { type: "button", class: "icon-button", "aria-label": words.close },
    "✕",
  );
  const heading = title === "" ? [] : [element("strong", {}, title)];
  const text = element("div", {}, ...heading, element("span", {}, message));
  const toast = element("div", { class: "toast", role: "status" }, text, close);
  close.addEventListener("click", () => toast.remove());
  document.querySelectorAll(".toast").forEach((other) => {
    other.remove();
  });
  document.body.append(toast);
  if (seconds >= 0) setTimeout(() => toast.remove(), seconds * MS);
}

/** A line across the top that stays until it is dismissed. */
export function showError(message: string, words: PageWords): void {
  document.querySelector(".error-banner")?.remove();
  const close = element("button", { type: "button", class: "text-button" }, words.dismiss);
  const banner = element(
    "div",
    { class: "error-banner", role: "alert" },
    element("span", {}, message),
    close,
  );
  close.addEventListener("click", () => banner.remove());
  document.body.prepend(banner);
}

/**
 * Answers a question of the script. The script waits for the answer and so must the page: choices use
 * the browser's own blocking dialogs; what only informs is shown in the page and taken as read.
 */
export function ask(question: Question, words: PageWords): Answer {
  const { title, message, buttons, kind } = question;
  const text = [title, message].filter((part) => part !== null && part !== "").join("\n\n");
  if (kind === "prompt") {
    const typed = window.prompt(text);
    return typed === null
      ? { button: refusal(buttons), text: "" }
      : { button: consent(buttons), text: typed };
  }
  if (buttons === "OK") {
    inform(title ?? "", message, words);
    return { button: "OK" };
  }
  return { button: window.confirm(text) ? consent(buttons) : refusal(buttons) };
}

function consent(buttons: string): string {
  return buttons.startsWith("YES") ? "YES" : "OK";
}

function refusal(buttons: string): string {
  if (buttons === "OK") return "CLOSE";
  return buttons === "YES_NO" ? "NO" : "CANCEL";
}

function inform(title: string, message: string, words: PageWords): void {
  const ok = element("button", { type: "button", class: "primary-button" }, words.ok);
  const dialog = element(
    "dialog",
    { class: "dialog", "aria-label": title },
    element("h2", {}, title),
    element("div", { class: "dialog-text" }, message),
    element("div", { class: "dialog-buttons" }, ok),
  );
  ok.addEventListener("click", () => dialog.close());
  dialog.addEventListener("close", () => dialog.remove());
  document.body.append(dialog);
  dialog.showModal();
}
