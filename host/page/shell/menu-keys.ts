interface Ends {
  readonly button: HTMLElement;
  open(): void;
  close(back: boolean): void;
}

/** Arrows, Home, End and Escape in a menu, as assistive technology expects them. */
export function walkMenu(event: KeyboardEvent, { button, open, close }: Ends): void {
  const focused = document.activeElement as HTMLElement | null;
  if (focused === button) {
    if (event.key !== "ArrowDown") return;
    event.preventDefault();
    open();
    return;
  }
  const menu = focused?.closest<HTMLElement>("[role=menu]");
  if (!focused || !menu) return;
  const step = stepOf(event.key, focused, menu);
  if (event.key === "Escape") close(true);
  else if (event.key === "Tab") close(false);
  else if (step) step.focus();
  else return;
  if (event.key !== "Tab") event.preventDefault();
}

function stepOf(key: string, focused: HTMLElement, menu: HTMLElement): HTMLElement | null {
  const items = itemsOf(menu);
  const at = items.indexOf(focused);
  switch (key) {
    case "ArrowDown":
      return items[(at + 1) % items.length] ?? null;
    case "ArrowUp":
      return items[(at - 1 + items.length) % items.length] ?? null;
    case "Home":
      return items[0] ?? null;
    case "End":
      return items[items.length - 1] ?? null;
    case "ArrowRight":
      return focused.nextElementSibling?.querySelector<HTMLElement>("[role=menuitem]") ?? null;
    case "ArrowLeft":
      return menu.previousElementSibling as HTMLElement | null;
    default:
      return null;
  }
}

/** The items of this menu, without those of the menus inside it. */
function itemsOf(menu: HTMLElement): HTMLElement[] {
  const all = [...menu.querySelectorAll<HTMLElement>("[role=menuitem]")];
  return all.filter((item) => item.closest("[role=menu]") === menu);
}
