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
  if (rule === "crossing") return text;
  const side = words.insights.abcRules[rule];
  return `${text} (${fill(words.thresholds.abcRule, { rule: side })})`;
}

/** "A from 12 000 €" for each class but the last that holds a client. */
export function abcAmounts({ portfolio, words, format }: ReportKit): readonly string[] {
  return portfolio.thresholds.abcRevenue.flatMap((amount, place) => {
    const name = portfolio.method.abc.classes[place];
    if (name === undefined || !Number.isFinite(amount)) return [];
    return [fill(words.report.headline.abcFrom, { class: name, amount: format.money(amount) })];
  });
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
