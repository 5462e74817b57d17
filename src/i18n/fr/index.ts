import { card } from "./card.ts";
import { cockpit } from "./cockpit.ts";
import { costs } from "./costs.ts";
import { insights } from "./insights.ts";
import { intake } from "./intake.ts";
import { matrix } from "./matrix.ts";
import { problems } from "./problems.ts";
import { report } from "./report.ts";
import { rules } from "./rules.ts";
import { segments } from "./segments.ts";
import { server } from "./server.ts";
import { settings } from "./settings.ts";
import { thresholds } from "./thresholds.ts";
import { figures, warnings } from "./warnings.ts";

export const fr = {
  cockpit,
  card,
  costs,
  insights,
  intake,
  matrix,
  problems,
  report,
  rules,
  segments,
  server,
  settings,
  thresholds,
  figures,
  warnings,
};
