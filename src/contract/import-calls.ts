import * as z from "zod/mini";
import { shapes } from "./schemas.ts";

/**
 * The questions of an import: a hidden tab is begun, filled block by block, then shown under its name.
 * Each may be asked again without harm; `language` is that of what a refusal says.
 */
export const importCalls = () => {
  const { language } = shapes();
  const count = z.number().check(z.gte(1));
  const importId = z.string();
  const tabId = z.number();
  return {
    /** Takes away what earlier imports left half-made and makes the hidden tab. */
    beginImport: {
      input: z.object({ language, rows: count, columns: count }),
      output: z.object({ importId, tabId }),
    },
    /** Rows as they stand in the file, all of one length; a block written twice stands there once. */
    writeImportBlock: {
      input: z.object({
        language,
        importId,
        tabId,
        /** Row of the tab the block begins at, from 0. */
        firstRow: z.number().check(z.gte(0)),
        rows: z.array(z.array(z.string())),
      }),
      output: z.object({ written: z.number() }),
    },
    /** Shows the tab, with a number behind its name when another tab bears it. */
    finishImport: {
      input: z.object({ language, importId, tabId, name: z.string(), rows: count }),
      output: z.object({ tabId, name: z.string() }),
    },
    /** Takes the hidden tab away; null for whatever this person left half-made. */
    cancelImport: {
      input: z.object({ language, importId: z.nullable(importId) }),
      output: z.object({ cancelled: z.boolean() }),
    },
  };
};
