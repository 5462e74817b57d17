import type { EditEvent } from "./event.ts";
import type { PanelState } from "./state.ts";

/** The panel after something happened to a draft. */
export function reduceEditing(state: PanelState, event: EditEvent): PanelState {
  const { editing, settings } = state;
  if (event.type === "editOpened") {
    const { kind, draft } = event;
    const fresh = { kind, draft, facts: null, tried: {}, current: false, problem: "" };
    return { ...state, editing: fresh };
  }
  if (event.type === "editClosed") return { ...state, editing: null };
  if (!editing || !settings) return state;
  switch (event.type) {
    case "factsRead":
      return { ...state, editing: { ...editing, facts: event.facts } };
    case "draftChanged": {
      const draft = { ...editing.draft, ...event.change };
      return { ...state, editing: { ...editing, draft, current: false } };
    }
    case "draftTried": {
      // An answer about a draft that has changed meanwhile says nothing.
      if (event.draft !== editing.draft) return state;
      const { tried, problem } = event;
      const kept = problem === "" ? { ...editing.tried, ...tried } : editing.tried;
      return { ...state, editing: { ...editing, tried: kept, problem, current: true } };
    }
  }
}
