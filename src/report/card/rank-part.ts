import type { RfmFigure } from "../../core/rfm/rfm-options.ts";
import { fill } from "../../i18n/words.ts";
import { abcAmount } from "../class-thresholds.ts";
import type { ReportKit } from "../report-kit.ts";
import { type CardLine, type CardPart, line } from "./card-line.ts";
import { bandOf } from "./score-bands.ts";

type Lines = readonly CardLine[];

/** Rank, class and scores of client i, each with the limits that made it so. */
export function rankPart(kit: ReportKit, i: number): CardPart {
  const { report, card } = kit.words;
  const code = kit.portfolio.columns.rfm[i] ?? "";
  return {
    key: "rank",
    title: card.parts.rank,
    lines: [
      ...rankLine(kit, i),
      ...classLine(kit, i),
      ...line(report.columns.rfm.heading, code),
      ...scoreLine(kit, i, "r"),
      ...scoreLine(kit, i, "f"),
      ...scoreLine(kit, i, "m"),
    ],
  };
}

function rankLine({ words, portfolio, format }: ReportKit, i: number): Lines {
  const { rank, share, cumulativeShare } = portfolio.columns;
  const place = rank[i] ?? 0;
  if (place === 0) return [];
  const ranked = rank.reduce((most, each) => Math.max(most, each), 0);
  const values = {
    share: format.percent(share[i] ?? Number.NaN),
    cumulative: format.percent(cumulativeShare[i] ?? Number.NaN),
  };
  const value = fill(words.card.rank, { rank: format.whole(place), ranked: format.whole(ranked) });
  const note = fill(place === 1 ? words.card.rankFirst : words.card.rankNote, values);
  return line(words.report.columns.rank.heading, value, note);
}

function classLine(kit: ReportKit, i: number): Lines {
  const { words, portfolio } = kit;
  const name = portfolio.columns.abc[i] ?? "";
  const place = portfolio.method.abc.classes.indexOf(name);
  const least = portfolio.thresholds.abcLeast[place] ?? Number.NaN;
  const note = Number.isFinite(least)
    ? fill(words.card.classNote, { amount: abcAmount(kit, least) })
    : "";
  return line(words.report.columns.abc.heading, name, note);
}

const FIGURES: Readonly<Record<"r" | "f" | "m", RfmFigure>> = {
  r: "recency",
  f: "frequency",
  m: "monetary",
};

function scoreLine(kit: ReportKit, i: number, key: "r" | "f" | "m"): Lines {
  const { words, portfolio } = kit;
  const { columns, thresholds } = portfolio;
  const score = columns[key][i] ?? 0;
  if (score === 0) return [];
  const own = { r: columns.recencyDays, f: columns.orders, m: columns.revenue }[key][i];
  const value = own ?? Number.NaN;
  const { frozen, rfmScale: best } = thresholds;
  const said = figureText(kit, key, value);
  const band = frozen === null || Number.isNaN(value) ? "" : bandText(kit, key, value);
  const note = band === "" ? said : fill(words.card.scoreNote, { value: said, band });
  return line(words.report.columns[key].heading, fill(words.card.score, { score, best }), note);
}

function figureText({ words, format }: ReportKit, key: "r" | "f" | "m", value: number): string {
  if (Number.isNaN(value)) return "";
  if (key === "m") return format.money(value);
  return key === "r"
    ? fill(words.card.days, { days: format.whole(value) })
    : fill(words.card.orders, { orders: format.whole(value) });
}

function bandText(kit: ReportKit, key: "r" | "f" | "m", value: number): string {
  const { frozen } = kit.portfolio.thresholds;
  const figure = FIGURES[key];
  // A figure that is the same for everybody has no band.
  if (frozen === null || frozen.equal.includes(figure)) return "";
  const [first, ...others] = frozen.cuts[figure];
  // Cuts that are all one, as parts of a revenue of 0 are, part nobody.
  if (others.length > 0 && others.every((cut) => cut === first)) return "";
  const { low, high } = bandOf(frozen, figure, value);
  const { between, least, most } = kit.words.card.bands;
  const shown = (limit: number) =>
    key === "m" ? kit.format.money(limit) : kit.format.whole(limit);
  if (low === -Infinity) return high === Infinity ? "" : fill(most, { high: shown(high) });
  if (high === Infinity) return fill(least, { low: shown(low) });
  // Cuts less than one order apart leave room for one figure, or none.
  if (low >= high) return low > high ? "" : shown(low);
  return fill(between, { low: shown(low), high: shown(high) });
}
