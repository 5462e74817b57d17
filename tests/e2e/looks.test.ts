import { describe, expect, it } from "vitest";
import { axeFaults } from "./axe.ts";
import { drop } from "./cells.ts";
import { type HostPage, opened, openHost, pictured } from "./host-page.ts";
import { button, heading, idle, makeTabs, openPanel, toMethod } from "./panel-steps.ts";

/** As wide as Sheets makes a panel. */
const PANEL_PX = 300;
/** The grid is drawn by a library; what is around it and the panel are ours. */
const NOT_OURS = ["#grid", "iframe"];

const LONG_HEADER = "Responsable-du-développement-commercial-interrégional-intérim";

function longList(): Uint8Array {
  const owners = [
    "Marie-Antoinette Vandenbroucke-Delahaye-Montmorency",
    "Anticonstitutionnellement",
  ];
  const rows = Array.from({ length: 40 }, (_, row) =>
    [
      `Établissements-Réassurance-Internationale-${row % 13}`,
      `0${1 + (row % 9)}/0${1 + ((row * 5) % 9)}/2026`,
      `${100 + row * 7},50`,
      owners[row % 2],
    ].join(";"),
  );
  const heading = `Raison sociale de l’établissement facturé;Date;Montant;${LONG_HEADER}`;
  return new TextEncoder().encode([heading, ...rows].join("\n"));
}

/** Nothing to scroll sideways, and nothing for axe-core to say. */
async function looked({ page }: HostPage, screen: string): Promise<void> {
  const frame = page.frames().find((one) => one.parentFrame() !== null);
  if (!frame) throw new Error("There is no panel");
  const width = await frame.evaluate("document.documentElement.scrollWidth");
  expect(width, screen).toBeLessThanOrEqual(PANEL_PX);
  expect(await axeFaults(frame), screen).toEqual([]);
}

describe("how it looks", () => {
  it("keeps long French words within the panel, on every screen", async () => {
    const host = await openHost("fr");
    const { page, words } = host;
    const name = "Chiffre d’affaires par établissement, exercice 2026 (provisoire).csv";
    await drop(host, name, longList());
    await opened(page);
    await openPanel(host);
    await pictured(host, "fr-long-1-source");
    await looked(host, "source");
    await toMethod(host);
    await host.panel.getByText(words.method.segmentChoices.column, { exact: true }).click();
    await idle(host);
    await pictured(host, "fr-long-2-method");
    await looked(host, "method");
    await button(host, words.method.previewButton).click();
    await idle(host);
    await looked(host, "preview");
    await makeTabs(host);
    await pictured(host, "fr-long-3-result");
    await looked(host, "result");
    await button(host, words.nav.functions).click();
    await idle(host);
    await pictured(host, "fr-long-4-functions");
    await looked(host, "functions");
  });

  it("is in order around the grid, with the menu open and a message shown", async () => {
    const host = await openHost("en");
    const { page, around } = host;
    expect(await axeFaults(page, NOT_OURS), "page").toEqual([]);
    await page.getByRole("button", { name: around.extensions }).click();
    await page.getByRole("menuitem", { name: new RegExp(`^${around.addOn}`) }).hover();
    expect(await axeFaults(page, NOT_OURS), "menu").toEqual([]);
    await pictured(host, "en-menu");
    await page.keyboard.press("Escape");
    await drop(
      host,
      "photo.xlsx",
      Uint8Array.from("PK\u0003\u0004 no more", (c) => c.charCodeAt(0)),
    );
    await page.getByRole("alert").waitFor();
    expect(await axeFaults(page, NOT_OURS), "message").toEqual([]);
    await pictured(host, "en-message");
    await openPanel(host);
    await heading(host, host.words.source.title);
    expect(await axeFaults(page, NOT_OURS), "panel").toEqual([]);
  });
});
