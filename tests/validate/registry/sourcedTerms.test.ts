import { describe, expect, it } from "vitest";
import { sourcedTerms } from "../../../src/validate/registry/sourcedTerms.ts";
import { congressOf, districtOf, termOf } from "../../fixture.ts";

const FILE = "districts/gia-lam.yaml";
const sources = ["https://so-bo-thu.example/"];
const evidence = { sources, certainty: "verified" as const };
const judge = (known: Parameters<typeof termOf>[1]) =>
  sourcedTerms.judge(districtOf({ terms: [termOf("2020-2025", known)] }), FILE);

describe("sourced-terms", () => {
  it("asks for a source where a term has none of any kind", () => {
    expect(judge({ sources: undefined })).toEqual([
      {
        at: ["terms", 0],
        message: "Nhiệm kỳ 2020-2025 không có nguồn nào",
        expected: "sources: nơi đã đọc thấy nhiệm kỳ này",
      },
    ]);
  });

  it.each([
    ["of its own", {}],
    ["of its ordinal", { sources: undefined, ordinal: { value: "XXII", ...evidence } }],
    ["of its congress", { sources: undefined, congress: congressOf({}) }],
    [
      "of its secretary",
      { sources: undefined, secretaries: [{ name: "Xuân Thử", basis: "bầu thử", ...evidence }] },
    ],
  ])("is content with a source %s", (_, known) => {
    expect(judge(known)).toEqual([]);
  });
});
