import * as z from "zod/mini";

/** What the panel asks to be done in the sheet in front. */
export const sheetCalls = () => ({
  activateTab: {
    input: z.object({ tabId: z.number(), row: z.nullable(z.number()) }),
    output: z.object({ activated: z.boolean() }),
  },
  /** A formula into the selected cell, if it is empty; on the given tab, or on the one in front. */
  insertFormula: {
    input: z.object({ formula: z.string(), tabId: z.nullable(z.number()) }),
    output: z.object({ inserted: z.boolean(), cell: z.string() }),
  },
});
