import * as z from "zod/mini";
import { methodShapes } from "./method-shapes.ts";

/** Shapes shared by several questions. Built on first use: a cell's call must not pay for them. */
export const buildShapes = () => {
  const share = z.number().check(z.gte(0), z.lte(1));
  const isoDay = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/, { abort: true }));
  const language = z.enum(["fr", "en"]);
  const shape = z.enum(["orders", "clients"]);
  const grain = z.enum(["ledger", "line", "order", "client", "contact", "media"]);

  const { method } = methodShapes();

  /** What the user said of a tab. */
  const said = {
    shape: z.nullable(shape),
    headerRow: z.nullable(z.number()),
    /** Field by header text; "" leaves the column out. */
    mapping: z.record(z.string(), z.string()),
    answers: z.record(z.string(), z.string()),
  };

  const tabSource = z.object({
    /** Sheets' own number of the tab. */
    tabId: z.number(),
    tabName: z.string(),
    ...said,
  });

  const settings = z.object({
    language,
    /** "today", "last" (the last order in the data), or a date. */
    asOf: z.union([z.enum(["today", "last"]), isoDay]),
    ...method,
    /** The tab last run on, and what the user said of it. */
    source: z.nullable(tabSource),
    /** More tabs that speak of the same clients; the answers about their join are kept with the first. */
    further: z.array(tabSource),
  });

  const column = z.object({
    index: z.number(),
    header: z.string(),
    field: z.nullable(z.string()),
    fieldLabel: z.string(),
    confidence: z.number(),
    state: z.enum(["sure", "confirm", "unmapped", "answered"]),
    /** Fields it may be, the likeliest first. */
    likely: z.array(z.string()),
    samples: z.array(z.string()),
  });

  const question = z.object({
    id: z.string(),
    kind: z.string(),
    text: z.string(),
    samples: z.array(z.string()),
    choices: z.array(z.object({ key: z.string(), label: z.string() })),
  });

  const finding = z.object({
    kind: z.string(),
    column: z.string(),
    text: z.string(),
    count: z.number(),
    rows: z.array(z.number()),
    samples: z.array(z.string()),
  });

  const countedMoney = z.object({ rows: z.number(), revenue: z.number() });
  const qualityFacts = z.object({
    unidentified: countedMoney,
    tax: z.nullable(z.object({ basis: z.string(), why: z.string(), column: z.string() })),
    currency: z.object({
      code: z.string(),
      why: z.string(),
      others: z.record(z.string(), z.number()),
    }),
    columns: z.array(
      z.object({
        column: z.string(),
        decimal: z.optional(z.nullable(z.string())),
        order: z.optional(z.nullable(z.string())),
        decidedBy: z.string(),
      }),
    ),
    period: z.nullable(
      z.object({
        from: isoDay,
        to: isoDay,
        months: z.number(),
        /** First days of the months without a sale. */
        empty: z.array(isoDay),
      }),
    ),
    largest: z.nullable(z.object({ id: z.string(), share: z.number() })),
    deals: z.nullable(z.object({ won: z.number(), lost: z.number(), open: z.number() })),
  });

  const quality = z.object({
    rowsRead: z.number(),
    rowsKept: z.number(),
    removed: z.record(z.string(), z.number()),
    findings: z.array(finding),
    /** How the list was understood, in sentences. */
    understood: z.array(z.string()),
    facts: qualityFacts,
  });

  const near = z.object({
    id: z.string(),
    name: z.string(),
    similarity: z.number(),
    /** Id of the question, to be answered "same" or "apart" with the first tab. */
    question: z.string(),
  });

  /** A client of one tab without a match in the others. */
  const loose = z.object({
    id: z.string(),
    name: z.string(),
    revenue: z.nullable(z.number()),
    nearest: z.nullable(near),
  });

  const joinedPart = z.object({
    tab: z.string(),
    role: z.enum(["orders", "revenue", "facts"]),
    clients: z.number(),
    found: z.number(),
    /** By what they were found: answer, code, siren, email, proof, name. */
    joinedBy: z.record(z.string(), z.number()),
    notFound: z.number(),
    /** Those not found are in the portfolio all the same. */
    notFoundStay: z.boolean(),
    lacking: z.number(),
    revenueFound: z.number(),
    revenueTotal: z.number(),
    /** The result in one sentence, and what else is worth a look. */
    text: z.string(),
    lines: z.array(z.string()),
    /** The first of those not found, and of those the tab lacks. */
    missing: z.array(loose),
    absent: z.array(loose),
  });

  const join = z.object({
    /** What the tabs come to together. */
    shape: shape,
    lastDay: z.nullable(isoDay),
    parts: z.array(joinedPart),
    questions: z.array(question),
  });

  /** One of the tabs in use. */
  const tabInUse = z.object({
    tabId: z.number(),
    tabName: z.string(),
    shape: z.nullable(shape),
    rows: z.number(),
    columns: z.array(column),
    /** Questions open about it. */
    questions: z.number(),
    /** Why it cannot be used yet; null when it can. */
    problem: z.nullable(z.string()),
    remembered: z.nullable(z.object(said)),
  });

  /** What was understood of a tab, and how it meets those it is joined with. */
  const detected = z.object({
    shape: shape,
    /** What one row stands for. */
    grain: grain,
    /** The program that wrote the list, with the name a reader knows; null when none was recognised. */
    system: z.nullable(z.object({ key: z.string(), label: z.string() })),
    headerRow: z.number(),
    columns: z.array(column),
    /** All a column can mean, by group, as a reader looks for it. */
    fields: z.array(z.object({ key: z.string(), label: z.string(), group: z.string() })),
    /** What was said the last time of a file of the same headings; null when this one was spoken of. */
    remembered: z.nullable(z.object(said)),
    questions: z.array(question),
    quality: quality,
    lastDay: z.nullable(isoDay),
    /** Why the list cannot be used until a column is given its meaning; null when it can. */
    problem: z.nullable(z.string()),
    /** Every tab in use, the first one chosen in front. */
    sources: z.array(tabInUse),
    /** How they meet; null for one tab, and while one of several cannot be used. */
    join: z.nullable(join),
    /** Why tabs that can be used cannot be joined. */
    joinProblem: z.nullable(z.string()),
  });

  const dataProblem = z.object({
    kind: z.string(),
    column: z.string(),
    text: z.string(),
    count: z.number(),
    rows: z.array(z.number()),
    samples: z.array(z.string()),
    /** Null when nothing tells. */
    revenue: z.nullable(z.number()),
    share: z.nullable(z.number()),
    done: z.string(),
    /** Null when only the reader can tell. */
    mending: z.nullable(z.string()),
  });

  const completeness = z.object({
    overall: z.nullable(share),
    kinds: z.array(
      z.object({
        label: z.string(),
        share: z.nullable(share),
        elements: z.array(
          z.object({ label: z.string(), share: z.nullable(share), told: z.boolean() }),
        ),
      }),
    ),
  });

  const side = z.object({
    name: z.string(),
    rows: z.array(z.number()),
    revenue: z.nullable(z.number()),
  });
  const possible = z.object({
    /** Of the question, to be answered "same" or "apart". */
    id: z.string(),
    likeness: z.number(),
    /** The reader has said that they are two. */
    apart: z.boolean(),
    left: side,
    right: side,
    fields: z.array(z.object({ label: z.string(), left: z.string(), right: z.string() })),
  });
  const merged = z.object({
    sides: z.array(side),
    /** By side: the questions to answer "apart" to take it out again. */
    apart: z.array(z.array(z.string())),
    /** Labels of the fields in which they agree. */
    shared: z.array(z.string()),
  });

  const segment = z.object({
    key: z.string(),
    name: z.string(),
    color: z.string(),
    clients: z.number(),
    revenue: z.number(),
    share: z.number(),
  });

  const warning = z.object({ key: z.string(), text: z.string() });

  const step = z.object({
    /** Position from 0. */
    index: z.number(),
    kind: z.enum(["clients", "segments", "pages", "finish"]),
    label: z.string(),
  });

  const madeTab = z.object({
    id: z.number(),
    key: z.string(),
    name: z.string(),
    rows: z.number(),
    columns: z.number(),
    charts: z.number(),
  });

  return {
    share,
    isoDay,
    language,
    shape,
    settings,
    detected,
    dataProblem,
    completeness,
    possible,
    merged,
    segment,
    warning,
    step,
    madeTab,
  };
};

let built: ReturnType<typeof buildShapes> | undefined;

/** The shapes, built once an execution and only when the sidebar speaks. */
export function shapes(): ReturnType<typeof buildShapes> {
  built ??= buildShapes();
  return built;
}
