import type { ImportEvent } from "./event.ts";
import { freshImport, type Importing, isHalfWritten } from "./import-state.ts";
import type { PanelState } from "./state.ts";

/** The panel after something happened to a file. */
export function reduceImport(state: PanelState, event: ImportEvent): PanelState {
  const quiet = { ...state, trouble: null, notice: null };
  if (event.type === "fileChosen") {
    return { ...quiet, screen: "import", busy: "check", importing: freshImport(event.file) };
  }
  const { importing } = state;
  if (!importing) return state;
  const after = (change: Partial<Importing>) => ({ ...importing, ...change });
  switch (event.type) {
    case "fileAsked": {
      const asked = { ...importing.asked, ...event.asked };
      return { ...quiet, busy: "check", importing: after({ asked, phase: "checking", share: 0 }) };
    }
    case "fileRead":
      return { ...state, importing: after({ share: event.share }) };
    case "fileInspected": {
      const fresh = { target: null, written: 0, cancelling: false };
      const { inspected } = event;
      return { ...state, busy: null, importing: after({ ...fresh, inspected, phase: "checked" }) };
    }
    case "tabNamed":
      return { ...state, importing: after({ tabName: event.tabName }) };
    case "importBegan": {
      const again = event.anew ? { target: null, written: 0 } : {};
      return { ...quiet, busy: "import", importing: after({ ...again, phase: "writing" }) };
    }
    case "importPlaced":
      return { ...state, importing: after({ target: event.target, written: 0 }) };
    case "blockWritten":
      return { ...state, importing: after({ written: event.written }) };
    case "importFailed": {
      const { trouble } = event;
      return {
        ...state,
        busy: null,
        trouble,
        importing: after({ phase: "failed", cancelling: false }),
      };
    }
    case "importCancelAsked":
      return { ...state, importing: after({ cancelling: true }) };
    case "importGone":
      return { ...quiet, busy: null, screen: "source", importing: null };
  }
}

/** A file that is only being looked at is put away when the reader goes elsewhere. */
export function importOnLeaving(importing: Importing | null): Importing | null {
  return isHalfWritten(importing) ? importing : null;
}
