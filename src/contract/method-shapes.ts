import * as z from "zod/mini";
import { sortingShapes } from "./sorting-shapes.ts";

/** Shapes of all one may choose about the figures. */
export const methodShapes = () => {
  const share = z.number().check(z.gte(0), z.lte(1));
  const isoDay = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/));
  const bounds = z.tuple([z.number(), z.number()]);
  const figures = ["recency", "frequency", "monetary"] as const;

  const period = z.union([
    z.object({ kind: z.literal("all") }),
    z.object({ kind: z.literal("months"), months: z.number() }),
    z.object({ kind: z.literal("lastYear") }),
    z.object({ kind: z.literal("range"), from: isoDay, to: isoDay }),
  ]);

  const segmentBy = z.union([
    z.object({ kind: z.literal("rfm") }),
    z.object({ kind: z.literal("abc") }),
    z.object({ kind: z.literal("column"), header: z.string() }),
    z.object({ kind: z.literal("rules") }),
    z.object({ kind: z.literal("cross") }),
    z.object({ kind: z.literal("accounts") }),
  ]);

  const abc = z.object({
    shares: z.array(share),
    classes: z.array(z.string()),
    zeros: z.enum(["Z", "last"]),
    rule: z.enum(["crossing", "inclusive", "ties"]),
    of: z.enum(["revenue", "clients", "discrimination", "discriminationCorrected"]),
    by: z.enum(["revenue", "margin", "orders", "composite"]),
    weights: z.object({ revenue: z.number(), margin: z.number(), orders: z.number() }),
  });

  const breaks = z.object({
    recency: z.array(z.number()),
    frequency: z.array(z.number()),
    monetary: z.array(z.number()),
  });
  const side = z.enum(["above", "from"]);
  const frozen = z.object({
    asOf: isoDay,
    cuts: breaks,
    sides: z.object({ recency: side, frequency: side, monetary: side }),
    spread: z.boolean(),
    equal: z.array(z.enum(figures)),
  });
  const map = z.array(
    z.object({
      segment: z.string(),
      r: bounds,
      f: bounds,
      m: bounds,
      fm: bounds,
      priority: z.number(),
    }),
  );
  const rfm = z.object({
    /** 0 is "auto". */
    bins: z.number(),
    scoring: z.enum([
      "quantile",
      "fixed",
      "rpackage",
      "ntile",
      "midrank",
      "width",
      "nested",
      "frozen",
    ]),
    breaks: z.nullable(breaks),
    table: z.enum(["starter", "hubspot", "klaviyo"]),
    map: z.nullable(map),
    ready: z.enum(["default", "shopify", "klaviyo", "putler", "rpackage", "rpackage02", "grid25"]),
    total: z.union([
      z.object({ kind: z.literal("sum") }),
      z.object({ kind: z.literal("spss") }),
      z.object({ kind: z.literal("weighted"), r: z.number(), f: z.number(), m: z.number() }),
    ]),
    reverse: z.boolean(),
    frozen: z.nullable(frozen),
  });

  const clv = z.object({
    model: z.enum(["formula", "mbg", "bg", "pareto"]),
    discount: z.number(),
    marginShare: z.nullable(share),
    retention: z.nullable(share),
    years: z.nullable(z.number()),
  });

  return {
    map,
    method: {
      period,
      compared: z.enum(["year", "half", "quarter"]),
      segmentBy,
      abc,
      rfm,
      clv,
      newClientDays: z.number(),
      ...sortingShapes(),
    },
  };
};
