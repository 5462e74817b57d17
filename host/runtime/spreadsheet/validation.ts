import type { Validation } from "../../book/book.ts";
import { refuse, refuseUnknown } from "../refuse.ts";
import { type EnumValue, enumValue } from "./enums.ts";
import type { Services } from "./services.ts";

type Rule = Omit<Validation, "area">;

const MOST_ITEMS = 500;

/** A `DataValidation`, as a builder built it or a cell has it. */
export class Validated {
  readonly services: Services;
  readonly content: Rule;

  constructor(services: Services, content: Rule) {
    this.services = services;
    this.content = content;
  }

  getAllowInvalid(): boolean {
    return this.content.allowInvalid;
  }

  getCriteriaType(): EnumValue {
    return enumValue("DataValidationCriteria", this.content.criteria);
  }

  /** Of a list, Google also tells whether the menu is shown: [values, true]. */
  getCriteriaValues(): unknown[] {
    const { realm } = this.services.environment;
    const { criteria, values } = this.content;
    if (criteria === "VALUE_IN_LIST") return realm.array([realm.array([...values]), true]);
    return realm.array([...values]);
  }

  getHelpText(): string | null {
    return this.content.help ?? null;
  }
}

/** `SpreadsheetApp.newDataValidation()`. */
export class ValidationBuilder {
  readonly services: Services;
  private rule: Rule = { criteria: "", values: [], allowInvalid: true };

  constructor(services: Services) {
    this.services = services;
  }

  requireValueInList(values: readonly string[], showDropdown = true): this {
    if (values.length > MOST_ITEMS) {
      const words = `The data validation rule has more items than the limit of ${MOST_ITEMS}.`;
      refuse(79, `${words} Use the "List from a range" criteria instead.`);
    }
    if (!showDropdown) refuseUnknown(107, "A list without its menu is not part of the workbook");
    return this.must("VALUE_IN_LIST", [...values]);
  }

  requireCheckbox(...values: unknown[]): this {
    if (values.length > 0) {
      refuseUnknown(107, "A checkbox with values of its own is not part of the strict runtime");
    }
    return this.must("CHECKBOX", []);
  }

  requireDate(): this {
    return this.must("DATE_IS_VALID_DATE", []);
  }

  requireNumberBetween(from: number, to: number): this {
    return this.must("NUMBER_BETWEEN", [from, to]);
  }

  requireNumberEqualTo(number: number): this {
    return this.must("NUMBER_EQUAL_TO", [number]);
  }

  requireNumberGreaterThan(number: number): this {
    return this.must("NUMBER_GREATER_THAN", [number]);
  }

  requireNumberGreaterThanOrEqualTo(number: number): this {
    return this.must("NUMBER_GREATER_THAN_OR_EQUAL_TO", [number]);
  }

  requireNumberLessThan(number: number): this {
    return this.must("NUMBER_LESS_THAN", [number]);
  }

  requireNumberLessThanOrEqualTo(number: number): this {
    return this.must("NUMBER_LESS_THAN_OR_EQUAL_TO", [number]);
  }

  setAllowInvalid(allowInvalid: boolean): this {
    this.rule.allowInvalid = allowInvalid;
    return this;
  }

  setHelpText(help: string): this {
    this.rule.help = help;
    return this;
  }

  build(): object {
    if (this.rule.criteria === "")
      refuseUnknown(107, "A validation without criteria is not proved");
    return this.services.validation({ ...this.rule });
  }

  private must(criteria: string, values: Rule["values"]): this {
    this.rule.criteria = criteria;
    this.rule.values = values;
    return this;
  }
}
