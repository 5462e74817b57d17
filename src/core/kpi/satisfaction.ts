import { exactSum } from "../maths/sum.ts";

/** Answers of clients; entry i is client i, NaN where there is none. */
export interface SatisfactionInput {
  /** 0 to 10. */
  readonly nps: Float64Array | null;
  /** On the scale. */
  readonly csat: Float64Array | null;
  /** Best mark of the satisfaction scale; 5 as a rule. */
  readonly scale: number;
  readonly revenue: Float64Array;
}

/** A mark and how many answers it rests on. */
export interface Survey {
  /** NPS from -100 to 100; satisfaction as a share, 0 to 1. NaN without an answer. */
  readonly score: number;
  readonly mean: number;
  readonly answers: number;
  /** Answers that are no mark of the scale, left out. */
  readonly refused: number;
  /** Fewer than 30 answers: read it as an indication only. */
  readonly indicative: boolean;
}

/** What clients say, and the money behind it. */
export interface Satisfaction {
  readonly nps: Survey & {
    readonly promoters: number;
    readonly passives: number;
    readonly detractors: number;
  };
  readonly csat: Survey;
  /** Revenue of the clients who would advise against us, and its part of the positive total; NaN without answers. */
  readonly detractorRevenue: number;
  readonly detractorShare: number;
  /** Promoters to ask for a recommendation, the largest first: indices of clients. */
  readonly ask: readonly number[];
}

const ENOUGH_ANSWERS = 30;
const PROMOTER = 9;
const DETRACTOR = 6;
/** The two best marks count as satisfied. */
const TOP_MARKS = 2;

/**
 * Net promoter score and satisfaction beside the revenue they speak for.
 * @see method D12
 */
export function satisfactionOf({ nps, csat, scale, revenue }: SatisfactionInput): Satisfaction {
  const marks = nps ?? new Float64Array(0);
  const isMark = (mark: number) => Number.isInteger(mark) && mark >= 0 && mark <= 10;
  const members = (wanted: (mark: number) => boolean): number[] =>
    Array.from(marks.keys()).filter((i) => {
      const mark = marks[i] as number;
      return isMark(mark) && wanted(mark);
    });
  const promoters = members((mark) => mark >= PROMOTER);
  const detractors = members((mark) => mark <= DETRACTOR);
  const answered = members(() => true).length > 0;
  const detractorRevenue = answered
    ? exactSum(detractors.map((i) => revenue[i] as number))
    : Number.NaN;
  const positive = exactSum(revenue.filter((value) => value > 0));
  const ask = promoters.sort((a, b) => (revenue[b] ?? 0) - (revenue[a] ?? 0) || a - b);
  return {
    nps: npsOf(marks),
    csat: csatOf(csat ?? new Float64Array(0), scale),
    detractorRevenue,
    detractorShare: positive > 0 ? Math.max(0, detractorRevenue) / positive : Number.NaN,
    ask,
  };
}

/**
 * Promoters (9 and 10) less detractors (0 to 6), in points of 100.
 * @param marks Whole numbers from 0 to 10; others are refused, NaN is no answer.
 */
export function npsOf(marks: ArrayLike<number>): Satisfaction["nps"] {
  const counts = { promoters: 0, passives: 0, detractors: 0 };
  const { survey, valid } = surveyOf(marks, 0, 10);
  for (const mark of valid) {
    if (mark >= PROMOTER) counts.promoters++;
    else if (mark <= DETRACTOR) counts.detractors++;
    else counts.passives++;
  }
  const score = (100 * (counts.promoters - counts.detractors)) / valid.length;
  return { ...survey, score, ...counts };
}

/** Share of the two best marks. @param marks Whole numbers from 1 to the scale. */
export function csatOf(marks: ArrayLike<number>, scale: number): Survey {
  const { survey, valid } = surveyOf(marks, 1, scale);
  const satisfied = valid.filter((mark) => mark > scale - TOP_MARKS).length;
  return { ...survey, score: satisfied / valid.length };
}

function surveyOf(marks: ArrayLike<number>, least: number, most: number) {
  const given = Array.from(marks).filter((mark) => !Number.isNaN(mark));
  const valid = given.filter((mark) => Number.isInteger(mark) && mark >= least && mark <= most);
  const survey = {
    mean: valid.reduce((sum, mark) => sum + mark, 0) / valid.length,
    answers: valid.length,
    refused: given.length - valid.length,
    indicative: valid.length < ENOUGH_ANSWERS,
  };
  return { survey, valid };
}
