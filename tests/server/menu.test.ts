import { describe, expect, it } from "vitest";
import { bookOf, Desk, orders } from "./driver.ts";

describe("the menu", () => {
  it.each(["NONE", "LIMITED", "FULL"] as const)(
    "is there in mode %s, with no dead entry",
    (mode) => {
      const { addOn } = new Desk(bookOf(orders(3)));
      addOn.open(mode);
      const items = addOn.screen.menus[0]?.items ?? [];
      expect(items.length).toBeGreaterThan(2);
      expect(JSON.stringify(items)).toContain("Ouvrir le portefeuille clients");
    },
  );

  it("is there after installing", () => {
    const { addOn } = new Desk(bookOf(orders(3)), { user: { locale: "en" } });
    addOn.install();
    expect(JSON.stringify(addOn.screen.menus[0]?.items)).toContain("Open Client Portfolio");
  });

  it("opens the panel, at the functions when those are asked for", () => {
    const { addOn } = new Desk(bookOf(orders(3)));
    addOn.run("openSidebar");
    expect(addOn.screen.sidebar?.html).toContain('<main id="panel">');
    addOn.run("openFunctions");
    expect(addOn.screen.sidebar?.html).toContain('<main id="panel" data-screen="functions">');
    expect(addOn.screen.sidebar?.title).toBe("Portefeuille clients");
  });
});
