import * as z from "zod/mini";

/** Shapes of what clients may be sorted by besides scores and classes, of their rhythm and of visits. */
export const sortingShapes = () => {
  const share = z.number().check(z.gte(0), z.lte(1));

  /** Lines of the Settings tab nobody can read, by their place. */
  const unread = z.array(z.object({ place: z.number(), text: z.string() }));
  const column = z.string();
  /** A settings file writes a day as it reads; it is kept as its number. */
  const isoDay = z.string().check(
    z.regex(/^\d{4}-\d{2}-\d{2}$/),
    z.refine((day) => !Number.isNaN(numberOf(day))),
  );
  const number = z.union([z.number(), isoDay]);
  const unit = z.optional(z.enum(["day", "share"]));
  const either = z.array(z.object({ whole: z.string(), parts: z.array(z.string()) }));
  const condition = z.union([
    z.object({ column, is: z.enum(["equal", "containing", "beginning"]), text: z.string() }),
    z.object({
      column,
      is: z.enum(["oneOf", "noneOf"]),
      texts: z.array(z.string()),
      /** "A or B", as one value or as its parts. */
      either: z.optional(either),
    }),
    z.pipe(
      z.object({
        column,
        is: z.enum(["below", "atMost", "above", "atLeast"]),
        value: number,
        unit,
      }),
      z.transform(({ value, ...rest }) => {
        return { ...rest, value: numberOf(value), ...unitOf([value]) };
      }),
    ),
    z.pipe(
      z.object({ column, is: z.literal("between"), from: number, to: number, unit }),
      z.transform(({ from, to, ...rest }) => {
        return { ...rest, from: numberOf(from), to: numberOf(to), ...unitOf([from, to]) };
      }),
    ),
    z.object({ column, is: z.enum(["blank", "filled"]) }),
  ]);
  const typology = z.object({
    rules: z.array(z.object({ when: z.array(condition), segment: z.string() })),
    otherwise: z.string(),
    unread,
  });

  const cross = z.union([
    z.object({ kind: z.literal("bands"), high: z.number(), medium: z.number() }),
    z.object({ kind: z.literal("wallet"), most: share, some: share }),
  ]);

  const accounts = z.object({
    criteria: z.array(
      z.object({
        family: z.enum(["profile", "history", "potential"]),
        weight: z.number(),
        column,
        as: z.union([z.enum(["most", "least", "score"]), z.record(z.string(), z.number())]),
      }),
    ),
    limits: z.object({
      potential: z.number(),
      walletShare: share,
      historyOfMain: z.number(),
      loyalHistory: z.number(),
      prospectProfile: z.number(),
    }),
    unread,
  });

  const rhythm = z.object({
    due: z.number(),
    atRisk: z.number(),
    dormant: z.number(),
    lostMonths: z.number(),
    silentMonths: z.number(),
  });

  const load = z.object({
    visits: z.array(z.number().check(z.gte(0))),
    weeks: z.number().check(z.gte(1)),
    days: z.number().check(z.gte(0.5)),
    visitsADay: z.number().check(z.gte(0.1)),
  });

  return { typology, cross: z.nullable(cross), accounts, rhythm, load };
};

const A_DAY = 86_400_000;

function numberOf(value: number | string): number {
  return typeof value === "number" ? value : Date.parse(`${value}T00:00:00Z`) / A_DAY;
}

function unitOf(values: readonly (number | string)[]): { unit?: "day" } {
  return values.some((value) => typeof value === "string") ? { unit: "day" } : {};
}
