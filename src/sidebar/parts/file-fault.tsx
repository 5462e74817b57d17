import { fill } from "../../i18n/words.ts";
import type { Fault } from "../import/fault.ts";
import { usePanel } from "./panel-context.ts";

/** Why a file is refused, where, and what to do. */
export function FileFault({ name, fault }: { readonly name: string; readonly fault: Fault }) {
  const { words, format } = usePanel();
  const { refused, faults, others } = words.file;
  const values = Object.entries(fault.values).map(([key, value]) => [key, format.whole(value)]);
  const more = fault.values.others ?? 0;
  return (
    <div class="trouble" role="alert">
      <strong>
        <span aria-hidden="true">⚠ </span>
        {fill(refused, { name })}
      </strong>
      <p>{fill(faults[fault.key], Object.fromEntries(values))}</p>
      {more > 0 && <p>{fill(others, { count: format.whole(more) })}</p>}
    </div>
  );
}
