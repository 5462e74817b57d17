import { withParts } from "../core/lazily.ts";
import { type Day, isoOf } from "../core/maths/day.ts";
import type { ClientFacts } from "../core/orders.ts";
import type { Override } from "../core/portfolio/method-options.ts";
import type { Portfolio } from "../core/portfolio/portfolio.ts";
import type { Language } from "../i18n/words.ts";
import { type ByHand, readByHand } from "../report/segments-by-hand.ts";
import { segmentTabKey } from "../report/tabs/segment-tab.ts";
import type { File } from "../sheets/file.ts";
import { isFormula, isMoment, type TypedCell } from "../sheets/keep/typed-cell.ts";
import { typedNow } from "../sheets/typed-now.ts";
import { headingsOfClients } from "./keeping-of.ts";

/** Columns in which a segment is chosen by hand, as the memory of what is typed knows them. */
export const HAND_COLUMNS = {
  segment: "k:segmentByHand",
  reason: "k:reason",
  since: "k:since",
} as const;

/** What is needed to read them: the clients, and the portfolio as it is without them, made when asked for. */
interface Reading {
  readonly clients: ClientFacts;
  readonly plain: () => Portfolio;
  readonly language: Language;
  readonly today: Day;
}

/** Segments chosen by hand, as they stand in our tabs now; nothing is written. */
export function typedByHand(file: File, { clients, plain, language, today }: Reading): ByHand[] {
  const ids = new Set(clients.id);
  let homes: Map<string, string> | undefined;
  const typed = typedNow(file, Object.values(HAND_COLUMNS), {
    columns: headingsOfClients(language),
    keyColumn: "id",
    isClient: (id) => ids.has(id),
    nameOf: () => "",
    homes: (_scope, clientId) => {
      homes ??= homesIn(plain());
      const home = homes.get(clientId);
      return home === undefined ? [] : [home];
    },
    day: today,
  });
  return [...typed].flatMap(([id, cells]): ByHand[] => {
    const segment = cells.get(HAND_COLUMNS.segment) ?? "";
    if (segment === "") return [];
    const since = cells.get(HAND_COLUMNS.since) ?? "";
    return [
      {
        id,
        name: textOf(segment),
        reason: textOf(cells.get(HAND_COLUMNS.reason) ?? "") ?? "",
        day: isMoment(since) ? since.day : null,
      },
    ];
  });
}

function homesIn({ clients, columns }: Portfolio): Map<string, string> {
  return new Map(clients.id.map((id, i) => [id, segmentTabKey(columns.segment[i] ?? "")] as const));
}

function textOf(cell: TypedCell): string | null {
  if (isFormula(cell)) return null;
  return isMoment(cell) ? isoOf(cell.day) : String(cell);
}

/**
 * The portfolio with the segments chosen by hand, and with what is to be said of those that name none.
 * @param build makes it with the given ones on top
 * @param plain the same without any, made when asked for
 */
export function withByHand(
  typed: readonly ByHand[],
  language: Language,
  {
    build,
    plain,
  }: {
    readonly build: (overrides: readonly Override[]) => Portfolio;
    readonly plain: () => Portfolio;
  },
): Portfolio {
  if (typed.length === 0) return plain();
  const { overrides, warnings } = readByHand(typed, plain(), language);
  const portfolio = overrides.length > 0 ? build(overrides) : plain();
  return withParts(portfolio, { warnings: [...portfolio.warnings, ...warnings] });
}
