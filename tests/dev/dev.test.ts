import { rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { builderOf } from "./builderOf.ts";
import { preview } from "./preview.ts";

const { folder, pid, open, change } = preview();
const ARTICLE = "content/articles/gia-lam/2021/2021-01-06-bai-thu-so-1.md";
const ADDRESS = "/bai-viet/gia-lam/2021-01-06-bai-thu-so-1/";
const NEW = "content/articles/gia-lam/2021/2021-03-03-bai-moi.md";
const file = (path: string) => join(folder, path);

const newArticle = (title: string) =>
  `---\ntitle: ${title}\ndistrict: gia-lam\ndate: 2021-03-03\nterm: 2020-2025\nauthor: unsigned\n---\n\nNội dung thử.\n`;

describe("the preview", () => {
  it("shows a change of the article by itself, where the reader was", async () => {
    const lines = Array.from({ length: 60 }, (_, i) => `Đoạn thử ${i}.`).join("\n\n");
    await writeFile(file(NEW), `${newArticle("Bài dài")}\n${lines}\n`);
    const page = await open("/");
    await page.getByRole("link", { name: "Bài dài" }).first().waitFor();
    await page.goto(new URL("/bai-viet/gia-lam/2021-03-03-bai-moi/", page.url()).href);
    const read = page.getByText("Đoạn thử 40.");
    await read.scrollIntoViewIfNeeded();
    expect(await page.evaluate(() => scrollY)).toBeGreaterThan(500);
    // In the window, not in the page: a browser that loads again puts the text back to within a few pixels.
    const place = async () => (await read.boundingBox())?.y ?? Number.NaN;
    const before = await place();
    await change(NEW, "Đoạn thử 41.", "Đoạn đã sửa.");
    await page.getByText("Đoạn đã sửa.").waitFor();
    await expect.poll(place).toBeCloseTo(before, -1);
    await rm(file(NEW));
  });

  it("shows errors over the page, with file and line, and takes them away when they are mended", async () => {
    const page = await open(ADDRESS);
    await change(ARTICLE, "term: 2020-2025", "term: 2015-2020");
    const panel = page.getByRole("alert");
    await panel.getByText("2021-01-06-bai-thu-so-1.md:5:7").waitFor();
    expect(await panel.innerText()).toContain("term-matches-date");
    await change(ARTICLE, "term: 2015-2020", "term: 2020-2025");
    await panel.waitFor({ state: "detached" });
  });

  it("shows a new article, and its new address when it is renamed", async () => {
    const page = await open("/nam/2021/");
    await writeFile(file(NEW), newArticle("Bài mới toanh"));
    const link = page.getByRole("link", { name: "Bài mới toanh" });
    await link.waitFor();
    await rename(file(NEW), file(NEW.replace("bai-moi", "bai-doi-ten")));
    await page.locator('a[href*="2021-03-03-bai-doi-ten"]').first().waitFor();
    await rm(file(NEW.replace("bai-moi", "bai-doi-ten")));
    await link.waitFor({ state: "detached" });
  });

  it("shows a change of the registry", async () => {
    const page = await open("/quan-huyen/gia-lam/");
    await change("content/sections.yaml", "name: Hội nghị cấp ủy", "name: Mục đổi tên");
    await page.goto(new URL(ADDRESS, page.url()).href);
    await page.getByText("Mục đổi tên").first().waitFor();
  });

  it("shows a change of a template, of a plugin and of the style", async () => {
    const page = await open(ADDRESS);
    await change(
      "templates/pages/article.11ty.tsx",
      "<ArticleNotices",
      "Khuôn đã đổi<ArticleNotices",
    );
    await page.getByText("Khuôn đã đổi").first().waitFor();
    await change(ARTICLE, "Giờ này cũng bịa ra.", "Giờ này [cũng](https://bia.example/) bịa ra.");
    await change("src/markdown/rehypeExternalLinks.ts", '"noopener"', '"noopener", "da-doi"');
    await page.locator('a[rel*="da-doi"]').first().waitFor({ state: "attached" });
    await change("public/css/tokens.css", ":root {", ":root { --da-doi: 1;");
    const token = () =>
      page.evaluate(() => getComputedStyle(document.documentElement).getPropertyValue("--da-doi"));
    await expect.poll(token, { timeout: 30_000 }).toBe("1");
  });

  it("shows changes by one process, and by another after the cache was deleted", async () => {
    const page = await open(ADDRESS);
    const first = builderOf(pid());
    await change(ARTICLE, "Bảng thử", "Bảng đã đổi");
    await page.getByText("Bảng đã đổi").first().waitFor();
    expect(builderOf(pid())).toBe(first);
    await rm(file(".cache"), { recursive: true });
    await change(ARTICLE, "Bảng đã đổi", "Bảng đổi lần nữa");
    await page.getByText("Bảng đổi lần nữa").first().waitFor();
    expect(builderOf(pid())).not.toBe(first);
  });
});
