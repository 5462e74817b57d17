import { DEPARTMENTS } from "../../core/accounts/classes.ts";
import type { Change } from "../../core/explain/change.ts";
import { explainerOf } from "../../core/explain/explain.ts";
import type { Portfolio } from "../../core/portfolio/portfolio.ts";
import { missingElements } from "../../core/quality/completeness.ts";
import { explanationSayer } from "../../i18n/say-explanation.ts";
import { fill } from "../../i18n/words.ts";
import { explanationFormat } from "../columns/explain-columns.ts";
import type { ReportContext } from "../report-context.ts";
import { type ReportKit, reportKit } from "../report-kit.ts";
import { segmentChoices } from "../segment-choices.ts";
import { sourceLines } from "../sources-column.ts";
import { type CardLine, type CardPart, line } from "./card-line.ts";
import { moneyPart } from "./money-part.ts";
import { potentialPart } from "./potential-part.ts";
import { rankPart } from "./rank-part.ts";
import { rhythmPart } from "./rhythm-part.ts";
import { dataPart, whoPart } from "./who-parts.ts";

/** All that is known of one client, in words. */
export interface ClientCard {
  readonly id: string;
  readonly name: string;
  readonly segment: { readonly name: string; readonly color: string; readonly ink: string };
  /** Where the method would put it; "" when that is where it is. */
  readonly computed: string;
  readonly why: string;
  /** What would move it up, the nearest first; or that nothing would. */
  readonly changes: readonly string[];
  /** What to do with the clients of its segment. */
  readonly play: string;
  readonly parts: readonly CardPart[];
  /** What each department does for a key account; null where there is no class. */
  readonly treatment: { readonly title: string; readonly lines: readonly CardLine[] } | null;
  readonly known: { readonly share: number; readonly missing: readonly string[] };
  /** Which tab tells what; one line where there is one tab. */
  readonly sources: readonly CardLine[];
  /** Segments to choose from by hand. */
  readonly choices: readonly string[];
}

/** The card of client i. */
export function clientCard(portfolio: Portfolio, i: number, context: ReportContext): ClientCard {
  const kit = reportKit(portfolio, context);
  const { clients, columns, aspects, completeness } = portfolio;
  const key = columns.segment[i] ?? "";
  const look = kit.looks.get(key);
  const computed = aspects.computedSegment[i] ?? "";
  const parts = [whoPart, moneyPart, rhythmPart, rankPart, potentialPart, dataPart];
  return {
    id: clients.id[i] ?? "",
    name: clients.name[i] || (clients.id[i] ?? ""),
    segment: { name: kit.segmentName(key), color: look?.color ?? "", ink: look?.ink ?? "" },
    computed: computed === key ? "" : kit.segmentName(computed),
    ...explained(kit, i),
    play: look?.play ?? "",
    parts: parts.map((part) => part(kit, i)).filter(({ lines }) => lines.length > 0),
    treatment: treatmentOf(kit, i),
    known: {
      share: completeness.perClient[i] ?? Number.NaN,
      missing: missingElements(clients, columns, i).map(
        (element) => kit.words.report.check.elements[element],
      ),
    },
    sources: sourcesOf(kit, i, context.sourceName),
    choices: segmentChoices(kit),
  };
}

function explained(kit: ReportKit, i: number): Pick<ClientCard, "why" | "changes"> {
  const explanation = explainerOf(kit.portfolio)(i);
  const say = explanationSayer(kit.words, explanationFormat(kit));
  const { nearest, orders, money, days } = explanation.changes;
  const found = [nearest, orders, money, days].filter(
    (change): change is Change => change !== null,
  );
  const changes = [...new Set(found.map(say.change))];
  const end = [say.end(explanation)].filter((sentence) => sentence !== "");
  return { why: say.why(explanation), changes: changes.length > 0 ? changes : end };
}

function sourcesOf({ portfolio, words }: ReportKit, i: number, only: string): readonly CardLine[] {
  const found = sourceLines(portfolio.clients, i, words);
  return found.length > 0 ? found : line(only, words.card.oneSource);
}

function treatmentOf({ words, portfolio }: ReportKit, i: number): ClientCard["treatment"] {
  const found = portfolio.aspects.accounts?.classes[i];
  if (found === undefined || found === "INCOMPLETE") return null;
  const { accountClasses, departments, treatments } = words.insights;
  return {
    title: fill(words.card.treatment, { class: accountClasses[found] }),
    lines: DEPARTMENTS.map((department) => {
      return { label: departments[department], value: treatments[found][department], note: "" };
    }),
  };
}
