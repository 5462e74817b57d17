import { exactSum } from "../../core/maths/sum.ts";
import type { PurchaseOutlook } from "../../core/portfolio/purchase-outlook.ts";
import { fill } from "../../i18n/words.ts";
import type { CellFormat, PageCell } from "../tab-spec.ts";
import type { KpiKit } from "./kpi-kit.ts";
import { LINE_LENGTH } from "./layout.ts";
import { figure, type PageDraft, words, wrapText } from "./page-draft.ts";
import { drawTable, type Table } from "./table.ts";

/**
 * What a purchase model expects of the next twelve months, how sure it is, and what it would have said a
 * year ago. Nothing where the formula stands.
 * @returns the next free row
 */
export function drawExpected(draft: PageDraft, row: number, kit: KpiKit): number {
  const { purchases } = kit.portfolio;
  if (purchases === null) return row;
  let next = drawTable(draft, row, tableOf(purchases, kit));
  for (const note of notesOf(purchases, kit)) {
    for (const line of wrapText(note, LINE_LENGTH)) draft.set(next++, 0, words(line, "note"));
  }
  return next;
}

/** The sum of what is known; NaN when nothing is. */
export function totalOf(column: Float64Array): number {
  const known = column.filter((value) => !Number.isNaN(value));
  return known.length > 0 ? exactSum(known) : Number.NaN;
}

/** Mean chance, over the clients who bought. */
export function meanAlive({ forecast }: PurchaseOutlook): number {
  return totalOf(forecast.alive) / forecast.clients;
}

function tableOf(outlook: PurchaseOutlook, kit: KpiKit): Table {
  const { expected: say } = kit.words.cockpit.value;
  const { forecast, interval, backTest } = outlook;
  const tested = backTest !== null;
  const rowOf = (key: "orders" | "revenue", format: CellFormat): readonly PageCell[] => {
    const came = backTest?.[key === "orders" ? "actualOrders" : "actualRevenue"] ?? Number.NaN;
    const said = backTest?.[key] ?? Number.NaN;
    const [low = Number.NaN, high = Number.NaN] = interval?.[key] ?? [];
    return [
      words(say[key], "label"),
      figure(totalOf(forecast[key]), format, "figure"),
      ...(interval === null ? [] : [figure(low, format), figure(high, format)]),
      ...(tested ? [figure(said, format), figure(came, format)] : []),
      ...(tested ? [figure((said - came) / came, "signedPercent")] : []),
    ];
  };
  return {
    heads: [
      outlook.until < kit.portfolio.asOf
        ? fill(say.aheadFrom, { date: kit.format.date(outlook.until) })
        : say.ahead,
      say.expected,
      ...(interval === null ? [] : [say.low, say.high]),
      ...(tested ? [say.said, say.came, say.error] : []),
    ],
    rows: [
      rowOf("orders", "whole"),
      ...(forecast.spend.fit === null ? [] : [rowOf("revenue", kit.money)]),
      [words(say.alive, "label"), figure(meanAlive(outlook), "percent", "figure")],
    ],
  };
}

function notesOf(outlook: PurchaseOutlook, { words: all, format }: KpiKit): readonly string[] {
  const { expected: say } = all.cockpit.value;
  const { forecast, model, interval, backTest } = outlook;
  const values = {
    model: all.settings.choices.clvModel[model],
    clients: format.whole(forecast.clients),
    repeatBuyers: format.whole(forecast.repeatBuyers),
  };
  const tested = backTest && fill(say.backTest, { date: format.date(backTest.from) });
  return [
    fill(say.model, values),
    ...(interval === null ? [] : [say.interval]),
    tested ?? say.noBackTest,
  ];
}
