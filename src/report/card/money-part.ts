import { comparedLabels, periodText, type ReportKit } from "../report-kit.ts";
import { type CardPart, line } from "./card-line.ts";

/** What client i brings, and brought before. */
export function moneyPart(kit: ReportKit, i: number): CardPart {
  const { words, portfolio, format } = kit;
  const { columns: heading, kpi } = words.report;
  const { revenue, previousRevenue, evolution, orders, margin, clv } = portfolio.columns;
  const at = (values: ArrayLike<number>) => values[i] ?? Number.NaN;
  const labels = comparedLabels(kit);
  const change = at(evolution);
  const sign = change > 0 ? "+" : "";
  const basket = at(orders) > 0 ? at(revenue) / at(orders) : Number.NaN;
  return {
    key: "money",
    title: words.card.parts.money,
    lines: [
      ...line(heading.revenue.heading, format.money(at(revenue)), periodText(kit)),
      ...line(heading.previous.heading, format.money(at(previousRevenue)), labels?.before),
      ...line(
        heading.evolution.heading,
        Number.isFinite(change) ? sign + format.percent(change) : "",
        labels?.after,
      ),
      ...line(heading.orders.heading, format.whole(at(orders))),
      ...line(kpi.meanBasket, format.money(basket)),
      ...line(heading.margin.heading, format.money(at(margin))),
      ...line(heading.clv.heading, format.money(at(clv)), words.insights.estimate),
      ...expectedLines(kit, i),
    ],
  };
}

/** What a purchase model expects of the client; nothing with the formula. */
function expectedLines({ words, portfolio, format }: ReportKit, i: number): CardPart["lines"] {
  if (portfolio.purchases === null) return [];
  const { alive, orders, revenue } = portfolio.purchases.forecast;
  const { alive: chance, expectedOrders, expectedRevenue } = words.report.columns;
  const { ahead } = words.cockpit.value.expected;
  return [
    ...line(chance.heading, format.percent(alive[i] ?? Number.NaN), words.insights.estimate),
    ...line(expectedOrders.heading, format.decimal(orders[i] ?? Number.NaN, 1), ahead),
    ...line(expectedRevenue.heading, format.money(revenue[i] ?? Number.NaN), ahead),
  ];
}
