import type { Session } from "../session/session.ts";
import { showToast } from "./messages.ts";
import type { Panel } from "./panel.ts";
import type { PageWords } from "./words.ts";

/** Shows what the script asked to be shown while it ran: its panel, its messages. */
export function showOutcome(session: Session, panel: Panel, words: PageWords): void {
  const { screen } = session.script;
  if (screen.sidebar) panel.show(screen.sidebar);
  screen.sidebar = null;
  for (const toast of session.book.toasts.splice(0)) showToast(toast, words);
}
