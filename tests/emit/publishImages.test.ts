import { readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { publishImages } from "../../src/emit/publishImages.ts";
import { loadSharp } from "../../src/read/loadSharp.ts";
import { measureImages } from "../../src/read/measureImages.ts";
import { movingImage, place, sampleImage } from "../read/sampleImages.ts";
import { bytesBelow, filesBelow, scratchFolder } from "../site/sampleSite.ts";
import { wholeOutput } from "./wholeOutput.ts";

const folder = scratchFolder();
const content = join(folder, "noi-dung");
const cache = join(folder, "kho-tam");
const output = join(folder, "trang");
const path = (name: string) => `articles/thu-mot/2021/${name}`;
const published = (name: string) => join(output, "hinh/thu-mot/2021", name);

async function publish(names: readonly string[], target = output) {
  const { shapes } = await measureImages(content, names.map(path));
  const counts: number[] = [];
  const source = { content, cache, shapes };
  const messages = await publishImages(names.map(path), source, wholeOutput(target), (count) => {
    counts.push(count);
  });
  return { messages, counts };
}

beforeAll(async () => {
  const gif = await movingImage("gif");
  await place(content, {
    [path("ngang.jpg")]: await sampleImage(1100, 300),
    [path("dung.jpg")]: await sampleImage(300, 200, "jpeg", 6),
    [path("dong.gif")]: gif,
  });
  await publish(["ngang.jpg", "dung.jpg", "dong.gif"]);
});

describe("publishImages", () => {
  it("writes nothing where there is nothing", async () => {
    expect(await publish([], join(folder, "khong"))).toEqual({ messages: [], counts: [] });
  });

  it("writes originals and what is smaller, and nothing larger", async () => {
    expect(await filesBelow(output)).toEqual(
      [
        "dong.gif",
        ...["", "-200.avif", "-200.webp"].map((end) => `dung.jpg${end}`),
        ...["", "-1100.avif", "-1100.webp", "-480.avif", "-480.webp"].map(
          (end) => `ngang.jpg${end}`,
        ),
      ].map((name) => `hinh/thu-mot/2021/${name}`),
    );
  });

  it("leaves every byte of the originals", async () => {
    for (const name of ["ngang.jpg", "dung.jpg", "dong.gif"]) {
      expect(await readFile(published(name))).toEqual(await readFile(join(content, path(name))));
    }
  });

  it("gives each variant the format and the width of its name", async () => {
    const sharp = await loadSharp();
    for (const [name, format] of [
      ["ngang.jpg-480.avif", "heif"],
      ["ngang.jpg-480.webp", "webp"],
    ] as const) {
      expect(await sharp(published(name)).metadata()).toMatchObject({ format, width: 480 });
    }
  });

  it("turns upright what a camera took upright, and leaves out its notes", async () => {
    const sharp = await loadSharp();
    const { width, height, orientation, exif } = await sharp(
      published("dung.jpg-200.webp"),
    ).metadata();
    expect({ width, height, orientation, exif }).toEqual({ width: 200, height: 300 });
  });

  it("gives the same bytes from the cache, without it and with a damaged one", async () => {
    const names = ["ngang.jpg", "dung.jpg"];
    const [first, again, anew] = ["mot", "hai", "ba"].map((name) => join(folder, name));
    await publish(names, first);
    await place(cache, { [`anh/${(await filesBelow(join(cache, "anh")))[0]}`]: "hỏng" });
    await publish(names, again);
    await rm(cache, { recursive: true });
    await publish(names, anew);
    expect(await bytesBelow(again ?? "")).toEqual(await bytesBelow(first ?? ""));
    expect(await bytesBelow(anew ?? "")).toEqual(await bytesBelow(first ?? ""));
  });

  it("names an image that only decoding finds broken, and publishes the others", async () => {
    const bytes = await sampleImage(300, 200, "png");
    await place(content, { [path("hong.png")]: bytes.fill(0x55, 200, bytes.length - 60) });
    const target = join(folder, "hong");
    const { messages, counts } = await publish(["hong.png", "dong.gif"], target);
    expect(messages).toMatchObject([{ file: path("hong.png"), line: 1, rule: "readable-image" }]);
    expect(counts).toEqual([1, 2]);
    expect(await filesBelow(target)).toContain("hinh/thu-mot/2021/dong.gif");
  });

  it("names a file that is gone since it was measured, and publishes the others", async () => {
    const target = join(folder, "mat");
    const { messages, counts } = await publish(["mat.png", "dong.gif"], target);
    expect(messages).toMatchObject([{ file: path("mat.png"), line: 1, rule: "readable-file" }]);
    expect(counts).toEqual([1, 2]);
    expect(await filesBelow(target)).toEqual(["hinh/thu-mot/2021/dong.gif"]);
  });

  it("fails on a disk that refuses one only when nothing is being written any more", async () => {
    const target = join(folder, "tu-choi");
    await place(target, { "hinh/thu-mot/2021/dung.jpg/chan": "ở chỗ của ảnh" });
    const paths = ["dung.jpg", "ngang.jpg", "dong.gif"].map(path);
    const { shapes } = await measureImages(content, paths);
    let ended = 0;
    const source = { content, cache, shapes };
    const publishing = publishImages(paths, source, wholeOutput(target), () => {
      ended++;
    });
    await expect(publishing).rejects.toThrow("EISDIR");
    expect(ended).toBe(2);
  });
});
