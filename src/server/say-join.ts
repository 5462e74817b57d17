import type { Output } from "../contract/api.ts";
import { isoOf } from "../core/maths/day.ts";
import type { SourcedFact } from "../core/orders.ts";
import type { Question } from "../intake/intake.ts";
import type { Joined, LooseClient, PartReport } from "../intake/join/part.ts";
import { factName } from "../report/fact-names.ts";
import { joinLines, type Placed, type Said } from "./join-lines.ts";
import { saidQuestion } from "./say-source.ts";

type SaidJoin = NonNullable<Output<"detect">["join"]>;
type SaidPart = SaidJoin["parts"][number];

/** Clients named in the panel, on each side; the others are counted. */
const MOST_NAMED = 50;

/** How several tabs met, in the reader's words and in figures. */
export function saidJoin({ source, lastDay, report, questions }: Joined, said: Said): SaidJoin {
  const { parts } = report;
  return {
    shape: source.shape,
    lastDay: lastDay === null ? null : isoOf(lastDay),
    parts: parts.map((part, place) => saidPart(parts, { part, place }, said)),
    questions: questions.map((question) => {
      return saidQuestion({ ...question, values: valuesOf(question, said) }, said.words);
    }),
  };
}

/** Amounts as the reader writes them, facts by their names. */
function valuesOf({ values }: Question, { words, format }: Said): Question["values"] {
  const { revenue, fact } = values;
  return {
    ...values,
    ...(typeof revenue === "number" ? { revenue: format.money(revenue) } : {}),
    ...(typeof fact === "string" ? { fact: factName(fact as SourcedFact, words) } : {}),
  };
}

function saidPart(parts: readonly PartReport[], { part, place }: Placed, said: Said): SaidPart {
  const { name, role, clients, found, by, counts, notFoundStay } = part;
  const { text, lines } = joinLines(parts, { part, place }, said);
  return {
    tab: name,
    role,
    clients,
    found,
    joinedBy: { ...by },
    notFound: counts.notFound,
    notFoundStay,
    lacking: counts.lacking,
    revenueFound: part.revenue.found,
    revenueTotal: part.revenue.total,
    text,
    lines: [...lines],
    missing: part.notFound.slice(0, MOST_NAMED).map(looseOf),
    absent: part.lacking.slice(0, MOST_NAMED).map(looseOf),
  };
}

function looseOf({ id, name, revenue, nearest }: LooseClient): SaidPart["missing"][number] {
  return {
    id,
    name,
    revenue: Number.isNaN(revenue) ? null : revenue,
    nearest: nearest && { ...nearest },
  };
}
