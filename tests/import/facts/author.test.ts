import { describe, expect, it } from "vitest";
import { decideAuthor } from "../../../src/import/facts/author.ts";
import type { Layout } from "../../../src/import/model.ts";
import { layoutOf, pageOf, paragraph, words } from "../sample.ts";

const sources = [
  {
    name: "Báo Thử",
    hosts: ["baothu.example"],
    marks: ["BTO"],
    rights: "link" as const,
  },
];

const author = (known: Partial<Layout>, page = pageOf()) =>
  decideAuthor(page, layoutOf(known), sources);

describe("the author of a printed byline", () => {
  it.each<[string, string | string[]]>([
    ["Vương Thử", "Vương Thử"],
    ["PHI THỬ", "PHI THỬ"],
    ["X.H", "X.H"],
    ["Xuân Thử - Diệu Thử", ["Xuân Thử", "Diệu Thử"]],
    ["Linh Thử _Văn Thử", ["Linh Thử", "Văn Thử"]],
    ["Nguyễn Văn Thử, Trần Thử và Lê Thử", ["Nguyễn Văn Thử", "Trần Thử", "Lê Thử"]],
    ["Người viết: Nguyễn Thị Thử", "Nguyễn Thị Thử"],
    ["Bài, ảnh: Vương Thử", "Vương Thử"],
    ["Bài và ảnh: Vương Thử", "Vương Thử"],
    ["Tin, ảnh: Vương Thử", "Vương Thử"],
    ["Trần Thử - Thuỳ Thử - Ảnh: Thanh Thử", ["Trần Thử", "Thuỳ Thử"]],
    ["Bài: Trần Thử; Ảnh: Thanh Thử, Mai Thử", "Trần Thử"],
    ["Kim Thử - Hoàng Thử| 04/01/2023 20:11", ["Kim Thử", "Hoàng Thử"]],
    ["Kim Thử - 21/04/2025 - 16:42", "Kim Thử"],
    ["Thuần Thử.", "Thuần Thử"],
    ["(Mai Thử)", "Mai Thử"],
    ["Hải Thử/BTO", "Hải Thử"],
    ["Phóng viên Mai Thử", "Mai Thử"],
    ["Phóng Viên", "Phóng Viên"],
  ])("%s is %j", (literal, value) => {
    expect(author({ byline: words(literal) })).toMatchObject({
      field: "author",
      value,
      sure: true,
      line: 3,
      literal,
      alternatives: [],
    });
  });

  it("is not sure where it is not written as names are", () => {
    const found = author({ byline: words("tổ thông tin xã thử số 2") });
    expect(found).toMatchObject({ value: "tổ thông tin xã thử số 2", sure: false });
  });

  it("falls back on the rest of the page where only photographers are named", () => {
    expect(author({ byline: words("Ảnh: Thanh Thử") })).toMatchObject({ value: "unsigned" });
  });
});

describe("the author of a page without byline", () => {
  it("is the one whom the mark of a reprint names", () => {
    const reprint = words("Theo ÁNH THỬ/baothu.example/");
    expect(author({ reprint })).toMatchObject({ value: "ÁNH THỬ", sure: true, line: 3 });
  });

  it("is never the newspaper of a reprint", () => {
    const reprint = words("Theo Báo Thử/baothu.example");
    expect(author({ reprint })).toMatchObject({ value: "unsigned" });
  });

  it("is what the page states, not surely", () => {
    const stated = [{ name: "author", value: "Mai Thử", line: 2, literal: "<meta …>" }];
    expect(author({}, pageOf({ stated }))).toMatchObject({
      value: "Mai Thử",
      sure: false,
      line: 2,
      alternatives: ["unsigned"],
    });
  });

  it("is surely unsigned where the text ends whole", () => {
    expect(author({})).toMatchObject({ value: "unsigned", sure: true, line: null, literal: null });
    const pieces = [paragraph("Chương trình 02 còn nhiều việc")];
    const furniture = [{ line: 9, text: "./." }];
    expect(author({ pieces, furniture })).toMatchObject({ value: "unsigned", sure: true });
  });

  it("is not surely unsigned where the text breaks off", () => {
    const pieces = [paragraph("Chương trình 02 còn nhiều")];
    expect(author({ pieces })).toMatchObject({ value: "unsigned", sure: false });
  });

  it("is not surely unsigned where a line looks like a name", () => {
    const furniture = [{ line: 12, text: "Vương Thử" }];
    expect(author({ furniture })).toMatchObject({
      value: "unsigned",
      sure: false,
      alternatives: ["Vương Thử"],
    });
  });

  it("is unknown where there is no text", () => {
    expect(author({ pieces: [] })).toMatchObject({ value: null, sure: false });
  });
});
