import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { inlineImage } from "../../src/emit/inlineImage.ts";
import { loadSharp } from "../../src/read/loadSharp.ts";
import { measureImages } from "../../src/read/measureImages.ts";
import { movingImage, place, sampleImage } from "../read/sampleImages.ts";
import { scratchFolder } from "../site/sampleSite.ts";

const folder = scratchFolder();
const files = ["a/to.jpg", "a/vua.jpg", "a/nho.png", "a/dong.gif"].map(
  (name) => `articles/${name}`,
);

beforeAll(async () => {
  const [large = "", middle = "", small = "", moving = ""] = files;
  await place(folder, {
    [large]: await sampleImage(1500, 100),
    [middle]: await sampleImage(1000, 100),
    [small]: await sampleImage(60, 40, "png"),
    [moving]: await movingImage("gif"),
  });
});

async function inlined(path = ""): Promise<{ type?: string; bytes: Buffer }> {
  const { shapes } = await measureImages(folder, files);
  const source = { content: folder, cache: join(folder, "kho-tam"), shapes };
  const [, type, data = ""] =
    /^data:([^;]+);base64,(.+)$/.exec(await inlineImage(source, path)) ?? [];
  return { type, bytes: Buffer.from(data, "base64") };
}

describe("inlineImage", () => {
  it.each([
    [files[0], 960],
    [files[1], 1000],
    [files[2], 60],
  ])("gives %s as WebP %i pixels wide", async (path, width) => {
    const { type, bytes } = await inlined(path);
    expect(type).toBe("image/webp");
    const sharp = await loadSharp();
    expect(await sharp(bytes).metadata()).toMatchObject({ format: "webp", width });
  });

  it("gives an image that moves as it is", async () => {
    const { type, bytes } = await inlined(files[3]);
    expect(type).toBe("image/gif");
    expect(bytes).toEqual(await movingImage("gif"));
  });

  it("refuses an image that nobody measured", async () => {
    await expect(inlined("articles/a/la.jpg")).rejects.toThrow("unknown shape");
  });
});
