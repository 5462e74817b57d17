import { unknownMember } from "../refuse.ts";
import { ChartService } from "./chart.ts";
import { ChartBuilder } from "./chart-builder.ts";
import { ConditionalBuilder } from "./conditional-builder.ts";
import { BooleanCondition, ConditionalRule } from "./conditional-format.ts";
import { makeEnum } from "./enums.ts";
import type { Environment } from "./environment.ts";
import { expose } from "./expose.ts";
import { FilterService } from "./filter.ts";
import { checkBounds } from "./guards.ts";
import { MetadataService } from "./metadata.ts";
import { ProtectionService } from "./protection.ts";
import { RangeService } from "./range.ts";
import { RichTextBuilder, RichTextService } from "./rich-text.ts";
import type { Services } from "./services.ts";
import { SheetService } from "./sheet.ts";
import { SpreadsheetService } from "./spreadsheet.ts";
import { Validated, ValidationBuilder } from "./validation.ts";

const ENUM_NAMES = [
  "BooleanCriteria",
  "BorderStyle",
  "CopyPasteType",
  "DataValidationCriteria",
  "DeveloperMetadataVisibility",
  "InterpolationType",
  "ProtectionType",
  "WrapStrategy",
];

/** The `SpreadsheetApp` global of one execution. */
export function makeSpreadsheetApp(environment: Environment): object {
  const services = makeServices(environment);
  const app = expose(environment, "SpreadsheetApp", members(environment, services));
  return new Proxy(app, {
    get: (target, key) =>
      typeof key === "string" && ENUM_NAMES.includes(key)
        ? makeEnum(key)
        : Reflect.get(target, key),
  });
}

function members(environment: Environment, services: Services): object {
  const { book } = environment;
  return {
    getActiveSpreadsheet: () => services.spreadsheet(),
    getActive: () => services.spreadsheet(),
    getActiveSheet: () => services.sheet(book.active),
    getActiveRange: () => services.range(book.active, book.active.selection),
    flush: () => environment.meter.flush(),
    getUi: () => environment.ui?.() ?? unknownMember("SpreadsheetApp.getUi"),
    newConditionalFormatRule: () =>
      expose(environment, "ConditionalFormatRuleBuilder", new ConditionalBuilder(services)),
    newDataValidation: () =>
      expose(environment, "DataValidationBuilder", new ValidationBuilder(services)),
    newRichTextValue: () =>
      expose(environment, "RichTextValueBuilder", new RichTextBuilder(services)),
  };
}

function makeServices(environment: Environment): Services {
  const wrap = (className: string, target: object) => expose(environment, className, target);
  const services: Services = {
    environment,
    spreadsheet: () => wrap("Spreadsheet", new SpreadsheetService(services)),
    sheet: (sheet) => wrap("Sheet", new SheetService(services, sheet)),
    range(sheet, area) {
      checkBounds(sheet, area);
      return wrap("Range", new RangeService(services, sheet, area));
    },
    filter: (sheet) => wrap("Filter", new FilterService(services, sheet)),
    protection: (sheet, id) => wrap("Protection", new ProtectionService(sheet, id)),
    metadata: (owner, id) => wrap("DeveloperMetadata", new MetadataService(owner, id)),
    conditionalRule: (rule) => wrap("ConditionalFormatRule", new ConditionalRule(services, rule)),
    booleanCondition: (rule) => wrap("BooleanCondition", new BooleanCondition(services, rule)),
    validation: (rule) => wrap("DataValidation", new Validated(services, rule)),
    richText: (content) => wrap("RichTextValue", new RichTextService(content)),
    chart: (chart, saved) => wrap("EmbeddedChart", new ChartService(services, chart, saved)),
    chartBuilder: (chart) => wrap("EmbeddedChartBuilder", new ChartBuilder(services, chart)),
  };
  return services;
}
