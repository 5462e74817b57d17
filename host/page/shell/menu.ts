import type { MenuItem, MenuRecord } from "../../runtime/screen.ts";
import { element } from "./dom.ts";
import { walkMenu } from "./menu-keys.ts";

export interface MenuOptions {
  readonly label: string;
  /** Name of the add-on's own menu, which the platform gives it. */
  readonly addOn: string;
  /** The menus there are when it opens. */
  menus(): readonly MenuRecord[];
  choose(functionName: string): void;
}

/** The Extensions menu: a button, and what `onOpen` put behind it. */
export function extensionsMenu(options: MenuOptions): HTMLElement {
  const button = element(
    "button",
    { type: "button", class: "menu-button", "aria-haspopup": "menu", "aria-expanded": "false" },
    options.label,
  );
  const holder = element("div", { class: "menu-holder" }, button);
  const close = (back: boolean) => {
    holder.querySelector(":scope > .menu")?.remove();
    button.setAttribute("aria-expanded", "false");
    if (back) button.focus();
  };
  const open = () => {
    close(false);
    const choose = (name: string) => {
      close(true);
      options.choose(name);
    };
    const menu = list(
      options
        .menus()
        .map((record) => branch(record.caption ?? options.addOn, record.items, choose)),
    );
    menu.setAttribute("aria-label", options.label);
    holder.append(menu);
    button.setAttribute("aria-expanded", "true");
    const first = menu.querySelector<HTMLElement>(".menu-branch");
    if (first) expand(first);
    menu.querySelector<HTMLElement>("[role=menuitem]")?.focus();
  };
  button.addEventListener("click", () => {
    if (button.getAttribute("aria-expanded") === "true") close(true);
    else open();
  });
  holder.addEventListener("keydown", (event) => walkMenu(event, { button, open, close }));
  document.addEventListener("pointerdown", (event) => {
    if (!holder.contains(event.target as Node)) close(false);
  });
  window.addEventListener("blur", () => close(false));
  return holder;
}

type Choose = (functionName: string) => void;

function list(items: readonly HTMLElement[]): HTMLElement {
  return element("div", { class: "menu", role: "menu" }, ...items);
}

function entry(caption: string, more: Readonly<Record<string, string>> = {}): HTMLElement {
  return element(
    "button",
    { type: "button", role: "menuitem", tabindex: "-1", class: "menu-item", ...more },
    caption,
  );
}

/** An item that opens a menu of its own, by hover, click or arrow. */
function branch(caption: string, items: readonly MenuItem[], choose: Choose): HTMLElement {
  const head = entry(caption, { "aria-haspopup": "menu" });
  const inner = list(items.map((item) => line(item, choose)));
  inner.setAttribute("aria-label", caption);
  const both = element("div", { class: "menu-branch", role: "none" }, head, inner);
  both.addEventListener("mouseenter", () => expand(both));
  both.addEventListener("focusin", () => expand(both));
  head.addEventListener("click", () => {
    inner.querySelector<HTMLElement>("[role=menuitem]")?.focus();
  });
  return both;
}

/** Opens a branch and closes those beside it; focus may be elsewhere, so it is not what keeps it open. */
function expand(wanted: HTMLElement): void {
  for (const other of wanted.parentElement?.children ?? []) {
    other.classList.toggle("expanded", other === wanted);
  }
}

function line(item: MenuItem, choose: Choose): HTMLElement {
  if (item.kind === "separator") return element("div", { role: "separator" });
  if (item.kind === "menu") return branch(item.menu.caption ?? "", item.menu.items, choose);
  const made = entry(item.caption);
  made.addEventListener("click", () => choose(item.functionName));
  return made;
}
