import type { Execution } from "../execution.ts";
import { refuseUnknown } from "../refuse.ts";
import { serve } from "../serve.ts";

/** `Session`: the language is known in every mode, the person only with a scope (facts 39, 43). */
export function makeSession(execution: Execution): object {
  const person = (): never => refuseUnknown(43, "Session.getActiveUser");
  return serve(execution, "Session", {
    getActiveUserLocale: () => execution.user.locale,
    getScriptTimeZone: () => execution.scriptTimeZone,
    getTemporaryActiveUserKey: () => execution.user.temporaryKey,
    getActiveUser: person,
    getEffectiveUser: person,
  });
}
