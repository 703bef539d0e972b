import { describe, expect, it } from "vitest";
import { documentSchema } from "../../../src/validate/schema/document.ts";
import { errorAt, goodRegistry, judgeChange } from "../../fixture.ts";

const FILE = "huyen-uy-gia-lam-01-kh-hu-2020";
const file = documentSchema.parse({
  issuer: "huyen-uy-gia-lam",
  kind: "ke-hoach",
  sign: "01-KH/HU",
  date: "2020-09-09",
  sources: ["sổ thử"],
});
const documents = new Map([[FILE, file]]);
const registry = { ...(await goodRegistry()), documents, documentSlugs: [FILE] };
const judge = (item: string, front = {}) =>
  judgeChange(registry, { front: { documents: `[{ ${item} }]`, ...front } });
const found = (item: string) => judge(item).map(({ rule, column }) => [rule, column]);

const PLAIN = "issuer: thanh-uy-thu, kind: de-an, number: 1, term: 2020-2025";

describe("documents of an article", () => {
  it("are named by themselves or by a file", () => {
    expect(judge("issuer: huyen-uy-gia-lam, kind: de-an, number: 1, term: 2020-2025")).toEqual([]);
    expect(judge("document: huyen-uy-gia-lam-01-kh-hu-2020, mention: 01-KH/HU")).toEqual([]);
  });

  it("are told of by the rules of all descriptions, each at its key", () => {
    expect(found(`${PLAIN}, ordinal: X`)).toEqual([
      ["document-named", 87],
      ["document-issuer", 23],
    ]);
  });

  it("have no key but those that are known, and kinds that are", () => {
    expect(judge(`${PLAIN.replace("de-an", "de-ann")}`)).toContainEqual(
      expect.objectContaining({ rule: "known-value", suggestion: "de-an" }),
    );
    expect(judge(`${PLAIN}, so: 1`)).toContainEqual(expect.objectContaining({ rule: "known-key" }));
    expect(found("issuer: huyen-uy-gia-lam, kind: de-an, number: 1.5, term: 2020-2025")).toEqual([
      ["value-type", 62],
    ]);
  });
});

describe("known-document", () => {
  it("wants issuer and kind, or a file", () => {
    expect(judge("issuer: huyen-uy-gia-lam, number: 1")).toEqual([
      errorAt(7, 13, {
        rule: "known-document",
        message: "Chưa nói đây là văn bản nào",
        expected: "document: tên tệp trong documents/, hoặc issuer và kind",
      }),
    ]);
  });

  it("knows the files, and suggests the nearest", () => {
    expect(judge("document: huyen-uy-gia-lam-01-kh-hu")).toMatchObject([
      {
        rule: "known-document",
        message: 'Không có tệp "huyen-uy-gia-lam-01-kh-hu" trong documents/',
        suggestion: "huyen-uy-gia-lam-01-kh-hu-2020",
      },
    ]);
  });

  it("lets the file alone describe its document", () => {
    expect(judge("document: huyen-uy-gia-lam-01-kh-hu-2020, line: 9, number: 1")).toMatchObject([
      { rule: "known-document", key: "number", column: 74 },
    ]);
  });
});

describe("document-before", () => {
  it.each([
    ["its own day", "issuer: huyen-uy-gia-lam, kind: de-an, number: 1, date: 2021-01-07", "date"],
    ["the day of the file", "document: huyen-uy-gia-lam-01-kh-hu-2020", "document"],
  ])("refuses a document later than the article, by %s", (_, item, key) => {
    const front = key === "document" ? { date: "2020-07-01" } : {};
    const path = "articles/gia-lam/2020/2020-07-01-bai-thu-so-1.md";
    const change = { front: { documents: `[{ ${item} }]`, ...front } };
    const messages = judgeChange(registry, key === "document" ? { ...change, path } : change);
    expect(messages).toMatchObject([{ rule: "document-before", key }]);
  });

  it("lets it be of the same day", () => {
    expect(judge("issuer: huyen-uy-gia-lam, kind: de-an, number: 1, date: 2021-01-06")).toEqual([]);
  });
});
