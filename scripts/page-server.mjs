import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import { basename, dirname, extname, join, normalize, sep } from "node:path";
import { fileURLToPath } from "node:url";

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const FIRST_PORT = 5173;
const TRIED_PORTS = 20;

const TYPES = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".csv": "text/csv",
};

/**
 * Serves the page on this machine only.
 * @param {{ folder: string, file?: string | undefined }} what the bundled page, and a CSV or XLSX to open first
 * @returns {Promise<{ address: string, close(): Promise<void> }>}
 */
export async function servePage({ folder, file }) {
  const places = [
    ["/addon/", join(root, "build")],
    ["/samples/", join(root, "samples")],
    ["/", folder],
  ];
  const read = async (path) => {
    if (path === "/start.json") return JSON.stringify({ file: file ? basename(file) : null });
    if (path === "/file" && file) return readFile(file);
    const [prefix, place] = places.find(([start]) => path.startsWith(start));
    const wanted = join(place, normalize(path.slice(prefix.length) || "index.html"));
    if (!wanted.startsWith(place + sep)) throw new Error("Outside the page");
    return readFile(wanted);
  };
  const server = createServer(async (request, response) => {
    try {
      const { pathname } = new URL(request.url, "http://localhost");
      const path = decodeURIComponent(pathname);
      const body = await read(path);
      const type = TYPES[extname(path) || ".html"] ?? "application/octet-stream";
      response.writeHead(200, { "content-type": type, "cache-control": "no-cache" });
      response.end(body);
    } catch {
      response.writeHead(404).end();
    }
  });
  const port = await listen(server);
  return {
    address: `http://127.0.0.1:${port}/`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** The first port that is free, of those a person may remember, else any. */
async function listen(server) {
  for (let port = FIRST_PORT; port < FIRST_PORT + TRIED_PORTS; port++) {
    if (await listenAt(server, port)) return port;
  }
  await listenAt(server, 0);
  return server.address().port;
}

function listenAt(server, port) {
  return new Promise((resolve, reject) => {
    const fail = (error) => {
      if (error.code === "EADDRINUSE") resolve(false);
      else reject(error);
    };
    server.once("error", fail);
    server.listen(port, "127.0.0.1", () => {
      server.off("error", fail);
      resolve(true);
    });
  });
}
