import { dayOfIso } from "../../core/maths/day.ts";
import type { SpecCell } from "../tab-spec.ts";
import { mapRowText, numberList } from "./cell-lists.ts";
import type { FrozenSetting } from "./method-shape.ts";
import type { LineWriter, SettingLine } from "./setting-lines.ts";
import type { TabSettings } from "./settings-shape.ts";

/** Scores, their limits, and the user's own segments. */
export function rfmLines(settings: TabSettings, writer: LineWriter): readonly SettingLine[] {
  const { rfm, newClientDays } = settings;
  const { words, language } = writer;
  const list = (values: readonly number[] | undefined) => numberList(values ?? [], language);
  const { breaks, total } = rfm;
  const weights = total.kind === "weighted" ? [total.r, total.f, total.m] : [];
  return [
    writer.choice("rfm.scoring", "scoring", rfm.scoring),
    writer.line("rfm.bins", rfm.bins === 0 ? words.settings.choices.bins.auto : rfm.bins, "plain"),
    writer.choice("rfm.table", "table", rfm.table),
    writer.line("rfm.breaks.recency", list(breaks?.recency), "text"),
    writer.line("rfm.breaks.frequency", list(breaks?.frequency), "text"),
    writer.line("rfm.breaks.monetary", list(breaks?.monetary), "text"),
    ...frozenLines(rfm.frozen, writer),
    writer.choice("rfm.total", "total", total.kind),
    writer.line("rfm.weights", list(weights), "text"),
    writer.choice("rfm.reverse", "reverse", rfm.reverse ? "yes" : "no"),
    writer.choice("rfm.ready", "ready", rfm.ready),
    writer.line("newClientDays", newClientDays, "whole"),
    ...writer.numbered(
      "rfm.map",
      (rfm.map ?? []).map((row) => mapRowText(row, language)),
    ),
  ];
}

const SIGNS = { above: ">", from: "≥" } as const;

/** The cuts each run leaves for the next. */
function frozenLines(frozen: FrozenSetting | null, writer: LineWriter): readonly SettingLine[] {
  const day = frozen === null ? null : dayOfIso(frozen.asOf);
  const asOf: SpecCell = day === null ? "" : { day };
  const text = (figure: FrozenSetting["equal"][number]): string => {
    if (frozen === null) return "";
    const cuts = numberList(frozen.cuts[figure], writer.language);
    const same = frozen.equal.includes(figure) ? " =" : "";
    return `${SIGNS[frozen.sides[figure]]} ${cuts}${same}`;
  };
  const spread = frozen === null ? "" : frozen.spread ? "yes" : "no";
  return [
    writer.line("rfm.frozen.asOf", asOf, "date"),
    writer.line("rfm.frozen.recency", text("recency"), "text"),
    writer.line("rfm.frozen.frequency", text("frequency"), "text"),
    writer.line("rfm.frozen.monetary", text("monetary"), "text"),
    writer.choice("rfm.frozen.spread", "spread", spread),
  ];
}
