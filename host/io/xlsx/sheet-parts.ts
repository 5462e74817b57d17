import { sanitizeTextContent } from "write-excel-file/utility";
import { formatArea } from "../../book/a1.ts";
import type { Validation } from "../../book/book.ts";
import type { BookSheet } from "../../book/sheet.ts";
import type { XlsxFeature } from "./feature.ts";
import { linksXml } from "./links.ts";

const SHEET = "xl/worksheets/sheet{id}.xml";

/** What the writer has no option for: tab colour, filter, lists to choose from, and a page as wide as the table. */
export function sheetParts(sheets: readonly BookSheet[]): XlsxFeature {
  return {
    files: {
      transform: {
        [SHEET]: {
          transform: (xml, _options, { sheetIndex }) => {
            const sheet = sheets[sheetIndex];
            return sheet ? partsOf(sheet, sheets).reduce(insertPart, xml) : xml;
          },
        },
      },
    },
  };
}

/** Order matters in an XLSX: a part goes right before the first of those that must follow it. */
interface Part {
  readonly markup: string;
  readonly before: readonly string[];
}

const AFTER_LISTS = ["hyperlinks", "printOptions", "pageMargins", "pageSetup", "drawing"];
const AFTER_LINKS = ["printOptions", "pageMargins", "pageSetup", "drawing"];
const AFTER_FILTER = ["mergeCells", "conditionalFormatting", "dataValidations", ...AFTER_LISTS];
const AFTER_SHEET_LOOK = ["dimension", "sheetViews", "sheetFormatPr", "cols", "sheetData"];

/** A table of more columns cannot be read once it is made to fit the width of a page. */
const WIDEST_PAGE = 40;
const PAGE =
  '<pageMargins left="0.4" right="0.4" top="0.5" bottom="0.5" header="0.3" footer="0.3"/>' +
  '<pageSetup orientation="landscape" fitToWidth="1" fitToHeight="0"/>';

function insertPart(xml: string, { markup, before }: Part): string {
  const places = [
    ...before.map((tag) => xml.search(`<${tag}[\\s/>]`)),
    xml.indexOf("</worksheet>"),
  ];
  const at = Math.min(...places.filter((place) => place >= 0));
  return xml.slice(0, at) + markup + xml.slice(at);
}

function partsOf(sheet: BookSheet, sheets: readonly BookSheet[]): Part[] {
  const { tabColor, filter, validations } = sheet;
  const parts: Part[] = [];
  const hex = tabColor?.replace("#", "").toUpperCase();
  const color = hex ? `<tabColor rgb="FF${hex}"/>` : "";
  const fits = sheet.lastColumn() <= WIDEST_PAGE;
  const fitted = fits ? '<pageSetUpPr fitToPage="1"/>' : "";
  if (color !== "" || fits) {
    parts.push({ markup: `<sheetPr>${color}${fitted}</sheetPr>`, before: AFTER_SHEET_LOOK });
  }
  if (fits) parts.push({ markup: PAGE, before: ["headerFooter", "drawing", "tableParts"] });
  if (filter) {
    parts.push({ markup: `<autoFilter ref="${formatArea(filter.area)}"/>`, before: AFTER_FILTER });
  }
  const lists = validations.map(listXml).filter((xml) => xml !== "");
  if (lists.length > 0) {
    const all = `<dataValidations count="${lists.length}">${lists.join("")}</dataValidations>`;
    parts.push({ markup: all, before: AFTER_LISTS });
  }
  const links = linksXml(sheet, sheets);
  if (links !== "") parts.push({ markup: links, before: AFTER_LINKS });
  return parts;
}

/** A list typed in the rule holds at most 255 characters; a longer one is left out. */
function listXml({ area, criteria, values, allowInvalid }: Validation): string {
  const words = values.filter((value) => typeof value !== "boolean").join(",");
  if (criteria !== "VALUE_IN_LIST" || words.length > 255) return "";
  const list = sanitizeTextContent(`"${words.replaceAll('"', '""')}"`);
  return (
    `<dataValidation type="list" allowBlank="1" showErrorMessage="${allowInvalid ? 0 : 1}"` +
    ` sqref="${formatArea(area)}"><formula1>${list}</formula1></dataValidation>`
  );
}
