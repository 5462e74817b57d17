import type { Cell } from "../cell.ts";
import { cleanText } from "./clean.ts";

const DOMAIN = /^(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]{2,24}$/;
/** Sites where many companies have a page: the domain names none of them. */
const SHARED =
  /(?:^|\.)(?:facebook|linkedin|instagram|twitter|x|youtube|tiktok|pinterest|pagesjaunes|google|wixsite|wordpress|blogspot|shopify|myshopify)\.[a-z.]+$/;

/**
 * The domain of a web address, without `www.`: `https://www.Exemple.fr/contact` is `exemple.fr`.
 * @param cell any cell
 * @returns "" when it is no address, and for pages on a site many share
 */
export function readDomain(cell: Cell): string {
  if (typeof cell !== "string" || cell.length > 500) return "";
  const domain = cleanText(cell)
    .toLowerCase()
    .replace(/^[a-z]+:\/\//, "")
    .replace(/[/?#:].*$/, "")
    .replace(/^www\d?\./, "")
    .replace(/\.$/, "");
  return DOMAIN.test(domain) && !SHARED.test(domain) ? domain : "";
}
