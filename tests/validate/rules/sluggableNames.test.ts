import { describe, expect, it } from "vitest";
import { errorAt, goodRegistry, judgeChange } from "../../fixture.ts";

const registry = await goodRegistry();

describe("sluggable-names", () => {
  const nameless = (line: number, column: number, key: string, name: string) =>
    errorAt(line, column, {
      rule: "sluggable-names",
      key,
      message: `"${name}" không có chữ hay số nào để làm địa chỉ`,
      expected: "một tên có chữ cái La-tinh hoặc số",
    });

  it.each(["Đ", "Trần-Lê", "5", "unsigned"])("accepts %s as an author", (author) => {
    expect(judgeChange(registry, { front: { author: `"${author}"` } })).toEqual([]);
  });

  it("points at the tag without a Latin letter", () => {
    expect(judgeChange(registry, { front: { tags: '[bài thử, "***", 北京]' } })).toEqual([
      nameless(7, 17, "tags", "***"),
      nameless(7, 24, "tags", "北京"),
    ]);
  });

  it("points at the author in a list, and at the byline that names several", () => {
    expect(judgeChange(registry, { front: { author: '[Xuân Thử, "..."]' } })).toEqual([
      nameless(6, 20, "author", "..."),
    ]);
    expect(judgeChange(registry, { front: { author: '"Xuân Thử, ..."' } })).toEqual([
      nameless(6, 9, "author", "..."),
    ]);
  });
});
