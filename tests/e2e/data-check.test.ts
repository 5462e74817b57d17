import { describe, expect, it } from "vitest";
import { fill, wordsOf } from "../../src/i18n/words.ts";
import { axeFaults } from "./axe.ts";
import { drop } from "./cells.ts";
import { opened, openHost, pictured, tabsShown } from "./host-page.ts";
import { button, filled, heading, idle, makeTabs, openPanel, toMethod } from "./panel-steps.ts";

const LIST = `Code;Client;CP;Site web;Chiffre d'affaires;Dernière commande;Téléphone
0012; Boulangerie  Inventée;1000;;12 500,50 €;23/04/2026;0199001234
0013;Menuiserie Fictive;69003;;7 000;25/04/2026;199001235
0014;Imaginaire SARL;75011;imaginaire.example;900;02/01/2026;
0015;S.A.R.L. Imaginaire;75011;imaginaire.example;100;02/03/2026;
0016;Voyages Nulle-Part;34000;;à voir;09/09/2025;
0017;Voyage Nulle-Part;34000;;300;10/10/2025;
;Total;;;20 800,50 €;;
`;

describe("the data check, in French", () => {
  it("shows what is wrong, takes an answer, makes a mended copy and takes it back", async () => {
    const host = await openHost("fr");
    const { panel, words } = host;
    await drop(host, "liste.csv", new TextEncoder().encode(LIST));
    await opened(host.page);
    await openPanel(host);
    const [raw = ""] = await tabsShown(host);

    await button(host, words.check.open).click();
    await heading(host, words.check.title);
    await panel.getByText(/cellule sans nombre/).waitFor();
    await idle(host);
    await pictured(host, "data-check-fr");
    const frame = host.page.frames().find((each) => each !== host.page.mainFrame());
    expect(frame ? await axeFaults(frame) : ["no panel"]).toEqual([]);

    const apart = panel.getByRole("radio", { name: words.check.apart });
    await apart.check();
    await idle(host);
    expect(await apart.isChecked()).toBe(true);

    await button(host, words.check.mend).click();
    await panel.getByText(filled(words.check.notices.mended)).waitFor();
    const { check } = wordsOf("fr").report;
    const copy = fill(check.copyTitle, { name: raw });
    expect(await tabsShown(host)).toEqual([raw, fill(check.logTitle, { name: raw }), copy]);
    await pictured(host, "mended-copy-fr");

    await button(host, words.check.undo).click();
    await panel.getByText(words.check.notices.unmended).waitFor();
    expect(await tabsShown(host)).toEqual([raw]);

    await button(host, words.back).click();
    await toMethod(host);
    await makeTabs(host);
    expect(await tabsShown(host)).toContain(wordsOf("fr").report.tabs.check);
  });
});
