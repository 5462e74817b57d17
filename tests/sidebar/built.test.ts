import { readFileSync } from "node:fs";
import { expect, it } from "vitest";

const html = readFileSync("build/Sidebar.html", "utf8");

it("stays small: it is sent at every opening; 20 KB read CSV files, 35 write rules and maps, 11 show a client", () => {
  expect(Buffer.byteLength(html)).toBeLessThan(300_000);
});

it("asks nothing of the network and keeps nothing in the browser", () => {
  expect(html).not.toMatch(/\b(src|href)="?https?:|@import|url\(|localStorage|sessionStorage/);
  expect(html).not.toMatch(/\bfetch\(|XMLHttpRequest|sendBeacon|WebSocket/);
});

it("is one page that no template engine would touch", () => {
  expect(html).not.toContain("<?");
  expect(html.match(/<script/g)).toHaveLength(1);
});
