import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { complete, saidOn, searchPage, slugsOn } from "./searchPage.ts";

const { look, open, folder } = searchPage();
const BASE = "/kho";

/** The addresses of the results, below the path of the site. */
async function resultsOn(page: Page): Promise<string[]> {
  const links = await page.locator("#ket-qua a").all();
  const hrefs = await Promise.all(links.map((link) => link.getAttribute("href")));
  return hrefs.map((href) => href?.slice(BASE.length) ?? "");
}

/** The kinds that results say they are of; an article says its day instead. */
const kindsOn = (page: Page) => page.locator("#ket-qua .dateline b").allTextContents();

describe("the page that a reader names comes before the articles that mention it:", () => {
  it.each([
    ["quận Đống Đa", "/quan-huyen/dong-da/", "Địa danh"],
    ["dong da", "/quan-huyen/dong-da/", "Địa danh"],
    ["Nguyễn Văn Thử", "/nhan-su/nguyen-van-thu/", "Nhân sự"],
    ["Đại hội Đảng bộ huyện Gia Lâm nhiệm kỳ 2020-2025", "/dai-hoi/gia-lam/2020-2025/", "Đại hội"],
  ])("%s", async (query, address, kind) => {
    const page = await look(query);
    expect((await resultsOn(page))[0]).toBe(address);
    expect((await kindsOn(page))[0]).toBe(kind);
    expect(await readFile(join(folder, address, "index.html"), "utf8")).toContain("<h1");
  });

  it.each([
    "15-NQ/TU",
    "15-nq/tu",
    "Nghị quyết 15-NQ/TU",
    "nghi quyet so 15-nq/tu",
  ])("%s", async (query) => {
    const page = await look(query);
    expect((await resultsOn(page))[0]).toMatch(/^\/van-ban\/.*15-nq-tu/);
    expect((await kindsOn(page))[0]).toBe("Văn bản");
    expect((await slugsOn(page))[0]).toBe("nghi-quyet-15");
  });
});

describe("the filter by kind", () => {
  it("tells how many of the results are of each kind, and leaves those chosen", async () => {
    const page = await look("15-NQ/TU");
    await page.locator("summary").click();
    const options = page.locator("select[name=loai] option");
    await options.filter({ hasText: /\(\d/ }).first().waitFor({ state: "attached" });
    expect(await options.allTextContents()).toEqual([
      "Mọi loại",
      "Bài viết (1)",
      "Văn bản (1)",
      "Nhân sự (0)",
      "Đại hội (0)",
      "Địa danh (0)",
    ]);
    await page.locator("select[name=loai]").selectOption("van-ban");
    await page.waitForURL("**loai=van-ban");
    await complete(page);
    expect(await kindsOn(page)).toEqual(["Văn bản"]);
    expect(await saidOn(page)).toMatch(/^1 kết quả/);
  });

  it("is in the address, and goes with the other filters", async () => {
    const page = await open("?q=gia+l%C3%A2m&loai=dai-hoi&nhiem-ky=2020-2025");
    expect(await page.locator("select[name=loai]").inputValue()).toBe("dai-hoi");
    expect(await resultsOn(page)).toContain("/dai-hoi/gia-lam/2020-2025/");
    expect(new Set(await kindsOn(page))).toEqual(new Set(["Đại hội"]));
    const articles = await open("?q=dong+da&loai=bai-viet");
    expect(await kindsOn(articles)).toEqual([]);
    expect(await resultsOn(articles)).toHaveLength((await slugsOn(articles)).length);
  });
});

describe("pages that are of no day", () => {
  it.each(["moi", "cu"])("come last when sorted by day: %s", async (order) => {
    const page = await open(`?q=15-nq%2Ftu&xep=${order}`);
    const results = await resultsOn(page);
    const firstOther = results.findIndex((address) => !address.startsWith("/bai-viet/"));
    expect(firstOther).toBeGreaterThan(0);
    expect(results.slice(firstOther).join()).not.toContain("/bai-viet/");
  });
});
