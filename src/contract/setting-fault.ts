import type * as z from "zod/mini";

type Issue = z.core.$ZodIssue;

/** One thing a setting may be. */
export type Allowed =
  | { readonly kind: "words"; readonly words: readonly string[] }
  | { readonly kind: "type"; readonly type: string }
  | { readonly kind: "day" }
  | { readonly kind: "least" | "most"; readonly limit: number; readonly items: boolean };

/** A setting that came in with a wrong shape: whoever wrote it can mend it. */
export class SettingFault extends Error {
  override readonly name = "SettingFault";
  /** As in the file: `abc.shares[0]`. */
  readonly setting: string;
  /** Any of these will do. */
  readonly allowed: readonly Allowed[];
  /** What stands there, as JSON. */
  readonly found: string;

  constructor(setting: string, allowed: readonly Allowed[], found: string) {
    super(`${setting}: ${found}`);
    this.setting = setting;
    this.allowed = allowed;
    this.found = found;
  }
}

/** The first fault in the settings of an input; null when what is wrong is something else. */
export function settingFault(issues: readonly Issue[], input: unknown): SettingFault | null {
  const first = issues.find(({ path }) => path[0] === "settings" && path.length > 1);
  if (!first) return null;
  const { path, allowed } = described(first, []);
  let found: unknown = input;
  for (const key of path) found = (found as Record<PropertyKey, unknown> | null | undefined)?.[key];
  return new SettingFault(
    nameOf(path.slice(1)),
    allowed,
    JSON.stringify(found)?.slice(0, 60) ?? "",
  );
}

interface Described {
  readonly path: readonly PropertyKey[];
  readonly allowed: readonly Allowed[];
}

function described(issue: Issue, above: readonly PropertyKey[]): Described {
  const path = [...above, ...issue.path];
  if (issue.code !== "invalid_union") return { path, allowed: allowedBy(issue) };
  // Of objects told apart by their kind, the one whose kind fits says what is wrong; else the kind is.
  const isKind = ({ path: [key] }: Issue) => key === "kind";
  const firsts = issue.errors.flatMap((errors) => errors.find(isKind) ?? errors[0] ?? []);
  const fitting = firsts.find((each) => each.path.length > 0 && !isKind(each));
  if (fitting) return described(fitting, path);
  const [one] = firsts;
  return {
    path: one ? [...path, ...one.path] : path,
    allowed: firsts.flatMap((each) => described(each, path).allowed),
  };
}

function allowedBy(issue: Issue): Allowed[] {
  if (issue.code === "invalid_value") return [{ kind: "words", words: issue.values.map(String) }];
  if (issue.code === "invalid_type") return [{ kind: "type", type: issue.expected }];
  // The only texts of a fixed form are days.
  if (issue.code === "invalid_format") return [{ kind: "day" }];
  const items = "origin" in issue && issue.origin === "array";
  if (issue.code === "too_small") return [{ kind: "least", limit: Number(issue.minimum), items }];
  if (issue.code === "too_big") return [{ kind: "most", limit: Number(issue.maximum), items }];
  return [];
}

function nameOf(path: readonly PropertyKey[]): string {
  return path.reduce<string>((name, key) => {
    if (typeof key === "number") return `${name}[${key}]`;
    return name === "" ? String(key) : `${name}.${String(key)}`;
  }, "");
}
