import { describe, expect, it } from "vitest";
import { matchesTyped } from "../../src/text/typeAhead.ts";

describe("what is typed of a name", () => {
  it.each([
    ["", "Huyện Gia Lâm"],
    ["gia l", "Huyện Gia Lâm"],
    ["gialam", "Huyện Gia Lâm"],
    ["Gia Lâm", "Huyện Gia Lâm"],
    ["GIA LÂM".normalize("NFD"), "Huyện Gia Lâm"],
    ["gl", "Huyện Gia Lâm"],
    ["hgl", "Huyện Gia Lâm"],
    ["hbt", "Quận Hai Bà Trưng"],
    ["ĐĐ", "Quận Đống Đa"],
    ["-", "Quận Đống Đa"],
  ])("%s finds %s", (typed, label) => {
    expect(matchesTyped(typed, label)).toBe(true);
  });

  it.each([
    ["lg", "Huyện Gia Lâm"],
    ["gia lam x", "Huyện Gia Lâm"],
    ["gđ", "Huyện Gia Lâm"],
  ])("%s does not find %s", (typed, label) => {
    expect(matchesTyped(typed, label)).toBe(false);
  });
});
