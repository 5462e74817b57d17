import { beforeAll, describe, expect, it } from "vitest";
import type { Request } from "../../host/cli/arguments.ts";
import type { Given } from "../../host/cli/job.ts";
import { openBook } from "../../host/io/open-book.ts";
import { type Language, printed } from "./job.ts";
import type { Printed, PrintedClient } from "./printed.ts";

const FILES = ["orders-en", "clients-fr"] as const;

type Asked = Partial<Request> & { language: Language; given?: Given };

async function of(name: string, request: Asked) {
  const locale = request.language === "fr" ? "fr_FR" : "en_US";
  return printed(await openBook(`samples/${name}.csv`, { locale }), {
    asOf: "2026-11-22",
    ...request,
  });
}

/** Every value of the object with the path it stands at. */
function* leaves(value: unknown, path = ""): Generator<[string, unknown]> {
  if (typeof value !== "object" || value === null) yield [path, value];
  else for (const [key, item] of Object.entries(value)) yield* leaves(item, `${path}.${key}`);
}

describe.each(FILES)("what --json prints of samples/%s.csv", (name) => {
  const language = name.endsWith("fr") ? "fr" : "en";
  let all: Printed;

  beforeAll(async () => {
    all = await of(name, { language });
  });

  it("has the keys the README promises, and no other", () => {
    const keys = (value: object | undefined) => Object.keys(value ?? {}).sort();
    expect(keys(all)).toEqual(
      ["asOf", "language", "source", "quality", "clients", "kpis", "thresholds"]
        .concat(["sources", "join", "warnings", "tabs", "meter"])
        .sort(),
    );
    expect(keys(all.source)).toEqual(["columns", "grain", "headerRow", "shape", "system"]);
    expect(keys(all.source.columns[0])).toEqual(["confidence", "field", "header"]);
    expect(keys(all.quality)).toEqual(
      ["findings", "questions", "removed", "rowsKept", "rowsRead", "understood", "unidentified"]
        .concat(["tax", "currency", "columns", "period", "largest", "deals"])
        .sort(),
    );
    const client = ["id", "name", "revenue", "orders", "firstOrder", "lastOrder", "recencyDays"]
      .concat(["share", "cumulativeShare", "rank", "abc", "r", "f", "m", "rfm", "rfmTotal"])
      .concat(["previousRevenue", "evolution", "margin"])
      .concat(["segment", "segmentName", "computedSegment", "byHand", "clv"])
      .concat(["rhythm", "gapDays", "gapRatio", "nextOrder", "overdueDays", "falling", "move"])
      .concat(["wallet", "walletSource", "walletShare", "whiteSpace", "nextFamily"])
      .concat(["familiesBought", "nextFamilyValue", "classes", "classesApart", "cross", "domain"])
      .concat(["growth", "accountClass", "accountScore", "profile", "history", "potential"])
      .concat(["purgeDue"])
      .sort();
    for (const each of all.clients) expect(keys(each)).toEqual(client);
    expect(keys(all.tabs[0])).toEqual(["charts", "columns", "name", "rows"]);
    expect(keys(all.meter)).toEqual(
      ["cellsRead", "cellsWritten", "estimatedSeconds", "serviceCalls"].sort(),
    );
    expect(keys(all.kpis)).toEqual(
      expect.arrayContaining(
        ["clients", "revenue", "top20Share", "k80", "gini", "hhi", "top1Share", "top5Share"].concat(
          ["retention", "attrition", "acquisition"],
        ),
      ),
    );
  });

  it("holds shares from 0 to 1, ISO dates, and null where nothing can be computed", () => {
    for (const [path, value] of leaves(all)) {
      if (typeof value === "number") expect(value, path).toSatisfy(Number.isFinite);
      if (/share$/i.test(path) && value !== null) {
        expect(value, path).toBeGreaterThanOrEqual(0);
        expect(value, path).toBeLessThanOrEqual(1 + 1e-9);
      }
      if (/\.(asOf|firstOrder|lastOrder|nextOrder|from|to)$/.test(path) && value !== null) {
        expect(value, path).toMatch(/^\d{4}-\d\d-\d\d$/);
      }
    }
  });

  it("tells of each client what the figures of the whole count", () => {
    const { clients, kpis } = all;
    for (const { status, clients: counted } of kpis.rhythm ?? []) {
      expect([status, clients.filter(({ rhythm }) => rhythm === status).length]).toEqual([
        status,
        counted,
      ]);
    }
    const [first] = clients.map(({ classes }) => classes?.split("/").length);
    for (const { abc, classes, byHand, segment, computedSegment } of clients) {
      expect(classes?.split("/")).toHaveLength(first ?? 0);
      if (abc !== "Z") expect(classes?.startsWith(abc ?? "")).toBe(true);
      expect([byHand, computedSegment]).toEqual([false, segment]);
    }
  });

  it("adds up: rows, clients, revenue, shares", () => {
    const { clients, kpis, quality } = all;
    const sum = (value: (client: PrintedClient) => number) =>
      clients.reduce((total, client) => total + value(client), 0);
    const removed = Object.values(quality.removed).reduce((total, count) => total + count, 0);
    expect(quality.rowsKept + removed).toBe(quality.rowsRead);
    expect(kpis.clients).toBe(clients.length);
    expect(sum(({ revenue }) => revenue)).toBeCloseTo(kpis.revenue, 4);
    expect(sum(({ share }) => share ?? 0)).toBeCloseTo(1, 9);
    for (const { key, clients: counted, revenue, share } of kpis.classes) {
      const members = clients.filter(({ abc }) => abc === key);
      expect([key, counted]).toEqual([key, members.length]);
      expect(revenue).toBeCloseTo(
        members.reduce((total, client) => total + client.revenue, 0),
        4,
      );
      expect(share).toBeCloseTo(
        members.reduce((total, client) => total + (client.share ?? 0), 0),
        9,
      );
    }
    const margins = clients.flatMap(({ margin }) => margin ?? []);
    const margin = margins.reduce((total, each) => total + each, 0);
    expect(kpis.margin ?? 0).toBeCloseTo(margin, 4);
    const shown = all.tabs.find((tab) => tab.name === "Clients");
    expect(shown?.rows).toBe(clients.length + 2);
  });

  it("gives the same figures in the other language, but for its words", async () => {
    const other = await of(name, { language: language === "fr" ? "en" : "fr" });
    const bare = ({ segmentName, ...figures }: PrintedClient) => figures;
    expect(other.language).not.toBe(all.language);
    expect(other.clients.map(bare)).toEqual(all.clients.map(bare));
    expect(other.quality.removed).toEqual(all.quality.removed);
    expect(other.thresholds).toEqual(all.thresholds);
    expect(other.tabs.map(({ name: tab }) => tab)).not.toEqual(all.tabs.map((tab) => tab.name));
    expect(other.tabs).toHaveLength(all.tabs.length);
  });
});

describe("--segment-by", () => {
  const tabsOf = ({ tabs }: Printed) => tabs.map(({ name }) => name);

  it("abc makes a tab for each class", async () => {
    const all = await of("orders-en", { language: "en", segmentBy: { kind: "abc" } });
    expect(tabsOf(all)).toEqual([
      "Clients",
      "A clients",
      "B clients",
      "C clients",
      "KPI",
      "Matrices",
      "Data check",
      "Costs",
      "Settings",
    ]);
    for (const { abc, segment } of all.clients) expect(segment).toBe(abc);
  });

  it("a column makes a tab for each of its values", async () => {
    const segmentBy = { kind: "column", header: "Secteur" } as const;
    const all = await of("clients-fr", { language: "fr", segmentBy });
    expect(tabsOf(all)).toEqual(
      expect.arrayContaining(["Clients", "Industrie", "BTP", "Commerce", "Indicateurs"]),
    );
    const sectors = new Set(all.clients.map(({ segment }) => segment));
    expect(tabsOf(all)).toHaveLength(sectors.size + 6);
  });

  it("a column that is not there falls back on the usual segments, and says so", async () => {
    const segmentBy = { kind: "column", header: "Nulle part" } as const;
    const all = await of("clients-fr", { language: "fr", segmentBy });
    expect(all.warnings.join(" ")).toMatch(/«\sNulle part\s»/);
    expect(tabsOf(all)).toContain("Champions");
  });

  it("rules, with those of a settings file, sort and are printed with what they catch", async () => {
    const typology = {
      rules: [
        {
          when: [
            { column: "sector", is: "oneOf", texts: ["BTP", "industrie"] },
            { column: "revenue", is: "atLeast", value: 10_000 },
          ],
          segment: "Grands comptes",
        },
        { when: [{ column: "Secteur", is: "equal", text: "btp" }], segment: "Bâtiment" },
      ],
      otherwise: "Autres",
    };
    const segmentBy = { kind: "rules" } as const;
    const all = await of("clients-fr", { language: "fr", segmentBy, given: { typology } });
    const found = new Set(all.clients.map(({ segment }) => segment));
    expect(found).toEqual(new Set(["Grands comptes", "Bâtiment", "Autres"]));
    const { rules } = all.thresholds as { rules: { rules: { clients: number }[] } };
    const count = (name: string) => all.clients.filter(({ segment }) => segment === name).length;
    expect(rules.rules.map(({ clients }) => clients)).toEqual([
      count("Grands comptes"),
      count("Bâtiment"),
    ]);
    expect(all.thresholds).toMatchObject({ segmentBy, abcOf: "revenue", rfmMap: "default" });
  });

  it("classes by orders or a weighted score of a settings file; without a margin by revenue, and says so", async () => {
    const by = (abc: object) => of("clients-fr", { language: "fr", given: { abc } as Given });
    const usual = await by({});
    const orders = await by({ by: "orders" });
    expect(orders.thresholds).toMatchObject({ abcBy: "orders" });
    const most = [...orders.clients].sort((a, b) => (b.orders ?? 0) - (a.orders ?? 0))[0];
    expect(most?.abc).toBe("A");
    expect(orders.clients.map(({ share }) => share)).toEqual(
      usual.clients.map(({ share }) => share),
    );
    const weights = { revenue: 60, margin: 0, orders: 40 };
    const score = await by({ by: "composite", weights });
    expect(score.thresholds).toMatchObject({ abcBy: "composite", abcWeights: weights });
    const margin = await by({ by: "margin" });
    expect(margin.thresholds).toMatchObject({ abcBy: "revenue", abcWeights: null });
    expect(margin.warnings.join(" ")).toMatch(/reposent sur le chiffre d’affaires/);
    expect(margin.clients.map(({ abc }) => abc)).toEqual(usual.clients.map(({ abc }) => abc));
  });

  it("rules without any fall back on the usual segments, and says so", async () => {
    const all = await of("clients-fr", { language: "fr", segmentBy: { kind: "rules" } });
    expect(all.warnings.join(" ")).toMatch(/Aucune règle n’est écrite/);
  });

  it("accounts works out of the box, by the proposed portrait", async () => {
    const all = await of("clients-fr", { language: "fr", segmentBy: { kind: "accounts" } });
    const classes = ["HIGH_POTENTIAL", "LOYAL", "SMALL", "INCOMPLETE"];
    for (const { segment } of all.clients) expect(classes).toContain(segment);
    expect(all.thresholds.accounts).toMatchObject({ proposed: true });
  });
});
