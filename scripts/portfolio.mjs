/** `npm run portfolio -- FILE …`: builds the add-on, then does the whole job on a file without Google. */
import { build } from "./build.mjs";
import { bundleHost } from "./host-bundle.mjs";

await build();
const { main } = await import(await bundleHost("host/cli/main.ts", "cli.mjs"));
process.exitCode = await main(process.argv.slice(2));
