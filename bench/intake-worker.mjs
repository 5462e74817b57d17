// Reads dirty order lines once for each message: columns found, cells read, sales folded. Tells the time.
import { readFile } from "node:fs/promises";
import { dirtyLines } from "./dirty-lines.mjs";

const [size, bundle, catalogueFile] = process.argv.slice(2);
const { readIntake } = await import(bundle);
const catalogue = JSON.parse(await readFile(catalogueFile, "utf8"));
const context = { today: 20_779, locale: "fr_FR", catalogue };

process.on("message", () => {
  const rows = dirtyLines(Number(size));
  globalThis.gc({ type: "minor" });
  const start = performance.now();
  const { source, quality } = readIntake(rows, {}, context);
  const milliseconds = performance.now() - start;
  const { clients, amount } = source.orders;
  const figures = { clients: clients.size, sales: amount.length, rows: quality.rowsRead };
  process.send({ milliseconds, figures });
});
process.send("ready");
