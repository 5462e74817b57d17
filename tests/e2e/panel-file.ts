import type { Frame, Page } from "playwright-core";

/** Drags a file over the panel, looks, then drops it. @param place the panel's own page or frame */
export async function dropOnPanel(
  place: Page | Frame,
  file: { readonly name: string; readonly bytes: Uint8Array },
  looks: () => Promise<void> = async () => {},
): Promise<void> {
  const text = Buffer.from(file.bytes).toString("base64");
  await place.evaluate(
    ([name = "", base64 = ""]) => {
      const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
      const page = globalThis as unknown as PanelGlobals;
      const data = new page.DataTransfer();
      data.items.add(new page.File([bytes], name));
      page.dropped = data;
      page.fire = (type) => {
        const options = { bubbles: true, cancelable: true, dataTransfer: data };
        page.document.body.dispatchEvent(new page.DragEvent(type, options));
      };
    },
    [file.name, text],
  );
  for (const type of ["dragenter", "dragover"]) await fire(place, type);
  await looks();
  await fire(place, "drop");
}

function fire(place: Page | Frame, type: string): Promise<void> {
  return place.evaluate((name) => (globalThis as unknown as PanelGlobals).fire(name), type);
}

/** What the browser has and these tests' types do not. */
interface PanelGlobals {
  readonly document: { readonly body: { dispatchEvent(event: unknown): void } };
  readonly DataTransfer: new () => { readonly items: { add(file: unknown): void } };
  readonly DragEvent: new (type: string, options: object) => unknown;
  readonly File: new (parts: readonly Uint8Array[], name: string) => unknown;
  dropped: unknown;
  fire(type: string): void;
}
