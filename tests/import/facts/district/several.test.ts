import { describe, expect, it } from "vitest";
import { findDistrict } from "../../../../src/import/facts/district/findDistrict.ts";
import { pageOf, wholeRegistry } from "../pageOf.ts";

const registry = await wholeRegistry();
const find = (parts: Parameters<typeof pageOf>[0]) =>
  findDistrict(pageOf(parts), registry, { day: "2021-03-05" });

describe("several districts are a question", () => {
  it.each([
    [
      "two committees in the title",
      { title: "Quận ủy Hoàng Mai và Huyện ủy Thanh Trì ký quy chế" },
    ],
    [
      "two committees in the lead",
      { lead: "Sáng 5/3, Quận ủy Tây Hồ và Quận ủy Ba Đình giao ban." },
    ],
    [
      "one acts in the title, another in the lead",
      { title: "Huyện ủy Gia Lâm nhận cờ", lead: "Sáng 5/3, Quận ủy Long Biên tổ chức hội nghị." },
    ],
    [
      "a list of districts",
      { lead: "Thành phố làm việc với các quận Ba Đình, Hoàn Kiếm và Tây Hồ." },
    ],
    ["two units in the title", { title: "Thành phố làm việc với quận Ba Đình và huyện Gia Lâm" }],
    [
      "a round-up with committees deep in the text",
      {
        title: "Các nơi bàn việc quý II",
        body: [
          "Huyện ủy Ba Vì họp sáng 5/3.",
          "Huyện ủy Mỹ Đức họp chiều 5/3.",
          "Thị ủy Sơn Tây họp.",
        ],
      },
    ],
    [
      "districts named in the text only",
      { title: "Bàn việc", body: "Quận Tây Hồ làm tốt, huyện Mê Linh làm chậm." },
    ],
  ])("%s", (_, parts) => {
    const field = find(parts);
    expect(field).toMatchObject({ value: null, sure: false });
    expect(field.alternatives.length).toBeGreaterThan(1);
    expect(field.note).toContain("nhiều quận, huyện");
  });

  it("names all of them, the weightiest first", () => {
    const field = find({ lead: "Các quận Ba Đình, Hoàn Kiếm và huyện Gia Lâm cùng ký." });
    expect(field.alternatives).toEqual(["ba-dinh", "hoan-kiem", "gia-lam"]);
  });
});

describe("the committee that acts in title and lead wins over mentions aside", () => {
  const title = "Quận ủy Hoàng Mai bàn việc quý II";
  const lead = "Sáng 5/3, Ban Chấp hành Đảng bộ quận Hoàng Mai họp.";

  it.each([
    [
      "visitors in the text",
      { title, lead, body: "Quận ủy đã tiếp đoàn công tác của Huyện ủy Gia Lâm." },
    ],
    [
      "visitors in the lead",
      { title, lead: `${lead} Cùng dự có Bí thư Quận ủy Tây Hồ Nguyễn Văn Thử.` },
    ],
    [
      "visitors in title and lead",
      {
        title: "Quận ủy Hoàng Mai tiếp đoàn công tác Huyện ủy Gia Lâm",
        lead: "Quận ủy Hoàng Mai vừa tiếp đoàn đại biểu Huyện ủy Gia Lâm.",
      },
    ],
    ["a comparison", { title, lead, body: "So với quận Thanh Xuân, kết quả của quận cao hơn." }],
    ["neighbours", { title, lead: `${lead} Quận giáp huyện Thanh Trì.` }],
    ["a journey", { title, lead, body: "Đoàn đi học tập kinh nghiệm tại Huyện ủy Đan Phượng." }],
    ["a former post", { title, lead, body: "Ông Thử, nguyên Bí thư Huyện ủy Gia Lâm, phát biểu." }],
    [
      "a committee once deep in the text",
      { title, lead, body: "Quận ủy Thanh Xuân cũng làm như vậy." },
    ],
    ["a district in the lead", { title, lead: `${lead} Huyện Thanh Trì cử người tới họp.` }],
  ])("%s", (_, parts) => {
    expect(find(parts)).toMatchObject({ value: "hoang-mai", sure: true, alternatives: [] });
  });

  it("a second committee that acts in the lead is said, and leaves the first unsure", () => {
    const both = "Sáng 5/3, Quận ủy Hoàng Mai họp; Quận ủy Thanh Xuân báo cáo.";
    const field = find({ title, lead: both });
    expect(field).toMatchObject({ value: "hoang-mai", sure: false, alternatives: ["thanh-xuan"] });
  });
});

describe("less than a committee", () => {
  it("a post in the title is its committee's", () => {
    const title = "Đồng chí Nguyễn Văn Thử giữ chức Bí thư Quận ủy Tây Hồ";
    const lead = "Ông Thử, Phó Bí thư Huyện ủy Gia Lâm, nhận quyết định sáng 5/3.";
    expect(find({ title, lead })).toMatchObject({ value: "tay-ho", sure: true });
  });

  it("a guest deep in the text is not taken for the host", () => {
    const lead = "Sáng 5/3, Huyện ủy tổ chức hội nghị.";
    const body = "Cùng dự có đồng chí Nguyễn Văn Thử, Bí thư Huyện ủy Gia Lâm.";
    expect(find({ lead, body }).sure).toBe(false);
  });

  it("a place where another meets is not surely its district", () => {
    const lead = "Sáng 5/3, tại huyện Ba Vì, Huyện ủy tổ chức hội nghị.";
    expect(find({ lead })).toMatchObject({ value: "ba-vi", sure: false });
  });

  it("a place does not beat the committee named deep in the text, nor leave it sure", () => {
    const lead = "Sáng 5/3, tại huyện Ba Vì, Huyện ủy tổ chức hội nghị.";
    const body = "Quyết định trình Đảng bộ huyện Thường Tín.";
    const field = find({ lead, body });
    expect(field).toMatchObject({ value: "thuong-tin", sure: false, alternatives: ["ba-vi"] });
  });

  it("the hall of a committee is no rival to it", () => {
    const title = "Hội nghị Ban Chấp hành Đảng bộ quận Cầu Giấy lần thứ 9";
    const lead = "Sáng 5/3, tại Hội trường Quận ủy Cầu Giấy, Ban Chấp hành Đảng bộ quận họp.";
    expect(find({ title, lead })).toMatchObject({ value: "cau-giay", sure: true });
  });

  it("a district named once in the text, its committee nowhere, is told, not surely", () => {
    const body = "Huyện ủy trao quà tới huyện Mỹ Đức.";
    expect(find({ title: "Bàn việc", body })).toMatchObject({ value: "my-duc", sure: false });
  });
});
