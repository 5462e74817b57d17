import { ConditionalLooks } from "./conditional-format.ts";

/** The criteria of `ConditionalFormatRuleBuilder`. */
export class ConditionalBuilder extends ConditionalLooks {
  whenCellEmpty(): this {
    return this.when("CELL_EMPTY", []);
  }

  whenCellNotEmpty(): this {
    return this.when("CELL_NOT_EMPTY", []);
  }

  whenFormulaSatisfied(formula: string): this {
    return this.when("CUSTOM_FORMULA", [formula]);
  }

  whenNumberBetween(from: number, to: number): this {
    return this.when("NUMBER_BETWEEN", [from, to]);
  }

  whenNumberNotBetween(from: number, to: number): this {
    return this.when("NUMBER_NOT_BETWEEN", [from, to]);
  }

  whenNumberEqualTo(number: number): this {
    return this.when("NUMBER_EQUAL_TO", [number]);
  }

  whenNumberNotEqualTo(number: number): this {
    return this.when("NUMBER_NOT_EQUAL_TO", [number]);
  }

  whenNumberGreaterThan(number: number): this {
    return this.when("NUMBER_GREATER_THAN", [number]);
  }

  whenNumberGreaterThanOrEqualTo(number: number): this {
    return this.when("NUMBER_GREATER_THAN_OR_EQUAL_TO", [number]);
  }

  whenNumberLessThan(number: number): this {
    return this.when("NUMBER_LESS_THAN", [number]);
  }

  whenNumberLessThanOrEqualTo(number: number): this {
    return this.when("NUMBER_LESS_THAN_OR_EQUAL_TO", [number]);
  }

  whenTextContains(text: string): this {
    return this.when("TEXT_CONTAINS", [text]);
  }

  whenTextDoesNotContain(text: string): this {
    return this.when("TEXT_DOES_NOT_CONTAIN", [text]);
  }

  whenTextStartsWith(text: string): this {
    return this.when("TEXT_STARTS_WITH", [text]);
  }

  whenTextEndsWith(text: string): this {
    return this.when("TEXT_ENDS_WITH", [text]);
  }

  whenTextEqualTo(text: string): this {
    return this.when("TEXT_EQUAL_TO", [text]);
  }
}
