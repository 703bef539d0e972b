import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import sharp from "sharp";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { loadArchive } from "../../src/archive.ts";
import { launchChromium } from "../browser/chromium.ts";
import { type Served, serveFolder } from "../browser/serve.ts";
import { type DeskSite, installDesk, makeDeskSite, startDecapServer } from "./deskSite.ts";

const ENTRY = "gia-lam/2021/2021-01-07-hoi-nghi-thu-lan-thu-nam";
const IMAGE = "articles/gia-lam/2021/hoi-truong.jpg";
const ARTICLE = `articles/${ENTRY}.md`;

let site: DeskSite;
let server: { port: number; stop: () => void };
let served: Served;
let browser: Browser;
let page: Page;
const hosts = new Set<string>();
const refused: string[] = [];

beforeAll(async () => {
  installDesk();
  site = makeDeskSite();
  server = await startDecapServer(site.repository);
  served = await serveFolder(site.output);
  browser = await launchChromium();
  page = await browser.newPage();
  page.on("request", (request) => {
    const { protocol, host } = new URL(request.url());
    if (protocol !== "data:" && protocol !== "blob:") hosts.add(host);
  });
  page.on("console", (message) => {
    if (message.text().includes("Content Security Policy")) refused.push(message.text());
  });
  // A form that is not complete is rejected without an error.
  page.on("pageerror", (error) => {
    if (String(error) !== "undefined") refused.push(String(error));
  });
  // The page knows one port; another test, or a person, may be using it.
  await page.route("http://localhost:8081/**", (route) =>
    route.continue({ url: route.request().url().replace("8081", String(server.port)) }),
  );
});

afterAll(async () => {
  await browser?.close();
  await served?.close();
  server?.stop();
});

describe("the desk at /quan-tri/", () => {
  it("opens with a form that has every key, in Vietnamese", async () => {
    await page.goto(`${served.url}/quan-tri/#/collections/bai-viet/new`);
    const login = page.getByRole("button", { name: "Đăng nhập" });
    const title = page.getByRole("textbox", { name: "Nhan đề" });
    await login.or(title).first().waitFor();
    if (await login.isVisible()) await login.click();
    await title.waitFor();
    const labels = await page.locator("label").allInnerTexts();
    const shown = labels.map((label) => label.replace(/\s*\(.*$/s, "").toLowerCase());
    for (const label of ["quận, huyện", "ngày", "nhiệm kỳ", "tác giả", "chuyên mục", "nội dung"]) {
      expect(shown).toContain(label);
    }
  });

  it("refuses a day that cannot be read", async () => {
    await type("Nhan đề", "Hội nghị thử lần thứ Năm");
    await type("Ngày", "07/01/21");
    await publish();
    await page.getByText("viết 06/01/2021").first().waitFor();
    expect(site.git("log", "--format=%s").trim()).toBe("Đầu");
  });

  it("saves an article as a commit, in its right place", async () => {
    await type("Ngày", "07/01/2021");
    await choose("Quận, huyện", "(gia-lam)");
    await choose("Nhiệm kỳ", "2020-2025");
    await type("Tác giả", "Nguyễn Văn Thử");
    await page.locator("[data-slate-editor]").last().click();
    await page.keyboard.type("Sáng 07/01/2021, hội nghị thử đã họp tại xã Thử.");
    await publish();
    await expect.poll(lastCommit, { timeout: 20_000 }).toContain("Thêm bài");
    expect(site.git("show", "--name-only", "--format=").trim()).toBe(`content/${ARTICLE}`);
    expect(site.git("status", "--porcelain")).toBe("");
    expect(readFileSync(join(site.content, ARTICLE), "utf8")).toBe(`---
title: Hội nghị thử lần thứ Năm
district: gia-lam
date: 2021-01-07
term: 2020-2025
author: Nguyễn Văn Thử
---

Sáng 07/01/2021, hội nghị thử đã họp tại xã Thử.
`);
  });

  it("puts a picture beside its article, and leaves all else in it as it was", async () => {
    await page.goto(`${served.url}/quan-tri/#/collections/bai-viet/entries/${ENTRY}`);
    await pressInLastFolded("Chọn một hình");
    const color = { width: 8, height: 8, channels: 3, background: "red" } as const;
    const buffer = await sharp({ create: color }).jpeg().toBuffer();
    const picture = { name: "Hội trường.JPG", mimeType: "image/jpeg", buffer };
    await page.locator("input[type=file]").setInputFiles(picture);
    await page.getByRole("button", { name: "Lấy những cái đã chọn" }).click();
    await type("Lời tả ảnh (không bắt buộc)", "Hội trường thử");
    await publish();
    await expect.poll(lastCommit, { timeout: 20_000 }).toContain("Sửa bài");
    const files = site.git("show", "--name-only", "--format=").trim().split("\n");
    expect(files.toSorted()).toEqual([`content/${ARTICLE}`, `content/${IMAGE}`].toSorted());
    const text = site.git("show", "--format=", "--", `content/${ARTICLE}`);
    expect(text.match(/^[-+](?![-+]).*$/gm)).toEqual([
      "+cover:",
      "+  src: hoi-truong.jpg",
      "+  alt: Hội trường thử",
    ]);
  });

  it("saves what check accepts", async () => {
    const { messages } = await loadArchive({ content: site.content, checkOnly: true });
    expect(messages).toEqual([]);
  });

  it("takes nothing from another host, and keeps to its policy", () => {
    expect([...hosts].toSorted()).toEqual([new URL(served.url).host, "localhost:8081"].toSorted());
    expect(refused).toEqual([]);
  });
});

async function publish(): Promise<void> {
  await page.getByRole("button", { name: "Công bố" }).click();
  await page.getByText("Công bố ngay").click();
}

function lastCommit(): string {
  return site.git("log", "-1", "--format=%s");
}

/** Types over what stands in a field: the form puts text that comes at once behind what was there. */
async function type(label: string, text: string): Promise<void> {
  const field = page.getByRole("textbox", { name: label, exact: true });
  await field.click();
  await page.keyboard.press("Control+A");
  await page.keyboard.type(text);
}

/** Opens the last part of the form that is folded, and presses a button in it; a form that is still loading folds it again. */
async function pressInLastFolded(name: string): Promise<void> {
  const button = page.getByRole("button", { name, exact: true });
  const press = async () => {
    if (!(await button.isVisible())) {
      await page.getByRole("button", { name: "Mở ra" }).last().click();
    }
    await button.click({ timeout: 2_000 });
    return true;
  };
  await expect.poll(() => press().catch(String), { timeout: 30_000 }).toBe(true);
}

/** Chooses by typing, as people do: the list is long. */
async function choose(label: string, text: string): Promise<void> {
  const input = page.getByRole("combobox", { name: label, exact: true });
  await input.fill(text);
  await page.getByRole("option", { name: text }).first().click();
}
