// Serves a folder as simply as can be, compressed where there is a compressed file: for a page to compare with.
import { existsSync, readFileSync } from "node:fs";
import { createServer } from "node:http";
import { extname, join, normalize } from "node:path";

const KINDS = { ".html": "text/html; charset=utf-8", ".js": "text/javascript", ".wasm": "application/wasm" };

// Listens on a free port and gives its address, and how to stop.
export async function serve(folder) {
  const server = createServer((request, response) => {
    const path = request.url === "/" ? "/index.html" : normalize(request.url.split("?")[0]);
    const file = join(folder, path);
    const compressed = existsSync(`${file}.br`);
    if (!existsSync(file)) return response.writeHead(404).end();
    const headers = { "content-type": KINDS[extname(file)] ?? "application/octet-stream" };
    if (compressed) headers["content-encoding"] = "br";
    response.writeHead(200, headers).end(readFileSync(compressed ? `${file}.br` : file));
  });
  await new Promise((done) => server.listen(0, "127.0.0.1", done));
  return { address: `http://127.0.0.1:${server.address().port}/`, stop: () => server.close() };
}
