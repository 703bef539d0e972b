import { join } from "node:path";
import { LinkChecker } from "linkinator";
import { beforeAll, describe, expect, it } from "vitest";
import { GOOD } from "../fixture.ts";
import { elementsIn } from "../markdown/rendered.ts";
import { build, copyGood, filesBelow, pagesBelow, scratchFolder } from "./sampleSite.ts";

const scratch = scratchFolder();
const output = join(scratch, "goc");
const below = join(scratch, "kho");
beforeAll(async () => {
  const runs = [
    await build(GOOD, output),
    await build(GOOD, below, ["--base-url", "https://x.example/kho"]),
  ];
  expect(runs.map(({ status }) => status)).toEqual([0, 0]);
});

/** Every address that a page loads or leads to, as written. */
function targetsOf(html: string): string[] {
  return elementsIn(html).flatMap(({ properties: { href, src, httpEquiv, content } }) => {
    const refreshes = String(httpEquiv) === "refresh";
    const refresh = refreshes ? String(content).replace(/^.*url=/, "") : undefined;
    return [href, src, refresh].flatMap((value) => (value ? [String(value)] : []));
  });
}

/** The addresses within the site that the page at `address` leads to, without hashes. */
function insideLinks(html: string, address: string, basePath: string): string[] {
  return targetsOf(html).flatMap((target) => {
    const url = new URL(target, `https://x.example${basePath}${address}`);
    if (/^(mailto|data):/.test(target)) return [];
    if (url.host !== "x.example") return [];
    expect(url.pathname.startsWith(`${basePath}/`)).toBe(true);
    return [decodeURI(url.pathname.slice(basePath.length))];
  });
}

const isArticle = (address: string) => /^\/bai-viet\/.*\/$/.test(address);

/** How many clicks each page is away from the front page. */
function clicksFrom(pages: ReadonlyMap<string, string>): Map<string, number> {
  const clicks = new Map([["/", 0]]);
  for (const [address, count] of clicks) {
    for (const next of insideLinks(pages.get(address) ?? "", address, "")) {
      if (!clicks.has(next)) clicks.set(next, count + 1);
    }
  }
  return clicks;
}

describe.each([
  ["at the root of its host", output, ""],
  ["below a path", below, "/kho"],
])("the links of a site %s", (_, folder, basePath) => {
  it("all have their file", async () => {
    const files = new Set(await filesBelow(folder));
    for (const [address, html] of await pagesBelow(folder)) {
      for (const target of insideLinks(html, address, basePath)) {
        const file = target.replace(/\/$/, "/index.html").slice(1);
        expect([address, target, files.has(file)]).toEqual([address, target, true]);
      }
    }
  });

  it("all have their place on the page, where they name one", async () => {
    for (const [address, html] of await pagesBelow(folder)) {
      const ids = new Set(elementsIn(html).map(({ properties }) => properties.id));
      const hashes = targetsOf(html).filter((target) => target.startsWith("#"));
      for (const hash of hashes) expect([address, ids.has(hash.slice(1))]).toEqual([address, true]);
    }
  });

  it("never lead out of it but to http, https and a letter; a saved copy holds its images", async () => {
    for (const html of (await pagesBelow(folder)).values()) {
      for (const target of targetsOf(html))
        expect(target).toMatch(/^(https?:\/\/|\/(?!\/)|#|mailto:\?|data:image\/)/);
    }
  });
});

describe("the way from the front page", () => {
  it("to every article takes at most three clicks", async () => {
    const clicks = clicksFrom(await pagesBelow(output));
    const files = await filesBelow(join(output, "bai-viet"));
    const articles = files.filter((file) => file.endsWith("/index.html"));
    const found = [...clicks].filter(([address]) => isArticle(address));
    expect(found).toHaveLength(articles.length);
    for (const [address, count] of found) expect([address, count <= 3]).toEqual([address, true]);
  });

  it("to every article takes at most three clicks when there are many of one day", async () => {
    const articles = Object.fromEntries(
      Array.from({ length: 130 }, (_, i) => [
        `articles/son-tay/2018/2018-05-05-bai-${i}.md`,
        `---\ntitle: Bài thử đông số ${i}\ndistrict: son-tay\ndate: 2018-05-05\nterm: 2015-2020\nauthor: unsigned\n---\n\nThử.\n`,
      ]),
    );
    const many = join(scratch, "nhieu");
    const run = await build(await copyGood(join(scratch, "nhieu-bai"), articles), many);
    expect(run.stdout + run.stderr).toBe("");
    const pages = await pagesBelow(many);
    const clicks = clicksFrom(pages);
    for (const address of pages.keys()) {
      if (!isArticle(address)) continue;
      expect([address, (clicks.get(address) ?? 99) <= 3]).toEqual([address, true]);
    }
  });

  it("reaches every page but the one for lost readers and the former addresses", async () => {
    const pages = await pagesBelow(output);
    const clicks = clicksFrom(pages);
    const lost = [...pages.keys()].filter((address) => !clicks.has(address));
    expect(lost).toEqual(["/404.html", "/tin/thu-1/"]);
  });
});

describe("linkinator", () => {
  it("finds nothing broken", async () => {
    const checker = new LinkChecker();
    const result = await checker.check({
      path: "/",
      serverRoot: output,
      recurse: true,
      linksToSkip: ["^https?://(?!localhost|127\\.0\\.0\\.1|\\[::1\\])"],
    });
    const broken = result.links.filter(({ state }) => state === "BROKEN");
    expect(broken.map(({ url, parent, status }) => ({ url, parent, status }))).toEqual([]);
    expect(result.links.length).toBeGreaterThan(50);
  });
});
