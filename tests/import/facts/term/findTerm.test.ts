import { describe, expect, it } from "vitest";
import { findTerm } from "../../../../src/import/facts/term/findTerm.ts";
import { pageOf, wholeRegistry } from "../pageOf.ts";

const { districts } = await wholeRegistry();
const find = (slug: string, day: string | undefined, parts: Parameters<typeof pageOf>[0] = {}) =>
  findTerm({ district: districts.get(slug), day, passages: pageOf(parts) });

describe("the day alone", () => {
  it.each([
    ["thuong-tin", "2020-07-08", "2015-2020", "XXIII"],
    ["thuong-tin", "2020-07-29", "2015-2020", "XXIII"],
    ["thuong-tin", "2020-07-30", "2020-2025", "XXIV"],
    ["gia-lam", "2021-01-06", "2020-2025", "XXII"],
    ["long-bien", "2025-06-30", "2020-2025", "IV"],
    ["cau-giay", "2012-03-03", "2010-2015", "IV"],
  ])("%s on %s sat in %s, khóa %s", (slug, day, term, ordinal) => {
    const fields = find(slug, day);
    expect(fields.term).toMatchObject({ value: term, sure: true, line: null, alternatives: [] });
    expect(fields.ordinal).toMatchObject({ value: ordinal, sure: true, line: null });
    expect(fields.runUpTo).toMatchObject({ value: null, sure: false, alternatives: [] });
  });

  it("leaves the days open on which either committee may have sat", () => {
    const { term, ordinal, runUpTo } = find("hoang-mai", "2020-08-13");
    expect(term).toMatchObject({ value: null, alternatives: ["2015-2020", "2020-2025"] });
    expect(ordinal).toMatchObject({ value: null, alternatives: ["III", "IV"] });
    expect(runUpTo).toMatchObject({ value: null, alternatives: [] });
  });

  it("is no term of the registry before its oldest; what the page itself says is not sure", () => {
    const text = "Ban Chấp hành Đảng bộ huyện khóa XX, nhiệm kỳ 2005 - 2010 họp.";
    const { term, ordinal } = find("gia-lam", "2008-05-05", { lead: text });
    expect(term).toMatchObject({ value: "2005-2010", sure: false, line: 1 });
    expect(term.note).toContain("cũ hơn sổ bộ");
    expect(ordinal).toMatchObject({ value: "XX", sure: false });
    expect(find("gia-lam", "2004-05-05", { lead: text }).term.value).toBeNull();
    expect(find("gia-lam", "2008-05-05").term).toMatchObject({ value: null, alternatives: [] });
  });

  it("is not the oldest of the registry where the page says an older one in the boundary year", () => {
    const text = "Ban Chấp hành Đảng bộ huyện khóa XIX, nhiệm kỳ 2005 - 2010 họp.";
    const { term } = find("gia-lam", "2010-03-05", { lead: text });
    expect(term).toMatchObject({ value: "2005-2010", sure: false, alternatives: ["2010-2015"] });
  });

  it("is unsure after the district's last", () => {
    const { term } = find("gia-lam", "2025-07-01");
    expect(term).toMatchObject({ value: "2020-2025", sure: false });
    expect(term.note).toContain("01/07/2025");
  });
});

describe("words settle what the day leaves open", () => {
  it.each([
    ["Ban Chấp hành Đảng bộ quận khóa III họp.", "2015-2020", "III"],
    ["Ban Chấp hành Đảng bộ quận Hoàng Mai khoá 4 họp.", "2020-2025", "IV"],
    ["Quận uỷ khóa IV họp.", "2020-2025", "IV"],
    ["Ban Chấp hành khóa IV họp.", "2020-2025", "IV"],
    ["Ban Chấp hành Đảng bộ quận nhiệm kỳ 2015 – 2020 họp.", "2015-2020", "III"],
    ["BAN CHẤP HÀNH ĐẢNG BỘ QUẬN KHÓA IV, NHIỆM KÌ 2020 2025", "2020-2025", "IV"],
    ["Sáng nay, Đảng bộ quận (khóa IV) họp; Thành ủy khóa XVI dự.", "2020-2025", "IV"],
  ])("%s", (lead, term, ordinal) => {
    const fields = find("hoang-mai", "2020-08-13", { lead });
    expect(fields.term).toMatchObject({ value: term, sure: true, line: 1, alternatives: [] });
    expect(lead).toContain(fields.term.literal);
    expect(fields.ordinal).toMatchObject({ value: ordinal, sure: true });
  });

  it("by a count that follows from the registry's others", () => {
    const lead = "Ban Chấp hành Đảng bộ huyện khóa XXIII họp.";
    const { term, ordinal } = find("thanh-tri", "2020-06-23", { lead });
    expect(term).toMatchObject({ value: "2015-2020", sure: true, literal: "khóa XXIII" });
    expect(ordinal).toMatchObject({ value: "XXIII", sure: true });
  });

  it.each([
    "Quốc hội khóa IV; HĐND quận khóa III; nhiệm kỳ 2021-2026.",
    "Thành ủy khóa III họp.",
    "Đảng ủy phường Thử khóa IV họp.",
    "Ban Chấp hành Đảng bộ quận Cầu Giấy khóa IV họp.",
    "Hội nghị Ban Chấp hành Đảng bộ quận lần thứ IV.",
    "Nghị quyết Đại hội Đảng bộ quận lần thứ IV.",
    "Ông Thử, nguyên Bí thư Quận ủy khóa III, phát biểu.",
    "Đại hội đã bầu Ban Chấp hành Đảng bộ quận khóa IV.",
    "Ban Chấp hành Đảng bộ quận khóa IX họp.",
    "Quận ủy xây dựng 6 chương trình công tác nhiệm kỳ 2020 - 2025.",
    "Quận ủy tổng kết nhiệm kỳ 2015-2020.",
  ])("but not by other counts: %s", (lead) => {
    const { term } = find("hoang-mai", "2020-08-13", { lead });
    expect(term).toMatchObject({ value: null, alternatives: ["2015-2020", "2020-2025"] });
  });

  it("title and lead go before the text, where both committees are named", () => {
    const lead = "Ban Chấp hành Đảng bộ quận khóa IV họp.";
    const body = "Ban Chấp hành Đảng bộ quận khóa III đã bàn giao.";
    expect(find("hoang-mai", "2020-08-13", { lead, body }).term).toMatchObject({
      value: "2020-2025",
      sure: true,
      line: 1,
    });
    expect(find("hoang-mai", "2020-08-13", { lead: `${lead} ${body}` }).term.value).toBeNull();
  });
});

describe("words that contradict the day", () => {
  it("leave the term unsure, with the words and the term they tell", () => {
    const lead = "Ban Chấp hành Đảng bộ huyện Gia Lâm khóa XXI họp.";
    const { term, ordinal } = find("gia-lam", "2022-03-03", { lead });
    expect(term).toMatchObject({
      value: "2020-2025",
      sure: false,
      literal: "khóa XXI",
      alternatives: ["2015-2020"],
    });
    expect(term.note).toBe("ngày thuộc nhiệm kỳ 2020-2025, bài lại nêu “khóa XXI”");
    expect(ordinal).toMatchObject({ value: "XXII", sure: false, alternatives: ["XXI"] });
  });

  it("by their years too", () => {
    const lead = "Ban Chấp hành Đảng bộ huyện, nhiệm kỳ 2015-2020 họp.";
    expect(find("gia-lam", "2022-03-03", { lead }).term).toMatchObject({ sure: false });
  });

  it.each([
    "Ban Chấp hành Đảng bộ huyện khóa XXII họp; khóa trước, Huyện ủy khóa XXI làm tốt.",
    "Ông Thử, nguyên Ủy viên Ban Chấp hành Đảng bộ huyện khóa XXI, phát biểu.",
    "Ban Chấp hành khóa XXI đã bàn giao.",
  ])("but a look back contradicts nothing: %s", (lead) => {
    expect(find("gia-lam", "2022-03-03", { lead }).term).toMatchObject({ sure: true });
  });

  it("nor does the committee that a congress has just elected, on its last day", () => {
    const title = "Đại hội Đảng bộ huyện Thường Tín lần thứ XXIV thành công tốt đẹp";
    const body = "Ban Chấp hành Đảng bộ huyện khóa XXIV họp phiên thứ nhất.";
    const { term } = find("thuong-tin", "2020-07-29", { title, body });
    expect(term).toMatchObject({ value: "2015-2020", sure: true });
  });
});

describe("what is not known", () => {
  it("a question of districts is one of terms", () => {
    const fields = findTerm({
      day: "2021-01-01",
      passages: pageOf({ lead: "Huyện ủy khóa XXII" }),
    });
    for (const field of [fields.term, fields.ordinal, fields.runUpTo])
      expect(field).toMatchObject({ value: null, sure: false, alternatives: [] });
  });

  it("without a day only the words of title and lead are sure", () => {
    const text = "Ban Chấp hành Đảng bộ huyện khóa XXII họp.";
    expect(find("gia-lam", undefined, { lead: text }).term).toMatchObject({
      value: "2020-2025",
      sure: true,
    });
    expect(find("gia-lam", undefined, { body: text }).term).toMatchObject({
      value: "2020-2025",
      sure: false,
    });
    expect(find("gia-lam", undefined).term).toMatchObject({ value: null, alternatives: [] });
  });

  it.each([
    [{ districtSure: false }, "Huyện ủy khóa XXII họp.", false],
    [{ daySure: false }, "Huyện ủy họp.", false],
    [{ daySure: false }, "Huyện ủy khóa XXII họp.", true],
  ])("%o: %s", (given, lead, sure) => {
    const district = districts.get("gia-lam");
    const passages = pageOf({ lead });
    const { term, ordinal } = findTerm({ district, day: "2021-01-06", passages, ...given });
    expect(term).toMatchObject({ value: "2020-2025", sure });
    expect(ordinal.sure).toBe(sure);
  });

  it("a count that the registry lacks is taken from title or lead, or offered", () => {
    const title = "Ban Chấp hành Đảng bộ huyện Chương Mỹ khóa XXIII họp";
    const own = find("chuong-my", "2023-09-29", { title }).ordinal;
    expect(own).toMatchObject({ value: "XXIII", sure: true, literal: "khóa XXIII", line: 1 });
    const deep = find("chuong-my", "2023-09-29", { body: title }).ordinal;
    expect(deep).toMatchObject({ value: "XXIII", sure: false });
    expect(find("chuong-my", "2023-09-29").ordinal).toMatchObject({
      value: null,
      alternatives: [],
    });
    const follows = find("me-linh", "2019-09-29").ordinal;
    expect(follows).toMatchObject({ value: null, alternatives: ["X"] });
  });
});
