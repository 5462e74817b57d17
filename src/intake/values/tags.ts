import type { Cell } from "../cell.ts";
import { isBlank } from "./blank.ts";
import { cleanText, foldText } from "./clean.ts";

/** More are the words of a sentence. */
const MOST = 50;

/**
 * The labels of a cell, each once: `VIP, Blog`, `vip;denver`, and Mailchimp's `"VIP","Blog"`.
 * @param cell any cell
 * @returns in the order written; none for a blank
 */
export function readTags(cell: Cell): readonly string[] {
  if (typeof cell !== "string" || isBlank(cell)) return [];
  const tags = new Map<string, string>();
  for (const part of cell.split(/[,;|\n\r]+/)) {
    const tag = cleanText(part)
      .replace(/^["']+|["']+$/g, "")
      .trim();
    if (tag !== "" && !tags.has(foldText(tag))) tags.set(foldText(tag), tag);
    if (tags.size === MOST) break;
  }
  return [...tags.values()];
}
