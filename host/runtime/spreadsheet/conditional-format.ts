import type { ConditionalFormat } from "../../book/book.ts";
import { refuse, refuseUnknown } from "../refuse.ts";
import { type EnumValue, enumValue } from "./enums.ts";
import { checkColor, checkFormula } from "./guards.ts";
import type { RangePlace } from "./range-place.ts";
import type { OnSheet, Services } from "./services.ts";

/** A `ConditionalFormatRule`. */
export class ConditionalRule {
  readonly services: Services;
  readonly rule: OnSheet<ConditionalFormat>;

  constructor(services: Services, rule: OnSheet<ConditionalFormat>) {
    this.services = services;
    this.rule = rule;
  }

  getRanges(): unknown[] {
    const { sheet, content } = this.rule;
    const ranges = sheet ? content.areas.map((area) => this.services.range(sheet, area)) : [];
    return this.services.environment.realm.array(ranges);
  }

  getBooleanCondition(): object | null {
    const { content } = this.rule;
    return content.gradient ? null : this.services.booleanCondition(content);
  }

  getGradientCondition(): null {
    if (!this.rule.content.gradient) return null;
    return refuseUnknown(106, "Reading a gradient is not part of the strict runtime");
  }
}

/** The `BooleanCondition` of a rule. */
export class BooleanCondition {
  readonly services: Services;
  readonly content: ConditionalFormat;

  constructor(services: Services, content: ConditionalFormat) {
    this.services = services;
    this.content = content;
  }

  getCriteriaType(): EnumValue {
    return enumValue("BooleanCriteria", this.content.criteria);
  }

  getCriteriaValues(): unknown[] {
    return this.services.environment.realm.array([...this.content.values]);
  }
}

type Point = NonNullable<ConditionalFormat["gradient"]>[number];

/** `SpreadsheetApp.newConditionalFormatRule()`: looks and ranges; criteria are in the subclass. */
export class ConditionalLooks {
  readonly services: Services;
  protected readonly draft: ConditionalFormat = { areas: [], criteria: "", values: [] };
  private ranges: readonly RangePlace[] = [];
  private points: Partial<Record<"min" | "mid" | "max", Point>> = {};

  constructor(services: Services) {
    this.services = services;
  }

  setRanges(ranges: readonly RangePlace[]): this {
    this.ranges = ranges;
    return this;
  }

  setBackground(color: string): this {
    checkColor(color);
    this.draft.background = color.toLowerCase();
    return this;
  }

  setFontColor(color: string): this {
    checkColor(color);
    this.draft.ink = color.toLowerCase();
    return this;
  }

  setBold(bold: boolean): this {
    this.draft.bold = bold;
    return this;
  }

  setGradientMinpoint(color: string): this {
    return this.point("min", { color, type: "MIN", value: "" });
  }

  setGradientMaxpoint(color: string): this {
    return this.point("max", { color, type: "MAX", value: "" });
  }

  setGradientMinpointWithValue(color: string, type: EnumValue, value: string): this {
    return this.point("min", { color, type: type.value, value });
  }

  setGradientMidpointWithValue(color: string, type: EnumValue, value: string): this {
    return this.point("mid", { color, type: type.value, value });
  }

  setGradientMaxpointWithValue(color: string, type: EnumValue, value: string): this {
    return this.point("max", { color, type: type.value, value });
  }

  build(): object {
    const sheet = this.ranges[0]?.sheet;
    if (!sheet) return refuse(104, "A conditional format rule must have at least one range.");
    if (this.ranges.some((range) => range.sheet !== sheet)) {
      refuse(104, "The ranges of a conditional format rule must all be on the same sheet.");
    }
    const { min, mid, max } = this.points;
    const gradient = [min, mid, max].filter((point) => point !== undefined);
    const { criteria, background, ink, bold } = this.draft;
    const boolean = criteria !== "" || background !== undefined || ink !== undefined || bold;
    if (gradient.length > 0 && boolean) {
      refuseUnknown(106, "A rule is either a condition or a gradient; both in one is not proved");
    }
    if (gradient.length === 0 && criteria === "") {
      refuseUnknown(106, "A rule without a condition is not proved");
    }
    if (gradient.length > 0 && !(min && max)) {
      refuseUnknown(106, "A gradient without both its ends is not proved");
    }
    const content = { ...this.draft, areas: this.ranges.map((range) => range.area) };
    if (gradient.length > 0) content.gradient = gradient;
    return this.services.conditionalRule({ sheet, content });
  }

  protected when(criteria: string, values: (string | number)[]): this {
    if (criteria === "CUSTOM_FORMULA") {
      checkFormula(String(values[0]), this.services.environment.book);
    }
    this.draft.criteria = criteria;
    this.draft.values = values;
    return this;
  }

  private point(end: "min" | "mid" | "max", point: Point): this {
    checkColor(point.color);
    this.points[end] = point;
    return this;
  }
}
