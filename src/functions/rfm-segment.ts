import { DEFAULT_METHOD } from "../core/portfolio/method.ts";
import { Problem } from "../core/problem.ts";
import { cellOfCode } from "../core/rfm/code.ts";
import { isNew, type RfmSegmentKey, segmentOfCell } from "../core/rfm/segment-map.ts";
import { segmentWords } from "../i18n/segment-words.ts";
import { optionalDay, optionalDays } from "./arguments/days.ts";
import { labels } from "./arguments/labels.ts";
import type { Card } from "./card.ts";
import { defineFunction } from "./define.ts";
import { requireNotAfter } from "./require-not-after.ts";

const args = {
  scores: /* @__PURE__ */ labels(
    { en: "RFM scores from 111 to 555", fr: "des scores RFM de 111 à 555" },
    /^[1-5]{3}$|^[1-5]-(?:[1-5]-)?[1-5]$/,
  ),
  first_order: /* @__PURE__ */ optionalDays(),
  as_of: /* @__PURE__ */ optionalDay(),
};

/** `RFM_SEGMENT(scores; [first_order]; [as_of])`. @see method D6.i */
export const rfmSegment = /* @__PURE__ */ defineFunction({
  name: "RFM_SEGMENT",
  args,
  headings: [{ en: "Segment", fr: "Segment" }],
  run: ({ scores, first_order, as_of }, { language, firstRow }) => {
    const { names } = segmentWords(language);
    if (first_order && as_of === null) {
      throw new Problem("shape", "arguments.missing", { argument: "as_of" });
    }
    if (first_order && as_of !== null) {
      requireNotAfter(
        { name: "first_order", firstRow, days: first_order },
        { name: "as_of", day: as_of },
      );
    }
    return scores.map((score, row) => {
      const cell = cellOfCode(score);
      if (cell === null) return null;
      const firstDay = first_order?.[row] ?? Number.NaN;
      const isRecent = as_of !== null && isNew(firstDay, as_of, DEFAULT_METHOD.newClientDays);
      const key: RfmSegmentKey = isRecent ? "NEW" : segmentOfCell(cell);
      return names[key];
    });
  },
});

/** What a reader is told of it. */
export const rfmSegmentCard: Card<typeof args> = {
  name: "RFM_SEGMENT",
  args,
  summary: {
    en: "Segment of each client by its RFM score, in your language.",
    fr: "Segment de chaque client d’après son score RFM, dans votre langue.",
  },
  means: {
    scores: {
      en: "RFM scores, as RFM_SCORE gives them",
      fr: "scores RFM, tels que RFM_SCORE les donne",
    },
    first_order: {
      en: "date of each client’s first order: a client of at most 90 days is New",
      fr: "date de la première commande : un client de 90 jours au plus est Nouveau",
    },
    as_of: {
      en: "the day to count those 90 days to; needed with first_order",
      fr: "jour jusqu’auquel compter ces 90 jours ; requis avec first_order",
    },
  },
  returns: {
    en: "the name of the segment for each client",
    fr: "le nom du segment pour chaque client",
  },
  example: {
    given: [
      { range: "E2:E5", cells: [["555"], ["434"], ["144"], ["514"]] },
      { range: "F2:F5", cells: [["2020-01-15"], ["2021-05-03"], ["2019-09-30"], ["2026-11-20"]] },
      { range: "G1", cell: "2026-11-22" },
    ],
    gives: [["Champions"], ["Loyal"], ["At risk"], ["New"]],
  },
  source: "the grid of recency by the mean of frequency and money; New is tested first",
};
