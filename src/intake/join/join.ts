import type { ClientFacts } from "../../core/orders.ts";
import type { Source } from "../../core/portfolio/portfolio.ts";
import { Problem } from "../../core/problem.ts";
import { lastDayOf } from "../last-day.ts";
import { saidPairs } from "../match/pair-id.ts";
import { openSources } from "./fact-sources.ts";
import { joinMoney, salesOf } from "./join-money.ts";
import { joinQuestions } from "./join-questions.ts";
import { joinReport } from "./join-report.ts";
import { joinedScope } from "./joined-scope.ts";
import { type FactPart, mergeFacts } from "./merge-facts.ts";
import type { FinalPart, Joined, JoinPart } from "./part.ts";
import { placeParts } from "./spine.ts";

/**
 * Several lists as one portfolio: orders decide money and dates, client lists bring what is known of clients and those who
 * never bought. Each list keeps its name, so that every fact can say where it comes from.
 *
 * @param given the lists, each read as one of several; the first is the one the user chose first
 * @param answers to the questions of the join, by id
 * @throws shape: no list holds money · empty: nobody is left
 */
export function joinIntakes(
  given: readonly JoinPart[],
  answers: Readonly<Record<string, string>>,
): Joined {
  const placed = placeParts(ordersFirst(given), saidPairs(answers), answers);
  if (placed.every(({ role }) => role === "facts")) throw new Problem("shape", "source.noRevenue");
  const sold = salesOf(placed);
  const scope = joinedScope(placed, sold.bought, answers["join.scope"] === "in");
  if (scope.size === 0) throw new Problem("empty", "source.noClients");
  const parts = placed.map((each, place): FinalPart => {
    const joined = each.joined.map((client) => (client < 0 ? -1 : (scope.final[client] as number)));
    return { part: each.part, role: each.role, place, joined };
  });
  const sources = openSources(parts.map(({ part }) => part.name));
  // What every reader looks for first stands first.
  for (const fact of ["revenue", "name"] as const) sources.column(fact, scope.size);
  const adds = (fact: string): boolean => answers[`join.add.${fact}`] === "sum";
  const merged = mergeFacts(trusted(parts), uniqueIds(parts, scope.size), { adds, sources });
  const once = answers["join.repeats"] !== "twice";
  const money = joinMoney(parts, { size: scope.size, add: adds("revenue"), once, sources });
  const clients: ClientFacts = { ...merged.facts, sources: sources.done() };
  const source: Source =
    money.shape === "orders"
      ? { shape: "orders", orders: { ...money.orders, clients } }
      : { shape: "clients", list: { ...money.list, clients } };
  const report = joinReport(placed, { scope, sold, money, once });
  const twice: readonly (readonly [string, number])[] = [...merged.twice, ["revenue", money.twice]];
  const questions = joinQuestions(placed, { report, twice, answers });
  const clientsOf = given.map((each) => {
    const found = parts.find(({ part }) => part === each);
    return found?.joined ?? new Int32Array();
  });
  return { source, report, questions, lastDay: lastDayOf(source), clientsOf };
}

/** Orders decide, so they come first; else the order the user gave. */
function ordersFirst(given: readonly JoinPart[]): readonly JoinPart[] {
  const sells = ({ intake }: JoinPart): boolean => intake.shape === "orders";
  return [...given.filter(sells), ...given.filter((part) => !sells(part))];
}

/** For what is known of clients their lists are believed before the orders, which are written in haste. */
function trusted(parts: readonly FinalPart[]): readonly FactPart[] {
  const lists = parts.filter(({ role }) => role !== "orders");
  const orders = parts.filter(({ role }) => role === "orders");
  return [...lists, ...orders].map(({ part, place, joined }) => {
    const { source } = part.intake;
    const facts = source.shape === "orders" ? source.orders.clients : source.list.clients;
    return { place, joined, facts };
  });
}

/** Each client keeps the id of the first list that has it; two lists may use one id for two clients. */
function uniqueIds(parts: readonly FinalPart[], size: number): readonly string[] {
  const ids = new Array<string>(size).fill("");
  const taken = new Set<string>();
  for (const { part, joined } of parts) {
    const { source } = part.intake;
    const { id } = source.shape === "orders" ? source.orders.clients : source.list.clients;
    joined.forEach((client, other) => {
      if (client < 0 || ids[client] !== "") return;
      const own = id[other] as string;
      let free = taken.has(own) ? `${own} (${part.name})` : own;
      for (let i = 2; taken.has(free); i++) free = `${own} (${part.name} ${i})`;
      ids[client] = free;
      taken.add(free);
    });
  }
  return ids;
}
