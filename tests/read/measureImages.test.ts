import { truncate } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { measureImages } from "../../src/read/measureImages.ts";
import { scratchFolder } from "../site/sampleSite.ts";
import { type Format, movingImage, place, sampleImage } from "./sampleImages.ts";

const folder = scratchFolder();

async function measured(name: string, bytes: string | Uint8Array) {
  await place(folder, { [name]: bytes });
  const { shapes, messages } = await measureImages(folder, [name]);
  return { shape: shapes.get(name), messages };
}

/** The head of a PNG that says how large it is, and nothing else. */
function boastfulPng(width: number, height: number, png: Buffer): Buffer {
  const head = Buffer.from(png);
  head.writeUInt32BE(width, 16);
  head.writeUInt32BE(height, 20);
  return head;
}

describe("an image", () => {
  it.each<[string, Format]>([
    ["a.jpg", "jpeg"],
    ["a.jpeg", "jpeg"],
    ["a.png", "png"],
    ["a.webp", "webp"],
    ["a.avif", "avif"],
  ])("%s is measured", async (name, format) => {
    const { shape, messages } = await measured(name, await sampleImage(60, 40, format));
    expect(messages).toEqual([]);
    expect(shape).toEqual({ width: 60, height: 40, still: true });
  });

  it("of a camera held upright is as high as it is seen", async () => {
    const { shape } = await measured("dung.jpg", await sampleImage(60, 40, "jpeg", 6));
    expect(shape).toEqual({ width: 40, height: 60, still: true });
  });

  it.each(["gif", "webp"] as const)("that moves is known, %s", async (format) => {
    const { shape } = await measured(`dong.${format}`, await movingImage(format));
    expect(shape).toEqual({ width: 60, height: 40, still: false });
  });

  it("with notes of a camera behind its end is whole", async () => {
    const bytes = Buffer.concat([await sampleImage(60, 40), Buffer.alloc(40_000)]);
    expect((await measured("ghi-chu.jpg", bytes)).messages).toEqual([]);
  });
});

describe("a file that is no image to show", () => {
  const broken = {
    file: "",
    line: 1,
    column: 1,
    severity: "error",
    rule: "readable-image",
    message: "Không mở được ảnh này: tệp hỏng, tải về dở dang hoặc không phải ảnh",
    expected: "tệp ảnh mở được bằng chương trình xem ảnh; tải lại hoặc lưu lại từ bản gốc",
  };

  it.each([
    ["text.jpg", "đây không phải ảnh"],
    ["trong.png", ""],
    ["lfs.jpg", "version https://git-lfs.github.com/spec/v1\noid sha256:00\nsize 1\n"],
  ])("%s has a message", async (file, bytes) => {
    expect((await measured(file, bytes)).messages).toEqual([{ ...broken, file }]);
  });

  it.each<[string, Format]>([
    ["do.jpg", "jpeg"],
    ["do.png", "png"],
    ["do.webp", "webp"],
    ["do.avif", "avif"],
    ["do.gif", "gif"],
  ])("cut off in the middle has a message, %s", async (file, format) => {
    const whole = await sampleImage(300, 200, format);
    const { shape, messages } = await measured(file, whole.subarray(0, whole.length * 0.6));
    expect(messages).toEqual([{ ...broken, file }]);
    expect(shape).toBeUndefined();
  });

  it("under the name of another format says what it is", async () => {
    const { messages } = await measured("png.jpg", await sampleImage(6, 4, "png"));
    expect(messages).toMatchObject([
      { rule: "readable-image", message: expect.stringContaining("là dạng png,") },
    ]);
    const svg = '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>';
    expect((await measured("svg.png", svg)).messages).toMatchObject([
      { message: expect.stringContaining("là dạng svg,") },
    ]);
  });

  it("of more than a hundred million pixels is refused by its head alone", async () => {
    const bytes = boastfulPng(20_000, 20_000, await sampleImage(60, 40, "png"));
    expect((await measured("bom.png", bytes)).messages).toMatchObject([
      {
        rule: "readable-image",
        message: "Ảnh có 20000 × 20000 điểm ảnh",
        expected: "nhiều nhất 100 triệu điểm ảnh; thu nhỏ ảnh rồi lưu lại",
      },
    ]);
  });

  it("of more than fifty million bytes is not read", async () => {
    await place(folder, { "nang.jpg": await sampleImage(60, 40) });
    await truncate(join(folder, "nang.jpg"), 50_000_001);
    const { messages } = await measureImages(folder, ["nang.jpg"]);
    expect(messages).toMatchObject([
      { rule: "readable-image", message: "Tệp ảnh nặng 51 triệu byte" },
    ]);
  });

  it("that went away is told of as unreadable", async () => {
    const { messages } = await measureImages(folder, ["khong-co.jpg"]);
    expect(messages).toMatchObject([{ file: "khong-co.jpg", rule: "readable-file" }]);
  });
});

it("no images are no work", async () => {
  expect(await measureImages(folder, [])).toEqual({ shapes: new Map(), messages: [] });
});
