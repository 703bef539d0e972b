import { describe, expect, it } from "vitest";
import { slugOfFile } from "../../../src/import/write/filePath.ts";

describe("the slug of a draft without title", () => {
  it.each([
    ["thu-muc/Trang Cũ (1).html", "trang-cu-1"],
    ["C:\\tin\\bài.docx", "bai"],
    ["-", "bai-chua-co-nhan-de"],
    ["….txt", "bai-chua-co-nhan-de"],
  ])("of %s is %s", (file, slug) => {
    expect(slugOfFile(file)).toBe(slug);
  });
});
