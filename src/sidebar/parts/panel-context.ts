import { createContext } from "preact";
import { useContext } from "preact/hooks";
import type { SidebarWords } from "../../i18n/sidebar-words.ts";
import type { PanelFormat } from "../format.ts";
import type { Store } from "../state/controller.ts";
import type { PanelState } from "../state/state.ts";

/** What every screen needs: what is, what to call it, and the way to change it. */
export interface Panel {
  readonly state: PanelState;
  readonly store: Store;
  readonly words: SidebarWords;
  readonly format: PanelFormat;
}

export const PanelContext = createContext<Panel | null>(null);

/** The panel this part stands in. @throws Error outside a panel */
export function usePanel(): Panel {
  const panel = useContext(PanelContext);
  if (!panel) throw new Error("This part stands outside the panel");
  return panel;
}
