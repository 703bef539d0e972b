import { describe, expect, it } from "vitest";
import { risingOrdinals } from "../../../src/validate/registry/risingOrdinals.ts";
import { districtOf, termOf } from "../../fixture.ts";

const YEARS = ["2010-2015", "2015-2020", "2020-2025"];

/** Judges terms with these ordinals; where one is undefined, the registry does not know it. */
function judge(...ordinals: (string | undefined)[]) {
  const terms = ordinals.map((value, i) =>
    termOf(YEARS[i] ?? "", {
      ordinal: value === undefined ? undefined : { value, sources: [], certainty: "verified" },
    }),
  );
  return risingOrdinals.judge(districtOf({ terms }), "districts/gia-lam.yaml");
}

const wrong = (index: number, message: string, expected: string, suggestion?: string) => ({
  at: ["terms", index, "ordinal", "value"],
  key: "value",
  message,
  expected,
  suggestion,
});

describe("rising-ordinals", () => {
  it.each([
    [["XX", "XXI", "XXII"]],
    [["III", undefined, "V"]],
    [[undefined, "XXXIX", "XL"]],
    [[]],
  ])("accepts %j", (ordinals) => {
    expect(judge(...ordinals)).toEqual([]);
  });

  it("suggests the ordinal that is due", () => {
    expect(judge("XX", "XXI", "XXIII")).toEqual([
      wrong(
        2,
        "Khóa XXIII không nối tiếp các nhiệm kỳ trước",
        "mỗi nhiệm kỳ tăng một khóa",
        "XXII",
      ),
    ]);
  });

  it("counts on over terms whose ordinal is unknown", () => {
    expect(judge("III", undefined, "IV")).toEqual([
      wrong(2, "Khóa IV không nối tiếp các nhiệm kỳ trước", "mỗi nhiệm kỳ tăng một khóa", "V"),
    ]);
  });

  it.each(["IIII", "xxi", "21", "XXl", "ХХІ"])("suggests a Roman numeral for %s", (written) => {
    const message = `Khóa "${written}" không phải số La Mã`;
    expect(judge("XX", written)).toEqual([wrong(1, message, "số La Mã viết hoa, như XXII", "XXI")]);
    expect(judge(written)).toEqual([wrong(0, message, "số La Mã viết hoa, như XXII")]);
  });
});
