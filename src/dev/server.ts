import { existsSync, readFileSync } from "node:fs";
import { resolve, sep } from "node:path";
import EleventyDevServer, { type DevRequest, type DevResponse } from "@11ty/eleventy-dev-server";
import { withPanel } from "./panel.ts";

/**
 * A preview of `folder`, whose pages show `report()` over them as long as there is one. Pages that are open follow
 * each `reload`, those too that were loading and could not hear of it.
 */
export async function previewServer(
  folder: string,
  port: number,
  report: () => string | undefined,
): Promise<{ port: number; reload: () => Promise<void>; close: () => Promise<void> }> {
  // Whether a page was asked for since: one that begins to listen only now then is as old as the former build.
  let isAskedFor = true;
  const server = new EleventyDevServer("bien-nien", folder, {
    logger: { info: () => {}, log: () => {}, error: console.error },
    onRequest: {
      "/*": (request) => {
        isAskedFor ||= isPage(request);
        return pageWithReport(folder, request, report());
      },
    },
  });
  server.serve(port);
  // Asked before the server listens: the answer comes with the event of its listening.
  const [found] = await Promise.all([server.getPort(), server.ready()]);
  const reload = () => server.reload({ files: [] });
  server.updateServer.on("connection", () => {
    if (!isAskedFor) void reload();
  });
  return {
    port: found,
    reload() {
      isAskedFor = false;
      return reload();
    },
    close: () => server.close(),
  };
}

/** Undefined leaves the answer to the server: where there is no report, and for all but pages. */
function pageWithReport(
  folder: string,
  request: DevRequest,
  report: string | undefined,
): DevResponse | undefined {
  if (report === undefined || !isPage(request)) return undefined;
  const file = resolve(folder, `.${decodeURIComponent(request.url.pathname)}`, "index.html");
  const inside = file.startsWith(resolve(folder) + sep) && existsSync(file);
  return {
    status: 200,
    headers: { "Content-Type": "text/html; charset=utf-8" },
    body: withPanel(inside ? readFileSync(file, "utf8") : undefined, report),
  };
}

const isPage = ({ url }: DevRequest) => url.pathname.endsWith("/");
