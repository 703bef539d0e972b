import { describe, expect, it } from "vitest";
import { errorAt, goodRegistry, judgeChange } from "../../fixture.ts";

const registry = await goodRegistry();

const at = (slug: string) => `articles/gia-lam/2021/2021-01-06-${slug}.md`;
const said = {
  rule: "clean-slug",
  expected: "chữ thường không dấu, số và gạch nối, nhiều nhất 120 ký tự",
};

describe("clean-slug", () => {
  it.each([
    ["thử-đồng", "thu-dong"],
    ["thử-đồng".normalize("NFD"), "thu-dong"],
    ["Bai-Thu", "bai-thu"],
    ["bai thu", "bai-thu"],
    ["bai--thu", "bai-thu"],
    ["bai_thu-", "bai-thu"],
  ])("suggests a clean name for %s", (slug, suggestion) => {
    const message = `Tên "${slug}" trong đường dẫn có ký tự không dùng được ở địa chỉ`;
    expect(judgeChange(registry, { path: at(slug) })).toEqual([
      errorAt(1, 1, { ...said, message, suggestion }, at(slug)),
    ]);
  });

  it("suggests nothing for a name without a single letter", () => {
    const message = 'Tên "***" trong đường dẫn có ký tự không dùng được ở địa chỉ';
    expect(judgeChange(registry, { path: at("***") })).toEqual([
      errorAt(1, 1, { ...said, message }, at("***")),
    ]);
  });

  it("accepts 120 characters and cuts longer names between words", () => {
    expect(judgeChange(registry, { path: at("t".repeat(120)) })).toEqual([]);
    const long = `${"thu-".repeat(30)}so`;
    const message = "Tên trong đường dẫn dài 122 ký tự";
    expect(judgeChange(registry, { path: at(long) })).toEqual([
      errorAt(1, 1, { ...said, message, suggestion: "thu-".repeat(30).slice(0, -1) }, at(long)),
    ]);
  });
});
