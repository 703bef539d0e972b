import { describe, expect, it } from "vitest";
import { identify } from "../../src/documents/identify.ts";
import type { DocumentRecord } from "../../src/documents/model.ts";
import { terms } from "./score/registry.ts";
import { citedIn } from "./score/scoreIdentity.ts";

const articleOf = (text: string, day = "2021-01-06") => [
  { address: "/a/", day, district: "long-bien", text },
];

describe("identify", () => {
  it("finds nothing in nothing", () => {
    expect(identify([], terms)).toEqual({
      documents: [],
      undecided: [],
      unused: [],
      placeOf: new Map(),
    });
  });

  it("gives a document its term by its day, and by its congress", () => {
    const text =
      "Nghị quyết 9-NQ/TU ngày 4/7/2017 của Thành ủy; Nghị quyết Đại hội XVII Thành phố Hà Nội";
    const { documents } = identify(citedIn({ articles: articleOf(text) }), terms);
    expect(documents.map(({ id, term, date }) => [id, term, date])).toContainEqual([
      "thanh-uy-ha-noi/09-nq-tu-2017",
      "2015-2020",
      "2017-07-04",
    ]);
  });

  it("keeps documents that only editors know of", () => {
    const record: DocumentRecord = {
      issuer: "trung-uong",
      kind: "quy-dinh",
      number: 66,
      sign: "66-QĐ/TW",
      date: "2017-02-06",
    };
    const { documents } = identify([], terms, [record]);
    expect(documents).toMatchObject([{ id: "trung-uong/66-qd-tw-2017", mentions: [] }]);
  });

  it("says which settlement settles nothing", () => {
    const document = { issuer: "trung-uong", kind: "chi-thi", number: 35, sign: "35-CT/TW" };
    const settlement = {
      article: "/a/",
      mention: "36-CT/TW",
      document: { ...document, term: "2016-2021" },
    };
    const cited = citedIn({ articles: articleOf("Chỉ thị 35-CT/TW") });
    expect(identify(cited, terms, [], [settlement]).unused).toEqual([settlement]);
  });

  it("names the page between the documents that a mention may mean", () => {
    const cited = citedIn({ articles: articleOf("Kế hoạch 198-KH/QU. Chương trình 01, 02.") });
    expect(identify(cited, terms).undecided.map(({ between }) => between)).toEqual([
      "quan-uy/198-kh-qu",
      "chua-ro/chuong-trinh-1",
      "chua-ro/chuong-trinh-2",
    ]);
  });
});
