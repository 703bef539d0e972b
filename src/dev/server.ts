import { existsSync, readFileSync } from "node:fs";
import { resolve, sep } from "node:path";
import EleventyDevServer, { type DevRequest, type DevResponse } from "@11ty/eleventy-dev-server";
import { withPanel } from "./panel.ts";

/** A preview of `folder`, whose pages show `report()` over them as long as there is one. */
export async function previewServer(
  folder: string,
  port: number,
  report: () => string | undefined,
): Promise<{ port: number; reload: () => Promise<void>; close: () => Promise<void> }> {
  const server = new EleventyDevServer("bien-nien", folder, {
    logger: { info: () => {}, log: () => {}, error: console.error },
    onRequest: { "/*": (request) => pageWithReport(folder, request, report()) },
  });
  server.serve(port);
  // Asked before the server listens: the answer comes with the event of its listening.
  const [found] = await Promise.all([server.getPort(), server.ready()]);
  return {
    port: found,
    reload: () => server.reload({ files: [] }),
    close: () => server.close(),
  };
}

/** Undefined leaves the answer to the server: where there is no report, and for all but pages. */
function pageWithReport(
  folder: string,
  { url }: DevRequest,
  report: string | undefined,
): DevResponse | undefined {
  if (report === undefined || !url.pathname.endsWith("/")) return undefined;
  const file = resolve(folder, `.${decodeURIComponent(url.pathname)}`, "index.html");
  const inside = file.startsWith(resolve(folder) + sep) && existsSync(file);
  return {
    status: 200,
    headers: { "Content-Type": "text/html; charset=utf-8" },
    body: withPanel(inside ? readFileSync(file, "utf8") : undefined, report),
  };
}
