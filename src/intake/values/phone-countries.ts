/** How a country numbers its telephones. */
export interface PhoneCountry {
  /** ISO 3166 alpha-2. */
  readonly iso: string;
  /** Calling code without the plus. */
  readonly code: string;
  /** Dialled inside the country, dropped after the plus; "" where there is none. */
  readonly trunk: string;
  /** Digits of a number without code and trunk. */
  readonly least: number;
  readonly most: number;
}

/** ISO country, calling code, trunk (`-` for none), least and most digits. @see ITU E.164 */
const COUNTRIES =
  "FR 33 0 9 9|GB 44 0 9 10|US 1 1 10 10|CA 1 1 10 10|BE 32 0 8 9|CH 41 0 9 9|LU 352 - 5 11|MC 377 - 8 9|DE 49 0 6 13|" +
  "ES 34 - 9 9|IT 39 - 6 11|NL 31 0 9 9|PT 351 - 9 9|IE 353 0 7 9|AT 43 0 4 13|PL 48 - 9 9|SE 46 0 7 9|DK 45 - 8 8|" +
  "NO 47 - 8 8|FI 358 0 5 12|MA 212 0 9 9|DZ 213 0 8 9|TN 216 - 8 8|SN 221 - 9 9|CI 225 - 8 10|CM 237 - 9 9|" +
  "GP 590 0 9 9|MQ 596 0 9 9|GF 594 0 9 9|RE 262 0 9 9|YT 262 0 9 9|NC 687 - 6 6|PF 689 - 6 8";

let countries: readonly PhoneCountry[] | null = null;

/** The countries whose numbers can be told without a plus in front. */
export function phoneCountries(): readonly PhoneCountry[] {
  countries ??= COUNTRIES.split("|").map((line) => {
    const [iso = "", code = "", trunk = "", least = "", most = ""] = line.split(" ");
    return {
      iso,
      code,
      trunk: trunk === "-" ? "" : trunk,
      least: Number(least),
      most: Number(most),
    };
  });
  return countries;
}

/** The country with this calling code that digits begin with, the longest code first. */
export function countryOfDigits(digits: string): PhoneCountry | null {
  let best: PhoneCountry | null = null;
  for (const country of phoneCountries()) {
    if (digits.startsWith(country.code) && country.code.length > (best?.code.length ?? 0))
      best = country;
  }
  return best;
}
