/** Quoted words and the names of tabs, which mean what they say. */
const QUOTED = /"(?:[^"]|"")*"|'(?:[^']|'')*'/;
const TO_ENGINE = new RegExp(`${QUOTED.source}|[{}]|;|\\\\|\\d,(?=\\d)`, "g");
const TO_LOCAL = new RegExp(`${QUOTED.source}|[{}]|,|\\d\\.(?=\\d)`, "g");

/**
 * A formula as typed where the comma is the decimal mark, as the engine reads it:
 * `=ABC_CLASS(B2:B;0,8)` becomes `=ABC_CLASS(B2:B,0.8)`. In an array `\` stands between columns and `;`
 * between rows. A formula written with decimal points is left as it is.
 */
export function formulaFromLocal(formula: string): string {
  if (/\d\.\d/.test(formula.replace(new RegExp(QUOTED.source, "g"), ""))) return formula;
  return replaceSigns(formula, TO_ENGINE, (sign, inArray) => {
    if (sign === ";") return inArray ? ";" : ",";
    return sign === "\\" ? "," : sign.replace(",", ".");
  });
}

/** The way back, for the cell being changed and the bar above the grid. */
export function formulaToLocal(formula: string): string {
  return replaceSigns(formula, TO_LOCAL, (sign, inArray) => {
    if (sign === ",") return inArray ? "\\" : ";";
    return sign.replace(".", ",");
  });
}

/** A formula of the script, which may have `;` between arguments in any locale. */
export function formulaFromScript(formula: string): string {
  return replaceSigns(formula, TO_ENGINE, (sign, inArray) =>
    sign === ";" && !inArray ? "," : sign,
  );
}

function replaceSigns(
  formula: string,
  signs: RegExp,
  replace: (sign: string, inArray: boolean) => string,
): string {
  let depth = 0;
  return formula.replace(signs, (found) => {
    if (found === "{") depth++;
    if (found === "}") depth--;
    return /^["'{}]/.test(found) ? found : replace(found, depth > 0);
  });
}
