import { readFile, stat } from "node:fs/promises";
import { createServer, type OutgoingHttpHeaders } from "node:http";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { contentType, isText } from "./contentType.ts";
import { siteHeaders } from "./siteHeaders.ts";

/** A built site, served until it is closed. */
export interface Served {
  /** The origin, without a slash at its end. */
  url: string;
  close(): Promise<void>;
}

/**
 * Serves a built site on a free port of this machine as a plain host does: the index of a folder, the
 * site's `_headers`, and `404.html` for what is not there; with `compress`, text goes out as gzip.
 */
export async function serveFolder(
  folder: string,
  { compress = false, port = 0 }: { compress?: boolean; port?: number } = {},
): Promise<Served> {
  const headersOf = await siteHeaders(folder);
  const server = createServer(async (request, response) => {
    const address = decoded(request.url ?? "/");
    const found = await fileAt(folder, address);
    const file = found ?? join(folder, "404.html");
    if (found && !address.endsWith("/") && found.endsWith(`${address}/index.html`)) {
      response.writeHead(301, { Location: `${encodeURI(address)}/` }).end();
      return;
    }
    const type = contentType(file);
    const headers: OutgoingHttpHeaders = { "Content-Type": type, ...headersOf(address) };
    const bytes = await readFile(file).catch(() => Buffer.from("404"));
    const asGzip = compress && isText(type);
    if (asGzip) headers["Content-Encoding"] = "gzip";
    response.writeHead(found ? 200 : 404, headers).end(asGzip ? gzipSync(bytes) : bytes);
  });
  await new Promise<void>((resolve) => server.listen(port, "127.0.0.1", resolve));
  const bound = server.address();
  if (!bound || typeof bound === "string") throw new Error("the server has no port");
  return {
    url: `http://127.0.0.1:${bound.port}`,
    close: () =>
      new Promise((resolve, reject) => {
        server.close((error) => (error ? reject(error) : resolve()));
        server.closeAllConnections();
      }),
  };
}

function decoded(url: string): string {
  try {
    // Parsing against a host takes every ".." out, so that no address leaves the folder.
    return decodeURIComponent(new URL(url, "http://nowhere.example").pathname);
  } catch {
    return "/404.html";
  }
}

async function fileAt(folder: string, address: string): Promise<string | undefined> {
  if (address.split("/").includes("..")) return undefined;
  const candidates = [join(folder, address), join(folder, address, "index.html")];
  for (const file of address.endsWith("/") ? candidates.slice(1) : candidates) {
    const found = await stat(file).catch(() => undefined);
    if (found?.isFile()) return file;
  }
  return undefined;
}
