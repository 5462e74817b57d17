import { NO_REVENUE } from "../core/abc/abc.ts";
import type { AbcMethod, Method } from "../core/portfolio/method.ts";
import type { Portfolio } from "../core/portfolio/portfolio.ts";
import { NO_SEGMENT, RFM_SEGMENTS, type RfmSegmentKey } from "../core/rfm/segment-map.ts";
import { fill, type Language, wordsOf } from "../i18n/words.ts";
import {
  ACCOUNT_COLORS,
  CLASS_COLORS,
  colorsOf,
  DOMAIN_COLORS,
  GREY,
  inkOn,
  PALETTE,
  SEGMENT_COLORS,
} from "./palette.ts";

/** How a segment shows, wherever it shows. */
export interface SegmentLook {
  readonly key: string;
  readonly name: string;
  /** Hex background, and the ink that reads on it. */
  readonly color: string;
  readonly ink: string;
  /** The first thing to do with these clients, one sentence. */
  readonly play: string;
}

/**
 * Name, colours and play of one segment of the chosen segmentation.
 * @param key segment key as the portfolio gives it: "CHAMPION", "A", a name of the user's own
 * @param all every key in use, so that the user's own segments get distinct colours
 */
export function segmentLook(key: string, all: readonly string[], at: LookContext): SegmentLook {
  const words = wordsOf(at.language).segments;
  const kind = at.method.segmentBy.kind;
  if (key === NO_SEGMENT) return look(key, words.unclassified, GREY, words.otherPlay);
  const classes: readonly string[] = [...at.method.abc.classes, NO_REVENUE];
  if (kind === "abc" && classes.includes(key)) return classLook(key, at.method.abc, at.language);
  if (kind === "rfm" && isReady(key)) {
    return look(key, words.names[key], SEGMENT_COLORS[key] ?? GREY, words.plays[key]);
  }
  const color = colorsOf(all).get(key) ?? GREY;
  if (kind === "rfm" && isIn(words.others, key)) {
    return look(key, words.others[key], color, words.otherPlays[key]);
  }
  const { domains, domainPlays, accountClasses, accountProcesses } = wordsOf(at.language).insights;
  if (kind === "cross" && isIn(domains, key)) {
    return look(key, domains[key], DOMAIN_COLORS[key], domainPlays[key]);
  }
  if (kind === "accounts" && isIn(accountClasses, key)) {
    return look(key, accountClasses[key], ACCOUNT_COLORS[key], accountProcesses[key]);
  }
  return look(key, key, color, words.otherPlay);
}

export interface LookContext {
  readonly language: Language;
  readonly method: Method;
}

/** The looks of all segments of a portfolio that hold a client, best first. */
export function segmentLooks(
  portfolio: Portfolio,
  language: Language,
): ReadonlyMap<string, SegmentLook> {
  const keys = portfolio.segments.map(({ key }) => key);
  const at = { language, method: portfolio.method };
  return new Map(keys.map((key) => [key, segmentLook(key, keys, at)]));
}

/** Name, colours and play of an ABC class ("A", "Z"). */
export function classLook(name: string, method: AbcMethod, language: Language): SegmentLook {
  const words = wordsOf(language).segments;
  const shown = fill(words.abcName, { class: name });
  const place = method.classes.indexOf(name);
  if (place < 0) return look(name, shown, GREY, words.abcPlays.none);
  const color = CLASS_COLORS[place] ?? PALETTE[place % PALETTE.length] ?? GREY;
  const { first, middle, last } = words.abcPlays;
  const isLast = place === method.classes.length - 1;
  return look(name, shown, color, place === 0 ? first : isLast ? last : middle);
}

function isReady(key: string): key is RfmSegmentKey {
  return (RFM_SEGMENTS as readonly string[]).includes(key);
}

function isIn<Names extends object>(names: Names, key: string): key is string & keyof Names {
  return Object.keys(names).includes(key);
}

function look(key: string, name: string, color: string, play: string): SegmentLook {
  return { key, name, color, ink: inkOn(color), play };
}
