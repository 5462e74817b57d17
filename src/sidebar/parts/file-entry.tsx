import { FileButton } from "./file-button.tsx";
import { usePanel } from "./panel-context.ts";

/** The way in for a file: by button, or by dropping it anywhere on the panel. */
export function FileEntry({ kind }: { readonly kind: "primary" | "plain" }) {
  const { words } = usePanel();
  return (
    <div class="file-entry">
      <FileButton kind={kind} text={words.file.choose} />
      <p class="hint">{words.file.orDrop}</p>
    </div>
  );
}
