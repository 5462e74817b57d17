import { refuse, refuseUnknown } from "../refuse.ts";
import type { ChartService } from "./chart.ts";
import type { ConditionalRule } from "./conditional-format.ts";
import type { EnumValue } from "./enums.ts";
import { checkEditable } from "./guards.ts";
import { addMetadata, listMetadata } from "./metadata.ts";
import { SheetLines } from "./sheet-lines.ts";

/** What stands over the cells of a sheet: rules, charts, filter, metadata, protections. */
export class SheetRules extends SheetLines {
  getConditionalFormatRules(): unknown[] {
    const { sheet, services } = this;
    const rules = sheet.conditionalFormats.map((content) =>
      services.conditionalRule({ sheet, content }),
    );
    return services.environment.realm.array(rules);
  }

  /** Replaces every rule of the sheet (fact 104). */
  setConditionalFormatRules(rules: readonly ConditionalRule[]): void {
    if (rules.some(({ rule }) => rule.sheet !== this.sheet)) {
      refuse(104, "The ranges of a conditional format rule must be on the sheet it is set on.");
    }
    this.edited("conditionalFormats");
    this.sheet.conditionalFormats = rules.map(({ rule }) => structuredClone(rule.content));
  }

  clearConditionalFormatRules(): void {
    this.edited("conditionalFormats");
    this.sheet.conditionalFormats = [];
  }

  getFilter(): object | null {
    return this.sheet.filter ? this.services.filter(this.sheet) : null;
  }

  newChart(): object {
    const at = { row: 0, column: 0, dx: 0, dy: 0 };
    const content = { id: 0, type: "", areas: [], at, options: {}, headers: 0 };
    return this.services.chartBuilder({ sheet: this.sheet, content });
  }

  getCharts(): unknown[] {
    const { sheet, services } = this;
    const charts = sheet.charts.map((content) => services.chart({ sheet, content }, true));
    return services.environment.realm.array(charts);
  }

  insertChart(chart: ChartService): void {
    this.edited("charts");
    const { sheet, content } = chart.chart;
    if (sheet !== this.sheet || content.id !== 0) {
      refuseUnknown(127, "Inserting a chart of another sheet, or a second time, is not proved");
    }
    const id = this.services.environment.book.nextId();
    this.sheet.charts.push({ ...structuredClone(content), id });
  }

  updateChart(chart: ChartService): void {
    this.edited("charts");
    const index = this.indexOf(chart);
    this.sheet.charts[index] = structuredClone(chart.chart.content);
  }

  removeChart(chart: ChartService): void {
    this.edited("charts");
    this.sheet.charts.splice(this.indexOf(chart), 1);
  }

  addDeveloperMetadata(...given: unknown[]): this {
    addMetadata(this.services, this.sheet, given);
    this.sheet.touch("metadata");
    return this;
  }

  getDeveloperMetadata(): unknown[] {
    return listMetadata(this.services, this.sheet);
  }

  /** Protects the sheet, or answers the protection that it already has. */
  protect(): object {
    checkEditable(this.sheet);
    const old = this.sheet.protections.find(({ area }) => area === null);
    if (old) return this.services.protection(this.sheet, old.id);
    const id = this.services.environment.book.nextId();
    this.sheet.protections.push({ id, area: null, description: "", warningOnly: false });
    this.edited("protections");
    return this.services.protection(this.sheet, id);
  }

  getProtections(type: EnumValue): unknown[] {
    const wanted = this.sheet.protections.filter(
      ({ area }) => (area === null) === (type.value === "SHEET"),
    );
    const protections = wanted.map(({ id }) => this.services.protection(this.sheet, id));
    return this.services.environment.realm.array(protections);
  }

  private indexOf(chart: ChartService): number {
    const index = this.sheet.charts.findIndex(({ id }) => id === chart.chart.content.id);
    return index < 0 ? refuseUnknown(127, "The sheet does not hold that chart") : index;
  }
}
