import { BarChart, LineChart, PieChart, ScatterChart } from "echarts/charts";
import {
  AriaComponent,
  GridComponent,
  LegendComponent,
  MarkLineComponent,
  TitleComponent,
  TooltipComponent,
} from "echarts/components";
import * as echarts from "echarts/core";
import { LabelLayout } from "echarts/features";
import { CanvasRenderer } from "echarts/renderers";
import { createElement, type ReactElement, useEffect, useRef } from "react";

echarts.use([BarChart, LineChart, PieChart, ScatterChart, CanvasRenderer, LabelLayout]);
echarts.use([AriaComponent, GridComponent, LegendComponent, MarkLineComponent]);
echarts.use([TitleComponent, TooltipComponent]);

/** What a view asks of those who know the chart. */
export interface ChartSource {
  /** Options of the drawing library; null once the chart is gone. */
  option(id: string): Record<string, unknown> | null;
  /** Gives a redraw function while the chart is on the screen. */
  shown(id: string, redraw: () => void): void;
  gone(id: string): void;
  /** How large the grid shows things: 1 is life-size. */
  zoom(): number;
}

/** The component the grid floats over its cells. */
export function chartView(source: ChartSource) {
  return function ChartView({ data }: { data: { id: string } }): ReactElement {
    const place = useRef<HTMLDivElement>(null);
    const { id } = data;
    useEffect(() => {
      const holder = place.current;
      if (!holder) return undefined;
      const sheet = holder.appendChild(document.createElement("div"));
      const drawn = echarts.init(sheet);
      // Drawn life-size and shrunk as a whole: letters keep their proportion to the rest.
      const fitHolder = () => {
        const zoom = source.zoom();
        sheet.style.transformOrigin = "0 0";
        sheet.style.transform = `scale(${zoom})`;
        drawn.resize({ width: holder.clientWidth / zoom, height: holder.clientHeight / zoom });
      };
      const redraw = () => {
        const option = source.option(id);
        if (option) drawn.setOption(option, { notMerge: true });
      };
      fitHolder();
      redraw();
      source.shown(id, redraw);
      const observer = new ResizeObserver(() => fitHolder());
      observer.observe(holder);
      return () => {
        source.gone(id);
        observer.disconnect();
        drawn.dispose();
        sheet.remove();
      };
    }, [id]);
    return createElement("div", { ref: place, className: "chart", "data-chart": id });
  };
}
