import { parseArgs } from "node:util";

/** What the command line asks for. */
export interface Request {
  /** One, or several that speak of the same clients. */
  readonly files: readonly string[];
  readonly out: string | null;
  readonly json: boolean;
  readonly language: "fr" | "en" | null;
  /** "today", "last" or an ISO day; null leaves what the file's Settings tab says. */
  readonly asOf: string | null;
  readonly period: Period | null;
  readonly segmentBy: SegmentBy | null;
  /** A JSON file with settings to put in the place of those of the file: rules, criteria, limits. */
  readonly settings: string | null;
  /** Names of the tabs to read; none for the first. */
  readonly tabs: readonly string[];
}

export type Period =
  | { kind: "all" }
  | { kind: "months"; months: number }
  | { kind: "lastYear" }
  | { kind: "range"; from: string; to: string };

const KINDS = ["rfm", "abc", "rules", "cross", "accounts"] as const;
type SegmentBy = { kind: (typeof KINDS)[number] } | { kind: "column"; header: string };

/** A command line that cannot be followed; the message says what to write instead. */
export class UsageError extends Error {}

export const USAGE = `npm run portfolio -- FILE [FILE …] [--out X.xlsx] [--json] [--lang fr|en] [--as-of YYYY-MM-DD|last|today]
                         [--period all|12m|24m|lastyear|YYYY-MM-DD..YYYY-MM-DD]
                         [--segment-by rfm|abc|rules|cross|accounts|COLUMN] [--settings X.json]
                         [--tab NAME [--tab NAME …]]`;

const ISO = /^\d{4}-\d{2}-\d{2}$/;

/** @throws UsageError when an option is unknown or its value cannot be used */
export function readArguments(args: readonly string[]): Request {
  const { values, positionals } = parse(args);
  if (positionals.length === 0) throw new UsageError(`Name the file to work on:\n${USAGE}`);
  return {
    files: positionals,
    out: values.out ?? null,
    json: values.json ?? false,
    language: languageOf(values.lang),
    asOf: asOfOf(values["as-of"]),
    period: periodOf(values.period),
    segmentBy: segmentByOf(values["segment-by"]),
    settings: values.settings ?? null,
    tabs: values.tab ?? [],
  };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        out: { type: "string" },
        json: { type: "boolean" },
        lang: { type: "string" },
        "as-of": { type: "string" },
        period: { type: "string" },
        "segment-by": { type: "string" },
        settings: { type: "string" },
        tab: { type: "string", multiple: true },
      },
    });
  } catch (cause) {
    throw new UsageError(`${cause instanceof Error ? cause.message : String(cause)}\n${USAGE}`);
  }
}

function languageOf(given: string | undefined): "fr" | "en" | null {
  if (given === undefined) return null;
  if (given === "fr" || given === "en") return given;
  throw new UsageError(`--lang takes fr or en; found ${given}`);
}

function asOfOf(given: string | undefined): string | null {
  if (given === undefined) return null;
  if (given === "today" || given === "last" || isDay(given)) return given;
  throw new UsageError(
    `--as-of takes a date such as 2026-11-22, "last" or "today"; found ${given}`,
  );
}

function periodOf(given: string | undefined): Period | null {
  if (given === undefined) return null;
  if (given === "all") return { kind: "all" };
  if (given === "lastyear") return { kind: "lastYear" };
  const months = /^([1-9]\d?\d?)m$/.exec(given);
  if (months) return { kind: "months", months: Number(months[1]) };
  const [from = "", to = "", ...rest] = given.split("..");
  if (isDay(from) && isDay(to) && rest.length === 0 && from <= to) {
    return { kind: "range", from, to };
  }
  throw new UsageError(
    `--period takes all, 12m, 24m, lastyear or 2026-01-01..2026-12-31; found ${given}`,
  );
}

function segmentByOf(given: string | undefined): SegmentBy | null {
  if (given === undefined) return null;
  const kind = KINDS.find((each) => each === given);
  if (kind) return { kind };
  // A column called "rules" is told from the rules by what stands before it.
  return { kind: "column", header: given.replace(/^column:/, "") };
}

/** A date of the calendar: 2026-02-30 is none. */
function isDay(text: string): boolean {
  if (!ISO.test(text)) return false;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}
