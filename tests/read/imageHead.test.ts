import { describe, expect, it } from "vitest";
import { imageHead } from "../../src/read/imageHead.ts";
import { loadSharp } from "../../src/read/loadSharp.ts";
import { movingImage, sampleImage } from "./sampleImages.ts";

const sharp = await loadSharp();
const png = await sampleImage(60, 40, "png");

/** Images that say the same in many ways, 60 × 40. */
const images: Record<string, Buffer> = {
  "baseline JPEG": await sampleImage(60, 40),
  "progressive JPEG": await sharp(png).jpeg({ progressive: true }).toBuffer(),
  "grey JPEG": await sharp(png).greyscale().jpeg().toBuffer(),
  "JPEG with a colour profile": await sharp(png).withIccProfile("p3").jpeg().toBuffer(),
  PNG: png,
  "PNG with a palette": await sharp(png).png({ palette: true }).toBuffer(),
  "lossy WebP": await sampleImage(60, 40, "webp"),
  "lossless WebP": await sharp(png).webp({ lossless: true }).toBuffer(),
  "WebP that lets through": await sharp(png).ensureAlpha(0.5).webp().toBuffer(),
};

describe("imageHead", () => {
  it.each(Object.entries(images))("tells the shape of a %s", async (_, bytes) => {
    const { format } = await sharp(bytes).metadata();
    expect(imageHead(bytes)).toEqual({ format, width: 60, height: 40, still: true });
  });

  it.each([
    1, 2, 3, 4, 5, 6, 7, 8,
  ])("turns a photo held in way %i as the library does", async (way) => {
    const photo = await sampleImage(60, 40, "jpeg", way);
    const { autoOrient } = await sharp(photo).metadata();
    expect(imageHead(photo)).toMatchObject(autoOrient);
  });

  it.each(["gif", "webp"] as const)("knows that a %s may move", async (format) => {
    const bytes = await movingImage(format);
    expect(imageHead(bytes)).toEqual({ format, width: 60, height: 40, still: false });
  });

  it("knows that a PNG moves", () => {
    const length = Buffer.from([0, 0, 0, 8]);
    const chunk = Buffer.concat([length, Buffer.from("acTL"), Buffer.alloc(12)]);
    const moving = Buffer.concat([png.subarray(0, 33), chunk, png.subarray(33)]);
    expect(imageHead(moving)).toMatchObject({ format: "png", still: false });
  });

  it.each<["png" | "webp" | "avif"]>([
    ["png"],
    ["webp"],
    ["avif"],
  ])("leaves a doubtful %s to the library", async (format) => {
    expect(imageHead(await sampleImage(60, 40, format, 6))).toBeUndefined();
  });

  it("says the same or nothing, wherever the bytes end", () => {
    for (const [name, bytes] of Object.entries(images)) {
      const whole = imageHead(bytes);
      for (let end = 0; end < Math.min(bytes.length, 2_000); end++) {
        expect([name, [undefined, whole]]).toEqual([
          name,
          expect.arrayContaining([imageHead(bytes.subarray(0, end))]),
        ]);
      }
    }
  });

  it("says nothing of what is no image", () => {
    for (const text of ["", "chữ", "GIF8", "RIFF0000WEBP", "\xff\xd8\xff\xff\xff"]) {
      expect(imageHead(Buffer.from(text, "latin1"))).toBeUndefined();
    }
  });
});
