import { describe, expect, it } from "vitest";
import { freePath, isUnnamed, slugOfTitle } from "../../src/validate/freePath.ts";

describe("the slug of a title", () => {
  it.each([
    ["Đống Đa: 6 chương trình", "dong-da-6-chuong-trinh"],
    ["  “Ba sạch”  ", "ba-sach"],
    ["…", undefined],
    ["会议", undefined],
  ])("%s is %s", (title, slug) => {
    expect(slugOfTitle(title)).toBe(slug);
  });

  it("is cut at a word", () => {
    const slug = slugOfTitle(`${"mười sáu chữ cái ".repeat(5)}và nữa`) ?? "";
    expect(slug.length).toBeLessThanOrEqual(80);
    expect(slug).toMatch(/-(muoi|sau|chu|cai)$/);
  });

  it("is cut within a word that is too long alone", () => {
    expect(slugOfTitle("a".repeat(500))).toBe("a".repeat(80));
  });
});

describe("a name that says nothing", () => {
  it.each([
    ["bai-chua-co-nhan-de", true],
    ["bai-chua-co-nhan-de-12", true],
    ["bai-chua-co-nhan-de-moi", false],
    ["bai-chua-co", false],
  ])("%s: %s", (slug, said) => {
    expect(isUnnamed(slug)).toBe(said);
  });
});

describe("the path", () => {
  const place = { district: "gia-lam", day: "2021-01-06" };
  const articles = "articles/gia-lam/2021/2021-01-06-bai";

  it("of an article tells district, year, day and slug", () => {
    expect(freePath("bai", place, () => false)).toBe(`${articles}.md`);
  });

  it("of a draft is in the inbox", () => {
    expect(freePath("bai", undefined, () => false)).toBe("inbox/bai.md");
  });

  it("has a number where another file stands already", () => {
    const taken = new Set([`${articles}.md`, `${articles}-2.md`]);
    expect(freePath("bai", place, (path) => taken.has(path))).toBe(`${articles}-3.md`);
  });
});
