import type { Input, Output } from "../../contract/api.ts";
import { dayOfIso } from "../../core/maths/day.ts";
import { wordsOf } from "../../i18n/words.ts";
import { patternOf } from "../../report/formats.ts";
import { openFile } from "../../sheets/file.ts";
import type { Value } from "../../sheets/keep/typed-cell.ts";
import { typeBeside } from "../../sheets/type-beside.ts";
import { HAND_COLUMNS } from "../by-hand.ts";
import { currencyOf } from "../currency.ts";
import { headingsOfClients } from "../keeping-of.ts";
import { alone } from "../lease.ts";

/** Types a segment by hand beside a client, in all our tabs where it stands; it counts at the next refresh. */
export function chooseSegment(input: Input<"chooseSegment">): Output<"chooseSegment"> {
  const { language, clientId } = input;
  return alone(wordsOf(language), () => {
    const file = openFile();
    const { locale } = file;
    const day = input.since === null ? null : dayOfIso(input.since);
    const since: Value = day === null ? "" : { day, seconds: 0 };
    const cells = {
      [HAND_COLUMNS.segment]: input.segment.trim(),
      [HAND_COLUMNS.reason]: input.reason.trim(),
      [HAND_COLUMNS.since]: since,
    };
    const datePattern = patternOf("date", { locale, currency: currencyOf(locale) });
    const known = {
      columns: headingsOfClients(language),
      keyColumn: "id",
      isClient: (id: string) => id === clientId,
    };
    return { cells: typeBeside(file, { clientId, cells, datePattern }, known) };
  });
}
