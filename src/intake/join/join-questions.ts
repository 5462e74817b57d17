import type { Question } from "../intake.ts";
import type { JoinReport, LooseClient } from "./part.ts";
import { namesClients, newClientsQuestion, type PlacedPart } from "./spine.ts";

/** Pairs of two lists asked about at once. */
const MOST_ASKED = 3;
/** How near a name must be to be worth a question. */
const ALIKE = 0.93;

interface Told {
  readonly report: JoinReport;
  /** Facts of which two lists say two amounts, and of how many clients. */
  readonly twice: readonly (readonly [string, number])[];
  readonly answers: Readonly<Record<string, string>>;
}

type Asked = Omit<Question, "id" | "samples"> & { readonly samples?: readonly string[] };

/** What only the user can settle, where the answer changes a figure. */
export function joinQuestions(placed: readonly PlacedPart[], told: Told): readonly Question[] {
  const { report, twice, answers } = told;
  const questions: Question[] = [];
  const ask = (id: string, asked: Asked): void => {
    questions.push({ id, samples: [], ...asked });
  };
  const { orders, revenue } = repeatsOf(report);
  if (orders > 0) {
    const values = { count: orders, revenue };
    ask("join.repeats", { kind: "join.repeats", values, choices: ["once", "twice"] });
  }
  const left = report.parts.reduce((sum, part) => sum + part.leftOutRevenue, 0);
  if (left > 0 || answers["join.scope"] === "in") {
    ask("join.scope", { kind: "join.scope", values: { revenue: left }, choices: ["out", "in"] });
  }
  for (const [fact, count] of twice) {
    const values = { fact, count };
    if (count > 0) ask(`join.add.${fact}`, { kind: "join.add", values, choices: ["first", "sum"] });
  }
  for (const [place, each] of placed.entries()) {
    if (place === 0 || !unclear(each)) continue;
    const { counts, notFound } = report.parts[place] as JoinReport["parts"][number];
    if (counts.notFound === 0) continue;
    ask(newClientsQuestion(each.part), {
      kind: "join.new",
      values: { tab: each.part.name, count: counts.notFound },
      samples: notFound.slice(0, 3).map(({ name }) => name),
      choices: each.keepsNew ? ["keep", "drop"] : ["drop", "keep"],
    });
  }
  return [...questions, ...pairQuestions(report, answers)];
}

function repeatsOf({ parts }: JoinReport): { readonly orders: number; readonly revenue: number } {
  return {
    orders: parts.reduce((sum, { repeats }) => sum + repeats.orders, 0),
    revenue: parts.reduce((sum, { repeats }) => sum + repeats.revenue, 0),
  };
}

/** A list of facts that seems to be of clients, and does not say which of them are. */
function unclear({ part, role }: PlacedPart): boolean {
  const told = part.intake.columns.some(({ field }) => field === "status");
  return role === "facts" && !told && namesClients(part);
}

/** The likeliest pairs of two lists that nothing joins but the user's word. */
function pairQuestions(
  { parts }: JoinReport,
  answers: Readonly<Record<string, string>>,
): readonly Question[] {
  const near = parts.flatMap(({ name, notFound }) =>
    notFound.flatMap((client) => {
      const likely = client.nearest !== null && client.nearest.similarity >= ALIKE;
      return likely && answers[client.nearest.question] === undefined ? [{ name, client }] : [];
    }),
  );
  const weight = ({ client }: { client: LooseClient }): number => client.revenue || 0;
  return near
    .sort((a, b) => weight(b) - weight(a))
    .slice(0, MOST_ASKED)
    .map(({ name, client: { nearest, ...client } }) => ({
      id: nearest?.question ?? "",
      kind: "join.same",
      values: { a: client.name, b: nearest?.name ?? "", tab: name },
      samples: [client.name, nearest?.name ?? ""],
      choices: ["apart", "same"],
    }));
}
