import { readdir, rm, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Element } from "hast";
import { beforeAll, describe, expect, it } from "vitest";
import { elementsIn } from "../markdown/rendered.ts";
import { movingImage, place, sampleImage } from "../read/sampleImages.ts";
import {
  build,
  bytesBelow,
  copyGood,
  filesBelow,
  pagesBelow,
  scratchFolder,
} from "./sampleSite.ts";

const scratch = scratchFolder();
const cache = join(scratch, "kho-tam");
const output = join(scratch, "trang");
const FOLDER = "articles/son-tay/2018";
const front = "district: son-tay\ndate: 2018-05-05\nterm: 2015-2020\nauthor: unsigned";
const ONE = `---
title: Bài có ảnh
${front}
cover: { src: ngang.jpg, alt: Ảnh thử, caption: Chú thích thử., credit: Máy vẽ }
---

![Ảnh đứng](dung.jpg "Ảnh đứng thử")

Trong câu có ![ảnh động](dong.gif) nhỏ.
`;
const TWO = `---\ntitle: Bài chung ảnh\n${front}\n---\n\n![Ảnh đứng](dung.jpg)\n`;

let content = "";
let pages = new Map<string, string>();
beforeAll(async () => {
  content = await copyGood(join(scratch, "noi-dung"), {
    [`${FOLDER}/2018-05-05-mot.md`]: ONE,
    [`${FOLDER}/2018-05-05-hai.md`]: TWO,
  });
  await place(join(content, FOLDER), {
    "ngang.jpg": await sampleImage(1000, 400),
    "dung.jpg": await sampleImage(300, 200, "jpeg", 6),
    "dong.gif": await movingImage("gif"),
    "khong-dung.png": await sampleImage(20, 20, "png"),
  });
  expect((await build(content, output, ["--cache", cache])).status).toBe(0);
  pages = await pagesBelow(output);
});

describe("a site with images", () => {
  it("shows each with its size and offers only files that exist", async () => {
    const files = new Set(await filesBelow(output));
    const seen = [...pages.values()].flatMap(elementsIn);
    const images = seen.filter(isPicture);
    expect(images.length).toBeGreaterThan(4);
    for (const { properties } of images) {
      expect([Number(properties.width) > 0, Number(properties.height) > 0]).toEqual([true, true]);
      expect(files).toContain(String(properties.src).slice(1));
    }
    for (const { properties } of seen.filter(({ tagName }) => tagName === "source")) {
      for (const offer of String(properties.srcSet).split(", ")) {
        expect(files).toContain(offer.split(" ")[0]?.slice(1));
      }
    }
  });

  it("loads the cover first, and what is below it when it is wanted", () => {
    const page = pages.get("/bai-viet/son-tay/2018-05-05-mot/") ?? "";
    const images = elementsIn(page).filter(isPicture);
    expect(
      images.map(({ properties: { width, height, loading, fetchPriority } }) => [
        width,
        height,
        loading,
        fetchPriority,
      ]),
    ).toEqual([
      [1000, 400, undefined, "high"],
      [200, 300, "lazy", undefined],
      [60, 40, "lazy", undefined],
    ]);
  });

  it("publishes what articles show, and nothing else", async () => {
    const files = await filesBelow(join(output, "hinh/son-tay"));
    expect(files.filter((file) => !/\.(avif|webp)$/.test(file))).toEqual(
      ["dong.gif", "dung.jpg", "ngang.jpg"].map((name) => `2018/${name}`),
    );
  });

  it("is the same from a cache, a damaged one and none, and uses what the cache has", async () => {
    const first = await bytesBelow(join(output, "hinh"));
    const [entry = ""] = await filesBelow(join(cache, "anh"));
    await writeFile(join(cache, "anh", entry), "hỏng");
    const before = await writtenAt(cache);
    // What the output has already would not be made again.
    expect((await build(content, output, ["--cache", cache, "--clean"])).status).toBe(0);
    expect(await bytesBelow(join(output, "hinh"))).toEqual(first);
    const after = await writtenAt(cache);
    expect([...after].filter(([file, time]) => before.get(file) !== time)).toHaveLength(1);
    await rm(cache, { recursive: true });
    expect((await build(content, output, ["--cache", cache])).status).toBe(0);
    expect(await bytesBelow(join(output, "hinh"))).toEqual(first);
  });

  it("with a broken image is not built, and the output stays", async () => {
    const bytes = await sampleImage(300, 200, "png");
    await place(join(content, FOLDER), { "ngang.jpg": bytes });
    const run = await build(content, output, ["--cache", cache]);
    expect(run.status).toBe(1);
    expect(run.stdout).toContain(`${FOLDER}/ngang.jpg:1:1  readable-image`);
    expect(await readdir(output)).toContain("index.html");
  });
});

/** An image that a page loads; a saved copy has it within. */
function isPicture({ tagName, properties }: Element): boolean {
  return tagName === "img" && String(properties.src).startsWith("/hinh/");
}

async function writtenAt(folder: string): Promise<Map<string, number>> {
  const files = await filesBelow(join(folder, "anh"));
  const times = files.map(
    async (file) => [file, (await stat(join(folder, "anh", file))).mtimeMs] as const,
  );
  return new Map(await Promise.all(times));
}
