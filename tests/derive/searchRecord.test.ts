import { describe, expect, it } from "vitest";
import { contextOf } from "../../src/derive/context.ts";
import { searchRecord } from "../../src/derive/searchRecord.ts";
import { searchTable } from "../../src/derive/searchTable.ts";
import { archive, article } from "./sample.ts";

const one = article("2021-01-06", {
  title: "Nhan đề thử",
  summary: "Tóm tắt thử.",
  authors: ["Xuân Thử", "Diệu Thử"],
  section: "tin-thu",
  runUpTo: "2025-2030",
  tags: ["thẻ thử"],
});
const context = contextOf(archive([one]));
const record = searchRecord(context, one, "Nội dung thử.");

describe("an article in the search index", () => {
  it("is found by its title, summary and text, each a paragraph", () => {
    expect(record.title).toBe("Nhan đề thử");
    expect(record.content).toBe("Tóm tắt thử.\nNội dung thử.");
  });

  it("is found by what it is filed under", () => {
    expect(record.about).toBe("Huyện Thử Một\nXuân Thử\nDiệu Thử\nTin thử\nthẻ thử");
  });

  it("has its address without the base path, which the page knows", () => {
    expect(record.url).toBe(one.address);
  });

  it("is filtered by both terms where it prepares a congress", () => {
    expect(record.row.values).toEqual({
      loai: ["bai-viet"],
      "quan-huyen": ["thu-mot"],
      "nhiem-ky": ["2020-2025", "2025-2030"],
      nam: ["2021"],
      "chuyen-muc": ["tin-thu"],
      "tac-gia": ["Xuân Thử", "Diệu Thử"],
    });
  });
});

it("the table of searches names each set of values once", () => {
  const other = searchRecord(context, article("2021-01-08"), "").row;
  const table = searchTable([
    record.row,
    other,
    { ...other, day: "2021-01-01" },
    { ...other, day: undefined },
    { ...other, day: "2021-01-06" },
  ]);
  expect(table.days).toEqual([18_633, 2, -7, null, 5]);
  expect(table.facets["chuyen-muc"]).toEqual({ sets: [["tin-thu"], []], rows: [0, 1, 1, 1, 1] });
});
