import { describe, expect, it } from "vitest";
import { derivePages } from "../../../src/derive/derivePages.ts";
import type { DocumentRecord } from "../../../src/documents/model.ts";
import type { Article } from "../../../src/model.ts";
import { archiveCiting, citing } from "../sampleDocuments.ts";

const pagesOf = (articles: readonly Article[], records?: DocumentRecord[]) =>
  derivePages(archiveCiting(articles, records), ["document", "article"]);

const DATED = "Học Chỉ thị số 99-CT/TW\nngày 30/5/2019 của Bộ Chính trị.";

describe("the page of a document", () => {
  it("has every article that names it in order of time, with the sentence", () => {
    const { document } = pagesOf([
      citing("2020-03-01", "Câu trước. Lại học Chỉ thị 99-CT/TW. Câu sau."),
      citing("2020-02-01", DATED, { term: "2015-2020" }),
    ]);
    expect(document).toHaveLength(1);
    expect(document[0]).toMatchObject({
      heading: "Chỉ thị 99-CT/TW",
      count: "2 bài nhắc tới",
      isUnsure: false,
    });
    expect(document[0]?.frame.title).toBe("Chỉ thị 99-CT/TW, Trung ương Đảng, ngày 30/05/2019");
    expect(document[0]?.frame.crumbs.map(({ href }) => href)).toEqual([
      "/",
      "/van-ban/",
      "/van-ban/trung-uong/",
    ]);
    expect(document[0]?.articles.map(({ item, sentences }) => [item.date.iso, sentences])).toEqual([
      [
        "2020-02-01",
        [{ before: "Học ", literal: "Chỉ thị số 99-CT/TW", after: expect.any(String) }],
      ],
      ["2020-03-01", [{ before: "Lại học ", literal: "Chỉ thị 99-CT/TW", after: "." }]],
    ]);
  });

  it("shows each sentence of an article once and no more than three", () => {
    const same = "Chỉ thị 99-CT/TW và Chỉ thị 99-CT/TW.";
    const many = ["một", "hai", "ba", "bốn"].map((word) => `Lần ${word}: Chỉ thị 99-CT/TW.`);
    const { document } = pagesOf([
      citing("2020-02-01", DATED),
      citing("2020-02-02", same),
      citing("2020-02-03", many.join("\n\n")),
    ]);
    const shown = document[0]?.articles.map(({ sentences, notes }) => [sentences.length, notes]);
    expect(shown).toEqual([
      [1, []],
      [1, []],
      [3, ["và 1 chỗ khác trong bài"]],
    ]);
  });

  it("stays small, however many articles name it, and its feed has the latest", () => {
    const articles = Array.from({ length: 45 }, (_, i) =>
      citing(`2020-03-${String((i % 28) + 1).padStart(2, "0")}`, DATED, { slug: `bai-${i}` }),
    );
    const { document } = pagesOf(articles);
    expect(document.map(({ articles, identity }) => [articles.length, !identity])).toEqual([
      [20, false],
      [20, true],
      [5, true],
    ]);
    expect(document.map(({ frame }) => frame.address.split("/trang/")[1])).toEqual([
      undefined,
      "2/",
      "3/",
    ]);
    const [first, second] = document;
    expect(first?.frame.feed?.atom).toBe("/van-ban/trung-uong/99-ct-tw-2019/feed.xml");
    expect(first?.frame.feed?.articles[0]).toContain("2020-03-28");
    expect(second?.frame.feed).toBeUndefined();
    expect(second?.frame.title).toMatch(/, trang 2$/);
  });

  it("says what is known, and that the rest is unknown or inferred", () => {
    const { document } = pagesOf([citing("2022-01-06", "Học Nghị quyết 99-NQ/HU của Huyện ủy.")]);
    const facts = document[0]?.identity?.facts.map(({ label, values, certainty }) => [
      label,
      ...values.map((value) => (typeof value === "string" ? value : value.links[0]?.href)),
      ...(certainty ? [certainty] : []),
    ]);
    expect(facts).toEqual([
      ["Loại", "Nghị quyết"],
      ["Số và ký hiệu", "99-NQ/HU"],
      ["Nơi ban hành", "/van-ban/huyen-uy-thu-mot/"],
      ["Ngày ban hành", "chưa rõ"],
      ["Nhiệm kỳ", "/quan-huyen/thu-mot/nhiem-ky/2020-2025/", "suy ra"],
    ]);
    expect(document[0]?.identity?.fullText).toBeUndefined();
    expect([document[0]?.isUnsure, document[0]?.articles[0]?.certainty]).toEqual([
      true,
      "chưa chắc",
    ]);
  });

  it("leads from the resolution of a congress to that congress", () => {
    const text = "Nghị quyết Đại hội IV Đảng bộ huyện Thử Một";
    const facts = pagesOf([citing("2022-01-06", text)]).document[0]?.identity?.facts ?? [];
    expect(facts.find(({ label }) => label === "Của đại hội")?.values).toEqual([
      "Đại hội IV Đảng bộ huyện Thử Một",
    ]);
  });

  it("has what editors say of it, cited or not", () => {
    const record: DocumentRecord = {
      ...{
        issuer: "trung-uong",
        kind: "chi-thi",
        number: 99,
        sign: "99-CT/TW",
        date: "2019-05-30",
      },
      title: "Về việc bịa ra",
      url: "https://van-ban.example/99",
      sources: ["sổ thử"],
      note: "Lời ghi thử.",
    };
    const { document } = pagesOf([], [record]);
    expect(document[0]).toMatchObject({
      count: "0 bài nhắc tới",
      articles: [],
      identity: { title: record.title, fullText: record.url, sources: record.sources },
    });
    expect(document[0]?.identity?.facts.at(-1)?.values).toEqual([record.note]);
    expect(document[0]?.frame.things?.[0]?.about).toMatchObject({
      "@type": "CreativeWork",
      identifier: "99-CT/TW",
      datePublished: "2019-05-30",
      author: { name: "Trung ương Đảng" },
    });
  });

  it("names others of its sign, and the mentions that may mean it", () => {
    const { document } = pagesOf([
      citing("2019-06-01", DATED),
      citing("2024-10-01", "Chỉ thị 99-CT/TW ngày 14/6/2024", { slug: "hai" }),
      citing("2022-05-05", "Chỉ thị 99-CT/TW", { slug: "ba" }),
    ]);
    const [old] = document;
    const hrefs = (links?: { href: string }[]) => links?.map(({ href }) => href);
    expect(hrefs(old?.identity?.alike)).toEqual(["/van-ban/trung-uong/99-ct-tw-2024/"]);
    expect(hrefs(old?.identity?.open)).toEqual(["/van-ban/trung-uong/99-ct-tw/"]);
  });
});

describe("the documents at the foot of an article", () => {
  it("are each once, in the order of the text, with a line that needs no script", () => {
    const text =
      "Chương trình 01. Nghị quyết 98-NQ/TW ngày 1/2/2018. Chỉ thị 99-CT/TW ngày 3/4/2019.";
    const { article } = pagesOf([citing("2022-01-06", `${text}\n\nLại Nghị quyết 98-NQ/TW.`)]);
    expect(article[0]?.documents).toEqual([
      {
        label: "Chương trình 01",
        href: "/van-ban/chua-ro/chuong-trinh-1/",
        line: "chưa rõ là văn bản nào",
      },
      {
        label: "Nghị quyết 98-NQ/TW",
        href: "/van-ban/trung-uong/98-nq-tw-2018/",
        line: "Trung ương Đảng, ngày 01/02/2018",
      },
      {
        label: "Chỉ thị 99-CT/TW",
        href: "/van-ban/trung-uong/99-ct-tw-2019/",
        line: "Trung ương Đảng, ngày 03/04/2019",
      },
    ]);
  });

  it("are none where it names none", () => {
    expect(pagesOf([citing("2022-01-06", "Không nhắc gì.")]).article[0]?.documents).toEqual([]);
  });

  it("have those that it only alludes to, with the word of the editors that it does", () => {
    const archive = archiveCiting([citing("2022-01-06", DATED)]);
    const [document] = archive.documents;
    const [one] = archive.articles;
    if (!document || !one) throw new Error("the sample cites a document");
    const alludes = { article: one.address, literal: "", line: 1, sure: true, cite: null };
    const alluding = { ...archive, documents: [{ ...document, mentions: [alludes] }] };
    const pages = derivePages(alluding, ["article", "document"]);
    expect(pages.article[0]?.documents.map(({ label }) => label)).toEqual(["Chỉ thị 99-CT/TW"]);
    expect(pages.document[0]?.articles[0]).toMatchObject({
      sentences: [],
      notes: ["Bài không ghi số hiệu; người biên tập cho biết bài nói tới văn bản này."],
    });
  });
});
