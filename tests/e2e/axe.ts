import axe from "axe-core";
import type { Frame, Page } from "playwright-core";

/** What axe-core finds wrong, one line each. @param exclude selectors of what is not ours */
export async function axeFaults(
  place: Page | Frame,
  exclude: readonly string[] = [],
): Promise<string[]> {
  await place.evaluate(axe.source);
  const found = await place.evaluate((left) => {
    const tool = (globalThis as unknown as { axe: typeof axe }).axe;
    const within = { include: [["html"]], exclude: left.map((one) => [one]) };
    return tool.run(within as never, { rules: { region: { enabled: false } } });
  }, exclude);
  return found.violations.map(
    ({ id, help, nodes }) => `${id}: ${help} ${nodes.map(({ html }) => html).join(" | ")}`,
  );
}
