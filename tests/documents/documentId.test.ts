import { describe, expect, it } from "vitest";
import { documentIds, type IdParts } from "../../src/documents/documentId.ts";

const plan: IdParts = {
  issuer: "thanh-uy-ha-noi",
  kind: "ke-hoach",
  number: 12,
  sign: "12-KH/TU",
  date: "2020-01-15",
  time: null,
};

describe("documentIds", () => {
  it("are issuer, sign and year, or term", () => {
    const undated = { ...plan, date: null, time: "2015-2020" };
    expect(documentIds([plan])).toEqual(["thanh-uy-ha-noi/12-kh-tu-2020"]);
    expect(documentIds([undated])).toEqual(["thanh-uy-ha-noi/12-kh-tu-2015-2020"]);
    expect(documentIds([{ ...undated, sign: null }])).toEqual([
      "thanh-uy-ha-noi/ke-hoach-12-2015-2020",
    ]);
  });

  it("take the day where two terms share the year, in any order", () => {
    const later = { ...plan, date: "2020-12-01" };
    const ids = ["thanh-uy-ha-noi/12-kh-tu-2020-01-15", "thanh-uy-ha-noi/12-kh-tu-2020-12-01"];
    expect(documentIds([plan, later])).toEqual(ids);
    expect(documentIds([later, plan])).toEqual([...ids].reverse());
  });

  it("need no year for a congress", () => {
    const congress = { ...plan, kind: "nghi-quyet", number: null, sign: null, congress: "XVII" };
    expect(documentIds([congress])).toEqual(["thanh-uy-ha-noi/nghi-quyet-dai-hoi-xvii"]);
  });

  it("say that nothing is known", () => {
    expect(documentIds([{ ...plan, date: null }])).toEqual(["thanh-uy-ha-noi/12-kh-tu-chua-ro"]);
  });
});
