import { describe, expect, it } from "vitest";
import { districtNamed, sectionNamed } from "../../src/validate/namedPlaces.ts";
import { goodRegistry } from "../fixture.ts";

const registry = await goodRegistry();

describe("districtNamed", () => {
  it.each([
    "gia-lam",
    "Gia Lâm",
    "GIA_LÂM",
    "gialam",
    "Huyện Gia Lâm",
    "huyện uỷ gia lâm",
    "Đảng bộ huyện Gia Lâm",
    "Gia Lâm".normalize("NFD"),
  ])("knows %s", (written) => {
    expect(districtNamed(written, registry)).toBe("gia-lam");
  });

  it.each([
    "",
    "gia",
    "gia-lma",
    "Quận Gia Lâm",
    "xã Gia Lâm",
    "Gia Lâm, Hà Nội",
  ])("does not guess at %j", (written) => {
    expect(districtNamed(written, registry)).toBeUndefined();
  });

  it("does not choose between two", () => {
    const one = registry.districts.get("gia-lam");
    if (!one) throw new Error("no district");
    const districts = new Map([...registry.districts, ["gia-lam-2", one]]);
    const districtSlugs = [...registry.districtSlugs, "gia-lam-2"];
    expect(districtNamed("Gia Lâm", { districtSlugs, districts })).toBeUndefined();
    expect(districtNamed("gia-lam", { districtSlugs, districts })).toBe("gia-lam");
  });
});

describe("sectionNamed", () => {
  const sections = [
    { slug: "dai-hoi", name: "Đại hội", labels: ["Tiến tới đại hội"] },
    { slug: "noi-chinh", name: "Nội chính" },
  ];

  it.each([
    ["Đại hội", "dai-hoi"],
    ["tiến tới Đại hội", "dai-hoi"],
    ["NOI CHINH", "noi-chinh"],
    ["Đại", undefined],
  ])("of %s is %s", (written, slug) => {
    expect(sectionNamed(written, sections)).toBe(slug);
  });
});
