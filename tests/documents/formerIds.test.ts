import { describe, expect, it } from "vitest";
import { formerIds } from "../../src/documents/formerIds.ts";
import type { CitedDocument } from "../../src/documents/model.ts";

function document(id: string, known: Partial<CitedDocument> = {}): CitedDocument {
  return {
    id,
    kind: "chi-thi",
    number: 35,
    sign: "35-CT/TW",
    issuer: "trung-uong",
    date: null,
    term: "2016-2021",
    congress: null,
    plenum: null,
    mentions: [],
    ...known,
  };
}

const DATED = document("trung-uong/35-ct-tw-2019", { date: "2019-05-30" });

describe("former ids of documents", () => {
  it("lead from the term to the day, once it is known", () => {
    expect([...formerIds([DATED])]).toEqual([
      ["trung-uong/35-ct-tw-2016-2021", "trung-uong/35-ct-tw-2019"],
    ]);
  });

  it("are none where another document has that id now", () => {
    const other = document("trung-uong/35-ct-tw-2016-2021");
    expect(formerIds([DATED, other]).size).toBe(0);
  });

  it("are none where two documents could have had it", () => {
    const twin = document("trung-uong/35-ct-tw-2018", { date: "2018-01-02" });
    expect(formerIds([DATED, twin]).size).toBe(0);
  });

  it("are none of documents without a day, without a term, or of a congress", () => {
    const none = [
      document("a/1"),
      document("a/2", { date: "2019-05-30", term: null }),
      document("a/3", { date: "2019-05-30", congress: "XII" }),
    ];
    expect(formerIds(none).size).toBe(0);
  });
});
