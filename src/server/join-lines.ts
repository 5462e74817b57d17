import { fill, type Words } from "../i18n/words.ts";
import type { PartReport } from "../intake/join/part.ts";
import type { Formatter } from "../report/format.ts";

/** What the words are made of. */
export interface Said {
  readonly words: Words;
  readonly format: Formatter;
}

/** A list and its place among those joined. */
export interface Placed {
  readonly part: PartReport;
  readonly place: number;
}

/** The result of a list in one sentence, and what else is worth a look. */
export function joinLines(
  parts: readonly PartReport[],
  placed: Placed,
  said: Said,
): { readonly text: string; readonly lines: readonly string[] } {
  if (placed.place === 0) return { text: firstLine(placed.part, said), lines: [] };
  return { text: foundLine(parts, placed, said), lines: moreLines(parts, placed, said) };
}

function firstLine({ name, role, clients }: PartReport, { words, format }: Said): string {
  const { join } = words.intake;
  const tab = fill(join.tab, { name });
  return fill(role === "orders" ? join.orders : join.revenue, {
    tab,
    clients: format.whole(clients),
  });
}

function foundLine(parts: readonly PartReport[], placed: Placed, said: Said): string {
  const { part } = placed;
  const { join } = said.words.intake;
  const { found, total } = part.revenue;
  return fill(total > 0 ? join.found : join.foundPlain, {
    ...namesOf(parts, placed, said),
    found: said.format.whole(part.found),
    clients: said.format.whole(part.clients),
    share: said.format.percent(total > 0 ? found / total : Number.NaN),
  });
}

/** The list, and what the lists before it are called. */
function namesOf(parts: readonly PartReport[], { part, place }: Placed, { words }: Said) {
  const { join } = words.intake;
  const tab = fill(join.tab, { name: part.name });
  const first = parts[0]?.name ?? "";
  return { tab, others: place === 1 ? fill(join.tab, { name: first }) : join.otherTabs };
}

function moreLines(parts: readonly PartReport[], placed: Placed, said: Said): readonly string[] {
  const { part } = placed;
  const { join } = said.words.intake;
  const { whole, money, percent } = said.format;
  const names = namesOf(parts, placed, said);
  const { counts, revenue, repeats, by, united } = part;
  const stay = part.role === "facts" ? join.stay : join.stayPaid;
  const share = percent(revenue.total > 0 ? counts.lackingRevenue / revenue.total : Number.NaN);
  const lines: readonly (readonly [boolean, string, Readonly<Record<string, string | number>>])[] =
    [
      [counts.notFound > 0, part.notFoundStay ? stay : join.aside, { count: counts.notFound }],
      [
        counts.lacking > 0,
        share === "" ? join.lackingPlain : join.lacking,
        { ...names, count: counts.lacking, revenue: money(counts.lackingRevenue), share },
      ],
      [by.name > 0, join.byName, { count: by.name }],
      [part.codesDiffer, join.codesDiffer, names],
      [united.length > 0, join.united, { names: united.map(pairText).join(", ") }],
      [
        Object.keys(part.leftOut).length > 0,
        part.leftOutRevenue > 0 ? join.leftOutPaid : join.leftOut,
        { reasons: reasonsText(part, said), revenue: money(part.leftOutRevenue) },
      ],
      [
        repeats.orders > 0,
        repeats.once ? join.repeatsOnce : join.repeatsTwice,
        { count: whole(repeats.orders), revenue: money(repeats.revenue) },
      ],
      [part.revenueUnused, join.revenueUnused, {}],
      [part.unlike.currency, join.otherCurrency, names],
      [part.unlike.tax, join.otherTax, names],
    ];
  return lines.flatMap(([holds, text, values]) => (holds ? [fill(text, values)] : []));
}

function pairText(pair: readonly { readonly id: string; readonly name: string }[]): string {
  return pair.map(({ id, name }) => (name === id ? id : `${name} (${id})`)).join(" + ");
}

function reasonsText({ leftOut }: PartReport, { words }: Said): string {
  const reasons: Readonly<Record<string, string>> = words.intake.removed;
  return Object.entries(leftOut)
    .map(([reason, count]) => `${reasons[reason] ?? reason} (${count})`)
    .join(", ");
}
