import { describe, expect, it } from "vitest";
import {
  isEvenlyCased,
  isPlainSyllable,
  isSyllable,
  toneMarks,
} from "../../src/text/orthography.ts";

describe("isSyllable", () => {
  const PROSE = `Nghiêng ngả khuya khoắt, gì gìn giếng giết giặc; quyết quốc quý quấy quơ quanh; yêu yếu yểm;
    thuở huơ xoong ngoằn ngoèo khuỷu tay ướt hươu ngoạch uỷ ủy hoà hòa khoẻ khỏe xuềnh xoàng ĐẢNG Ứng
    HÒA Kạn quynh huých tuyên truyền khuyên nguyệt ô ơ ý ỷ à ừ ạ bíu rượu thúng xoẹt loạng choạng`;

  it("knows the syllables of prose in any case", () => {
    const words = PROSE.match(/[\p{L}\p{M}]+/gu) ?? [];
    expect(words.filter((word) => !isSyllable(word))).toEqual([]);
    expect(words.filter((word) => !isSyllable(word.normalize("NFD")))).toEqual([]);
  });

  it.each([
    "",
    "Đ",
    "nh",
    "ngị",
    "nghá",
    "cế",
    "gế",
    "khach",
    "khàch",
    "tôt",
    "qùỵết",
    "qùản",
    "Müller",
    "được1",
    "việtnam",
    "nghiênggg",
    "wá",
    "Đắk",
    "𝒂",
  ])("refuses %j", (word) => {
    expect(isSyllable(word)).toBe(false);
  });

  it("takes no time for long words", () => {
    expect(isSyllable("ế".repeat(1_000_000))).toBe(false);
  });
});

describe("isPlainSyllable", () => {
  it("needs no tone before a stop", () => {
    expect(["cach", "mot", "Hoi"].every(isPlainSyllable)).toBe(true);
    expect(["nghieng", "Website", "w", ""].some(isPlainSyllable)).toBe(false);
  });
});

describe("isEvenlyCased", () => {
  it("knows small, capital and capitalised words", () => {
    const words = ["đảng", "ĐẢNG", "Đảng", "Đ", "ĐảnG", "đẢNG", ""];
    expect(words.map(isEvenlyCased)).toEqual([true, true, true, true, false, false, true]);
  });
});

describe("toneMarks", () => {
  it("lists the tones and not the other marks", () => {
    expect(toneMarks("qùỵết")).toEqual(["\u0300", "\u0323", "\u0301"]);
    expect(toneMarks("ăâđêôơư")).toEqual([]);
  });
});
