import { describe, expect, it } from "vitest";
import { errorAt, goodRegistry, judgeChange } from "../../fixture.ts";

const registry = await goodRegistry();

describe("clean-aliases", () => {
  it.each([
    "/tin/123/",
    "/Tin-Tuc/2021/bai_1.html",
    "/bai-viet/gia-lam/2021-01-05-ten-cu/",
  ])("accepts %s", (alias) => {
    expect(judgeChange(registry, { front: { aliases: `["${alias}"]` } })).toEqual([]);
  });

  it.each([
    ["without a slash before it", "tin/123/"],
    ["without a slash behind it", "/tin/123"],
    ["of another site", "https://bao-thu.example/"],
    ["of another host without a scheme", "//bao-thu.example/"],
    ["that climbs out", "/tin/../css/"],
    ["with Vietnamese letters", "/bài-thử/"],
    ["with a query", "/tin/?id=1/"],
    ["of the home page", "/"],
    ["of a listing", "/quan-huyen/gia-lam/"],
    ["of the images", "/hinh/gia-lam/"],
    ["of an article's saved copy", "/bai-viet/gia-lam/2021-01-06-bai-thu-so-1/ban-luu.html"],
    ["below an article's source", "/bai-viet/gia-lam/2021-01-06-bai-thu-so-1/nguon.md/"],
  ])("refuses an address %s", (_, alias) => {
    expect(judgeChange(registry, { front: { aliases: `[/tin/1/, "${alias}"]` } })).toEqual([
      errorAt(7, 20, {
        rule: "clean-aliases",
        key: "aliases",
        message: `Địa chỉ cũ "${alias}" viết sai`,
        expected:
          "đường dẫn trong trang, bắt đầu bằng /, kết thúc bằng / hoặc .html, như /tin/123/; không trùng địa chỉ các danh mục",
      }),
    ]);
  });
});
