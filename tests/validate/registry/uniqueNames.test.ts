import { describe, expect, it } from "vitest";
import { uniqueSections, uniqueSources } from "../../../src/validate/registry/uniqueNames.ts";

const expected = "mỗi giá trị một lần trong tệp";
const source = (name: string, hosts: string[] = [], marks: string[] = []) => ({
  name,
  hosts,
  marks,
  rights: "link" as const,
});

describe("unique-sections", () => {
  const judge = (...slugs: string[]) =>
    uniqueSections.judge(
      slugs.map((slug) => ({ slug, name: "Đại hội" })),
      "sections.yaml",
    );

  it("accepts different clean slugs", () => {
    expect(judge("dai-hoi", "dai-hoi-2")).toEqual([]);
  });

  it("suggests the name's slug for an unclean one", () => {
    expect(judge("Đại hội")).toEqual([
      {
        at: [0, "slug"],
        key: "slug",
        message: 'slug "Đại hội" có ký tự không dùng được ở địa chỉ',
        expected: "chữ thường không dấu, số và gạch nối",
        suggestion: "dai-hoi",
      },
    ]);
  });

  it("refuses a slug that stands twice", () => {
    expect(judge("dai-hoi", "noi-chinh", "dai-hoi")).toEqual([
      { at: [2, "slug"], message: 'slug "dai-hoi" đã có ở trên', expected },
    ]);
  });

  it("refuses a printed label that means two sections", () => {
    const first = { slug: "dai-hoi", name: "Đại hội", labels: ["Tiến tới đại hội"] };
    const second = { slug: "noi-chinh", name: "Nội chính", labels: ["TIẾN TỚI ĐẠI HỘI"] };
    expect(uniqueSections.judge([first, second], "sections.yaml")).toEqual([
      { at: [1, "labels", 0], message: 'tên in "TIẾN TỚI ĐẠI HỘI" đã có ở trên', expected },
    ]);
  });
});

describe("unique-sources", () => {
  it("accepts sources that share nothing", () => {
    const sources = [source("Báo Thử", ["a.example"], ["A"]), source("Cổng Thử", ["b.example"])];
    expect(uniqueSources.judge(sources, "sources.yaml")).toEqual([]);
  });

  it("refuses a name, a host and a mark that stand twice, whatever their case", () => {
    const first = source("Báo Thử", ["a.example"], ["BT"]);
    const second = source("báo thử", ["b.example", "A.example"], ["bt"]);
    expect(uniqueSources.judge([first, second], "sources.yaml")).toEqual([
      { at: [1, "name"], message: 'tên "báo thử" đã có ở trên', expected },
      { at: [1, "hosts", 1], message: 'máy chủ "A.example" đã có ở trên', expected },
      { at: [1, "marks", 0], message: 'ký hiệu "bt" đã có ở trên', expected },
    ]);
  });
});
