import * as z from "zod/mini";
import { shapes } from "./schemas.ts";

/** The questions of the data check: what is wrong, a mended copy, and the way back. */
export const checkCalls = () => {
  const s = shapes();
  const source = z.object({ tabId: z.number(), settings: s.settings });
  return {
    /** What is wrong in the list, by what hangs on it; how much is known; what may be one client. */
    checkData: {
      input: source,
      output: z.object({
        score: z.number(),
        rowsRead: z.number(),
        rowsKept: z.number(),
        /** Money of all rows; null when nothing tells. */
        revenue: z.nullable(z.number()),
        problems: z.array(s.dataProblem),
        leftOut: z.array(z.object({ text: z.string(), rows: z.number() })),
        completeness: s.completeness,
        /** Rows that may be one client, and rows merged because something proves it. */
        possible: z.array(s.possible),
        merged: z.array(s.merged),
        /** Cells and rows a mended copy would change. */
        mends: z.number(),
        /** The copy made of this list before, if it is still there. */
        mended: z.nullable(z.object({ tabId: z.number(), name: z.string() })),
      }),
    },
    /** A clean copy of the list and the list of its changes; the list itself is not touched. */
    makeMended: {
      input: source,
      output: z.object({
        tabId: z.number(),
        name: z.string(),
        changes: z.number(),
        logTabId: z.number(),
        logName: z.string(),
      }),
    },
    /** Takes a mended copy away; one the user has changed since stays, as a tab of the user's. */
    undoMended: {
      input: z.object({ tabId: z.number(), language: s.language }),
      output: z.object({ removed: z.boolean(), rawTabId: z.number() }),
    },
  };
};
