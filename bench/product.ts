// What the benchmark bundles of the product.
export { buildPortfolio } from "../src/core/portfolio/build.ts";
export { DEFAULT_METHOD } from "../src/core/portfolio/method.ts";
export { ordersFromRows } from "../src/core/portfolio/orders-from-rows.ts";
export { readIntake } from "../src/intake/read-intake.ts";
