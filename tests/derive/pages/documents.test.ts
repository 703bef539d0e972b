import { describe, expect, it } from "vitest";
import { derivePages } from "../../../src/derive/derivePages.ts";
import type { Article } from "../../../src/model.ts";
import { archiveCiting, citing } from "../sampleDocuments.ts";

const kinds = ["documents", "documentGroup", "documentBetween", "document"] as const;
const pagesOf = (articles: readonly Article[]) => derivePages(archiveCiting(articles), kinds);

const articles = [
  citing("2022-05-05", "Chỉ thị 99-CT/TW", { slug: "ba" }),
  citing("2021-02-01", "Chương trình 01. Chỉ thị 99-CT/TW ngày 30/5/2019.", { slug: "hai" }),
  citing(
    "2020-09-01",
    "Chỉ thị 99-CT/TW ngày 30/5/2019; Kế hoạch 98-KH/TU ngày 1/2/2018 của Thành ủy.",
  ),
];

describe("the index of documents", () => {
  it("says so where nothing is cited", () => {
    const { documents, documentGroup, document, documentBetween } = pagesOf([]);
    expect(documents).toMatchObject([{ count: "0 văn bản", most: [], issuers: [] }]);
    expect(documents[0]?.open).toBeUndefined();
    expect([documentGroup, document, documentBetween]).toEqual([[], [], []]);
  });

  it("leads to documents by how often they are named, by issuer, kind and time", () => {
    const [page] = pagesOf(articles).documents;
    expect(page?.count).toBe("2 văn bản, 2 chỗ chưa rõ là văn bản nào");
    expect(page?.most.map(({ document, count }) => [document.label, count])).toEqual([
      ["Chỉ thị 99-CT/TW", "2 bài"],
      ["Kế hoạch 98-KH/TU", "1 bài"],
    ]);
    const links = (list?: { label: string; href: string; count: string }[]) =>
      list?.map(({ label, href, count }) => [label, href, count]);
    expect(links(page?.issuers)).toEqual([
      ["Trung ương Đảng", "/van-ban/trung-uong/", "1"],
      ["Thành ủy Hà Nội", "/van-ban/thanh-uy-ha-noi/", "1"],
    ]);
    expect(links(page?.kinds)).toEqual([
      ["Chỉ thị", "/van-ban/loai/chi-thi/", "1"],
      ["Kế hoạch", "/van-ban/loai/ke-hoach/", "1"],
    ]);
    expect(links(page?.times)).toEqual([
      ["Năm 2019", "/van-ban/thoi-gian/2019/", "1"],
      ["Năm 2018", "/van-ban/thoi-gian/2018/", "1"],
    ]);
    expect(page?.open?.entries.map(({ document }) => document.label)).toEqual([
      "Chương trình 01",
      "Chỉ thị 99-CT/TW",
    ]);
    expect(page?.open?.all).toMatchObject({ href: "/van-ban/chua-ro/", count: "2" });
  });
});

describe("a list of documents", () => {
  const groups = pagesOf(articles).documentGroup;
  const groupAt = (address: string) => groups.find(({ frame }) => frame.address === address);

  it("of an issuer has what is undecided of it last", () => {
    const page = groupAt("/van-ban/trung-uong/");
    expect(page?.count).toBe("1 văn bản, 1 chỗ chưa rõ là văn bản nào");
    expect(page?.groups.map(({ heading, entries }) => [heading, entries.length])).toEqual([
      ["Năm 2019", 1],
      ["Chưa rõ là văn bản nào", 1],
    ]);
  });

  it("of all that is undecided is by the bodies that it may be of", () => {
    const page = groupAt("/van-ban/chua-ro/");
    expect(page?.note).toBeDefined();
    expect(page?.groups.map(({ heading }) => heading)).toEqual([
      "Chưa rõ nơi ban hành",
      "Trung ương Đảng",
    ]);
  });

  it("is there for every link of the index, and has an address of its own", () => {
    const [index] = pagesOf(articles).documents;
    const linked = [index?.issuers, index?.kinds, index?.times].flatMap((list) => list ?? []);
    const found = groups.map(({ frame }) => frame.address);
    expect(linked.filter(({ href }) => !found.includes(href))).toEqual([]);
    expect(new Set(found).size).toBe(found.length);
  });

  it("is cut into pages of a hundred", () => {
    const text = (i: number) => `Kế hoạch ${i + 1}-KH/TU ngày 1/2/2018 của Thành ủy.`;
    const many = Array.from({ length: 101 }, (_, i) =>
      citing("2021-02-01", text(i), { slug: `bai-${i}` }),
    );
    const pages = pagesOf(many).documentGroup.filter(({ frame }) =>
      frame.address.startsWith("/van-ban/thoi-gian/2018/"),
    );
    expect(pages.map(({ groups }) => groups[0]?.entries.length)).toEqual([100, 1]);
    expect(pages[0]?.groups[0]?.entries[1]?.document.label).toBe("Kế hoạch 02-KH/TU");
  });
});

describe("the page between documents", () => {
  const { documentBetween } = pagesOf(articles);
  const pageOf = (heading: string) => documentBetween.find((page) => page.heading === heading);

  it("names what may be meant, and the articles with their sentences", () => {
    const page = pageOf("Chỉ thị 99-CT/TW");
    expect(page?.frame.address).toBe("/van-ban/trung-uong/99-ct-tw/");
    expect(page?.frame.title).toBe("Chỉ thị 99-CT/TW, Trung ương Đảng, chưa rõ là văn bản nào");
    expect(page?.candidates?.documents.map(({ href }) => href)).toEqual([
      "/van-ban/trung-uong/99-ct-tw-2019/",
    ]);
    expect(page?.articles.map(({ sentences }) => sentences[0]?.literal)).toEqual([
      "Chỉ thị 99-CT/TW",
    ]);
    expect(page?.articles[0]?.candidates).toBeUndefined();
    expect(page?.frame.feed).toBeUndefined();
  });

  it("names the bodies that may have given what nobody knows, with links where they have pages", () => {
    expect(pageOf("Chương trình 01")?.candidates).toEqual({
      documents: [],
      issuers: [
        { label: "Thành ủy Hà Nội", href: "/van-ban/thanh-uy-ha-noi/" },
        { label: "Huyện ủy Thử Một" },
      ],
    });
  });

  it("tells of an article what it may mean where that is not all", () => {
    const { documentBetween: pages } = pagesOf([
      citing("2025-01-01", "Chỉ thị 99-CT/TW", { slug: "muon" }),
      citing("2024-10-01", "Chỉ thị 99-CT/TW ngày 14/6/2018", { slug: "khac" }),
      ...articles,
    ]);
    const page = pages.find(({ heading }) => heading === "Chỉ thị 99-CT/TW");
    const all = page?.candidates?.documents.length ?? 0;
    expect(all).toBe(2);
    for (const { candidates } of page?.articles ?? []) {
      expect(candidates?.length ?? all).toBeLessThanOrEqual(all);
    }
  });
});
