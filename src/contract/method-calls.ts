import * as z from "zod/mini";
import { shapes } from "./schemas.ts";

/** The questions of choosing and trying the method; nothing is written. */
export const methodCalls = () => {
  const s = shapes();
  const source = z.object({ tabId: z.number(), settings: s.settings });
  const caught = z.object({ clients: z.number(), revenue: z.number() });
  const { rfm, accounts, cross } = s.settings.shape;

  const pair = z.object({
    key: z.string(),
    name: z.string(),
    color: z.string(),
    clientsBefore: z.number(),
    clientsAfter: z.number(),
    revenueBefore: z.number(),
    revenueAfter: z.number(),
  });
  const way = { from: z.string(), to: z.string() };

  return {
    /** What rules and criteria may speak of in these lists, and where scores and classes part now. */
    methodFacts: {
      input: source,
      output: z.object({
        clients: z.number(),
        revenue: z.number(),
        columns: z.array(
          z.object({
            name: z.string(),
            label: z.string(),
            kind: z.enum(["text", "money", "whole", "share", "day", "number"]),
            /** A column of numbers or dates no field of ours stands for: it has words beside them. */
            own: z.boolean(),
            /** Clients of whom it says something. */
            known: z.number(),
            /** Different words; of the most frequent, what a rule holds, what a reader sees, how many. */
            distinct: z.number(),
            words: z.array(z.object({ text: z.string(), label: z.string(), clients: z.number() })),
            /** Of numbers; null of words. */
            least: z.nullable(z.number()),
            most: z.nullable(z.number()),
          }),
        ),
        scoring: z.string(),
        /** Scores run up to this. */
        scale: z.number(),
        /** Where scores part; empty where no limit decides. */
        cuts: z.object({
          recency: z.array(z.number()),
          frequency: z.array(z.number()),
          monetary: z.array(z.number()),
        }),
        newTold: z.boolean(),
        cross,
        /** The portrait proposed for these lists; no criteria where they tell too little. */
        proposed: accounts.shape.criteria,
        /** The ready map in use as rows, to begin one of one's own with. */
        map: rfm.shape.map.def.innerType,
      }),
    },
    /** What each rule of the settings catches, tried on the list. */
    testRules: {
      input: source,
      output: z.object({
        rules: z.array(
          z.object({
            /** The rule in words. */
            text: z.string(),
            /** Those it decides for, and those it would match alone. */
            decided: caught,
            matching: caught,
            /** Why it cannot be tried; null when it can. */
            problem: z.nullable(z.string()),
            /** What it asks for in vain, in sentences. */
            notices: z.array(z.string()),
          }),
        ),
        unmatched: caught,
      }),
    },
    /** What a map of one's own makes of every score. */
    checkMap: {
      input: z.object({ settings: s.settings }),
      output: z.object({
        scale: z.number(),
        cells: z.number(),
        /** Codes of scores without a segment, and of those with two. */
        holes: z.array(z.string()),
        overlaps: z.array(z.string()),
        segments: z.array(z.object({ name: z.string(), cells: z.number() })),
      }),
    },
    /** Segments by two methods side by side, and who moves. */
    whatIf: {
      input: z.object({ tabId: z.number(), settings: s.settings, draft: s.settings }),
      output: z.object({
        sections: z.array(
          z.object({
            kind: z.enum(["segments", "abc", "rhythm"]),
            pairs: z.array(pair),
            moved: caught,
            moves: z.array(z.object({ ...way, clients: z.number(), revenue: z.number() })),
            /** The largest of them by name. */
            movers: z.array(z.object({ name: z.string(), ...way, revenue: z.number() })),
          }),
        ),
      }),
    },
  };
};
