import type { Cell } from "../cell.ts";
import { foldText } from "./clean.ts";
import { readNumber } from "./number.ts";

/** How many people work somewhere. */
export interface SizeRange {
  readonly least: number;
  /** Infinity where the range is open. */
  readonly most: number;
}

/** INSEE's classes of companies, and the sizes CRM programs offer. @see decree 2008-1354 */
const CLASSES = "tpe 1 9|micro 1 9|pme 10 249|sme 10 249|eti 250 4999|ge 5000 Infinity";
const PEOPLE =
  /\s*\b(?:salarie[es]*|employe[es]*|employees?|personnes?|pers\.?|people|etp|fte|collaborateurs?)\s*\.?$/;
const BETWEEN = /^(?:de |entre )?(\d[\d ]*?)\s*(?:-|a|et|to)\s*(\d[\d ]*)$/;
const FROM =
  /^(?:(?:plus de |more than |over |>=? ?)(\d[\d ]*)|(\d[\d ]*?) ?(?:\+|et plus|and more|ou plus))$/;
const UP_TO = /^(?:moins de |less than |under |<=? ?)(\d[\d ]*)$/;

/**
 * A number of employees: `25`, `10-19`, `10 à 19 salariés`, `500+`, `moins de 10`, `PME`.
 * @param cell any cell
 * @returns null when it is none
 */
export function readSizeRange(cell: Cell): SizeRange | null {
  if (typeof cell === "number") return cell >= 0 ? { least: cell, most: cell } : null;
  if (typeof cell !== "string" || cell.length > 60) return null;
  const text = foldText(cell).replace(PEOPLE, "");
  const known = CLASSES.split("|").find((each) => each.startsWith(`${text} `));
  if (known) return range(known.split(" ")[1], known.split(" ")[2]);
  const between = BETWEEN.exec(text);
  if (between) return range(between[1], between[2]);
  const from = FROM.exec(text);
  if (from) return { least: whole(from[1] ?? from[2]), most: Number.POSITIVE_INFINITY };
  const upTo = UP_TO.exec(text);
  if (upTo) return { least: 0, most: whole(upTo[1]) };
  const exact = readNumber(text)?.value ?? -1;
  return exact >= 0 ? { least: exact, most: exact } : null;
}

/**
 * One number to sort a range by: its middle, or the known end of an open one.
 * @param range as read
 */
export function middleOf({ least, most }: SizeRange): number {
  return most === Number.POSITIVE_INFINITY ? least : Math.round((least + most) / 2);
}

function range(from = "", to = ""): SizeRange | null {
  const [least, most] = [whole(from), whole(to)];
  return least <= most ? { least, most } : null;
}

function whole(digits = ""): number {
  return Number(digits.replace(/ /g, ""));
}
