import { describe, expect, it } from "vitest";
import { documentFacts } from "../../../src/validate/documentFacts/index.ts";
import type { Described } from "../../../src/validate/schema/document.ts";
import { committees } from "../../documents/score/registry.ts";

const GOOD: Described = {
  issuer: "trung-uong",
  kind: "chi-thi",
  sign: "35-CT/TW",
  date: "2019-05-30",
};

/** Rule, key, suggestion and words of what is said of the good description with one change. */
const judge = (change: Described) =>
  documentFacts.flatMap(({ id, judge: by }) =>
    by({ ...GOOD, ...change }, committees).map(({ key, message, suggestion, severity }) => [
      severity === "warning" ? `${id}?` : id,
      key,
      suggestion,
      message,
    ]),
  );

describe("what is said of a document", () => {
  it.each<[string, Described]>([
    ["a sign and a day", {}],
    ["a sign and a term", { date: undefined, term: "2016-2021" }],
    ["a day of its term", { term: "2016-2021" }],
    ["the same number twice", { number: 35 }],
    ["a number alone", { issuer: "thanh-uy-ha-noi", kind: "de-an", sign: undefined, number: 21 }],
    ["a congress", { kind: "nghi-quyet", sign: undefined, date: undefined, congress: "XIII" }],
    [
      "a plenum",
      { kind: "nghi-quyet", sign: undefined, date: undefined, plenum: 4, ordinal: "XII" },
    ],
    [
      "a year in the sign",
      { issuer: "chinh-phu", kind: "nghi-dinh", sign: "24/2014/NĐ-CP", date: undefined },
    ],
    [
      "an assembly in the sign",
      {
        issuer: "uy-ban-thuong-vu-quoc-hoi",
        kind: "nghi-quyet",
        sign: "1656/NQ-UBTVQH15",
        date: undefined,
      },
    ],
    ["a regulation", { kind: "quy-dinh", sign: "66-QĐ/TW", date: "2017-02-06" }],
    [
      "an issuer whose code is not known",
      { issuer: "bo-noi-vu", kind: "ke-hoach", sign: "12/KH-BNV" },
    ],
  ])("may be %s", (_, change) => {
    expect(judge(change)).toEqual([]);
  });

  it.each<[string, Described, unknown[]]>([
    [
      "without number, sign and congress",
      { sign: undefined },
      ["document-named", undefined, undefined],
    ],
    [
      "a plenum of no term",
      { kind: "nghi-quyet", sign: undefined, plenum: 4 },
      ["document-named", "plenum", undefined],
    ],
    ["an ordinal of no plenum", { ordinal: "XII" }, ["document-named", "ordinal", undefined]],
    [
      "of a class of bodies",
      { issuer: "quan-uy", kind: "ke-hoach", sign: "1-KH/UBKTTU" },
      ["document-issuer", "issuer", undefined],
    ],
    [
      "of an issuer with marks",
      { issuer: "Trung ương" },
      ["document-issuer", "issuer", "trung-uong"],
    ],
    [
      "of a district of another kind",
      { issuer: "quan-uy-gia-lam", kind: "de-an", sign: undefined, number: 1 },
      ["document-issuer", "issuer", "huyen-uy-gia-lam"],
    ],
    [
      "of nobody known",
      { issuer: "thanh-uy-hanoi", kind: "de-an", sign: undefined, number: 1 },
      ["document-issuer?", "issuer", "thanh-uy-ha-noi"],
    ],
    ["with a sign that is none", { sign: "35 CT" }, ["document-sign", "sign", undefined]],
    [
      "with a sign as the press has it",
      { sign: "35-CT/TƯ" },
      ["document-sign", "sign", "35-CT/TW"],
    ],
    ["with another number", { number: 36 }, ["document-sign", "number", "35"]],
    ["of another kind", { kind: "nghi-quyet" }, ["document-sign", "kind", "chi-thi"]],
    ["of another issuer", { issuer: "thanh-uy-ha-noi" }, ["document-sign", "issuer", "trung-uong"]],
    ["without a time", { date: undefined }, ["document-time", undefined, undefined]],
    ["of a day of another term", { term: "2021-2026" }, ["document-time", "date", undefined]],
    [
      "of a day of another year than its sign",
      { issuer: "chinh-phu", kind: "nghi-dinh", sign: "24/2014/NĐ-CP" },
      ["document-time", "date", undefined],
    ],
  ])("is never %s", (_, change, [rule, key, suggestion]) => {
    expect(judge(change)).toContainEqual([rule, key, suggestion, expect.any(String)]);
  });

  it("is told of in whole sentences", () => {
    expect(judge({ term: "2021-2026" })[0]?.[3]).toBe(
      "Ngày 30/05/2019 không thuộc nhiệm kỳ 2021-2026",
    );
    expect(judge({ kind: "nghi-quyet" })[0]?.[3]).toBe(
      "35-CT/TW không phải ký hiệu của nghị quyết",
    );
  });
});
