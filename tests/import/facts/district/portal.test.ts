import { describe, expect, it } from "vitest";
import { findDistrict } from "../../../../src/import/facts/district/findDistrict.ts";
import { pageOf, wholeRegistry } from "../pageOf.ts";

const registry = await wholeRegistry();
const find = (parts: Parameters<typeof pageOf>[0], options: { day?: string; flag?: string } = {}) =>
  findDistrict(pageOf(parts), registry, options);
const url = "http://thuongtin.hanoi.gov.vn/tin/-/asset_publisher/aBc/content/ban-viec-quy-ii";

describe("a district's portal", () => {
  it.each([
    "https://thuongtin.hanoi.gov.vn/",
    "https://www.thuongtin.hanoi.gov.vn/en/tin-tuc?x=1",
    "http://thuong-tin.hanoi.gov.vn/a.html",
    "http://huyenthuongtin.hanoi.gov.vn/a.html",
    "Nguồn: http://thuongtin.hanoi.gov.vn/a.html",
  ])("is known by its host: %s", (address) => {
    const field = find({ lead: "Sáng 5/3, Huyện ủy họp.", url: address });
    expect(field).toMatchObject({ value: "thuong-tin", sure: true });
  });

  it.each([
    "https://hanoi.gov.vn/",
    "https://xathuongtin.hanoi.gov.vn/",
    "https://phuonghoangmai.hanoi.gov.vn/",
    "https://thanhtri.soctrang.gov.vn/",
    "https://thuongtin.hanoi.gov.vn.example/",
    "https://notthuongtin.hanoi.gov.vn/",
    "https://thuongtin.example/",
  ])("is not %s", (address) => {
    expect(find({ lead: "Sáng 5/3, Huyện ủy họp.", url: address })).toMatchObject({ value: null });
  });

  it("is known by the name it gives itself", () => {
    const site = "Cổng thông tin điện tử huyện Thường Tín";
    const field = find({ lead: "Sáng 5/3, Huyện ủy họp.", site });
    expect(field).toMatchObject({ value: "thuong-tin", sure: true, line: 2 });
  });

  it("other furniture says nothing", () => {
    const site = [
      "Huyện ủy Đông Anh tổng kết năm",
      "Tin quận Hoàng Mai",
      "Ra mắt Trang thông tin quận Hoàng Mai",
    ];
    expect(find({ lead: "Sáng 5/3, Huyện ủy họp.", site })).toMatchObject({ value: null });
  });

  it("leaves a page of another kind of committee unsure", () => {
    expect(find({ lead: "Sáng 5/3, Quận ủy họp.", url }).sure).toBe(false);
  });

  it("backs the only district that the text names", () => {
    const body = "Huyện ủy giao việc cho huyện Thường Tín.";
    expect(find({ body, url })).toMatchObject({ value: "thuong-tin", sure: true });
  });

  it("throws doubt on a text about another", () => {
    const field = find({ title: "Huyện ủy Đông Anh họp", url });
    expect(field).toMatchObject({ value: "dong-anh", sure: false, alternatives: ["thuong-tin"] });
    expect(field.note).toContain("thuongtin.hanoi.gov.vn");
  });

  it("leans to its own of several, not surely", () => {
    const field = find({ title: "Huyện ủy Đông Anh và Huyện ủy Thường Tín ký quy chế", url });
    expect(field).toMatchObject({ value: "thuong-tin", sure: false, alternatives: ["dong-anh"] });
  });

  it("offers itself where several others act", () => {
    const field = find({ title: "Huyện ủy Đông Anh và Huyện ủy Ba Vì ký quy chế", url });
    expect(field).toMatchObject({ value: null, alternatives: ["dong-anh", "ba-vi", "thuong-tin"] });
  });

  it("two portals are none", () => {
    const both = [url, "https://gialam.hanoi.gov.vn/"];
    expect(find({ lead: "Huyện ủy họp.", url: both })).toMatchObject({ value: null });
  });
});

describe("addresses and file names", () => {
  it.each([
    ["https://bao.example/tin/820-quan-uy-bac-tu-liem-quan-triet-chi-thi", "bac-tu-liem"],
    ["http://bao.example/content/-ai-hoi-ai-bieu-ang-bo-huyen-me-linh-lan-thu-xi?x=y", "me-linh"],
    ["http://bao.example/ai-hoi-ang-bo-thi-xa-son-tay-lan-thu-xxi.html", "son-tay"],
    ["http://bao.example/quan-ong-a-to-chuc.html", "dong-da"],
    ["http://bao.example/ban-chap-hanh-ang-bo-huyen-an-phuong-hop", "dan-phuong"],
  ])("%s", (address, slug) => {
    expect(find({ url: address })).toMatchObject({ value: slug, sure: false });
  });

  it.each([
    "gia-lam.txt",
    "gialam.html",
    "Gia Lâm.docx",
    "Huyện ủy Gia Lâm họp.docx",
    "gia_lam-3.txt",
  ])("%s", (file) => expect(find({ file })).toMatchObject({ value: "gia-lam", sure: false }));

  it.each([
    "phuong-thanh-tri.jpg",
    "xa-gia-lam.txt",
    "bai-thanh-xuan-cua-toi.txt",
    "000_b238d.txt",
  ])("say nothing: %s", (file) =>
    expect(find({ file })).toMatchObject({ value: null, alternatives: [] }));

  it("two files' districts are a question", () => {
    const file = ["huyen-uy-gia-lam.txt", "quan-uy-tay-ho.txt"];
    expect(find({ file })).toMatchObject({ value: null, alternatives: ["gia-lam", "tay-ho"] });
  });
});

describe("the editor's flag", () => {
  it("is sure, and no words of the page stand behind it", () => {
    const field = find({ lead: "Sáng 5/3, Huyện ủy họp." }, { flag: "ba-vi" });
    expect(field).toEqual({
      field: "district",
      value: "ba-vi",
      sure: true,
      line: null,
      literal: null,
      alternatives: [],
    });
  });

  it("names the words that contradict it", () => {
    const field = find({ title: "Huyện ủy Đông Anh họp" }, { flag: "ba-vi" });
    expect(field).toMatchObject({ value: "ba-vi", sure: true, alternatives: ["dong-anh"] });
    expect(field.note).toBe("trang lại nêu “Huyện ủy Đông Anh” (dòng 1)");
  });

  it("settles a question among several", () => {
    const title = "Huyện ủy Đông Anh và Huyện ủy Ba Vì ký quy chế";
    const field = find({ title }, { flag: "ba-vi" });
    expect(field).toMatchObject({ value: "ba-vi", sure: true });
    expect(field.note).toBeUndefined();
  });

  it("must be of the registry", () => {
    const field = find({ title: "Huyện ủy Đông Anh họp" }, { flag: "Dong Anh" });
    expect(field).toMatchObject({ value: null, alternatives: ["dong-anh"] });
    expect(field.note).toContain("Dong Anh");
  });
});

it("an empty page has no district", () => {
  expect(find({})).toMatchObject({
    value: null,
    sure: false,
    line: null,
    literal: null,
    alternatives: [],
  });
});
