import { BarChart, LineChart, PieChart } from "echarts/charts";
import {
  AriaComponent,
  GridComponent,
  LegendComponent,
  TitleComponent,
  TooltipComponent,
} from "echarts/components";
import * as echarts from "echarts/core";
import { CanvasRenderer } from "echarts/renderers";
import { createElement, type ReactElement, useEffect, useRef } from "react";

echarts.use([BarChart, LineChart, PieChart, CanvasRenderer]);
echarts.use([AriaComponent, GridComponent, LegendComponent, TitleComponent, TooltipComponent]);

/** What a view asks of those who know the chart. */
export interface ChartSource {
  /** Options of the drawing library; null once the chart is gone. */
  option(id: string): Record<string, unknown> | null;
  /** Gives a redraw function while the chart is on the screen. */
  shown(id: string, redraw: () => void): void;
  gone(id: string): void;
}

/** The component the grid floats over its cells. */
export function chartView(source: ChartSource) {
  return function ChartView({ data }: { data: { id: string } }): ReactElement {
    const place = useRef<HTMLDivElement>(null);
    const { id } = data;
    useEffect(() => {
      if (!place.current) return undefined;
      const drawn = echarts.init(place.current);
      const redraw = () => {
        const option = source.option(id);
        if (option) drawn.setOption(option, { notMerge: true });
      };
      redraw();
      source.shown(id, redraw);
      const observer = new ResizeObserver(() => drawn.resize());
      observer.observe(place.current);
      return () => {
        source.gone(id);
        observer.disconnect();
        drawn.dispose();
      };
    }, [id]);
    return createElement("div", { ref: place, className: "chart", "data-chart": id });
  };
}
