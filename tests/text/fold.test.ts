import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fold, isSlug, slugify } from "../../src/text/fold.ts";

describe("fold", () => {
  it.each([
    ["Huyện ủy Đan Phượng", "huyen uy dan phuong"],
    ["Huyện uỷ Đan Phượng", "huyen uy dan phuong"],
    ["khoá, khóa", "khoa, khoa"],
    ["ẤẦẨẪẬ ẮẰẲẴẶ ẾỀỂỄỆ", "aaaaa aaaaa eeeee"],
    ["ỐỒỔỖỘ ỚỜỞỠỢ ỨỪỬỮỰ ỲÝỶỸỴ", "ooooo ooooo uuuuu yyyyy"],
    ["Đ đ", "d d"],
    ["Ð ð", "d d"], // eth, the look-alike
    ["", ""],
  ])("gives %s without case and marks", (text, folded) => {
    expect(fold(text)).toBe(folded);
    expect(fold(text.normalize("NFD"))).toBe(folded);
  });

  it("does not change what is folded", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => fold(fold(text)) === fold(text)),
    );
  });
});

describe("slugify", () => {
  it.each([
    ["Đống Đa", "dong-da"],
    ["Ðống Ða", "dong-da"],
    ["Văn Miếu - Quốc Tử Giám", "van-mieu-quoc-tu-giam"],
    ["  “Bài thử” số 1: 14:30!  ", "bai-thu-so-1-14-30"],
    ["a_b--c", "a-b-c"],
    ["2020–2025", "2020-2025"],
    ["***", ""],
    ["北京", ""],
  ])("gives %s a name for addresses", (text, slug) => {
    expect(slugify(text)).toBe(slug);
    expect(slugify(text.normalize("NFD"))).toBe(slug);
  });

  it("gives a slug or nothing, and leaves a slug as it is", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        const slug = slugify(text);
        return slug === "" || (isSlug(slug) && slugify(slug) === slug);
      }),
    );
  });
});

describe("isSlug", () => {
  it.each(["gia-lam", "a", "2020-2025"])("knows %s", (text) => {
    expect(isSlug(text)).toBe(true);
  });

  it.each(["", "-a", "a-", "a--b", "A", "đ", "a b", "a/b", "a.b", "a\n"])("refuses %j", (text) => {
    expect(isSlug(text)).toBe(false);
  });
});
