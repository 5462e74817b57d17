import * as z from "zod/mini";
import { cardCalls } from "./card-calls.ts";
import { checkCalls } from "./check-calls.ts";
import { importCalls } from "./import-calls.ts";
import { methodCalls } from "./method-calls.ts";
import { shapes } from "./schemas.ts";
import { sheetCalls } from "./sheet-calls.ts";

/**
 * All that the sidebar and the command line may ask, and what comes back. Values are JSON: dates
 * travel as ISO text, "not computable" as null. Built on first use.
 */
const buildApi = () => {
  const s = shapes();
  const source = z.object({
    tabId: z.number(),
    settings: s.settings,
  });

  return {
    /** The tabs of the file, which of them are ours, and where the user left off. */
    listTabs: {
      input: z.object({ language: z.nullable(s.language) }),
      output: z.object({
        tabs: z.array(
          z.object({
            id: z.number(),
            name: z.string(),
            rows: z.number(),
            columns: z.number(),
            ours: z.boolean(),
            /** The list a mended copy was made from; null for any other tab. */
            mendedFrom: z.nullable(z.number()),
            hidden: z.boolean(),
          }),
        ),
        activeTabId: z.number(),
        locale: z.string(),
        timeZone: z.string(),
        today: s.isoDay,
        settings: s.settings,
        /** Problems met when reading the Settings tab; the defaults stand in for those lines. */
        settingsProblems: z.array(z.string()),
        /** A run that stopped half-way and can be taken up again. */
        unfinished: z.nullable(
          z.object({ runId: z.string(), next: z.number(), steps: z.array(s.step) }),
        ),
        /** An import that was cut short left its hidden tab; `cancelImport` takes it away. */
        halfImported: z.boolean(),
      }),
    },
    /** What the rows are, what each column holds, what to ask, what is dirty. */
    detect: {
      input: source,
      output: s.detected,
    },
    /** Count and revenue per segment, before anything is written. */
    dryRun: {
      input: source,
      output: z.object({
        asOf: s.isoDay,
        clients: z.number(),
        revenue: z.number(),
        segments: z.array(s.segment),
        warnings: z.array(s.warning),
        tabsToMake: z.array(z.string()),
        tabsToRefresh: z.array(z.string()),
      }),
    },
    /** Takes the lease and freezes the method; the steps are then run one by one, in order. */
    startRun: {
      input: source,
      output: z.object({
        runId: z.string(),
        steps: z.array(s.step),
        /** The cuts this run leaves for the next. */
        frozen: s.settings.shape.rfm.shape.frozen,
      }),
    },
    runStep: {
      input: z.object({ runId: z.string(), step: z.number() }),
      output: z.object({
        done: z.boolean(),
        next: z.number(),
        tabs: z.array(s.madeTab),
        warnings: z.array(s.warning),
      }),
    },
    cancelRun: {
      input: z.object({ runId: z.string() }),
      output: z.object({ cancelled: z.boolean() }),
    },
    /** The finished portfolio as data: what `--json` prints. Pages of clients keep an answer small. */
    summary: {
      input: z.object({
        tabId: z.number(),
        settings: s.settings,
        from: z.number(),
        count: z.number(),
      }),
      output: z.object({
        asOf: s.isoDay,
        clients: z.array(z.record(z.string(), z.unknown())),
        totalClients: z.number(),
        /** Empty on all pages but the first. */
        kpis: z.record(z.string(), z.unknown()),
        thresholds: z.record(z.string(), z.unknown()),
        warnings: z.array(s.warning),
      }),
    },
    saveSettings: {
      input: z.object({ settings: s.settings }),
      output: z.object({ saved: z.boolean() }),
    },
    /** Forgets what was said of files with the headings of a tab. */
    forgetHeadings: {
      input: z.object({ tabId: z.number() }),
      output: z.object({ forgotten: z.boolean() }),
    },
    ...cardCalls(),
    ...checkCalls(),
    ...methodCalls(),
    ...importCalls(),
    ...sheetCalls(),
  };
};

export type Api = ReturnType<typeof buildApi>;
export type ApiName = keyof Api;
export type Input<Name extends ApiName> = z.infer<Api[Name]["input"]>;
export type Output<Name extends ApiName> = z.infer<Api[Name]["output"]>;
export type Settings = z.infer<ReturnType<typeof shapes>["settings"]>;

let built: Api | undefined;

/** The contract, built once an execution. */
export function api(): Api {
  built ??= buildApi();
  return built;
}

/** What every answer looks like on the wire. A problem is data, never an exception. */
export type Reply<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly code: ReplyCode; readonly message: string };

/** "problem": the user can mend it. "locked": somebody else runs. "stale": the run is gone. "fault": ours. */
export type ReplyCode = "problem" | "locked" | "stale" | "fault";
