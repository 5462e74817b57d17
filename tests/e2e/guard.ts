import type { BrowserContext } from "playwright-core";
import { afterEach, expect } from "vitest";

const LOCAL = /^(?:https?:\/\/(?:127\.0\.0\.1|localhost)(?::\d+)?\/|data:|blob:|about:)/;

const asked: string[] = [];
const broken: string[] = [];

/** Stops every request that would leave this machine, and fails the test that made it or that broke a script. */
export async function guard(context: BrowserContext): Promise<void> {
  await context.route(
    (url) => !LOCAL.test(url.href),
    (route) => {
      asked.push(route.request().url());
      return route.abort();
    },
  );
  context.on("page", (page) => {
    page.on("websocket", (socket) => asked.push(socket.url()));
    page.on("pageerror", (error) => broken.push(String(error.stack ?? error)));
  });
}

afterEach(() => {
  expect(asked.splice(0), "requests off this machine").toEqual([]);
  expect(broken.splice(0), "errors no one caught").toEqual([]);
});
