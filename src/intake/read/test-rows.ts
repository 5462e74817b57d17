import { foldText } from "../values/clean.ts";
import { readTags } from "../values/tags.ts";
import type { Room } from "./room.ts";

type IsTest = (text: string) => boolean;

/** What a column must say for its row to be a test. */
const SIGNS: readonly (readonly ["is_test" | "tags" | "payment_method", IsTest])[] = [
  ["is_test", (text) => /^(?:test|true|vrai|yes|oui|1|x|sandbox)$/.test(foldText(text))],
  ["tags", (text) => readTags(text).some((tag) => foldText(tag) === "test")],
  ["payment_method", (text) => foldText(text) === "bogus"],
];

/**
 * Whether a column of the file marks a row as a test: a mode, a tag, a gateway that takes no money.
 *
 * @returns by body row; null when no column of the file does
 */
export function testRows(room: Room): ((row: number) => boolean) | null {
  const marks = SIGNS.flatMap(([field, isTest]) => {
    const column = room.column(field);
    if (!column) return [];
    const { index, texts } = room.labels(column);
    const flags = texts.map((text) => text !== "" && isTest(text));
    return flags.includes(true) ? [{ index, flags }] : [];
  });
  if (marks.length === 0) return null;
  return (row) => marks.some(({ index, flags }) => flags[index[row] as number]);
}
