import type { Output, Settings } from "../../contract/api.ts";
import type { Language } from "../../i18n/words.ts";
import type { RefusalCode } from "../bridge/client.ts";
import type { Editing } from "./editing.ts";
import type { Importing } from "./import-state.ts";
import type { Notice } from "./notice.ts";
import type { Work } from "./work.ts";

export type Screen =
  | "source"
  | "import"
  | "method"
  | "run"
  | "result"
  | "functions"
  | "check"
  | "rules"
  | "map"
  | "accounts"
  | "whatIf"
  | "client";

export type FileFacts = Output<"listTabs">;
export type Tab = FileFacts["tabs"][number];
export type Detected = Output<"detect">;
export type Column = Detected["columns"][number];
export type LooseClient = NonNullable<Detected["join"]>["parts"][number]["missing"][number];
export type Meeting = Pick<Detected, "sources" | "join" | "joinProblem">;
export type Checked = Output<"checkData">;
export type CardShown = Output<"clientCard">;
export type Question = Detected["questions"][number];
export type Preview = Output<"dryRun">;
export type Step = Output<"startRun">["steps"][number];
export type MadeTab = Output<"runStep">["tabs"][number];
export type Warning = Output<"runStep">["warnings"][number];
export type SourceSettings = NonNullable<Settings["source"]>;

/** What went wrong, and which work may be tried again. */
export interface Trouble {
  readonly code: RefusalCode;
  /** Empty when the panel has its own words for the code. */
  readonly message: string;
  readonly work: Work;
}

export interface Run {
  readonly runId: string;
  readonly steps: readonly Step[];
  /** Step to do next; as many as there are steps when all are done. */
  readonly next: number;
  /** "paused" was found half-way when the panel opened; "failed" waits for the reader. */
  readonly phase: "running" | "paused" | "failed" | "done";
  /** The reader wants it to stop; the step under way is let finish. */
  readonly cancelling: boolean;
  readonly tabs: readonly MadeTab[];
  readonly warnings: readonly Warning[];
  /** Clients of each tab by its key, as counted before the run; empty for a run taken up. */
  readonly counts: Readonly<Record<string, number>>;
}

/** What the Functions screen knows of the tab whose columns it offers. */
export interface FunctionTab {
  readonly tabId: number;
  readonly name: string;
  readonly headerRow: number;
  readonly shape: Detected["shape"];
  readonly columns: readonly Column[];
}

export interface PanelState {
  readonly language: Language;
  readonly screen: Screen;
  readonly busy: Work | null;
  readonly trouble: Trouble | null;
  readonly notice: Notice | null;
  /** Null until the file has answered. */
  readonly file: FileFacts | null;
  readonly settings: Settings | null;
  /** The first tab: the one chosen, with which others may be joined. */
  readonly tabId: number | null;
  /** The tab whose columns are looked at; null for the first one. */
  readonly viewId: number | null;
  /** What is in the tab in view. */
  readonly detected: Detected | null;
  /** The tabs in use and how they meet, as last told. */
  readonly meeting: Meeting | null;
  /** Questions met about the join, answered ones included. */
  readonly askedOfJoin: readonly Question[];
  /** What is said of this tab was said of another file with the same headings. */
  readonly remembered: boolean;
  /** Questions met on this tab, answered ones included: an answer can be changed. */
  readonly asked: readonly Question[];
  /** Null when the settings have changed since. */
  readonly preview: Preview | null;
  readonly run: Run | null;
  readonly importing: Importing | null;
  readonly functionTab: FunctionTab | null;
  /** What was found in the data; null until asked, or when the source has changed since. */
  readonly checked: Checked | null;
  /** A draft of the method being written or tried. */
  readonly editing: Editing | null;
  /** The client card; null until one was asked for. */
  readonly card: CardShown | null;
  /** The card follows the selected row. */
  readonly following: boolean;
}

/** The panel before the file has answered. */
export function startingState(language: Language): PanelState {
  return {
    language,
    screen: "source",
    busy: null,
    trouble: null,
    notice: null,
    file: null,
    settings: null,
    tabId: null,
    viewId: null,
    detected: null,
    meeting: null,
    askedOfJoin: [],
    remembered: false,
    asked: [],
    preview: null,
    run: null,
    importing: null,
    functionTab: null,
    checked: null,
    editing: null,
    card: null,
    following: false,
  };
}
