import { textOf } from "../detect/profile.ts";
import { readCountry } from "../values/country.ts";
import { phoneCountries } from "../values/phone-countries.ts";
import type { Room } from "./room.ts";

/** The country of a row, ISO 3166 alpha-2: its own, else the file's. */
export type RowCountries = (row: number) => string;

/** The country of each row, to read telephones and postal codes by. */
export function rowCountries(room: Room): RowCountries {
  const place = countryOfPlace(room);
  const column = room.column("country");
  if (!column) return () => place;
  const known = new Map<string, string>();
  const read = (text: string): string => {
    const code = known.get(text) ?? readCountry(text, room.context.catalogue);
    known.set(text, code);
    return code;
  };
  const counts = new Map<string, number>();
  for (const cell of column.profile.cells) {
    const code = read(textOf(cell));
    if (code !== "") counts.set(code, (counts.get(code) ?? 0) + 1);
  }
  const usual: [string, number] = [place, counts.get(place) ?? 0];
  const [home] = [...counts].reduce((best, each) => (each[1] > best[1] ? each : best), usual);
  return (row) => read(textOf(room.cell(column, row))) || home;
}

/** French headings are of France unless the sheet stands in another country that speaks it. */
function countryOfPlace(room: Room): string {
  const region = /[_-]([A-Z]{2})\b/.exec(room.context.locale)?.[1] ?? "";
  if (room.detected.table.context.language === "fr") {
    return /^(?:BE|CH|CA|LU|MC|MA|TN|SN|CI)$/.test(region) ? region : "FR";
  }
  return phoneCountries().some(({ iso }) => iso === region) ? region : "GB";
}
