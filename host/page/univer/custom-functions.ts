import {
  ArrayValueObject,
  BaseFunction,
  type BaseValueObject,
  ErrorValueObject,
} from "@univerjs/preset-sheets-core";
import type { CustomResult } from "../../runtime/cell-values.ts";
import type { CellErrors } from "./cell-errors.ts";
import { FAILED, fromScript, toScript } from "./values.ts";

/** How the page answers a formula. */
export interface FormulaServer {
  /** Calls the script as a cell does; failures come as results. */
  call(name: string, args: readonly unknown[]): CustomResult;
  timeZone(): string;
  readonly errors: CellErrors;
}

type FunctionClass = typeof BaseFunction;

/**
 * A function of the script as one of the engine's own kind. Those registered through the engine's
 * facade lose blanks and dates, and a throw there ends the whole calculation.
 */
export function customFunction(name: string, server: FormulaServer): FunctionClass {
  return class extends BaseFunction {
    override minParams = 0;
    override maxParams = 255;

    override calculate(...given: BaseValueObject[]): BaseValueObject {
      const place = { sheetId: this.subUnitId ?? "", row: this.row, column: this.column };
      const zone = server.timeZone();
      const result = answer(
        name,
        server,
        given.map((value) => toScript(value, zone)),
      );
      server.errors.set(place, "error" in result ? result.message : null);
      if ("error" in result) return ErrorValueObject.create(FAILED, result.message);
      return toEngine(result.values, zone);
    }
  };
}

function answer(name: string, server: FormulaServer, args: readonly unknown[]): CustomResult {
  try {
    return server.call(name, args);
  } catch (error) {
    return { error: "#ERROR!", message: error instanceof Error ? error.message : String(error) };
  }
}

type Values = Extract<CustomResult, { values: unknown }>["values"];

function toEngine(values: Values, zone: string): BaseValueObject {
  const first = values[0]?.[0];
  const columns = values[0]?.length ?? 0;
  if (values.length === 1 && columns === 1 && first !== undefined) return fromScript(first, zone);
  return ArrayValueObject.create({
    calculateValueList: values.map((row) => row.map((value) => fromScript(value, zone))),
    rowCount: values.length,
    columnCount: columns,
    unitId: "",
    sheetId: "",
    row: -1,
    column: -1,
  });
}

/** Sheets needs ARRAYFORMULA where this engine spills anyway: it hands its argument on. */
export class ArrayFormula extends BaseFunction {
  override minParams = 1;
  override maxParams = 1;

  override calculate(value: BaseValueObject): BaseValueObject {
    return value;
  }
}
