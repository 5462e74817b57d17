import type { Settings } from "../../contract/api.ts";
import { type Store, work } from "./controller.ts";
import { areSettled } from "./criteria-draft.ts";
import { type Editing, type EditKind, keptChange, type Tried } from "./editing.ts";
import { previewSegments } from "./method-deeds.ts";
import { freshRule, sendableRules } from "./rule-draft.ts";

/** A draft is tried once the reader pauses: a slider says many things on its way. */
const PAUSE_MS = 200;

/** Opens an editor on a draft of the settings; the list says what there is to choose from. */
export async function openEditor(store: Store, kind: EditKind): Promise<void> {
  const { settings, tabId, busy } = store.state();
  if (!settings || tabId === null || busy !== null) return;
  store.dispatch({ type: "editOpened", kind, draft: { ...settings, ...leftBehind(store, kind) } });
  store.dispatch({ type: "went", screen: kind });
  const facts = await work(store, "facts", ["methodFacts", { tabId, settings }]);
  if (!facts) return;
  store.dispatch({ type: "factsRead", facts });
  beginWith(store);
  await tryDraft(store);
}

/** What was being written when the reader went to look at another screen; limits are tried anew. */
function leftBehind(store: Store, kind: EditKind): Partial<Settings> {
  const { editing, settings } = store.state();
  if (!settings || editing?.kind !== kind || kind === "whatIf") return {};
  return keptChange(editing, settings);
}

/** A map or a portrait begins with the one in use. */
function beginWith(store: Store): void {
  const { editing } = store.state();
  if (!editing?.facts) return;
  const { kind, draft, facts } = editing;
  const { typology } = draft;
  if (kind === "rules" && typology.rules.length + typology.unread.length === 0) {
    const rules = [freshRule(facts)];
    store.dispatch({ type: "draftChanged", change: { typology: { ...typology, rules } } });
  }
  if (kind === "map" && draft.rfm.map === null) {
    store.dispatch({ type: "draftChanged", change: { rfm: { ...draft.rfm, map: facts.map } } });
  }
  if (kind === "accounts" && draft.accounts.criteria.length === 0) {
    const accounts = { ...draft.accounts, criteria: facts.proposed };
    store.dispatch({ type: "draftChanged", change: { accounts } });
  }
}

/** Changes the draft, and tries it once nothing more is changed for a moment. */
export async function changeDraft(store: Store, change: Partial<Settings>): Promise<void> {
  store.dispatch({ type: "draftChanged", change });
  const draft = store.state().editing?.draft;
  await new Promise((done) => setTimeout(done, PAUSE_MS));
  if (draft === store.state().editing?.draft) await tryDraft(store);
}

/** Tries the draft as it stands. */
export async function tryDraft(store: Store): Promise<void> {
  const { editing, tabId, settings } = store.state();
  if (!editing || tabId === null || !settings) return;
  const { draft } = editing;
  const answer = await ask(store, editing, { tabId, settings });
  const { tried = {}, problem = "" } = answer;
  store.dispatch({ type: "draftTried", draft, tried, problem });
}

interface Answer {
  readonly tried?: Tried;
  readonly problem?: string;
}

interface Asked {
  readonly tabId: number;
  readonly settings: Settings;
}

async function ask(
  { ask: question }: Store,
  { kind, draft }: Editing,
  { tabId, settings }: Asked,
): Promise<Answer> {
  switch (kind) {
    case "rules": {
      const asked = { ...draft, typology: sendableRules(draft.typology) };
      const answer = await question("testRules", { tabId, settings: asked });
      return answer.ok ? { tried: { rules: answer.value } } : { problem: answer.message };
    }
    case "map": {
      const answer = await question("checkMap", { settings: draft });
      return answer.ok ? { tried: { map: answer.value } } : { problem: answer.message };
    }
    case "accounts": {
      if (!areSettled(draft.accounts.criteria)) return {};
      const asked = { ...draft, segmentBy: { kind: "accounts" as const } };
      const answer = await question("dryRun", { tabId, settings: asked });
      return answer.ok ? { tried: { accounts: answer.value } } : { problem: answer.message };
    }
    case "whatIf": {
      const answer = await question("whatIf", { tabId, settings, draft });
      return answer.ok ? { tried: { whatIf: answer.value } } : { problem: answer.message };
    }
  }
}

/** Uses the draft: it becomes what is chosen, is kept, and the segments are counted anew. */
export async function applyDraft(store: Store): Promise<void> {
  const { editing, settings } = store.state();
  if (!editing || !settings) return;
  store.dispatch({ type: "changedMethod", change: keptChange(editing, settings) });
  const chosen = store.state().settings;
  if (!chosen) return;
  const saved = await work(store, "save", ["saveSettings", { settings: chosen }]);
  if (!saved) return;
  store.dispatch({ type: "went", screen: "method" });
  store.dispatch({ type: "editClosed" });
  await previewSegments(store);
}

/** Goes back to what is ready-made: the segments of a map, the criteria proposed. */
export async function leaveOwn(store: Store): Promise<void> {
  const { editing } = store.state();
  if (!editing) return;
  const { rfm, accounts } = editing.draft;
  const change = {
    rfm: { ...rfm, map: null },
    accounts: { ...accounts, criteria: [], unread: [] },
  };
  store.dispatch({ type: "draftChanged", change });
  await applyDraft(store);
}

/** Leaves an editor; nothing of the draft is kept. */
export function closeEditor(store: Store): void {
  store.dispatch({ type: "editClosed" });
  store.dispatch({ type: "went", screen: "method" });
}
