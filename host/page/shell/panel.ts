import { ScriptFailure } from "../../runtime/failures.ts";
import type { ShownHtml } from "../../runtime/screen.ts";
import { element } from "./dom.ts";
import type { FromPage, FromPanel } from "./panel-messages.ts";
import type { PageWords } from "./words.ts";

/** No same origin: the panel must live without the page's storage and document, as at Google's. */
const SANDBOX = "allow-scripts allow-forms allow-modals allow-popups allow-downloads";

export interface PanelOptions {
  readonly holder: HTMLElement;
  readonly words: PageWords;
  /** Text of the script that makes `google.script` in the frame. */
  readonly shim: string;
  call(name: string, args: readonly unknown[]): Promise<unknown>;
  /** The user goes back to the grid. */
  focusGrid(): void;
}

/** The add-on's panel at the right: one at a time, closed and opened again. */
export class Panel {
  readonly #options: PanelOptions;
  #frame: HTMLIFrameElement | null = null;

  constructor(options: PanelOptions) {
    this.#options = options;
    window.addEventListener("message", (event: MessageEvent<FromPanel>) => {
      if (this.#frame && event.source === this.#frame.contentWindow) void this.#hear(event.data);
    });
  }

  show({ html, title }: ShownHtml): void {
    const { holder, words, shim } = this.#options;
    const script = `<script>${shim.replaceAll("</script", "<\\/script")}</script>`;
    const withShim = html.replace(/<head[^>]*>/i, (head) => head + script);
    this.#frame = element("iframe", { class: "panel-frame", sandbox: SANDBOX, title });
    this.#frame.srcdoc = withShim;
    const close = element(
      "button",
      { type: "button", class: "icon-button", "aria-label": words.close, title: words.close },
      "✕",
    );
    close.addEventListener("click", () => this.close());
    const header = element("header", { class: "panel-header" }, element("h2", {}, title), close);
    holder.replaceChildren(header, this.#frame);
    holder.hidden = false;
  }

  close(): void {
    this.#frame = null;
    this.#options.holder.replaceChildren();
    this.#options.holder.hidden = true;
    this.#options.focusGrid();
  }

  async #hear(message: FromPanel): Promise<void> {
    if (message.kind === "close") return this.close();
    if (message.kind === "focus") return this.#options.focusGrid();
    const target = this.#frame?.contentWindow;
    const { id } = message;
    const answer = (said: FromPage) => target?.postMessage(said, "*");
    try {
      answer({ kind: "value", id, value: await this.#options.call(message.name, message.args) });
    } catch (error) {
      // What is not the script's own failure is the page's, and must not be lost.
      if (!(error instanceof ScriptFailure)) reportError(error);
      const text = error instanceof Error ? error.message : String(error);
      answer({ kind: "error", id, message: text });
    }
  }
}
