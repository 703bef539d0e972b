import { describe, expect, it } from "vitest";
import { errorAt, goodRegistry, judgeChange } from "../../fixture.ts";

const registry = await goodRegistry();

const source = "{ name: Cổng Thử }";

describe("source-present", () => {
  it.each(["digest", "full", "link"])("asks for the source of a %s", (rights) => {
    expect(judgeChange(registry, { front: { rights } })).toEqual([
      errorAt(7, 9, {
        rule: "source-present",
        message: `Bài rights: ${rights} mà không ghi nguồn`,
        expected: "khóa source với name (và url nếu biết)",
      }),
    ]);
  });

  it("asks for the address of a link", () => {
    expect(judgeChange(registry, { front: { rights: "link", source } })).toEqual([
      errorAt(8, 9, {
        rule: "source-present",
        message: "Bài rights: link mà nguồn không có địa chỉ",
        expected: "source.url: địa chỉ trang gốc",
      }),
    ]);
  });

  it.each(["digest", "full"])("is content with the name alone for a %s", (rights) => {
    expect(judgeChange(registry, { front: { rights, source } })).toEqual([]);
  });

  it("asks for no source of our own text", () => {
    expect(judgeChange(registry, { front: { rights: "own" } })).toEqual([]);
  });

  it("leaves a source that is written wrong to the schema", () => {
    const front = { rights: "digest", source: "Cổng Thử" };
    expect(judgeChange(registry, { front }).map(({ rule }) => rule)).toEqual(["value-type"]);
  });
});
