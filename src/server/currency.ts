const BY_COUNTRY: Readonly<Record<string, string>> = {
  US: "$",
  GB: "£",
  CA: "$",
  AU: "$",
  NZ: "$",
  CH: "CHF",
  JP: "¥",
  CN: "¥",
  IN: "₹",
  BR: "R$",
  PL: "zł",
  SE: "kr",
  NO: "kr",
  DK: "kr",
  CZ: "Kč",
  MA: "MAD",
  TN: "TND",
  DZ: "DZD",
  SN: "FCFA",
  CI: "FCFA",
};
const EURO = "FR BE DE ES IT PT NL AT IE FI LU GR SK SI EE LV LT MT CY HR".split(" ");

/** The money of a spreadsheet's locale, "fr_FR" → "€"; "" when the country tells nothing. */
export function currencyOf(locale: string): string {
  const country = locale.split(/[_-]/)[1] ?? "";
  return EURO.includes(country) ? "€" : (BY_COUNTRY[country] ?? "");
}
