/** What the gate answers, as far as the command line looks at it. */
export interface Tabs {
  tabs: { id: number; name: string; ours: boolean; hidden: boolean }[];
  activeTabId: number;
  settings: Settings;
  settingsProblems: string[];
}

/** Handed back as it came, but for what the command line was told to change. */
export type Settings = Record<string, unknown> & { language: "fr" | "en" };

export interface Detected {
  shape: string;
  grain: string;
  /** The program that wrote the list; null when none was recognised. */
  system: { key: string; label: string } | null;
  /** Why the tab cannot be used by itself. */
  problem: string | null;
  sources: { tabName: string; shape: string | null; rows: number; problem: string | null }[];
  /** How the tabs in use met; null where there is one. */
  join: Joined | null;
  headerRow: number;
  columns: { header: string; field: string | null; confidence: number; samples: string[] }[];
  questions: { id: string; text: string; samples: string[]; choices: unknown[] }[];
  quality: {
    rowsRead: number;
    rowsKept: number;
    removed: Record<string, number>;
    findings: { text: string; count: number; rows: number[] }[];
    understood: string[];
    facts: Record<string, unknown>;
  };
}

export interface Joined {
  parts: JoinedPart[];
  questions: Detected["questions"];
}

export interface JoinedPart {
  tab: string;
  role: string;
  text: string;
  lines: string[];
  clients: number;
  found: number;
  joinedBy: Record<string, number>;
  notFound: number;
  lacking: number;
  revenueFound: number;
  revenueTotal: number;
  missing: unknown[];
  absent: unknown[];
}

export interface MadeTab {
  key: string;
  name: string;
  rows: number;
  columns: number;
  charts: number;
}

export interface Warning {
  key: string;
  text: string;
}

export interface Summary {
  asOf: string;
  clients: Record<string, unknown>[];
  totalClients: number;
  kpis: Record<string, unknown>;
  thresholds: Record<string, unknown>;
  warnings: Warning[];
}
