import { sanitizeTextContent } from "write-excel-file/utility";
import type { BubbleAxis, BubbleData, BubbleGroup } from "./bubble-data.ts";
import { numbersXml, textsXml } from "./chart-cells-xml.ts";

const X = 1;
const Y = 2;
/** Of the size the reader would choose: the largest bubble must not hide the others. */
const SCALE = 45;
const NOTHING_SHOWN =
  '<c:showLegendKey val="0"/><c:showVal val="0"/><c:showCatName val="0"/>' +
  '<c:showSerName val="0"/><c:showPercent val="0"/><c:showBubbleSize val="0"/>';

/** The plot and the axes of a bubble chart. @see ECMA-376 part 1, 21.2.2.20 bubbleChart */
export function bubbleXml({ groups, x, y }: BubbleData): string {
  return (
    `<c:bubbleChart><c:varyColors val="0"/>${groups.map(groupXml).join("")}` +
    `<c:bubbleScale val="${SCALE}"/><c:showNegBubbles val="0"/><c:sizeRepresents val="area"/>` +
    `<c:axId val="${X}"/><c:axId val="${Y}"/></c:bubbleChart>` +
    `${axisXml(x, { id: X, other: Y, side: "b", crossesAt: y.middle })}` +
    `${axisXml(y, { id: Y, other: X, side: "l", crossesAt: x.middle })}`
  );
}

function groupXml(group: BubbleGroup, index: number): string {
  const fill =
    group.color === null
      ? ""
      : `<c:spPr><a:solidFill><a:srgbClr val="${group.color}"><a:alpha val="70000"/></a:srgbClr></a:solidFill></c:spPr>`;
  return (
    `<c:ser><c:idx val="${index}"/><c:order val="${index}"/><c:tx>${textsXml(group.name)}</c:tx>${fill}` +
    `<c:invertIfNegative val="0"/>${labelsXml(group)}<c:xVal>${numbersXml(group.x)}</c:xVal>` +
    `<c:yVal>${numbersXml(group.y)}</c:yVal><c:bubbleSize>${numbersXml(group.size)}</c:bubbleSize>` +
    '<c:bubble3D val="0"/></c:ser>'
  );
}

/** A label for each bubble that has a name. */
function labelsXml({ labels }: BubbleGroup): string {
  const named = labels.values.map((name, at) => {
    if (name === "") return "";
    const text = sanitizeTextContent(String(name));
    const run = `<a:r><a:rPr sz="900"/><a:t>${text}</a:t></a:r>`;
    return (
      `<c:dLbl><c:idx val="${at}"/><c:tx><c:rich><a:bodyPr/><a:p>${run}</a:p></c:rich></c:tx>` +
      '<c:dLblPos val="r"/><c:showLegendKey val="0"/><c:showVal val="1"/><c:showCatName val="0"/>' +
      '<c:showSerName val="0"/><c:showPercent val="0"/><c:showBubbleSize val="0"/></c:dLbl>'
    );
  });
  return `<c:dLbls>${named.join("")}${NOTHING_SHOWN}</c:dLbls>`;
}

interface Placed {
  readonly id: number;
  readonly other: number;
  readonly side: "b" | "l";
  /** Value of the other axis where this one crosses it. */
  readonly crossesAt: number | null;
}

/** Labels stay at the edge, though the axes cross in the middle. */
function axisXml(axis: BubbleAxis, { id, other, side, crossesAt }: Placed): string {
  const most = axis.most === null ? "" : `<c:max val="${axis.most}"/>`;
  const least = axis.least === null ? "" : `<c:min val="${axis.least}"/>`;
  const text = sanitizeTextContent(axis.title);
  const turned = side === "l" ? '<a:bodyPr rot="-5400000" vert="horz"/>' : "<a:bodyPr/>";
  const run = `<a:p><a:r><a:rPr sz="1000"/><a:t>${text}</a:t></a:r></a:p>`;
  const title = `<c:title><c:tx><c:rich>${turned}${run}</c:rich></c:tx><c:overlay val="0"/></c:title>`;
  const crossing =
    crossesAt === null ? '<c:crosses val="autoZero"/>' : `<c:crossesAt val="${crossesAt}"/>`;
  return (
    `<c:valAx><c:axId val="${id}"/><c:scaling><c:orientation val="minMax"/>${most}${least}</c:scaling>` +
    `<c:delete val="0"/><c:axPos val="${side}"/>${axis.title === "" ? "" : title}` +
    '<c:numFmt formatCode="0" sourceLinked="0"/><c:majorTickMark val="none"/>' +
    '<c:minorTickMark val="none"/><c:tickLblPos val="low"/>' +
    `<c:crossAx val="${other}"/>${crossing}<c:crossBetween val="midCat"/></c:valAx>`
  );
}
