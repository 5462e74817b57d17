import type { TextFact } from "../../core/orders.ts";
import type { ReportKit } from "../report-kit.ts";
import { type CardPart, line } from "./card-line.ts";

const WHO = ["owner", "sector", "territory", "status"] as const satisfies readonly TextFact[];
const REACHED = ["contact", "phone", "email", "city", "country"] as const;

/** Who client i is, as its list says. */
export function whoPart({ words, portfolio }: ReportKit, i: number): CardPart {
  const { clients } = portfolio;
  const { columns } = words.report;
  return {
    key: "who",
    title: words.card.parts.who,
    lines: [
      ...line(columns.id.heading, clients.id[i] ?? ""),
      ...WHO.flatMap((key) => line(columns[key].heading, clients.texts[key]?.[i] ?? "")),
    ],
  };
}

/** How to reach client i, whether one may, and how long its data may be kept. */
export function dataPart({ words, portfolio, format }: ReportKit, i: number): CardPart {
  const { texts, numbers } = portfolio.clients;
  const { columns, consent } = words.report;
  const said: Readonly<Record<string, string>> = consent;
  const agreed = (texts.consentEmail ?? texts.consentPhone)?.[i] ?? "";
  const purge = format.date(portfolio.columns.purgeDay[i] ?? Number.NaN);
  return {
    key: "data",
    title: words.card.parts.data,
    lines: [
      ...REACHED.flatMap((key) => line(columns[key].heading, texts[key]?.[i] ?? "")),
      ...line(columns.consent.heading, said[agreed] ?? ""),
      ...line(columns.lastContact.heading, format.date(numbers.lastContact?.[i] ?? Number.NaN)),
      ...line(columns.purge.heading, purge, words.card.purgeNote),
    ],
  };
}
