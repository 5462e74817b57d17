import { problems } from "./problems.ts";
import { report } from "./report.ts";
import { segments } from "./segments.ts";
import { settings } from "./settings.ts";
import { figures, warnings } from "./warnings.ts";

export const en = { problems, report, segments, settings, figures, warnings };
