import type { Execution } from "../execution.ts";
import { refuse, refuseUnknown } from "../refuse.ts";
import type { ShownHtml } from "../screen.ts";
import { serve } from "../serve.ts";

const pages = new WeakMap<object, () => ShownHtml>();

/** What an HtmlOutput holds, for those who show it. */
export function shownHtml(output: unknown): ShownHtml {
  const read = typeof output === "object" && output !== null ? pages.get(output) : undefined;
  return read === undefined
    ? refuseUnknown(142, "Showing something that HtmlService did not make")
    : read();
}

/** `HtmlService` without templates: they are slow and prone to injection (fact 140). */
export function makeHtmlService(execution: Execution): object {
  const template = (): never => refuseUnknown(140, "An HTML template");
  return serve(execution, "HtmlService", {
    createHtmlOutputFromFile: (name: string) => {
      const html = execution.html[name.replace(/\.html$/, "")];
      return html === undefined
        ? refuse(139, `No HTML file named ${name} was found.`)
        : makeHtmlOutput(execution, html);
    },
    createHtmlOutput: (html: unknown = "") =>
      typeof html === "string"
        ? makeHtmlOutput(execution, html)
        : refuseUnknown(140, "HtmlService.createHtmlOutput of a blob"),
    createTemplate: template,
    createTemplateFromFile: template,
  });
}

function makeHtmlOutput(execution: Execution, html: string): object {
  let page: ShownHtml = { html, title: "", width: null, height: null };
  const change = (part: Partial<ShownHtml>): object => {
    page = { ...page, ...part };
    return output;
  };
  const output = serve(execution, "HtmlOutput", {
    getContent: () => page.html,
    setContent: (content: string) => change({ html: content }),
    append: (more: string) => change({ html: page.html + more }),
    getTitle: () => page.title,
    setTitle: (title: string) => change({ title }),
    getWidth: () => page.width,
    setWidth: (width: number) => change({ width }),
    getHeight: () => page.height,
    setHeight: (height: number) => change({ height }),
  });
  pages.set(output, () => page);
  return output;
}
