import { randomBytes } from "node:crypto";
import { once } from "node:events";
import { mkdir, writeFile } from "node:fs/promises";
import { get } from "node:http";
import type { Socket } from "node:net";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { previewServer } from "../../src/dev/server.ts";
import { freePort } from "../deploy/freePort.ts";
import { scratchFolder } from "../site/sampleSite.ts";

const folder = join(scratchFolder(), "trang");
const sockets: Socket[] = [];
let server: Awaited<ReturnType<typeof previewServer>>;

beforeEach(async () => {
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, "index.html"), "<!doctype html><title>Thử</title>");
  server = await previewServer(folder, await freePort(), () => undefined);
});
afterEach(async () => {
  // The server waits for pages that are open.
  for (const socket of sockets.splice(0)) socket.destroy();
  await server.close();
});

/** What an open page hears from now on: text frames of a server stand in its bytes as they are. */
async function listen(): Promise<() => string> {
  let heard = "";
  const request = get({
    port: server.port,
    headers: {
      Connection: "Upgrade",
      Upgrade: "websocket",
      "Sec-WebSocket-Version": "13",
      "Sec-WebSocket-Key": randomBytes(16).toString("base64"),
    },
  });
  const [, socket, head] = await once(request, "upgrade");
  heard += head;
  sockets.push(socket);
  socket.on("data", (bytes: Buffer) => {
    heard += bytes;
  });
  await vi.waitFor(() => expect(heard).toContain('"connected"'));
  return () => heard;
}

/** Opens another page: of it all hear, and after what would have been said before. Gives what it hears. */
async function untilAnother(heard: () => string): Promise<() => string> {
  const other = await listen();
  await vi.waitFor(() => expect(heard().match(/"connected"/g)).toHaveLength(2));
  return other;
}

const askForPage = async (address = "/") =>
  (await fetch(`http://localhost:${server.port}${address}`)).text();
const reloads = (heard: string) => heard.match(/"eleventy\.reload"/g)?.length ?? 0;

describe("a page of the preview", () => {
  it("hears that another build is there", async () => {
    await askForPage();
    const heard = await listen();
    await server.reload();
    await vi.waitFor(() => expect(reloads(heard())).toBe(1));
  });

  it("hears it too where it was still loading when that was said", async () => {
    await askForPage();
    await server.reload();
    const heard = await listen();
    await vi.waitFor(() => expect(reloads(heard())).toBe(1));
  });

  it("does not reload for ever where the server was not seen to be asked for it", async () => {
    await server.reload();
    const heard = await listen();
    const next = await untilAnother(heard);
    expect([reloads(heard()), reloads(next())]).toEqual([1, 0]);
  });

  it.each(["/index.html", "/404"])("may be asked for as %s", async (address) => {
    await server.reload();
    await askForPage(address);
    const heard = await listen();
    await untilAnother(heard);
    expect(reloads(heard())).toBe(0);
  });

  it("does not hear of a build that it is of itself", async () => {
    await server.reload();
    await askForPage();
    const heard = await listen();
    await untilAnother(heard);
    expect(reloads(heard())).toBe(0);
  });
});
