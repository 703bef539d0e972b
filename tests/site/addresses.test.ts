import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { GOOD } from "../fixture.ts";
import { elementsIn } from "../markdown/rendered.ts";
import { build, filesBelow, pagesBelow, scratchFolder } from "./sampleSite.ts";

const output = join(scratchFolder(), "trang");
let pages = new Map<string, string>();
beforeAll(async () => {
  expect(await build(GOOD, output)).toEqual({ status: 0, stdout: "", stderr: "" });
  pages = await pagesBelow(output);
});

const DISTRICTS = ["dong-da", "gia-lam", "hoang-mai", "son-tay", "thuong-tin"];
const TERMS = ["2015-2020", "2020-2025", "2025-2030"];

describe("the site", () => {
  it("has exactly these pages", () => {
    const expected = [
      "/",
      "/404.html",
      "/bai-viet/dong-da/2020-07-23-bai-thu-so-3/",
      "/bai-viet/dong-da/2020-07-24-bai-thu-so-4/",
      "/bai-viet/gia-lam/2021-01-06-bai-thu-so-1/",
      "/bai-viet/hoang-mai/2025-07-02-bai-thu-so-5/",
      "/bai-viet/thuong-tin/2020-07-08-bai-thu-so-2/",
      "/chuyen-muc/dai-hoi/",
      "/chuyen-muc/hoi-nghi-cap-uy/",
      "/chuyen-muc/noi-chinh/",
      "/gioi-thieu/",
      "/nam/",
      "/nam/2020/",
      "/nam/2020/07/",
      "/nam/2021/",
      "/nam/2021/01/",
      "/nam/2025/",
      "/nam/2025/07/",
      "/nhiem-ky/",
      ...TERMS.map((term) => `/nhiem-ky/${term}/`),
      "/quan-huyen/",
      ...DISTRICTS.map((slug) => `/quan-huyen/${slug}/`),
      ...DISTRICTS.flatMap((slug) => TERMS.map((term) => `/quan-huyen/${slug}/nhiem-ky/${term}/`)),
      "/tac-gia/",
      "/tac-gia/dieu-nghiem/",
      "/tac-gia/tran-le-thu/",
      "/tac-gia/xuan-thu/",
      "/the/bai-thu/",
      "/the/nong-thon-moi/",
      "/tin/thu-1/",
    ];
    expect([...pages.keys()].sort()).toEqual(expected.sort());
  });

  it("has beside its pages the images, what stands in public/, and its mark", async () => {
    const others = (await filesBelow(output)).filter((path) => !path.endsWith(".html"));
    const assets = await filesBelow("public");
    expect(others).toEqual([".bien-nien", "hinh/gia-lam/2021/anh-thu.png", ...assets].sort());
  });

  it("shows nothing of a draft or of what waits in the inbox", () => {
    for (const html of pages.values()) expect(html).not.toMatch(/bản nháp số 1|ban-nhap|inbox/i);
  });

  it("leads from a former address to the present one, for people and for machines", () => {
    const page = elementsIn(pages.get("/tin/thu-1/") ?? "");
    const to = "/bai-viet/gia-lam/2021-01-06-bai-thu-so-1/";
    const find = (tag: string) => page.filter(({ tagName }) => tagName === tag);
    expect(find("a").map(({ properties }) => properties.href)).toEqual([to]);
    expect(find("link").map(({ properties }) => properties.href)).toEqual([
      `https://kho-thu.example${to}`,
    ]);
    const refresh = find("meta").find(({ properties }) => "httpEquiv" in properties);
    expect(refresh?.properties.content).toBe(`0; url=${to}`);
  });

  it("names every page by its canonical address and its own title", () => {
    const titles = new Map<string, string>();
    for (const [address, html] of pages) {
      if (address === "/tin/thu-1/") continue;
      expect(html).toContain(`<link rel="canonical" href="https://kho-thu.example${address}"`);
      const title = /<title>(.*?)<\/title>/s.exec(html)?.[1] ?? "";
      expect(title.trim()).not.toBe("");
      expect([address, titles.get(title)]).toEqual([address, undefined]);
      titles.set(title, address);
    }
  });
});
