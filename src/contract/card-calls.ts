import * as z from "zod/mini";
import { shapes } from "./schemas.ts";

/** The questions of the client card: which row is selected, what is known of its client, a segment by hand. */
export const cardCalls = () => {
  const s = shapes();
  const row = z.object({ tabId: z.number(), row: z.number() });
  const line = z.object({ label: z.string(), value: z.string(), note: z.string() });
  const card = z.object({
    id: z.string(),
    name: z.string(),
    segment: z.object({ name: z.string(), color: z.string(), ink: z.string() }),
    /** Where the method would put it; "" when it is there. */
    computed: z.string(),
    why: z.string(),
    changes: z.array(z.string()),
    play: z.string(),
    parts: z.array(z.object({ key: z.string(), title: z.string(), lines: z.array(line) })),
    treatment: z.nullable(z.object({ title: z.string(), lines: z.array(line) })),
    known: z.object({ share: z.nullable(s.share), missing: z.array(z.string()) }),
    sources: z.array(line),
    choices: z.array(z.string()),
  });
  const hand = z.object({ segment: z.string(), reason: z.string(), since: z.nullable(s.isoDay) });
  return {
    /** The row the reader has selected, and nothing else: quick enough to be asked again and again. */
    selectedRow: { input: z.object({}), output: row },
    /** The card of the client of a row of a tab of ours or of the user's own list. */
    clientCard: {
      input: z.object({
        tabId: z.number(),
        settings: s.settings,
        /** Null for the row the reader has selected. */
        at: z.nullable(row),
        /** The row becomes the selected one. */
        select: z.boolean(),
      }),
      output: z.object({
        /** Null when the row holds no client of the portfolio; `why` then says so. */
        card: z.nullable(card),
        why: z.string(),
        at: row,
        tabName: z.string(),
        /** Rows of the clients before and after it in the tab; null for none. */
        previous: z.nullable(z.number()),
        next: z.nullable(z.number()),
        /** What stands in the cells of the segment by hand; null for nothing. */
        hand: z.nullable(hand),
        /** Why that is not followed; "" when it is. */
        handNote: z.string(),
        /** There is a tab of ours to write it in. */
        canChoose: z.boolean(),
      }),
    },
    /** Writes a segment by hand beside a client, in all our tabs where it stands; "" takes it away. */
    chooseSegment: {
      input: z.object({
        language: s.language,
        clientId: z.string(),
        segment: z.string(),
        reason: z.string(),
        since: z.nullable(s.isoDay),
      }),
      output: z.object({ cells: z.number() }),
    },
  };
};
