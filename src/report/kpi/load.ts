import { type Load, USUAL_LOAD } from "../../core/kpi/load.ts";
import { fill } from "../../i18n/words.ts";
import type { KpiKit } from "./kpi-kit.ts";
import { drawLines, type Line } from "./lines.ts";
import { loadChart } from "./load-chart.ts";
import { drawOwners } from "./load-table.ts";
import { words } from "./page-draft.ts";
import type { PageSection } from "./section.ts";

/** Visits the clients need, the people that takes, and who carries how much of it. */
export const load: PageSection = {
  draw: (draft, row, kit) => {
    const found = kit.insights.load;
    if (!found.known) return row;
    const { load: say, sections } = kit.words.cockpit;
    draft.set(row, 0, words(sections.load, "section"));
    const columns = { period: true, compared: false };
    const next = drawLines(draft, row + 1, { kit, lines: loadLines(found.value, kit), columns });
    if (found.value.owners.length > 0)
      return drawOwners(draft, next + 1, { kit, found: found.value });
    draft.set(next, 0, words(say.noOwner, "note"));
    return next + 1;
  },
  charts: loadChart,
};

function loadLines({ all, capacity, people, owners }: Load, kit: KpiKit): readonly Line[] {
  const { load: say } = kit.words.cockpit;
  const { plain, decimal } = kit.format;
  const { method } = kit.portfolio;
  const { visits, weeks, days, visitsADay } = method.load ?? USUAL_LOAD;
  const last = visits.length - 1;
  const classes = method.abc.classes
    .map((name, k) => `${name} ${plain(visits[Math.min(k, last)] ?? 0)}`)
    .join(", ");
  const year = { weeks: plain(weeks), days: plain(days), visits: plain(visitsADay) };
  const apart = decimal(Math.abs(owners.length - people), 1);
  const values = { owners: owners.length, spare: apart, lacking: apart };
  const sentence = owners.length < people ? say.short : say.named;
  return [
    {
      label: say.visits,
      format: "whole",
      period: all.visits,
      meaning: fill(say.visitsHelp, { classes }),
    },
    {
      label: say.capacity,
      format: "whole",
      period: capacity,
      meaning: fill(say.capacityHelp, year),
    },
    {
      label: say.people,
      format: "tenths",
      period: people,
      meaning: owners.length === 0 ? say.peopleHelp : fill(sentence, values),
    },
  ];
}
