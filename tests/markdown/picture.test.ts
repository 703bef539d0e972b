import { describe, expect, it } from "vitest";
import { pictureOf, variantsOf } from "../../src/markdown/picture.ts";

const PATH = "articles/gia-lam/2021/anh.jpg";

function widths(width: number, height = 100, still = true): number[] {
  const variants = variantsOf(PATH, { width, height, still });
  return variants.filter(({ format }) => format === "webp").map((variant) => variant.width);
}

describe("variantsOf", () => {
  it.each([
    [4000, [480, 960, 1440]],
    [1440, [480, 960, 1440]],
    [1000, [480, 1000]],
    [500, [500]],
    [480, [480]],
    [48, [48]],
  ])("of an image %i pixels wide are never wider", (width, expected) => {
    expect(widths(width)).toEqual(expected);
  });

  it("of an image that moves are none", () => {
    expect(widths(4000, 3000, false)).toEqual([]);
  });

  it("leave out what is higher than WebP can be", () => {
    expect(widths(1000, 20_000)).toEqual([480]);
    expect(widths(100, 20_000)).toEqual([]);
  });

  it("have addresses that no image of an editor can have", () => {
    const [first] = variantsOf(PATH, { width: 480, height: 320, still: true });
    expect(first?.address).toBe("/hinh/gia-lam/2021/anh.jpg-480.avif");
    expect(first?.address).not.toMatch(/\/[A-Za-z0-9_-]+\.[a-z]+$/);
  });
});

describe("pictureOf", () => {
  it("offers AVIF before WebP and has the original for all others", () => {
    expect(pictureOf(PATH, { width: 1000, height: 500, still: true }, "/kho")).toEqual({
      src: "/kho/hinh/gia-lam/2021/anh.jpg",
      width: 1000,
      height: 500,
      sources: ["avif", "webp"].map((format) => ({
        type: `image/${format}`,
        srcSet: `/kho/hinh/gia-lam/2021/anh.jpg-480.${format} 480w, /kho/hinh/gia-lam/2021/anh.jpg-1000.${format} 1000w`,
      })),
      sizes: "(min-width: 42rem) 40rem, 100vw",
    });
  });

  it("offers nothing but the original of an image that moves", () => {
    expect(pictureOf(PATH, { width: 60, height: 40, still: false }, "").sources).toEqual([]);
  });

  it("above the text is wider than in it", () => {
    const { sizes } = pictureOf(PATH, { width: 60, height: 40, still: true }, "", "cover");
    expect(sizes).toBe("(min-width: 56rem) 54rem, 100vw");
  });
});
