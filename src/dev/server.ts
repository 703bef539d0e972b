import { existsSync, readFileSync } from "node:fs";
import { resolve, sep } from "node:path";
import EleventyDevServer, { type DevRequest, type DevResponse } from "@11ty/eleventy-dev-server";
import { withPanel } from "./panel.ts";

/** Addresses of HTML, into which the server puts what listens for reloads. */
const MAY_LISTEN = /(?:\/[^./]*|\.html)$/;

/**
 * A preview of `folder`, whose pages show `report()` over them as long as there is one. Pages that are open follow
 * each `reload`; one that was loading and could not hear of it does so too, unless another was asked for meanwhile.
 */
export async function previewServer(
  folder: string,
  port: number,
  report: () => string | undefined,
): Promise<{ port: number; reload: () => Promise<void>; close: () => Promise<void> }> {
  // Since the last reload. If no page was, one that begins to listen only now is as old as the former build.
  let isAskedFor = true;
  const server = new EleventyDevServer("bien-nien", folder, {
    logger: { info: () => {}, log: () => {}, error: console.error },
    onRequest: {
      "/*": (request) => {
        isAskedFor ||= MAY_LISTEN.test(request.url.pathname);
        return pageWithReport(folder, request, report());
      },
    },
  });
  server.serve(port);
  // Asked before the server listens: the answer comes with the event of its listening.
  const [found] = await Promise.all([server.getPort(), server.ready()]);
  const reload = () => server.reload({ files: [] });
  server.updateServer.on("connection", () => {
    if (isAskedFor) return;
    // Once: nobody is to reload for ever.
    isAskedFor = true;
    void reload();
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
