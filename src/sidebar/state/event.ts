import type { Settings } from "../../contract/api.ts";
import type { Language } from "../../i18n/words.ts";
import type { FileBytes } from "../import/file-bytes.ts";
import type { AskedOfFile, Inspected } from "../import/inspect.ts";
import type { EditKind, MethodFacts, Tried } from "./editing.ts";
import type { Importing } from "./import-state.ts";
import type { Notice } from "./notice.ts";
import type {
  CardShown,
  Checked,
  Detected,
  FileFacts,
  FunctionTab,
  MadeTab,
  Preview,
  Screen,
  SourceSettings,
  Step,
  Trouble,
  Warning,
} from "./state.ts";
import type { Work } from "./work.ts";

/** What can happen to the panel. */
export type PanelEvent =
  | { readonly type: "began"; readonly work: Work }
  | { readonly type: "ended" }
  | { readonly type: "failed"; readonly trouble: Trouble }
  | { readonly type: "listed"; readonly file: FileFacts }
  /** The tabs again, after some were made. */
  | { readonly type: "relisted"; readonly file: FileFacts }
  | { readonly type: "went"; readonly screen: Screen }
  | { readonly type: "choseLanguage"; readonly language: Language }
  | SourceEvent
  | { readonly type: "changedMethod"; readonly change: Partial<Settings> }
  | { readonly type: "previewed"; readonly preview: Preview; readonly settings: Settings }
  | { readonly type: "noticed"; readonly notice: Notice | null }
  | { readonly type: "checked"; readonly checked: Checked }
  | { readonly type: "cardRead"; readonly card: CardShown }
  | { readonly type: "setByHand" }
  | { readonly type: "followed"; readonly following: boolean }
  | { readonly type: "columnsRead"; readonly functionTab: FunctionTab }
  | RunEvent
  | EditEvent
  | ImportEvent;

export type EditEvent =
  | { readonly type: "editOpened"; readonly kind: EditKind; readonly draft: Settings }
  | { readonly type: "factsRead"; readonly facts: MethodFacts }
  | { readonly type: "draftChanged"; readonly change: Partial<Settings> }
  | {
      readonly type: "draftTried";
      readonly draft: Settings;
      readonly tried: Tried;
      readonly problem: string;
    }
  | { readonly type: "editClosed" };

export type SourceEvent =
  | { readonly type: "choseTab"; readonly tabId: number }
  /** A tab to join with the first one, or to join no more. */
  | { readonly type: "addedTab"; readonly tabId: number }
  | { readonly type: "removedTab"; readonly tabId: number }
  /** Another tab takes the place of one in use. */
  | {
      readonly type: "replacedTab";
      readonly tabId: number;
      readonly by: number;
      readonly change: Partial<SourceSettings>;
    }
  /** The columns of another of the tabs in use are looked at. */
  | { readonly type: "viewedTab"; readonly tabId: number }
  /** Of the tab in view, or of the first one, with which answers about the join are kept. */
  | {
      readonly type: "changedSource";
      readonly change: Partial<SourceSettings>;
      readonly of: "view" | "first";
    }
  | { readonly type: "forgotSource" }
  | { readonly type: "detected"; readonly detected: Detected };

export type RunEvent =
  | {
      readonly type: "runStarted";
      readonly runId: string;
      readonly steps: readonly Step[];
      readonly frozen: Settings["rfm"]["frozen"];
    }
  | { readonly type: "runResumed" }
  | {
      readonly type: "stepDone";
      readonly next: number;
      readonly done: boolean;
      readonly tabs: readonly MadeTab[];
      readonly warnings: readonly Warning[];
    }
  | { readonly type: "stepFailed"; readonly trouble: Trouble }
  | { readonly type: "cancelAsked" }
  | { readonly type: "runGone" };

export type ImportEvent =
  | { readonly type: "fileChosen"; readonly file: FileBytes }
  | { readonly type: "fileAsked"; readonly asked: Partial<AskedOfFile> }
  | { readonly type: "fileRead"; readonly share: number }
  | { readonly type: "fileInspected"; readonly inspected: Inspected }
  | { readonly type: "tabNamed"; readonly tabName: string }
  /** "anew": the tab there was is gone. */
  | { readonly type: "importBegan"; readonly anew: boolean }
  | { readonly type: "importPlaced"; readonly target: NonNullable<Importing["target"]> }
  | { readonly type: "blockWritten"; readonly written: number }
  | { readonly type: "importFailed"; readonly trouble: Trouble }
  | { readonly type: "importCancelAsked" }
  | { readonly type: "importGone" };
