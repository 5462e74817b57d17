import { describe, expect, it } from "vitest";
import { wordsOf } from "../../src/i18n/words.ts";
import { clientColumns } from "../../src/report/client-columns.ts";
import { reportKit } from "../../src/report/report-kit.ts";
import { userColumns } from "../../src/report/user-columns.ts";
import { roundWidth } from "../../src/sheets/looks.ts";
import { ENGLISH, FRENCH } from "./clients-fixture.ts";
import { twelve } from "./twelve-fixture.ts";

/** Thousandths of the letter's height, from Adobe's Helvetica-Bold metrics, which Arial shares. */
const WIDTHS: readonly (readonly [string, number])[] = [
  ["ijlIíî ’.", 278],
  ["ft-()", 333],
  ["r", 389],
  ["zkcsaevxyéèêàJ0123456789–", 556],
  ["bdghnopqu×ùçFLTZ", 611],
  ["PSVEXYÉ", 667],
  ["ABCDHKNRUÀ", 722],
  ["wOGQ", 778],
  ["Mm", 889],
  ["W", 944],
];
/** Ten points on a screen of 96 to the inch. */
const LETTER_PX = 10 * (96 / 72);
/** The filter's button and the margins of a cell. */
const TAKEN_PX = 26;

function widthOf(text: string): number {
  const thousandths = [...text].map((sign) => {
    const found = WIDTHS.find(([signs]) => signs.includes(sign));
    if (!found) throw new Error(`The width of "${sign}" is not known`);
    return found[1];
  });
  return (thousandths.reduce((sum, width) => sum + width, 0) / 1000) * LETTER_PX;
}

/** Lines a heading takes; a word wider than the column is cut, which no heading may be. */
function linesOf(heading: string, room: number): number {
  let lines = 1;
  let line = "";
  for (const word of heading.split(" ")) {
    if (widthOf(word) > room) return Number.POSITIVE_INFINITY;
    const longer = line === "" ? word : `${line} ${word}`;
    if (widthOf(longer) > room) lines++;
    line = widthOf(longer) > room ? word : longer;
  }
  return lines;
}

describe.each([FRENCH, ENGLISH])("a heading about a client, $language", (context) => {
  it("takes two lines at most, and no word of it is cut", () => {
    const words = wordsOf(context.language);
    const ours = clientColumns(reportKit(twelve(), context)).map(({ key, width }) => {
      return { heading: words.report.columns[key].heading, width };
    });
    const cut = [...ours, ...userColumns(words)].filter(({ heading, width }) => {
      return linesOf(heading, roundWidth(width) - TAKEN_PX) > 2;
    });
    expect(cut).toEqual([]);
    expect(linesOf("Jours de retard", 80 - TAKEN_PX)).toBeGreaterThan(2);
  });
});
