import { describe, expect, it } from "vitest";
import { stepSummary } from "../../../src/cli/report/stepSummary.ts";
import { bare, full } from "./sample.ts";

const SUMMARY = "15 bài, 0 bản nháp: 1 lỗi, 1 cảnh báo";

describe("the summary of a step", () => {
  it("is one line where nothing is wrong", () => {
    expect(stepSummary([], SUMMARY)).toBe(
      "## Kiểm tra nội dung\n\n15 bài\\, 0 bản nháp\\: 1 lỗi\\, 1 cảnh báo\n\n",
    );
  });

  it("is a table of messages", () => {
    const table = stepSummary([full, bare], SUMMARY).split("\n").slice(4);
    expect(table.map((row) => row.replaceAll("\\", ""))).toEqual([
      "| | Chỗ | Quy tắc | Thấy gì | Cách sửa |",
      "| --- | --- | --- | --- | --- |",
      "| lỗi | content/articles/thu-mot/2021/2021-01-06-bai.md:5:7 | term-matches-date | Nhiệm kỳ 2015-2020 đã kết thúc; bài đề ngày 06/01/2021 | sửa thành: 2020-2025 |",
      "| cảnh báo | content/site.yaml:1:1 | nfc-text | Chữ có dấu ghi ở dạng tách rời (NFD) |  |",
      "",
    ]);
  });

  it("shows what articles say as it stands, in its cell", () => {
    const message = "a | b\n<img src=x> ![a](https://thu.example/a.png) @thu `c`";
    const [row = ""] = stepSummary([{ ...bare, message }], "")
      .split("\n")
      .slice(6);
    expect(row).toContain(
      "a \\| b \\<img src\\=x\\> \\!\\[a\\]\\(https\\:\\/\\/thu\\.example\\/a\\.png\\) \\@thu \\`c\\`",
    );
  });

  it("ends after two hundred rows and says how many are left", () => {
    const many = Array.from({ length: 203 }, (_, i) => ({ ...bare, line: i + 1 }));
    const text = stepSummary(many, SUMMARY);
    expect(text.match(/^\| cảnh báo/gm)).toHaveLength(200);
    expect(text).toMatch(/\nCòn 3 chỗ nữa; chạy npm run check để xem hết\.\n$/);
  });
});
