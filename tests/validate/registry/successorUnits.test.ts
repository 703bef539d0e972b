import { describe, expect, it } from "vitest";
import { successorUnits } from "../../../src/validate/registry/successorUnits.ts";
import { districtOf } from "../../fixture.ts";

function judge(...names: string[]) {
  const units = names.map((name) => ({ name, share: "part" as const }));
  const successors = { units, sources: [], certainty: "verified" as const };
  return successorUnits.judge(districtOf({ successors }), "districts/gia-lam.yaml");
}

describe("successor-units", () => {
  it("accepts wards and communes, also with letters that ASCII does not know", () => {
    expect(judge("Phường Đống Đa", "Xã Ô Diên", "Xã Gia Lâm", "Phường Gia Lâm")).toEqual([]);
  });

  it("says nothing of a district whose successors are unknown", () => {
    expect(successorUnits.judge(districtOf(), "districts/gia-lam.yaml")).toEqual([]);
  });

  it.each([
    "Gia Lâm",
    "xã Gia Lâm",
    "Thị trấn Gia Lâm",
    "Xã gia lâm",
    "Phường",
  ])("refuses %s", (name) => {
    expect(judge(name)).toEqual([
      {
        at: ["successors", "units", 0, "name"],
        message: `"${name}" không phải tên phường hay xã`,
        expected: "Phường … hoặc Xã …",
      },
    ]);
  });

  it("refuses a unit that stands twice", () => {
    expect(judge("Xã Gia Lâm", "Xã Phù Đổng", "Xã Gia Lâm")).toEqual([
      {
        at: ["successors", "units", 2, "name"],
        message: "Xã Gia Lâm đã có ở trên",
        expected: "mỗi phường, xã một lần",
      },
    ]);
  });
});
