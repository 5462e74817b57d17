import { decode, unpack } from "./decode.ts";
import type { FileTab } from "./file-tab.ts";
import { readCsv } from "./read-csv.ts";
import { readXlsx } from "./read-xlsx.ts";

/**
 * The tabs of a CSV, TSV or XLSX file, also packed as `.gz`. The bytes decide, not the file name.
 *
 * @param fileName names the one tab of a CSV or TSV
 * @throws Error when the bytes are an old `.xls` or a broken XLSX
 */
export async function readTabs(packed: Uint8Array, fileName: string): Promise<FileTab[]> {
  const bytes = await unpack(packed);
  if (startsWith(bytes, [0x50, 0x4b])) {
    try {
      return await readXlsx(bytes);
    } catch (cause) {
      throw new Error(`${fileName} cannot be read as an XLSX file`, { cause });
    }
  }
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) {
    throw new Error(`${fileName} is an old .xls file: save it as .xlsx or .csv`);
  }
  const name = fileName.replace(/(?:\.(?:csv|tsv|txt|tab))?(?:\.gz)?$/i, "");
  return [{ name: tabNameOf(name), rows: readCsv(decode(bytes)) }];
}

function startsWith(bytes: Uint8Array, magic: readonly number[]): boolean {
  return magic.every((byte, index) => bytes[index] === byte);
}

/** A name Sheets and Excel both accept. */
function tabNameOf(name: string): string {
  const clean = name.replace(/[[\]:*?/\\]/g, " ").trim();
  return clean.slice(0, 31) || "Data";
}
