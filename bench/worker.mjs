// One contestant in its own process: makes fresh rows, runs the job once for each message, tells the time.
import { AS_OF, freshRows, generateOrders } from "./generate.mjs";
import { plainJob } from "./plain.mjs";
import { clientRows, compute, readRows } from "./prototype.mjs";

const [name, size, bundle] = process.argv.slice(2);

/** The product's job. @param everything asks for each part that waits until it is asked for. */
async function product(everything) {
  const { buildPortfolio, ordersFromRows, DEFAULT_METHOD } = await import(bundle);
  return (rows) => {
    const orders = ordersFromRows(rows, () => 0);
    const portfolio = buildPortfolio({ shape: "orders", orders }, DEFAULT_METHOD, AS_OF);
    const { kpis, aspects, columns } = portfolio;
    if (everything) [aspects, columns, portfolio.completeness].map(Object.values);
    return {
      clients: kpis.clients,
      revenue: kpis.revenue,
      gini: kpis.concentration.gini,
      hhi: kpis.concentration.hhi,
    };
  };
}

const contestants = {
  product: () => product(false),
  everything: () => product(true),
  prototype: async () => (rows) => {
    const scored = compute(readRows(rows));
    // Kept until the figures are read, so that the engine cannot leave the rows out.
    const clients = clientRows(scored, AS_OF);
    return { ...scored.kpis, clients: clients.length };
  },
  plain: async () => (rows) => plainJob(rows, new Date(AS_OF * 864e5)).kpis,
};

const job = await contestants[name]();
const orders = generateOrders(Number(size));

process.on("message", () => {
  const rows = freshRows(orders);
  globalThis.gc({ type: "minor" });
  const start = performance.now();
  const { clients, revenue, gini, hhi } = job(rows);
  const milliseconds = performance.now() - start;
  process.send({ milliseconds, figures: { clients, revenue, gini, hhi } });
});
process.send("ready");
