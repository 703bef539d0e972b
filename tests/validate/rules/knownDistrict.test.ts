import { describe, expect, it } from "vitest";
import { errorAt, goodRegistry, judgeChange } from "../../fixture.ts";

const registry = await goodRegistry();

describe("known-district", () => {
  const said = {
    rule: "known-district",
    key: "district",
    expected: "tên tệp của một quận, huyện, như gia-lam",
  };

  it("says nothing of a district of the registry", () => {
    expect(judgeChange(registry, {})).toEqual([]);
  });

  it.each([
    ["gialam", "gia-lam"],
    ["Gia Lâm", "gia-lam"],
    ["GIA-LAM", "gia-lam"],
    ["Đống Đa", "dong-da"],
    ["Ðống Ða", "dong-da"], // eth, the look-alike of đ
  ])("suggests the slug nearest to %s, and says nothing of the path besides", (district, suggestion) => {
    expect(judgeChange(registry, { front: { district } })).toEqual([
      errorAt(3, 11, {
        ...said,
        message: `Không có quận, huyện "${district}" trong districts/`,
        suggestion,
      }),
    ]);
  });

  it("suggests nothing where no slug is near", () => {
    expect(judgeChange(registry, { front: { district: "Hà Thử" } })).toEqual([
      errorAt(3, 11, { ...said, message: 'Không có quận, huyện "Hà Thử" trong districts/' }),
    ]);
  });

  it("knows a district whose file is broken", () => {
    const broken = { ...registry, districts: new Map() };
    expect(judgeChange(broken, {})).toEqual([]);
  });
});
