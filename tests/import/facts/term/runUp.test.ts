import { describe, expect, it } from "vitest";
import { findTerm } from "../../../../src/import/facts/term/findTerm.ts";
import { pageOf, wholeRegistry } from "../pageOf.ts";

const { districts } = await wholeRegistry();
const find = (slug: string, day: string, parts: Parameters<typeof pageOf>[0]) =>
  findTerm({ district: districts.get(slug), day, passages: pageOf(parts) });

describe("a page that prepares the coming congress", () => {
  it.each([
    "Huyện ủy chuẩn bị Đại hội đại biểu Đảng bộ huyện lần thứ XXIV",
    "Tiến tới Đại hội Đảng bộ huyện Thường Tín lần thứ XXIV, nhiệm kỳ 2020 – 2025",
    "Chuẩn bị tốt đại hội Đảng bộ huyện",
    "Góp ý văn kiện Đại hội Đảng bộ huyện lần thứ XXIV",
    "HUYỆN ỦY CHUẨN BỊ ĐẠI HỘI ĐẢNG BỘ HUYỆN LẦN THỨ XXIV",
    "Huyện ủy khóa XXIII bàn nhân sự Đại hội Đảng bộ huyện lần thứ XXIV",
    "Đại hội Đảng bộ huyện lần thứ XXIV sẽ họp ba ngày",
  ])("says so in its title: %s", (title) => {
    const { term, runUpTo } = find("thuong-tin", "2020-03-05", { title });
    expect(term).toMatchObject({ value: "2015-2020", sure: true });
    expect(runUpTo).toMatchObject({ value: "2020-2025", sure: true, line: 1, alternatives: [] });
    expect(title).toContain(runUpTo.literal);
  });

  it.each(["lead", "caption"])("says so in its %s", (place) => {
    const words = "Quang cảnh hội nghị chuẩn bị Đại hội Đảng bộ huyện lần thứ XXIV.";
    const { runUpTo } = find("thuong-tin", "2020-03-05", { title: "Bàn việc", [place]: words });
    expect(runUpTo).toMatchObject({ value: "2020-2025", sure: true, line: 2 });
  });

  it("says so twice in its text; once is not sure", () => {
    const once = "Huyện ủy đã duyệt nhân sự Đại hội Đảng bộ huyện lần thứ XXIV.";
    const twice = [once, "Báo cáo trình Đại hội Đảng bộ huyện lần thứ XXIV."];
    const lead = "Huyện ủy khóa XXIII họp.";
    expect(find("thuong-tin", "2020-07-08", { lead, body: once }).runUpTo).toMatchObject({
      value: "2020-2025",
      sure: false,
    });
    expect(find("thuong-tin", "2020-07-08", { lead, body: twice })).toMatchObject({
      term: { value: "2015-2020", literal: "khóa XXIII" },
      ordinal: { value: "XXIII" },
      runUpTo: { value: "2020-2025", sure: true, line: 2 },
    });
  });

  it.each([
    "Đại hội điểm Đảng bộ xã Thử, nhiệm kỳ 2020-2025",
    "Đảng bộ xã Thử tổ chức Đại hội điểm",
    "Đại hội lần thứ XXX, nhiệm kỳ 2020-2025 ở xã Thử",
    "Đảng bộ xã Thử chuẩn bị đại hội các chi bộ",
    "Chuẩn bị Đại hội Đảng bộ các cấp",
    "Huyện ủy góp ý dự thảo các văn kiện",
    "Huyện ủy quán triệt Chỉ thị số 35-CT/TƯ",
  ])("belongs to the season, surely with a second word of it: %s", (title) => {
    const alone = find("thuong-tin", "2020-02-05", { title }).runUpTo;
    expect(alone).toMatchObject({ value: "2020-2025", sure: false });
    const body = "Huyện chuẩn bị tốt đại hội Đảng bộ các cấp.";
    expect(find("thuong-tin", "2020-02-05", { title, body }).runUpTo.sure).toBe(true);
  });

  it("a word of the season deep in the text leaves it open", () => {
    const body = "Tuyên truyền Đại hội Đảng bộ các cấp tiến tới Đại hội toàn quốc.";
    const { runUpTo } = find("thuong-tin", "2020-02-05", { title: "Bàn việc", body });
    expect(runUpTo).toMatchObject({ value: null, alternatives: ["2020-2025"], line: 2 });
  });

  it("for 2025-2030 too, whose congresses were suspended", () => {
    const title = "Thị ủy chuẩn bị Đại hội Đảng bộ thị xã lần thứ XXII, nhiệm kỳ 2025 - 2030";
    expect(find("son-tay", "2025-01-05", { title })).toMatchObject({
      term: { value: "2020-2025", sure: true },
      ordinal: { value: "XXI", sure: true },
      runUpTo: { value: "2025-2030", sure: true },
    });
    const season = "Chuẩn bị Đại hội Đảng bộ các cấp nhiệm kỳ 2025-2030";
    expect(find("gia-lam", "2024-09-05", { title: season }).runUpTo.value).toBe("2025-2030");
  });

  it("no more, once the page says that they are suspended", () => {
    const title = "Huyện ủy quán triệt việc tạm dừng đại hội Đảng bộ huyện nhiệm kỳ 2025-2030";
    expect(find("gia-lam", "2025-03-05", { title }).runUpTo).toMatchObject({ value: null });
  });
});

describe("a page that reports the congress while it sits", () => {
  it.each([
    ["thuong-tin", "2020-07-27", "Khai mạc Đại hội Đảng bộ huyện Thường Tín lần thứ XXIV"],
    ["thuong-tin", "2020-07-29", "Đại hội Đảng bộ huyện lần thứ XXIV thành công tốt đẹp"],
    ["ba-dinh", "2020-06-03", "Đại hội Đảng bộ quận lần thứ XXVI diễn ra phiên chính thức"],
    ["long-bien", "2020-08-04", "Phiên trù bị Đại hội Đảng bộ quận Long Biên lần thứ IV"],
    ["long-bien", "2020-08-05", "Khai mạc Đại hội Đảng bộ quận Long Biên lần thứ IV"],
    ["me-linh", "2020-08-04", "Đại hội Đảng bộ huyện Mê Linh lần thứ XI tiến hành phiên trù bị"],
    ["gia-lam", "2020-05-26", "Khai mạc Đại hội đại biểu lần thứ XXII Đảng bộ huyện Gia Lâm"],
  ])("%s, %s: the day still belongs to the old term", (slug, day, title) => {
    const { term, runUpTo } = find(slug, day, { title });
    expect(term).toMatchObject({ value: "2015-2020", sure: true });
    expect(runUpTo).toMatchObject({ value: "2020-2025", sure: true });
  });

  it("is unsure after the last day known of it, and open when it tells of the end", () => {
    const title = "Khai mạc Đại hội Đảng bộ quận Hoàng Mai lần thứ IV";
    const late = find("hoang-mai", "2020-08-14", { title });
    expect(late.term).toMatchObject({
      value: "2015-2020",
      sure: false,
      alternatives: ["2020-2025"],
    });
    expect(late.runUpTo).toMatchObject({ value: "2020-2025", sure: false });
    const end = "Đại hội Đảng bộ quận Hoàng Mai lần thứ IV thành công tốt đẹp";
    const open = find("hoang-mai", "2020-08-14", { title: end });
    expect(open.term).toMatchObject({ value: null, alternatives: ["2015-2020", "2020-2025"] });
    expect(open.runUpTo).toMatchObject({ value: null, alternatives: ["2020-2025"] });
  });

  it("a preparation settles the term where no day of the congress is known", () => {
    const title = "Tiến tới Đại hội Đảng bộ quận Hai Bà Trưng lần thứ XXVI";
    const { term, ordinal } = find("hai-ba-trung", "2020-04-04", { title });
    expect(term).toMatchObject({ value: "2015-2020", sure: true });
    expect(ordinal).toMatchObject({ value: "XXV", sure: true });
  });
});

describe("no run-up", () => {
  it.each([
    ["2020-09-18", "Phú Xuyên tổng kết công tác tổ chức Đại hội Đảng bộ huyện lần thứ XXV"],
    ["2020-09-18", "Huyện ủy triển khai Nghị quyết Đại hội Đảng bộ huyện lần thứ XXV"],
    ["2021-01-06", "Huyện ủy chào mừng Đại hội đại biểu toàn quốc lần thứ XIII của Đảng"],
    ["2020-10-01", "Chuẩn bị Đại hội Đảng bộ thành phố lần thứ XVII"],
    ["2021-01-06", "Huyện ủy góp ý văn kiện Đại hội toàn quốc lần thứ XIII"],
    ["2022-05-05", "Chuẩn bị đại hội Đảng bộ các cấp"],
    ["2016-05-05", "Chuẩn bị đại hội Đảng bộ các cấp"],
    ["2024-05-05", "Chuẩn bị Đại hội MTTQ huyện lần thứ XXI, nhiệm kỳ 2024-2029"],
    ["2020-03-05", "Đại hội thi đua yêu nước huyện lần thứ V"],
    ["2020-03-05", "Huyện ủy bàn việc quý II"],
  ])("%s: %s", (day, title) => {
    expect(find("phu-xuyen", day, { title }).runUpTo).toMatchObject({
      value: null,
      alternatives: [],
    });
  });

  it("another district's congress prepares nothing here", () => {
    const title = "Chúc mừng Đại hội Đảng bộ huyện Gia Lâm lần thứ XXII, nhiệm kỳ 2020-2025";
    expect(find("phu-xuyen", "2020-05-05", { title }).runUpTo).toMatchObject({ value: null });
  });

  it.each([
    ["cau-giay", "2014-06-06", "Chỉ thị số 36-CT/TW", "2015-2020"],
    ["cau-giay", "2014-06-06", "Chỉ thị số 35-CT/TW", null],
    ["cau-giay", "2019-09-09", "Chỉ thị số 36-CT/TW", null],
    ["cau-giay", "2019-09-09", "Chỉ thị 35 - CT/TW", "2020-2025"],
    ["cau-giay", "2024-09-09", "Chỉ thị số 35-CT/T.Ư", "2025-2030"],
  ])("%s on %s, a directive means what it means that year: %s", (slug, day, title, value) => {
    expect(find(slug, day, { title }).runUpTo.value).toBe(value);
  });
});
