import { describe, expect, it } from "vitest";
import { DEFAULT_METHOD, type Method } from "../../src/core/portfolio/method.ts";
import { segmentOrder } from "../../src/core/portfolio/segmentation.ts";
import { readyMap } from "../../src/core/rfm/ready-maps.ts";
import { RFM_SEGMENTS } from "../../src/core/rfm/segment-map.ts";
import { colorsOf, inkOn, PALETTE } from "../../src/report/palette.ts";
import { classLook, segmentLook } from "../../src/report/segment-look.ts";

const rfm = { language: "fr", method: DEFAULT_METHOD } as const;
const byColumn: Method = { ...DEFAULT_METHOD, segmentBy: { kind: "column", header: "Région" } };

describe("looks of segments", () => {
  it("names the ready-made segments in both languages", () => {
    expect(segmentLook("LOYAL", [], rfm).name).toBe("Fidèles");
    expect(segmentLook("LOYAL", [], { ...rfm, language: "en" }).name).toBe("Loyal");
  });

  it("gives each ready-made segment a colour of its own and a play", () => {
    const looks = RFM_SEGMENTS.map((key) => segmentLook(key, RFM_SEGMENTS, rfm));
    expect(new Set(looks.map(({ color }) => color)).size).toBe(RFM_SEGMENTS.length);
    expect(looks.every(({ play }) => play.length > 10)).toBe(true);
  });

  it("names classes, Z included", () => {
    expect(classLook("A", DEFAULT_METHOD.abc, "fr").name).toBe("Clients A");
    expect(classLook("Z", DEFAULT_METHOD.abc, "en").name).toBe("Z clients");
    const colors = ["A", "B", "C", "Z"].map(
      (name) => classLook(name, DEFAULT_METHOD.abc, "fr").color,
    );
    expect(new Set(colors).size).toBe(4);
  });

  it("does not take a value of the user's column for a ready-made segment", () => {
    expect(segmentLook("LOYAL", ["LOYAL"], { language: "fr", method: byColumn }).name).toBe(
      "LOYAL",
    );
    expect(segmentLook("BLANK", [], { language: "fr", method: byColumn }).name).toBe("Non classés");
  });

  it("names the segments of every ready-made map, of the crossed matrix and of key accounts", () => {
    const maps = ["klaviyo", "shopify", "putler", "rpackage", "rpackage02", "grid25"] as const;
    const by = (kind: "rfm" | "cross" | "accounts"): Method => ({
      ...DEFAULT_METHOD,
      segmentBy: { kind },
    });
    const named = (key: string, kind: "rfm" | "cross" | "accounts") =>
      segmentLook(key, [key], { language: "fr", method: by(kind) });
    for (const key of maps.flatMap((name) => readyMap(name).order)) {
      expect(named(key, "rfm").name, key).not.toMatch(/[A-Z]{2}/);
      expect(named(key, "rfm").play.length, key).toBeGreaterThan(10);
    }
    for (const key of segmentOrder(by("cross"))) expect(named(key, "cross").name).toMatch(/ /);
    for (const key of segmentOrder(by("accounts"))) {
      expect(named(key, "accounts").name).not.toMatch(/[A-Z]{2}/);
    }
  });

  it("gives the user's segments distinct colours, whatever their order", () => {
    const names = ["Nord", "Sud", "Est", "Ouest", "Paris", "Étranger"];
    const colors = colorsOf(names);
    expect(new Set(colors.values()).size).toBe(names.length);
    expect(colorsOf([...names].reverse())).toEqual(colors);
  });

  it("writes on every colour with an ink that reads: contrast of 4.5 or more", () => {
    const light = (hex: string): number => {
      const parts = [1, 3, 5].map((at) => {
        const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
        return part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
      });
      return 0.2126 * (parts[0] ?? 0) + 0.7152 * (parts[1] ?? 0) + 0.0722 * (parts[2] ?? 0);
    };
    for (const color of PALETTE) {
      const [a, b] = [light(color), light(inkOn(color))].sort((x, y) => y - x);
      expect(((a ?? 0) + 0.05) / ((b ?? 0) + 0.05), color).toBeGreaterThanOrEqual(4.5);
    }
  });
});
