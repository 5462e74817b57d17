import { fill } from "../../i18n/words.ts";
import { boundedAxes, type MapRow } from "../state/map-draft.ts";
import { usePanel } from "./panel-context.ts";

interface MapRowSummaryProps {
  readonly row: MapRow;
  readonly scale: number;
  /** Scores it gets; null when unknown or said elsewhere. */
  readonly cells: number | null;
}

/** A segment of a map in one line: its name, its bounds, the scores it gets. */
export function MapRowSummary({ row, scale, cells }: MapRowSummaryProps) {
  const { words, format } = usePanel();
  const { mapEditor: say } = words.choosing;
  const bounds = boundedAxes(row, scale).map((axis) => {
    const [from, to] = row[axis].map(format.number);
    const name = say.short[axis];
    return from === to
      ? `${name} ${from}`
      : fill(say.bounds, { axis: name, from: from ?? "", to: to ?? "" });
  });
  return (
    <>
      <span class="rule-text">{row.segment || say.unnamed}</span>
      <span class="rule-count">
        {[...bounds, ...(cells === null ? [] : [fill(say.cells, { count: cells })])].join(" · ")}
      </span>
      {cells === 0 && <span class="doubt">{say.never}</span>}
    </>
  );
}
