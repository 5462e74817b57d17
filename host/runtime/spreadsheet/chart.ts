import type { BookChart } from "../../book/book.ts";
import { expose } from "./expose.ts";
import type { OnSheet, Services } from "./services.ts";

/** An `EmbeddedChart`: as the sheet has it, or as a builder built it. */
export class ChartService {
  readonly services: Services;
  readonly chart: OnSheet<BookChart>;
  /** False until the sheet holds it. */
  readonly saved: boolean;

  constructor(services: Services, chart: OnSheet<BookChart>, saved: boolean) {
    this.services = services;
    this.chart = chart;
    this.saved = saved;
  }

  getChartId(): number | null {
    return this.saved ? this.chart.content.id : null;
  }

  modify(): object {
    const { sheet, content } = this.chart;
    return this.services.chartBuilder({ sheet, content: structuredClone(content) });
  }

  getOptions(): object {
    const { options } = this.chart.content;
    const reader = { get: (option: string) => options[option] ?? null };
    return expose(this.services.environment, "ChartOptions", reader);
  }

  getContainerInfo(): object {
    const { row, column, dx, dy } = this.chart.content.at;
    return expose(this.services.environment, "ContainerInfo", {
      getAnchorRow: () => row + 1,
      getAnchorColumn: () => column + 1,
      getOffsetX: () => dx,
      getOffsetY: () => dy,
    });
  }

  getRanges(): unknown[] {
    const { sheet, content } = this.chart;
    const ranges = sheet ? content.areas.map((area) => this.services.range(sheet, area)) : [];
    return this.services.environment.realm.array(ranges);
  }

  getNumHeaders(): number {
    return this.chart.content.headers;
  }
}
