import { useEffect, useState } from "preact/hooks";
import { bytesOf } from "./import/file-bytes.ts";
import type { Store } from "./state/controller.ts";
import { chooseFile, mayImport } from "./state/file-deeds.ts";

const EVENTS = ["dragenter", "dragover", "dragleave", "drop"] as const;

/**
 * Takes in a file dropped anywhere on the panel; a browser would otherwise show it in place of the panel.
 *
 * @returns whether a file that would be taken in is held over the panel
 */
export function useFileDrop(store: Store): boolean {
  const [over, setOver] = useState(false);
  useEffect(() => {
    const listen = (event: DragEvent): void => {
      const { dataTransfer } = event;
      if (!dataTransfer?.types.includes("Files")) return;
      event.preventDefault();
      const free = mayImport(store.state());
      dataTransfer.dropEffect = free ? "copy" : "none";
      // Leaving one element for another within the panel is no leaving.
      const left = event.type === "dragleave" && event.relatedTarget === null;
      if (event.type === "drop" || left) setOver(false);
      else if (event.type === "dragenter") setOver(free);
      const [file] = dataTransfer.files;
      if (event.type === "drop" && file) void chooseFile(store, bytesOf(file));
    };
    for (const name of EVENTS) globalThis.addEventListener(name, listen);
    return () => {
      for (const name of EVENTS) globalThis.removeEventListener(name, listen);
    };
  }, [store]);
  return over;
}
