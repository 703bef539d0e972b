import { describe, expect, it } from "vitest";
import { documentRules } from "../../../src/validate/registry/documentRules.ts";
import { uniqueDocuments } from "../../../src/validate/registry/uniqueDocuments.ts";
import { type DocumentFile, documentSchema } from "../../../src/validate/schema/document.ts";
import { committees } from "../../documents/score/registry.ts";

const ARTICLE = "articles/gia-lam/2021/2021-01-06-mot.md";
const rules = documentRules(new Set([ARTICLE]), committees);
const GOOD = {
  issuer: "huyen-uy-gia-lam",
  kind: "ke-hoach",
  sign: "01-KH/HU",
  date: "2020-09-09",
  sources: ["sổ thử"],
};
const NAME = "huyen-uy-gia-lam-01-kh-hu-2020";

const fileOf = (change: object = {}): DocumentFile => documentSchema.parse({ ...GOOD, ...change });

const judge = (change: object, file = NAME) =>
  rules.flatMap(({ id, judge: by }) =>
    by(fileOf(change), `documents/${file}.yaml`).map(({ at, severity }) => [
      id,
      at.join("."),
      severity ?? "error",
    ]),
  );

describe("the rules of a document's file", () => {
  it.each([
    ["a good one", {}, NAME],
    ["a name without the year", {}, "huyen-uy-gia-lam-01-kh-hu"],
    ["an article that cites it", { cited_in: [{ article: ARTICLE }] }, NAME],
    [
      "a congress's resolution",
      { kind: "nghi-quyet", sign: undefined, date: undefined, congress: "XXII" },
      "huyen-uy-gia-lam-nghi-quyet-dai-hoi-xxii",
    ],
    [
      "one with a number alone",
      { kind: "de-an", sign: undefined, number: 7 },
      "huyen-uy-gia-lam-de-an-7-2020",
    ],
  ])("say nothing of %s", (_, change, file) => {
    expect(judge(change, file)).toEqual([]);
  });

  it.each([
    ["another sign than its name's", { sign: "02-KH/HU" }, ["document-file", "issuer", "error"]],
    ["no number", { sign: undefined }, ["document-named", "issuer", "error"]],
    ["a kind that its sign is not of", { kind: "de-an" }, ["document-sign", "kind", "error"]],
    [
      "an older article",
      { cited_in: [{ article: ARTICLE }], date: "2021-01-07" },
      ["document-evidence", "cited_in.0.article", "error"],
    ],
    [
      "an article that is not there, which must not stop the site",
      { cited_in: [{ article: "articles/gia-lam/2021/2021-01-06-hai.md" }] },
      ["document-evidence", "cited_in.0.article", "warning"],
    ],
  ])("tell of %s", (_, change, found) => {
    expect(judge(change)).toContainEqual(found);
  });

  it("say what the file should be called", () => {
    const [first] = rules.flatMap((rule) => rule.judge(fileOf(), "documents/01-kh-hu.yaml"));
    expect(first?.message).toBe('Tên tệp "01-kh-hu" không đi theo cơ quan và số ký hiệu trong tệp');
    expect(first?.expected).toBe(`đổi tên tệp thành ${NAME}.yaml`);
  });
});

describe("unique-document", () => {
  const clashes = (...changes: object[]) =>
    uniqueDocuments({
      documents: new Map(changes.map((change, i) => [`tep-${i}`, fileOf(change)])),
      documentPlace: (slug) => ({ file: `documents/${slug}.yaml`, line: 1, column: 9 }),
    }).map(({ file, related, message }) => [file, related?.[0]?.file, message]);

  it.each([
    ["of one sign and two days", {}, { date: "2024-09-09" }],
    ["of one day and two kinds", {}, { kind: "de-an", sign: "01-ĐA/HU" }],
    ["of two issuers", {}, { issuer: "huyen-uy-dan-phuong" }],
    ["of a day and of a term, which may be another", {}, { date: undefined, term: "2015-2020" }],
  ])("lets two be %s", (_, one, other) => {
    expect(clashes(one, other)).toEqual([]);
  });

  it.each([
    ["one day", {}, { title: "về một việc thử" }],
    ["one term", { date: undefined, term: "2020-2025" }, { date: undefined, term: "2020-2025" }],
    [
      "one congress",
      { kind: "nghi-quyet", sign: undefined, congress: "XXII" },
      { kind: "nghi-quyet", sign: undefined, congress: "XXII", date: undefined },
    ],
  ])("refuses two of %s, at the later", (_, one, other) => {
    expect(clashes(one, other)).toEqual([
      [
        "documents/tep-1.yaml",
        "documents/tep-0.yaml",
        "documents/tep-0.yaml đã nói về văn bản này",
      ],
    ]);
  });
});
