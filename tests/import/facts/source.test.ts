import { describe, expect, it } from "vitest";
import { decideSource } from "../../../src/import/facts/source.ts";
import type { Layout, Page, Stated } from "../../../src/import/model.ts";
import { layoutOf, pageOf, words } from "../sample.ts";

const source = (name: string, hosts: string[], marks: string[] = []) => ({
  name,
  hosts,
  marks,
  rights: "digest" as const,
});
const sources = [
  source("Cổng Thử", ["thu.example"], ["CTP"]),
  source("Báo Nháp", ["nhap.example", "cu.nhap.example"], ["BaoNhap", "BNO"]),
  source("Trang nguồn chưa rõ", []),
];

function decide(known: Partial<Layout>, page: Partial<Page> = {}) {
  const [name, url] = decideSource(pageOf(page), layoutOf(known), sources);
  return { name, url };
}

const stated = (name: string, value: string): Stated => ({ name, value, line: 1, literal: value });

describe("the name of the source", () => {
  it.each(["CTP", "ctp", "(CTP)"])("is told by the agency mark %s", (mark) => {
    expect(decide({ agencyMark: words(mark) }).name).toMatchObject({
      value: "Cổng Thử",
      sure: true,
      literal: mark,
    });
  });

  it.each([
    "https://nhap.example/bai",
    "http://www.nhap.example/bai",
    "https://m.nhap.example/b",
  ])("is told by the host of %s", (url) => {
    expect(decide({ urls: [words(url)] }).name).toMatchObject({ value: "Báo Nháp", sure: true });
  });

  it("is not told by the host of another site below the same domain", () => {
    const { name, url } = decide({ urls: [words("https://quan.thu.example/bai")] });
    expect(name).toMatchObject({
      value: null,
      sure: false,
      literal: "https://quan.thu.example/bai",
    });
    expect(name?.note).toContain("chưa có trong sources.yaml");
    expect(url).toMatchObject({ value: "https://quan.thu.example/bai", sure: true });
  });

  it.each([
    "(Theo BNO)",
    "Nguồn: Báo Nháp",
    "Theo Mai Thử/nhap.example/",
    "Nguồn Nháp: http://nhap.example/b",
  ])("is told by the reprint mark %s", (mark) => {
    expect(decide({ reprint: words(mark) }).name).toMatchObject({ value: "Báo Nháp" });
  });

  it("is told by the site that the page states", () => {
    expect(decide({}, { stated: [stated("site", "nháp")] }).name).toMatchObject({
      value: "Báo Nháp",
      sure: true,
    });
  });

  it("is not sure where two signs disagree", () => {
    const found = decide({
      agencyMark: words("CTP"),
      urls: [words("https://nhap.example/bai", 1)],
    });
    expect(found.name).toMatchObject({
      value: "Báo Nháp",
      sure: false,
      line: 1,
      alternatives: ["Cổng Thử"],
    });
  });

  it("stays open where nothing tells of it, the entry for such pages beside it", () => {
    expect(decide({}).name).toMatchObject({
      value: null,
      sure: false,
      line: null,
      alternatives: ["Trang nguồn chưa rõ"],
    });
  });
});

describe("the address of the source", () => {
  it("is the one that the page states, without what is of the visit", () => {
    const found = decide(
      {},
      { stated: [stated("url", "https://nhap.example/b;jsessionid=1?a=2")] },
    );
    expect(found.url).toMatchObject({ value: "https://nhap.example/b?a=2", sure: true });
    expect(found.url?.note).toBe("đã bỏ jsessionid=1");
  });

  it("is that of the original of a reprint only where the page has none of its own", () => {
    const reprint = words("Nguồn: http://nhap.example/b", 8);
    const urls = [words("http://nhap.example/b", 8)];
    expect(decide({ urls, reprint })).toMatchObject({
      name: { value: "Báo Nháp", sure: true },
      url: { value: "http://nhap.example/b", sure: true },
    });
    const own = words("https://thu.example/a", 1);
    expect(decide({ urls: [own, ...urls], reprint })).toMatchObject({
      name: { value: "Cổng Thử", sure: false, alternatives: ["Báo Nháp"] },
      url: { value: "https://thu.example/a", sure: true },
    });
  });

  it("is not that of a whole site, which tells of the source alone", () => {
    const urls = [words("http://nhap.example/", 8)];
    expect(decide({ urls, reprint: words("Nguồn tin: http://nhap.example/", 8) })).toMatchObject({
      name: { value: "Báo Nháp" },
      url: { value: null },
    });
  });

  it("is not sure where two are printed", () => {
    const urls = [words("http://nhap.example/b"), words("http://nhap.example/c", 20)];
    expect(decide({ urls }).url).toMatchObject({
      value: "http://nhap.example/b",
      sure: false,
      alternatives: ["http://nhap.example/c"],
    });
  });
});
