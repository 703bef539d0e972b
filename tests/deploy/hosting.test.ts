import { symlink } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { securityHeaders } from "../../src/derive/contentSecurity.ts";
import { savedStyle } from "../../src/emit/savedFiles.ts";
import { runCommand } from "../cli/runCommand.ts";
import { GOOD } from "../fixture.ts";
import { scratchFolder } from "../site/sampleSite.ts";
import { startCaddy } from "./caddy.ts";
import { hasBrotli, nginxProgram, startNginx } from "./nginx.ts";
import { publishedFolder } from "./publishedFolder.ts";
import { ask, textOf } from "./request.ts";
import type { WebServer } from "./webServer.ts";

const scratch = scratchFolder();
const site = publishedFolder(join(scratch, "trang"));

async function configuration(server: string, ...flags: string[]): Promise<string> {
  const args = [server, "--to", await site, "--content", GOOD, ...flags];
  const { status, stdout, stderr } = await runCommand("hosting", args);
  if (status !== 0) throw new Error(stdout + stderr);
  return stdout;
}

await nginxProgram();
const BROTLI = "nginx with brotli";
const KINDS = ["nginx", ...(hasBrotli() ? [BROTLI] : []), "caddy"];

const started: WebServer[] = [];
afterAll(() => Promise.all(started.map((server) => server.stop())));

async function start(kind: string, ...flags: string[]): Promise<WebServer> {
  const folder = join(scratch, `may-chu-${started.length}`);
  const brotli = kind === BROTLI ? ["--brotli"] : [];
  const server =
    kind === "caddy"
      ? await startCaddy(folder, await configuration("caddy", ...flags))
      : await startNginx(folder, await configuration("nginx", ...brotli, ...flags));
  started.push(server);
  return server;
}

const SHORT = "public, max-age=60, must-revalidate";
const FOR_GOOD = "public, max-age=31536000, immutable";

describe.each(KINDS)("a site behind %s", (kind) => {
  let server: WebServer;
  beforeAll(async () => {
    server = await start(kind);
  });
  const get = (address: string, headers?: Record<string, string>) =>
    ask(server.url + address, headers);

  it.each([
    ["/", "text/html; charset=utf-8", SHORT],
    ["/bai-viet/thu/nguon.md", "text/markdown; charset=utf-8", SHORT],
    ["/feed.xml", "application/atom+xml; charset=utf-8", SHORT],
    ["/nam/2021/feed.json", "application/feed+json; charset=utf-8", SHORT],
    ["/opensearch.xml", "application/opensearchdescription+xml; charset=utf-8", SHORT],
    ["/tim-kiem/bai.bin", /^(application\/octet-stream)?$/, SHORT],
    ["/css/main.css", "text/css; charset=utf-8", SHORT],
    ["/css/main-3KXW5OQ2.css", "text/css; charset=utf-8", FOR_GOOD],
    // A day is no fingerprint.
    ["/hinh/anh-20210106.jpg", "image/jpeg", "public, max-age=86400"],
  ])("answers %s with its type and its lifetime", async (address, type, lifetime) => {
    const { status, headers } = await get(address);
    expect(status).toBe(200);
    expect(headers["content-type"] ?? "").toMatch(type);
    expect(headers["cache-control"]).toBe(lifetime);
  });

  it("gives every answer the headers of /_headers, and does not tell its version", async () => {
    const expected = Object.entries(securityHeaders("", await savedStyle()));
    for (const address of ["/", "/feed.xml", "/css/main-3KXW5OQ2.css", "/none", "/css"]) {
      const { headers } = await get(address);
      const found = expected.map(([key]) => [key, headers[key.toLowerCase()]]);
      expect([address, found]).toEqual([address, expected]);
      expect(headers.server ?? "").not.toMatch(/\d/);
    }
  });

  it("sends compressed copies to those who take them, also of the page for what is not there", async () => {
    const best = kind === "nginx" ? "gzip" : "br";
    for (const address of ["/", "/bai-viet/thu/", "/css/main-3KXW5OQ2.css", "/none"]) {
      const both = await get(address, { "accept-encoding": "gzip, deflate, br" });
      expect([address, both.headers["content-encoding"]]).toEqual([address, best]);
      expect(both.headers.vary).toMatch(/accept-encoding/i);
      const plain = await get(address);
      expect(plain.headers["content-encoding"]).toBeUndefined();
      expect(textOf(both)).toBe(textOf(plain));
    }
  });

  it("leads to the address with a slash", async () => {
    const { status, headers } = await get("/bai-viet/thu");
    expect([301, 308]).toContain(status);
    expect(headers.location).toBe("/bai-viet/thu/");
  });

  it.each([
    "/none",
    "/none.md",
    "/css/",
    "/_headers",
    "/.bien-nien",
    "/index.html.gz",
    "/css/main-ZZZZZZZZ.css",
    "/gone/",
    "/.previous/gone/index.html",
    "/../secret.txt",
    "/%2e%2e/%2e%2e/secret.txt",
  ])("says that there is no %s, and shows nothing of it", async (address) => {
    const answer = await get(address);
    expect([400, 404]).toContain(answer.status);
    expect(textOf(answer)).not.toMatch(/bí mật|trang cũ/);
    if (answer.status !== 404) return;
    expect(textOf(answer)).toContain("không có trang này");
    expect(answer.headers["content-type"]).toBe("text/html; charset=utf-8");
    expect(answer.headers["cache-control"]).toBe(SHORT);
  });

  it("still has the styles of the release before", async () => {
    const { status, headers, bytes } = await get("/css/main-ABCDEFGH.css");
    expect([status, headers["cache-control"]]).toEqual([200, FOR_GOOD]);
    expect(bytes.toString()).toBe("p{color:blue}");
  });

  it("takes no more than questions", async () => {
    expect((await ask(`${server.url}/`, {}, "POST")).status).toBe(405);
  });
});

it("nginx follows no link out of the release", async () => {
  await symlink(join(await site, "secret.txt"), join(await site, "current/link.txt"));
  const server = await start("nginx");
  const { status } = await ask(`${server.url}/link.txt`);
  expect(status).toBe(404);
});

it.each(KINDS)("%s serves a site below a path", async (kind) => {
  const server = await start(kind, "--base-url", "https://thu.example/kho");
  const asked = async (address: string) => {
    const { status, headers } = await ask(server.url + address);
    return [status, headers.location ?? headers["content-type"]];
  };
  const html = "text/html; charset=utf-8";
  expect(await asked("/")).toEqual([302, "/kho/"]);
  expect(await asked("/kho")).toEqual([301, "/kho/"]);
  expect(await asked("/kho/")).toEqual([200, html]);
  expect(await asked("/kho/feed.xml")).toEqual([200, "application/atom+xml; charset=utf-8"]);
  expect([301, 308]).toContain((await asked("/kho/bai-viet/thu"))[0]);
  expect((await asked("/kho/bai-viet/thu"))[1]).toBe("/kho/bai-viet/thu/");
  expect(await asked("/kho/css/main-ABCDEFGH.css")).toEqual([200, "text/css; charset=utf-8"]);
  expect(await asked("/kho/none")).toEqual([404, html]);
  expect(await asked("/feed.xml")).toEqual([404, html]);
});
