import { LogLevel, type Plugin, type PluginCtor, Univer } from "@univerjs/core";
import { FUniver } from "@univerjs/core/facade";
import { UniverSheetsConditionalFormattingPreset } from "@univerjs/preset-sheets-conditional-formatting";
import { FunctionType, UniverSheetsCorePreset } from "@univerjs/preset-sheets-core";
import { UniverSheetsDataValidationPreset } from "@univerjs/preset-sheets-data-validation";
import { UniverSheetsDrawingPreset } from "@univerjs/preset-sheets-drawing";
import { UniverSheetsFilterPreset } from "@univerjs/preset-sheets-filter";
import { UniverSheetsNotePreset } from "@univerjs/preset-sheets-note";
import type { Language } from "../shell/language.ts";
import type { Card } from "./cards.ts";
import { ArrayFormula, customFunction, type FormulaServer } from "./custom-functions.ts";
import { GRID_LOCALES } from "./locales.ts";
import { patchOpenRanges } from "./open-ranges.ts";
import { withoutTextMarks } from "./text-marks.ts";
import { knowFailures } from "./values.ts";
import "@univerjs/preset-sheets-core/lib/index.css";
import "@univerjs/preset-sheets-conditional-formatting/lib/index.css";
import "@univerjs/preset-sheets-data-validation/lib/index.css";
import "@univerjs/preset-sheets-note/lib/index.css";
import "@univerjs/preset-sheets-drawing/lib/index.css";
import "@univerjs/preset-sheets-filter/lib/index.css";

export interface UniverOptions {
  readonly container: HTMLElement;
  readonly language: Language;
  readonly cards: readonly Card[];
  readonly server: FormulaServer;
}

type Core = NonNullable<Parameters<typeof UniverSheetsCorePreset>[0]>;
type Formula = NonNullable<Core["formula"]>;

/** The grid with its plugins, from the single presets: the package of all of them weighs 280 MB. */
export function createUniver(options: UniverOptions): { univer: Univer; api: FUniver } {
  patchOpenRanges();
  withoutTextMarks();
  knowFailures();
  const { type, words } = GRID_LOCALES[options.language];
  const univer = new Univer({
    locale: type,
    locales: { [type]: words },
    logLevel: LogLevel.WARN,
  });
  const presets = [
    UniverSheetsCorePreset({
      container: options.container,
      formula: formulaOptions(options),
      ribbonType: "simple",
      disableTextFormatAlert: true,
      disableTextFormatMark: true,
      sheets: { disableForceStringAlert: true, disableForceStringMark: true },
    }),
    UniverSheetsConditionalFormattingPreset(),
    UniverSheetsDataValidationPreset(),
    UniverSheetsNotePreset(),
    UniverSheetsDrawingPreset(),
    UniverSheetsFilterPreset(),
  ];
  for (const [plugin, config] of uniquePlugins(presets)) univer.registerPlugin(plugin, config);
  return { univer, api: FUniver.newAPI(univer) };
}

type Entry = [PluginCtor<Plugin>, ConstructorParameters<PluginCtor<Plugin>>[0]?];
type Preset = ReturnType<typeof UniverSheetsCorePreset>;

/** Presets share plugins; the last one that names a plugin configures it. */
function uniquePlugins(presets: readonly Preset[]): Entry[] {
  const found = new Map<string, Entry>();
  for (const entry of presets.flatMap(({ plugins }) => plugins)) {
    const pair: Entry = Array.isArray(entry) ? entry : [entry];
    found.delete(pair[0].pluginName);
    found.set(pair[0].pluginName, pair);
  }
  return [...found.values()];
}

function formulaOptions({ cards, server }: UniverOptions): Formula {
  const functions = cards.map(({ name }) => [customFunction(name, server), name] as const);
  return {
    function: [...functions, [ArrayFormula, "ARRAYFORMULA"]] as unknown as NonNullable<
      Formula["function"]
    >,
    description: cards.map(({ name, summary, parameters }) => ({
      functionName: name,
      functionType: FunctionType.User,
      description: summary,
      abstract: summary,
      functionParameter: parameters.map((parameter) => ({
        name: parameter.name,
        detail: parameter.means,
        example: "A2:A",
        require: parameter.optional ? 0 : 1,
        repeat: 0,
      })),
    })),
  };
}
