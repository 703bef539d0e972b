import { describe, expect, it } from "vitest";
import { searchCorpus } from "./searchCorpus.ts";
import { saidOn, searchPage, slugsOn } from "./searchPage.ts";
import { QUERIES } from "./searchQueries.ts";

const { look, open } = searchPage();

it("the corpus has three hundred articles", () => {
  expect(Object.keys(searchCorpus())).toHaveLength(300);
  expect(QUERIES.length).toBeGreaterThanOrEqual(40);
});

describe("the right article is first for", () => {
  it.each(QUERIES)("%s", async (query, slug) => {
    expect((await slugsOn(await look(query)))[0]).toBe(slug);
  });
});

describe("both spellings are found, the exact one first, by", () => {
  it.each([
    ["uỷ ban xưởng", ["uy-moi", "uy-cu"]],
    ["hòa giải xóm", ["hoa-cu", "hoa-moi"]],
    ["quý ba", ["quy-y", "qui-i"]],
  ])("%s", async (query, slugs) => {
    expect(await slugsOn(await look(query))).toEqual(slugs);
  });
});

describe("results", () => {
  it("are links in list items, one each, and nothing else is a link", async () => {
    const page = await look("máy đếm sao giấy");
    const items = await page.locator("#ket-qua li").count();
    expect(items).toBeGreaterThan(1);
    expect(await page.locator("#ket-qua li a[href]").count()).toBe(items);
    expect(await page.locator("#ket-qua a").count()).toBe(items);
    const href = await page.locator("#ket-qua a").first().getAttribute("href");
    expect(href).toMatch(/^\/kho\/bai-viet\/.*-may-dem-sao\/$/);
  });

  it("show where the words stand, with their day and district", async () => {
    const page = await open("?q=dong+da&loai=bai-viet");
    const first = page.locator("#ket-qua li").first();
    expect(await first.locator(".excerpt").innerHTML()).toBe(
      "Xưởng giấy mở tại <mark>Đống Đa</mark> từ sáng.",
    );
    expect(await first.locator(".dateline").textContent()).toBe("01/01/2016 Quận Đống Đa");
  });

  it("come ten at a time, by a button that leaves the reader at the next one", async () => {
    const page = await look("thợ in");
    expect(await slugsOn(page)).toHaveLength(10);
    await page.locator("#xem-them").press("Enter");
    await page.locator("#ket-qua li:nth-child(20)").waitFor();
    expect(await slugsOn(page)).toHaveLength(20);
    expect(new Set(await slugsOn(page)).size).toBe(20);
    expect(await page.locator("#ket-qua li:nth-child(11) a:focus").count()).toBe(1);
    expect(await saidOn(page)).toMatch(/^Đã hiện 20 trong \d+ kết quả$/);
  });

  it("are told by number", async () => {
    expect(await saidOn(await look("hoa giấy"))).toBe("3 kết quả khớp với: hoa giấy");
    expect(await saidOn(await look("Đồng Đá"))).toContain("viết khác dấu");
  });
});

describe("a phrase in quotes", () => {
  it("is found where its words stand together, and nowhere else", async () => {
    expect(await slugsOn(await look('"sen hồng"'))).toEqual(["sen-hong"]);
    expect(await slugsOn(await look('"hồng sen"'))).toEqual([]);
    expect(await slugsOn(await look("hồng sen"))).toContain("hong-sen");
  });
});

describe("a search that finds nothing", () => {
  it("says so and offers the archive's own words, which then find something", async () => {
    const page = await look("chuott gam chu");
    expect(await slugsOn(page)).toEqual([]);
    expect(await saidOn(page)).toBe("Không có gì khớp với: chuott gam chu");
    const offers = page.locator("#goi-y a");
    expect(await offers.allTextContents()).toEqual(["chuột gặm chữ"]);
    await offers.first().click();
    await page.locator("#ket-qua li").first().waitFor();
    expect((await slugsOn(page))[0]).toBe("chuot-chu");
  });

  it("offers nothing where no word is near", async () => {
    const page = await look("zzzzqqqq");
    expect(await page.locator("#goi-y").isVisible()).toBe(false);
  });
});

describe("without JavaScript", () => {
  it("the page says that it cannot search, and leads to every listing", async () => {
    const page = await open("", { javaScriptEnabled: false });
    expect(await page.locator("main").textContent()).toContain("cần JavaScript");
    expect(await page.locator("#tim-kiem").isVisible()).toBe(false);
    const hrefs = await page
      .locator("main a")
      .evaluateAll((links) =>
        links.map((link) => (link as unknown as { pathname: string }).pathname),
      );
    for (const address of [
      "/quan-huyen/",
      "/quan-huyen/gia-lam/",
      "/nhiem-ky/2020-2025/",
      "/nam/2021/",
      "/tac-gia/",
      "/chuyen-muc/dai-hoi/",
      "/gioi-thieu/",
    ]) {
      expect(hrefs).toContain(`/kho${address}`);
    }
  });
});
