import { USUAL_WEIGHTS } from "../core/abc/classing.ts";
import { fill } from "../i18n/words.ts";
import { abcSharesText, type ReportKit } from "./report-kit.ts";

/** "ABC classes at 80 % / 95 %", of what, and by which rule when it is not the usual one. */
export function abcText(kit: ReportKit): string {
  const { portfolio, words, format } = kit;
  const { of = "revenue", rule = "crossing", shares } = portfolio.method.abc;
  const { discrimination, abcShares } = portfolio.thresholds;
  const isChosen = of.startsWith("discrimination") && abcShares !== shares;
  const ratio =
    (of === "discrimination" ? discrimination?.ratio : discrimination?.corrected) ?? Number.NaN;
  const sentence = isChosen
    ? words.thresholds.abcDiscrimination
    : of === "clients"
      ? words.thresholds.abcOfClients
      : words.report.headline.abc;
  const text = fill(sentence, { shares: abcSharesText(kit), ratio: format.decimal(ratio, 2) });
  const more = [
    ...(portfolio.thresholds.abcBy === "revenue" ? [] : [byText(kit)]),
    ...(rule === "crossing"
      ? []
      : [fill(words.thresholds.abcRule, { rule: words.insights.abcRules[rule] })]),
  ];
  return more.length === 0 ? text : `${text} (${more.join(", ")})`;
}

/** "by weighted score 50 / 30 / 20". */
function byText({ portfolio, words, format }: ReportKit): string {
  const { abcBy } = portfolio.thresholds;
  const { revenue, margin, orders } = portfolio.method.abc.weights ?? USUAL_WEIGHTS;
  const shown = [revenue, margin, orders].map((weight) =>
    format.decimal(weight, Number.isInteger(weight) ? 0 : 1),
  );
  const figure = words.settings.choices.abcBy[abcBy];
  const whole = abcBy === "composite" ? `${figure} ${shown.join(" / ")}` : figure;
  return fill(words.thresholds.abcBy, { figure: whole });
}

/** "A from 12 000 €" for each class but the last that holds a client. */
export function abcAmounts(kit: ReportKit): readonly string[] {
  const { portfolio, words } = kit;
  return portfolio.thresholds.abcLeast.flatMap((amount, place) => {
    const name = portfolio.method.abc.classes[place];
    if (name === undefined || !Number.isFinite(amount)) return [];
    const shown = abcAmount(kit, amount);
    return [fill(words.report.headline.abcFrom, { class: name, amount: shown })];
  });
}

/** What classes are by, as the reader writes it: money, a number of orders, a score. */
export function abcAmount({ portfolio, words, format }: ReportKit, amount: number): string {
  const { abcBy } = portfolio.thresholds;
  if (abcBy === "composite") return format.decimal(amount, 2);
  if (abcBy !== "orders") return format.money(amount);
  return fill(words.card.orders, { orders: format.whole(amount) });
}

/** How RFM scores were cut. */
export function scoreText({ portfolio, words, format }: ReportKit): string {
  const { rfmScoring, rfmBins: bins } = portfolio.thresholds;
  const { scores, scoresFixed, scoresNone } = words.report.headline;
  if (rfmScoring === "none") return scoresNone;
  if (rfmScoring === "quantile") return fill(scores, { bins });
  if (rfmScoring === "fixed") return fill(scoresFixed, { bins });
  const asOf = portfolio.method.rfm.frozen?.asOf;
  if (rfmScoring === "frozen" && asOf !== undefined) {
    return fill(words.thresholds.scoresFrozen, { bins, date: format.date(asOf) });
  }
  const scoring = words.settings.choices.scoring[rfmScoring];
  return fill(words.thresholds.scores, { bins, scoring });
}

/** Which map turns scores into segments; "" for the usual one. */
export function mapText({ portfolio, words }: ReportKit): string {
  const { map, ready = "default" } = portfolio.method.rfm;
  if (map !== null) return words.thresholds.ownMap;
  return ready === "default" ? "" : words.insights.maps[ready];
}

/** Until when a client is new; "" where the first order does not tell. */
export function newText({ portfolio, words }: ReportKit): string {
  const { newTold, newClientDays } = portfolio.thresholds;
  return newTold ? fill(words.report.headline.newClient, { days: newClientDays }) : "";
}
