import type { Cell } from "../cell.ts";
import { cleanText } from "./clean.ts";

const NAF = /^(\d{2})\.?(\d{2}) ?([a-z])$/i;

/**
 * A French activity code (NAF, APE) as INSEE prints it: `6202a` is `62.02A`.
 * @param cell any cell
 * @returns "" when it is none
 */
export function readNaf(cell: Cell): string {
  const found = typeof cell === "string" ? NAF.exec(cleanText(cell)) : null;
  return found ? `${found[1]}.${found[2]}${(found[3] ?? "").toUpperCase()}` : "";
}
