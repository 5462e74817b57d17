import { supplierRole } from "../../core/potential/wallet.ts";
import { fill } from "../../i18n/words.ts";
import { walletSource } from "../columns/potential-columns.ts";
import type { ReportKit } from "../report-kit.ts";
import { type CardLine, type CardPart, line } from "./card-line.ts";

type Lines = readonly CardLine[];

/** What client i could still bring, what to offer, and how it is classed as an account. */
export function potentialPart(kit: ReportKit, i: number): CardPart {
  const { words, portfolio } = kit;
  const potential = portfolio.clients.texts.potential?.[i] ?? "";
  return {
    key: "potential",
    title: words.card.parts.potential,
    lines: [
      ...line(words.report.columns.potential.heading, potential),
      ...walletLines(kit, i),
      ...familyLine(kit, i),
      ...crossLine(kit, i),
      ...accountLines(kit, i),
    ],
  };
}

function walletLines({ words, portfolio, format }: ReportKit, i: number): Lines {
  const { wallet, walletShare, whiteSpace } = portfolio.aspects.wallets;
  const { columns } = words.report;
  const from = walletSource(portfolio, i);
  if (from === "") return [];
  const at = (values: ArrayLike<number>) => values[i] ?? Number.NaN;
  const share = at(walletShare);
  const role = from === "peers" || from === "portfolio" ? "" : supplierRole(share);
  return [
    ...line(columns.wallet.heading, format.money(at(wallet)), words.insights.walletSources[from]),
    ...line(columns.walletShare.heading, format.percent(share), role && words.card.roles[role]),
    ...line(columns.toWin.heading, format.money(at(whiteSpace))),
  ];
}

function familyLine({ words, portfolio, format }: ReportKit, i: number): Lines {
  const { products } = portfolio.aspects;
  const name = products?.names[products.next[i] ?? -1] ?? "";
  const amount = format.money(products?.nextValue[i] ?? Number.NaN);
  const note = amount === "" ? "" : fill(words.card.familyNote, { amount });
  return line(words.report.columns.nextFamily.heading, name, note);
}

function crossLine({ words, portfolio }: ReportKit, i: number): Lines {
  const { cross } = portfolio.aspects;
  const domain = cross?.domains[i] ?? "";
  if (cross === null || domain === "") return [];
  const note = fill(words.card.crossNote, { code: cross.codes[i] ?? "" });
  return line(words.report.columns.domain.heading, words.insights.domains[domain], note);
}

function accountLines({ words, portfolio, format }: ReportKit, i: number): Lines {
  const { accounts } = portfolio.aspects;
  const found = accounts?.classes[i];
  if (accounts === null || found === undefined) return [];
  const { profile, history, potential, total } = accounts.scores;
  const at = (scores: ArrayLike<number>) => format.decimal(scores[i] ?? Number.NaN, 1);
  const values = { profile: at(profile), history: at(history), potential: at(potential) };
  const known = Object.entries(values).map(([name, text]) => [name, text || "–"]);
  const { columns } = words.report;
  return [
    ...line(columns.accountClass.heading, words.insights.accountClasses[found]),
    ...line(
      columns.accountScore.heading,
      at(total),
      fill(words.card.accountNote, Object.fromEntries(known)),
    ),
  ];
}
