import type { ChartData } from "./chart-data.ts";
import { chartXml } from "./chart-xml.ts";
import type { XlsxFeature } from "./feature.ts";

type Files = NonNullable<XlsxFeature["files"]>;

const DRAWING = "http://schemas.openxmlformats.org/drawingml/2006";
const RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const CONTENT = "application/vnd.openxmlformats-officedocument.drawingml.chart+xml";
const EMU_PER_PIXEL = 9525;

/**
 * Native charts, which the writer has no option for, through its own extension point: a chart part
 * each, and an anchor in the drawing every sheet already has.
 *
 * @param charts of each sheet, in the order of the sheets
 */
export function chartParts(charts: readonly (readonly ChartData[])[]): XlsxFeature {
  const of = (sheet: number) => charts[sheet] ?? [];
  const paths = charts.flatMap((own, sheet) => own.map((_, index) => pathOf(sheet, index)));
  const files: Files = {
    transform: {
      "[Content_Types].xml": {
        insert: () =>
          paths.map((path) => `<Override PartName="/${path}" ContentType="${CONTENT}"/>`).join(""),
      },
      "xl/drawings/drawing{id}.xml": {
        insert: (_, { sheetIndex }) => of(sheetIndex).map(anchorXml).join(""),
      },
      "xl/drawings/_rels/drawing{id}.xml.rels": {
        insert: (_, { sheetIndex }) =>
          of(sheetIndex)
            .map((_chart, index) => relationXml(pathOf(sheetIndex, index), index))
            .join(""),
      },
    },
    write: {
      files: () =>
        Object.fromEntries(
          charts.flatMap((own, sheet) =>
            own.map((chart, index) => [pathOf(sheet, index), chartXml(chart)]),
          ),
        ),
    },
  };
  return { files };
}

function pathOf(sheet: number, index: number): string {
  return `xl/charts/chart${sheet + 1}-${index + 1}.xml`;
}

function relationXml(path: string, index: number): string {
  const target = path.replace("xl/", "../");
  return `<Relationship Id="rId-chart-${index + 1}" Type="${RELATIONS}/chart" Target="${target}"/>`;
}

function anchorXml({ at, width, height }: ChartData, index: number): string {
  const emu = (pixels: number) => Math.round(pixels * EMU_PER_PIXEL);
  const number = index + 1;
  return (
    `<xdr:oneCellAnchor><xdr:from><xdr:col>${at.column}</xdr:col><xdr:colOff>${emu(at.dx)}</xdr:colOff>` +
    `<xdr:row>${at.row}</xdr:row><xdr:rowOff>${emu(at.dy)}</xdr:rowOff></xdr:from>` +
    `<xdr:ext cx="${emu(width)}" cy="${emu(height)}"/><xdr:graphicFrame macro=""><xdr:nvGraphicFramePr>` +
    `<xdr:cNvPr id="${number + 1}" name="Chart ${number}"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr>` +
    '<xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm><a:graphic>' +
    `<a:graphicData uri="${DRAWING}/chart"><c:chart xmlns:c="${DRAWING}/chart" xmlns:r="${RELATIONS}"` +
    ` r:id="rId-chart-${number}"/></a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/></xdr:oneCellAnchor>`
  );
}
