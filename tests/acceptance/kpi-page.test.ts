import { beforeAll, describe, expect, it } from "vitest";
import type { BookSheet } from "../../host/book/sheet.ts";
import type { Book } from "../../host/book/workbook.ts";
import { openBook } from "../../host/io/open-book.ts";
import { wordsOf } from "../../src/i18n/words.ts";
import { type Language, printed } from "./job.ts";
import type { Printed } from "./printed.ts";

const CASES: [string, Language][] = [
  ["orders-fr", "fr"],
  ["orders-en", "en"],
  ["clients-fr", "fr"],
  ["clients-en", "en"],
];

/** What stands in a cell; blank cells as "". */
const at = (sheet: BookSheet, row: number, column: number) => sheet.peek(row, column)?.value ?? "";

describe.each(CASES)("the KPI tab made of samples/%s.csv", (name, language) => {
  const { cockpit, report } = wordsOf(language);
  let book: Book;
  let all: Printed;
  let page: BookSheet;

  /** Numbers right of a label, in a section of the page. */
  function line(label: string, section: string): readonly number[] {
    let inside = false;
    for (let row = 0; row <= page.lastRow(); row++) {
      const first = at(page, row, 0);
      if (first === section) inside = true;
      if (!inside || first !== label) continue;
      const cells = Array.from({ length: 6 }, (_, column) => at(page, row, column + 1));
      return cells.filter((value): value is number => typeof value === "number");
    }
    throw new Error(`no line "${label}"`);
  }

  beforeAll(async () => {
    const locale = language === "fr" ? "fr_FR" : "en_US";
    book = await openBook(`samples/${name}.csv`, { locale });
    all = await printed(book, { language, asOf: "2026-11-22" });
    page = book.find(report.tabs.kpi) as BookSheet;
  });

  it("agrees with --json", () => {
    const { kpis } = all;
    const { sections } = cockpit;
    const { kpi } = report;
    expect(line(kpi.revenue, sections.glance)[0]).toBe(kpis.revenue);
    expect(line(kpi.k80, sections.glance)[0]).toBe(kpis.k80);
    expect(line(kpi.clients, sections.weight)[0]).toBe(kpis.clients);
    expect(line(kpi.activeClients, sections.weight)[0]).toBe(kpis.activeClients);
    expect(line(kpi.gini, sections.balance)[0]).toBe(kpis.gini);
    expect(line(kpi.hhi, sections.balance)[0]).toBe(kpis.hhi);
    expect(line(kpi.top1, sections.balance)[0]).toBe(kpis.top1Share);
    const { movement } = kpis;
    if (movement === null) throw new Error("the samples have two periods");
    expect(line(kpi.retention, sections.movement)[0]).toBe(kpis.retention);
    expect(line(kpi.nrr, sections.movement)[0]).toBe(kpis.nrr);
    expect(line(kpi.end, sections.movement)[0]).toBe(movement.end);
    const after = line(cockpit.movement.after, cockpit.movement.bridge);
    expect(after.slice(0, 2)).toEqual([movement.bridge.after, movement.end]);
    for (const { status, clients, revenue } of all.kpis.rhythm ?? []) {
      if (status === "UNKNOWN" && clients === 0) continue;
      const label = wordsOf(language).insights.rhythm[status];
      const [counted, , money] = line(label, sections.rhythm);
      expect([label, counted, money]).toEqual([label, clients, revenue]);
    }
  });

  it("agrees with the Clients tab: its total, and the segments that make it", () => {
    const clients = book.find(report.tabs.clients) as BookSheet;
    const width = clients.lastColumn();
    const headings = Array.from({ length: width }, (_, column) => at(clients, 1, column));
    const revenueAt = headings.indexOf(report.columns.revenue.heading);
    const segmentAt = headings.indexOf(report.columns.segment.heading);
    const sums = new Map<string, number>();
    let total = 0;
    for (let row = 2; row <= clients.lastRow(); row++) {
      const money = Math.round(Number(at(clients, row, revenueAt)) * 100);
      const segment = String(at(clients, row, segmentAt));
      if (segment === "") continue;
      total += money;
      sums.set(segment, (sums.get(segment) ?? 0) + money);
    }
    const { sections } = cockpit;
    expect(total / 100).toBeCloseTo(line(report.kpi.revenue, sections.glance)[0] ?? 0, 6);
    expect(sums.size).toBeGreaterThan(3);
    for (const [segment, cents] of sums) {
      const [, , revenue] = line(segment, sections.segments);
      expect([segment, Math.round((revenue ?? 0) * 100)]).toEqual([segment, cents]);
    }
  });

  it("has charts of which none lies on another, drawn from cells that are there", () => {
    expect(page.charts.length).toBeGreaterThan(6);
    const rows = page.charts.map((chart) => chart.at.row);
    expect(new Set(rows).size).toBe(rows.length);
    for (const { areas, options, headers } of page.charts) {
      const [area] = areas;
      expect(headers).toBe(1);
      expect(String(options.title)).not.toMatch(/[{}]|NaN|undefined/);
      if (area === undefined) throw new Error("a chart of nothing");
      expect(at(page, area.row, area.column)).not.toBe("");
      expect(at(page, area.row + area.rows - 1, area.column)).not.toBe("");
      expect(area.rows - 1).toBeLessThanOrEqual(12);
    }
  });
});
