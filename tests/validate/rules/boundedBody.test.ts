import { describe, expect, it } from "vitest";
import { articleText, errorAt, goodRegistry, judgeChange, judgeText } from "../../fixture.ts";

const registry = await goodRegistry();

describe("bounded-body", () => {
  it.each([
    ["quotes", ">".repeat(60)],
    ["lists", "- ".repeat(60)],
    ["brackets", "[".repeat(40)],
  ])("accepts %s up to the limit", (_, body) => {
    expect(judgeChange(registry, { body: `\n${body} sâu\n` })).toEqual([]);
  });

  it.each([
    ["quotes", ">".repeat(70), "Trích dẫn hoặc danh sách lồng nhau 70 tầng", 60],
    ["lists", "- ".repeat(61), "Trích dẫn hoặc danh sách lồng nhau 61 tầng", 60],
    ["brackets", "[".repeat(41), "Ngoặc vuông lồng nhau 41 tầng", 40],
  ])("refuses deeper %s, at their line", (_, body, message, limit) => {
    expect(judgeChange(registry, { body: `\nNội dung thử.\n\n${body} sâu\n` })).toEqual([
      errorAt(11, 1, { rule: "bounded-body", message, expected: `nhiều nhất ${limit} tầng` }),
    ]);
  });

  it("refuses the line after the ten-thousandth", () => {
    expect(judgeChange(registry, { body: "thử\n".repeat(9999) })).toEqual([]);
    expect(judgeChange(registry, { body: "thử\n".repeat(10_000) })).toEqual([
      errorAt(10_008, 1, {
        rule: "bounded-body",
        message: "Nội dung dài 10001 dòng",
        expected: "nhiều nhất 10000 dòng; hãy chia thành nhiều bài",
      }),
    ]);
  });

  it("keeps such a body from the renderer, and no other", () => {
    expect(judgeText(registry, articleText({ body: ">".repeat(70) })).renderable).toBe(false);
    expect(judgeText(registry, articleText({ body: "" })).renderable).toBe(true);
  });
});
