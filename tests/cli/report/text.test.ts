import { describe, expect, it } from "vitest";
import { textReport } from "../../../src/cli/report/text.ts";
import { bare, full } from "./sample.ts";

describe("textReport", () => {
  it("says nothing of nothing", () => {
    expect(textReport([], false)).toBe("");
  });

  it("says where, by which rule, what, where else, what is wanted and the way out", () => {
    expect(textReport([full, bare], false)).toBe(
      `content/articles/thu-mot/2021/2021-01-06-bai.md:5:7  term-matches-date  Nhiệm kỳ 2015-2020 đã kết thúc; bài đề ngày 06/01/2021
    xem content/districts/thu-mot.yaml:9:3
    → cần: nhiệm kỳ của cấp ủy đương nhiệm hôm ấy
    → sửa thành: term: 2020-2025
content/site.yaml:1:1  nfc-text  Chữ có dấu ghi ở dạng tách rời (NFD)
`,
    );
  });

  it("suggests a value without key where it is no key's", () => {
    const path = { ...bare, suggestion: "articles/a/2021/2021-01-06-b.md" };
    expect(textReport([path], false)).toContain("→ sửa thành: articles/a/2021/2021-01-06-b.md\n");
  });

  it("says of what can be mended by itself how, at the end of its last line", () => {
    expect(textReport([{ ...full, fixable: true }], false)).toMatch(
      /→ sửa thành: term: 2020-2025 {8}\(npm run check -- --fix\)\n$/,
    );
    expect(textReport([{ ...bare, fixable: true }], false)).toMatch(
      /dạng tách rời \(NFD\) {8}\(npm run check -- --fix\)\n$/,
    );
  });

  it("paints errors red and warnings yellow only where colour is wanted", () => {
    expect(textReport([full], true)).toContain("\u001b[31mterm-matches-date");
    expect(textReport([bare], true)).toContain("\u001b[33mnfc-text");
    expect(textReport([full, bare], false)).not.toContain("\u001b");
  });
});
