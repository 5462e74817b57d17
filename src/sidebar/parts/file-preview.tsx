import type { FileFacts } from "../import/inspect.ts";
import { columnLetters } from "../state/formula.ts";
import { usePanel } from "./panel-context.ts";

/** Columns the preview shows; the others are counted above it. */
const SHOWN = 40;

/** The first rows of the file, in a window of its own that scrolls both ways. */
export function FilePreview({ facts }: { readonly facts: FileFacts }) {
  const { words } = usePanel();
  const { preview, previewHint, line } = words.file;
  const columns = Array.from({ length: Math.min(SHOWN, facts.columns) }, (_, at) => at);
  const rows = facts.head.map((cells, at) => ({ cells, number: at + 1 }));
  return (
    <>
      <h2>{preview}</h2>
      <section ref={reachable} class="preview" aria-label={preview}>
        <table>
          <thead>
            <tr>
              <th scope="col">
                <span class="hidden">{line}</span>
              </th>
              {columns.map((column) => (
                <th key={column} scope="col">
                  {columnLetters(column)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ cells, number }) => (
              <tr key={number}>
                <th scope="row">{number}</th>
                {columns.map((column) => (
                  <td key={column}>{cells[column]}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      <p class="hint">{previewHint}</p>
    </>
  );
}

/** A window that scrolls must be within the keyboard's reach. */
function reachable(element: HTMLElement | null): void {
  if (element) element.tabIndex = 0;
}
