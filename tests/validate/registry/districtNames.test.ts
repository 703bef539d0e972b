import { describe, expect, it } from "vitest";
import { districtNames } from "../../../src/validate/registry/districtNames.ts";
import { districtOf } from "../../fixture.ts";

const FILE = "districts/gia-lam.yaml";
const good = districtOf();
const named = (change: Partial<typeof good.names>) =>
  districtOf({ names: { ...good.names, ...change } });

describe("district-names", () => {
  it.each([
    ["quan", "Quận Gia Lâm", "Quận ủy Gia Lâm", "Đảng bộ quận Gia Lâm"],
    ["huyen", "Huyện Gia Lâm", "Huyện ủy Gia Lâm", "Đảng bộ huyện Gia Lâm"],
    ["thi-xa", "Thị xã Gia Lâm", "Thị ủy Gia Lâm", "Đảng bộ thị xã Gia Lâm"],
  ] as const)("accepts the names of a %s", (kind, full, committee, party_organisation) => {
    const district = named({ kind, full, committee, party_organisation });
    expect(districtNames.judge(district, FILE)).toEqual([]);
  });

  it.each([
    ["full", "Quận Gia Lâm", "Huyện Gia Lâm"],
    ["committee", "Huyện uỷ Gia Lâm", "Huyện ủy Gia Lâm"],
    ["party_organisation", "Đảng bộ Huyện Gia Lâm", "Đảng bộ huyện Gia Lâm"],
  ] as const)("suggests the name that follows from kind and name for %s", (key, wrong, right) => {
    expect(districtNames.judge(named({ [key]: wrong }), FILE)).toEqual([
      {
        at: ["names", key],
        key,
        message: `"${wrong}" không khớp tên và loại (huyen)`,
        expected: "từ chỉ loại rồi đến tên",
        suggestion: right,
      },
    ]);
  });

  it.each([
    ["the slug", districtOf({ slug: "gia_lam" }), FILE, "gia_lam", "gia-lam"],
    ["the file's name", good, "districts/Gia-Lam.yaml", "gia-lam", "Gia-Lam"],
  ])("wants one name where %s differs", (_, district, path, slug, file) => {
    expect(districtNames.judge(district, path)).toEqual([
      {
        at: ["slug"],
        key: "slug",
        message: `slug "${slug}", tên tệp "${file}" và tên "Gia Lâm" không khớp nhau`,
        expected: "cả ba cùng một tên không dấu",
        suggestion: "gia-lam",
      },
    ]);
  });

  it("gives đ as d in the slug it expects", () => {
    const names = {
      ...good.names,
      name: "Đống Đa",
      full: "Huyện Đống Đa",
      committee: "Huyện ủy Đống Đa",
      party_organisation: "Đảng bộ huyện Đống Đa",
    };
    const district = districtOf({ slug: "dong-da", names });
    expect(districtNames.judge(district, "districts/dong-da.yaml")).toEqual([]);
  });
});
