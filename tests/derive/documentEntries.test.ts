import { describe, expect, it } from "vitest";
import { documentEntries } from "../../src/derive/documentEntries.ts";
import { document, undecided } from "./inventedDocuments.ts";

const mention = {
  article: "/bai-viet/thu-mot/2021-01-06-bai/",
  literal: "Nghị quyết số 15 - NQ/TU",
  line: 12,
  sure: true,
  cite: null,
};

describe("the data of documents", () => {
  it("tell what is known of a document and where it is cited, and nothing else", () => {
    expect(
      documentEntries({ documents: [document({ mentions: [mention] })], undecided: [] }),
    ).toEqual([
      {
        id: "thanh-uy-ha-noi/15-nq-tu-2020-2025",
        kind: "nghi-quyet",
        number: 15,
        sign: "15-NQ/TU",
        issuer: "thanh-uy-ha-noi",
        date: null,
        term: "2020-2025",
        congress: null,
        mentions: [
          {
            article: "/bai-viet/thu-mot/2021-01-06-bai/",
            literal: "Nghị quyết số 15 - NQ/TU",
            line: 12,
            sure: true,
          },
        ],
      },
    ]);
  });

  it("have the congress of its resolution, which has no sign", () => {
    const resolution = document({ number: null, sign: null, congress: "XVII" });
    expect(documentEntries({ documents: [resolution], undecided: [] })[0]).toMatchObject({
      congress: "XVII",
      sign: null,
      number: null,
    });
  });

  it("add title and link where editors know them", () => {
    const { issuer, kind, number, sign } = document();
    const record = { issuer, kind: kind ?? "", number, sign, title: "Về việc thử" };
    const [entry] = documentEntries({ documents: [document({ record })], undecided: [] });
    expect(entry).toMatchObject({ title: "Về việc thử" });
    expect(entry).not.toHaveProperty("url");
    const linked = document({ record: { ...record, url: "https://toan-van.example/" } });
    const [other] = documentEntries({ documents: [linked], undecided: [] });
    expect(other).toMatchObject({ url: "https://toan-van.example/" });
  });

  it("keep an undecided citation apart from the documents that it may mean", () => {
    const twice = [undecided(), undecided({ line: 20, issuer: null, candidates: [] })];
    const [, first, second] = documentEntries({ documents: [document()], undecided: twice });
    expect(first).toEqual({
      id: null,
      kind: "nghi-quyet",
      number: 15,
      sign: "15-NQ/TU",
      issuer: "thanh-uy",
      date: null,
      term: null,
      congress: null,
      mentions: [
        {
          article: "/bai-viet/thu-mot/2021-01-06-bai/",
          literal: "Nghị quyết 15-NQ/TU",
          line: 9,
          sure: false,
        },
      ],
      candidates: ["thanh-uy-ha-noi/15-nq-tu-2020-2025"],
    });
    expect(second).toMatchObject({ issuer: null, candidates: [], mentions: [{ line: 20 }] });
  });
});
