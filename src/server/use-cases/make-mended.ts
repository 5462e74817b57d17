import type { Input, Output } from "../../contract/api.ts";
import { Problem } from "../../core/problem.ts";
import { fill, wordsOf } from "../../i18n/words.ts";
import { changeLog } from "../../report/check/change-log.ts";
import { patternOf } from "../../report/formats.ts";
import type { SpecCell } from "../../report/tab-spec.ts";
import { safeTitle } from "../../report/tab-title.ts";
import { openFile, todayIn } from "../../sheets/file.ts";
import type { Value } from "../../sheets/keep/typed-cell.ts";
import { saveMemory } from "../../sheets/memory-sheet.ts";
import { writeMended } from "../../sheets/mended-copy.ts";
import { currencyOf } from "../currency.ts";
import { figuresOf } from "../figures.ts";
import { alone } from "../lease.ts";

/** Of a tab, in Sheets and in XLSX alike. */
const LONGEST_TITLE = 31;

/**
 * Writes a clean copy of the list, and the list of its changes, in two tabs of their own.
 *
 * @throws Problem empty: when there is nothing to mend
 */
export function makeMended({ tabId, settings }: Input<"makeMended">): Output<"makeMended"> {
  const words = wordsOf(settings.language);
  return alone(words, () => {
    const file = openFile();
    const today = todayIn(file, new Date());
    const { source } = figuresOf(file, { tabId, settings, today, byHand: [] });
    const { rows, mends } = source.diagnosis().mended;
    if (mends.length === 0) throw new Problem("empty", "mend.nothing", { tab: source.tabName });
    const headers = (rows[0] ?? []).map(String);
    const log = changeLog(mends.map(asChange), headers, words);
    const { copyTitle, logTitle } = words.report.check;
    const titled = (title: string): string => {
      const room = LONGEST_TITLE - fill(title, { name: "" }).length;
      return safeTitle(fill(title, { name: source.tabName.slice(0, room).trim() }), []);
    };
    const style = { currency: currencyOf(file.locale), locale: file.locale };
    const { copy, log: logSheet } = writeMended(file, {
      rawTabId: tabId,
      rows,
      log: log.rows.map((row) => row.map(asValue)),
      places: log.places,
      titles: { copy: titled(copyTitle), log: titled(logTitle) },
      datePattern: patternOf("date", style),
    });
    saveMemory(file);
    return {
      tabId: copy.getSheetId(),
      name: copy.getName(),
      changes: mends.length,
      logTabId: logSheet.getSheetId(),
      logName: logSheet.getName(),
    };
  });
}

type Mend = ReturnType<
  ReturnType<typeof figuresOf>["source"]["diagnosis"]
>["mended"]["mends"][number];

function asChange({ row, column, before, after, rule }: Mend) {
  return { row, column, before: asShown(before), after: asShown(after), rule };
}

/** A date is a day for the reader of the list of changes. */
function asShown(cell: Mend["before"]): SpecCell {
  return typeof cell === "object" ? { day: cell.day } : cell;
}

function asValue(cell: SpecCell): Value {
  return typeof cell === "object" ? { day: cell.day, seconds: 0 } : cell;
}
