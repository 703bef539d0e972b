import { describe, expect, it } from "vitest";
import { errorAt, goodRegistry, judgeChange } from "../../fixture.ts";

const registry = await goodRegistry();

describe("cover-alt", () => {
  const untold = errorAt(7, 1, {
    rule: "cover-alt",
    message: "Ảnh đầu bài không có lời tả",
    expected: "cover.alt: một câu tả ảnh cho người không nhìn thấy",
  });

  it.each([
    ["no alt", "{ src: anh-thu.png }"],
    ["an empty alt", '{ src: anh-thu.png, alt: "" }'],
    ["a blank alt", '{ src: anh-thu.png, alt: "\u00a0 " }'],
  ])("asks for words where there is %s", (_, cover) => {
    expect(judgeChange(registry, { front: { cover } })).toEqual([untold]);
  });

  it("is content with a sentence", () => {
    const cover = "{ src: anh-thu.png, alt: Một ô vuông đỏ }";
    expect(judgeChange(registry, { front: { cover } })).toEqual([]);
  });
});
