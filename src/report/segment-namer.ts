import type { Portfolio } from "../core/portfolio/portfolio.ts";
import { segmentOrder } from "../core/portfolio/segmentation.ts";
import { foldText } from "../core/text/fold-text.ts";
import { isSlip } from "../core/text/slip.ts";
import { fill, type Language, wordsOf } from "../i18n/words.ts";
import { segmentLook } from "./segment-look.ts";

/** What a name typed as a segment stands for. */
export type NamedSegment =
  | { readonly kind: "segment"; readonly key: string }
  /** Nearly a segment: perhaps the one of this name. */
  | { readonly kind: "slip"; readonly near: string }
  /** A segment of a method not in use. */
  | { readonly kind: "other" };

const LANGUAGES: readonly Language[] = ["fr", "en"];

/**
 * Reads names of segments. Names it has taken for segments of the user's own count from then on, so that a slip
 * of one of them is noticed too: give the surest names first.
 */
export function segmentNamer(
  portfolio: Portfolio,
  language: Language,
): (name: string) => NamedSegment {
  const { method, segments } = portfolio;
  const keys = [...new Set([...segmentOrder(method), ...segments.map(({ key }) => key)])];
  const known = new Map<string, string>();
  const add = (name: string, key: string): void => {
    if (!known.has(foldText(name))) known.set(foldText(name), key);
  };
  const nameIn = (key: string, each: Language): string =>
    segmentLook(key, keys, { language: each, method }).name;
  for (const key of keys) {
    for (const each of [language, ...LANGUAGES]) add(nameIn(key, each), key);
  }
  for (const key of keys) add(key, key);
  const offered = keys.map((key) => nameIn(key, language));
  const others = otherNames(portfolio);
  return (name) => {
    const key = known.get(foldText(name));
    if (key !== undefined) return { kind: "segment", key };
    const near = offered.find((each) => isSlip(name, each));
    if (near !== undefined) return { kind: "slip", near };
    if (others.has(foldText(name))) return { kind: "other" };
    add(name, name);
    offered.push(name);
    return { kind: "segment", key: name };
  };
}

/** Names of the segments of all methods that have names of their own, in both languages. */
function otherNames({ method }: Portfolio): ReadonlySet<string> {
  const names = LANGUAGES.flatMap((language) => {
    const { segments, insights } = wordsOf(language);
    const classes = [...method.abc.classes, "Z"].map((name) =>
      fill(segments.abcName, { class: name }),
    );
    return [
      ...Object.values(segments.names),
      ...Object.values(segments.others),
      ...Object.values(insights.domains),
      ...Object.values(insights.accountClasses),
      ...classes,
    ];
  });
  return new Set(names.map(foldText));
}
