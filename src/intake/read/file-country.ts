import { readCountry } from "../values/country.ts";
import { phoneCountries } from "../values/phone-countries.ts";
import type { Room } from "./room.ts";

/** The country of each row: its own, else the file's. */
export interface RowCountries {
  /** ISO 3166 alpha-2 codes. */
  readonly codes: readonly string[];
  /** Which of `codes` a row has. */
  readonly of: (row: number) => number;
}

/** The country of each row, to read telephones and postal codes by. */
export function rowCountries(room: Room): RowCountries {
  const place = countryOfPlace(room);
  const column = room.column("country");
  if (!column) return { codes: [place], of: () => 0 };
  const { index, texts } = room.labels(column);
  const read = texts.map((text) => readCountry(text, room.context.catalogue));
  const counts = new Map<string, number>();
  for (const at of index) {
    const code = read[at] ?? "";
    if (code !== "") counts.set(code, (counts.get(code) ?? 0) + 1);
  }
  const usual: [string, number] = [place, counts.get(place) ?? 0];
  const codes = [[...counts].reduce((best, each) => (each[1] > best[1] ? each : best), usual)[0]];
  const places = read.map((code) => {
    if (code === "") return 0;
    const known = codes.indexOf(code);
    return known >= 0 ? known : codes.push(code) - 1;
  });
  return { codes, of: (row) => places[index[row] as number] as number };
}

/** French headings are of France unless the sheet stands in another country that speaks it. */
function countryOfPlace(room: Room): string {
  const region = /[_-]([A-Z]{2})\b/.exec(room.context.locale)?.[1] ?? "";
  if (room.detected.table.context.language === "fr") {
    return /^(?:BE|CH|CA|LU|MC|MA|TN|SN|CI)$/.test(region) ? region : "FR";
  }
  return phoneCountries().some(({ iso }) => iso === region) ? region : "GB";
}
