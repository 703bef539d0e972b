import { describe, expect, it } from "vitest";
import { found, unknown } from "../../../src/import/facts/field.ts";
import { decideRights } from "../../../src/import/facts/rights.ts";
import { decideSection } from "../../../src/import/facts/section.ts";
import { layoutOf, pageOf, words } from "../sample.ts";

const sections = [
  { slug: "xay-dung-dang", name: "Xây dựng Đảng", labels: ["Đảng - đoàn thể", "Hoạt động Đảng"] },
  { slug: "dai-hoi", name: "Đại hội" },
];

const section = (...printed: string[]) =>
  decideSection(pageOf(), layoutOf({ sections: printed.map((label) => words(label)) }), sections);

describe("the section", () => {
  it.each([
    "Đảng - đoàn thể",
    "đảng đoàn thể",
    "ĐẢNG - ĐOÀN THỂ",
    "XÂY DỰNG ĐẢNG",
  ])("is told by the printed label %s", (label) => {
    expect(section(label)).toMatchObject({ value: "xay-dung-dang", sure: true, literal: label });
  });

  it("is told by a label printed twice on one line", () => {
    expect(section("Hoạt động Đảng Hoạt động Đảng")).toMatchObject({ value: "xay-dung-dang" });
  });

  it("stays open with a label of no section of ours, which is kept", () => {
    expect(section("Tin tức - Sự kiện")).toMatchObject({
      value: null,
      literal: "Tin tức - Sự kiện",
    });
  });

  it("is told past labels of no section of ours", () => {
    expect(section("Văn bản", "Đại hội")).toMatchObject({ value: "dai-hoi", sure: true });
  });

  it("stays open where labels of two sections are printed", () => {
    expect(section("Đại hội", "Xây dựng Đảng")).toMatchObject({
      value: null,
      alternatives: ["dai-hoi", "xay-dung-dang"],
    });
  });

  it("is told by what the page states", () => {
    const stated = [{ name: "section", value: "Đại hội", line: 1, literal: "<meta …>" }];
    expect(decideSection(pageOf({ stated }), layoutOf(), sections)).toMatchObject({
      value: "dai-hoi",
    });
  });

  it("is nothing where none is printed", () => {
    expect(section()).toMatchObject({ value: null, sure: false, line: null, literal: null });
  });
});

describe("the rights", () => {
  const sources = [{ name: "Báo Thử", hosts: [], marks: [], rights: "link" as const }];

  it("are those given", () => {
    const source = found("source.name", "Báo Thử", true);
    expect(decideRights("full", source, sources)).toMatchObject({ value: "full", sure: true });
  });

  it("are those of the source, as sure as it is", () => {
    const source = found("source.name", "Báo Thử", false);
    expect(decideRights(undefined, source, sources)).toMatchObject({ value: "link", sure: false });
  });

  it("stay open where the source is unknown", () => {
    const open = decideRights(undefined, unknown("source.name"), sources);
    expect(open).toMatchObject({ value: null, alternatives: ["digest", "link", "full"] });
  });
});
