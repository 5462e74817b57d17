import { type Execution, SCOPE_PREFIX } from "../execution.ts";
import { refuseUnknown } from "../refuse.ts";
import { enumGroup, serve } from "../serve.ts";
import { enumValue } from "../spreadsheet/enums.ts";

/** `ScriptApp`: what was granted, and the modes an execution may run in (facts 43, 54, 161). */
export function makeScriptApp(execution: Execution): object {
  const trigger = (): never => refuseUnknown(53, "Installable triggers");
  return serve(execution, "ScriptApp", {
    getAuthorizationInfo: (_mode: object, wanted: readonly string[] = []) =>
      makeAuthorizationInfo(execution, wanted),
    newTrigger: trigger,
    getProjectTriggers: trigger,
    deleteTrigger: trigger,
    ...enumGroup(["AuthMode", "AuthorizationStatus"]),
  });
}

function makeAuthorizationInfo(execution: Execution, wanted: readonly string[]): object {
  const granted = execution.scopes.map((scope) =>
    scope.startsWith("https:") ? scope : SCOPE_PREFIX + scope,
  );
  const missing = wanted.some((scope) => !granted.includes(scope));
  return serve(execution, "AuthorizationInfo", {
    getAuthorizationStatus: () =>
      enumValue("AuthorizationStatus", missing ? "REQUIRED" : "NOT_REQUIRED"),
    getAuthorizedScopes: () => execution.realm.array(granted),
  });
}
