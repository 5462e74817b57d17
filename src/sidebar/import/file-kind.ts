import { FileFault } from "./fault.ts";

/** Bytes at the beginning that tell what a file is. */
export const TELLING_BYTES = 4_096;

const OLD_EXCEL = "\u00d0\u00cf\u0011\u00e0";
const ZIP = "PK\u0003\u0004";
/** What a zip that holds a workbook names first: Excel's, then LibreOffice's. */
const WORKBOOK_PARTS = /\[Content_Types\]\.xml|xl\/|opendocument\.spreadsheet/;
const WORKBOOK_NAME = /\.(xls[xmb]?|ods|numbers)$/i;
const PACKED = [ZIP, "\u001f\u008b", "Rar!", "7z\u00bc\u00af"];
const MARKUP = /^(\u00ef\u00bb\u00bf)?\s*<(\?xml|!doctype|html|head|meta|table)\b/i;

/**
 * Refuses what is no list in text, whatever its name says.
 *
 * @param head first bytes of the file
 * @throws FileFault workbook, pdf, packed, markup
 */
export function refuseOtherKinds(head: Uint8Array, name: string): void {
  const text = Array.from(head, (byte) => String.fromCharCode(byte)).join("");
  const zipped = text.startsWith(ZIP) && (WORKBOOK_PARTS.test(text) || WORKBOOK_NAME.test(name));
  if (text.startsWith(OLD_EXCEL) || zipped) throw new FileFault("workbook");
  if (text.startsWith("%PDF")) throw new FileFault("pdf");
  if (PACKED.some((begins) => text.startsWith(begins))) throw new FileFault("packed");
  if (MARKUP.test(text)) throw new FileFault("markup");
}
