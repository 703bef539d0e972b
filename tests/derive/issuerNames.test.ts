import { describe, expect, it } from "vitest";
import { issuerNames } from "../../src/derive/issuerNames.ts";
import { readIssuer } from "../../src/documents/readIssuer.ts";
import type { Body } from "../../src/validate/schema/body.ts";
import { districtOf } from "../fixture.ts";

const longBien = districtOf({
  slug: "long-bien",
  names: {
    ...districtOf().names,
    name: "Long Biên",
    kind: "quan",
    full: "Quận Long Biên",
    committee: "Quận ủy Long Biên",
    party_organisation: "Đảng bộ quận Long Biên",
  },
});
const districts = new Map([longBien, districtOf()].map((one) => [one.slug, one]));
const bodies = new Map([
  ["trung-uong", { names: { party_organisation: "Đảng thử" } } as unknown as Body],
]);
const names = issuerNames({ districts, bodies });

/** The name of the body that words name in an article of a district. */
function nameOf(issuerWords: string, district = "long-bien", issuerCode: string | null = null) {
  const read = { issuerWords, issuerCode, kind: null } as const;
  return names(readIssuer(read, { district }, [...districts.values()]).issuer);
}

describe("the name of an issuer", () => {
  it.each([
    ["Bộ Chính trị", "Trung ương Đảng"],
    ["Văn phòng Trung ương Đảng", "Văn phòng Trung ương Đảng"],
    ["Ủy ban Kiểm tra Trung ương", "Ủy ban Kiểm tra Trung ương"],
    ["Ban Tuyên giáo và Dân vận Trung ương", "Ban Tuyên giáo và Dân vận Trung ương"],
    ["Quân ủy Trung ương", "Quân ủy Trung ương"],
    ["UBTV Quốc hội", "Ủy ban Thường vụ Quốc hội"],
    ["Thủ tướng", "Thủ tướng Chính phủ"],
    ["Bộ Lao động, Thương binh và Xã hội", "Bộ Lao động - Thương binh và Xã hội"],
    ["Bộ Nông nghiệp và Phát triển nông thôn", "Bộ Nông nghiệp và Phát triển nông thôn"],
    ["Thành ủy", "Thành ủy Hà Nội"],
    ["Thành ủy TP.HCM", "Thành ủy Thành phố Hồ Chí Minh"],
    ["Thành ủy Đà Nẵng", "Thành ủy Đà Nẵng"],
    ["Tỉnh ủy Bà Rịa - Vũng Tàu", "Tỉnh ủy Bà Rịa - Vũng Tàu"],
    ["Ban Tổ chức Thành ủy", "Ban Tổ chức Thành ủy Hà Nội"],
    ["UBKT Quận ủy", "Ủy ban Kiểm tra Quận ủy Long Biên"],
    ["Văn phòng Huyện ủy Gia Lâm", "Văn phòng Huyện ủy Gia Lâm"],
    ["UBND thành phố", "UBND thành phố Hà Nội"],
    ["HĐND Thành phố Hải Phòng", "HĐND thành phố Hải Phòng"],
    ["UBND quận", "UBND quận Long Biên"],
    ["UBND tỉnh Bắc Ninh", "UBND tỉnh Bắc Ninh"],
    ["Huyện ủy Thử", "một Huyện ủy"],
    ["Đảng ủy xã Thử", "một Đảng ủy"],
  ])("that the text calls %s is %s", (words, name) => {
    expect(nameOf(words)).toBe(name);
  });

  it("is given for each code of one body", () => {
    const codes =
      "VPTW,BTCTW,BTGTW,BDVTW,BNCTW,BKTTW,UBKTTW,QUTW,ĐUCA,CP,TTg,CTN,QH15,UBTVQH15,TWĐTN";
    const others =
      "BNV,BGDĐT,BYT,BTC,BCA,BQP,BTP,BXD,BCT,BGTVT,BTNMT,VPTU,BTCTU,BTGTU,BDVTU,UBKTTU";
    const committees = [...districts.values()];
    const unnamed = `${codes},${others}`.split(",").filter((issuerCode) => {
      const read = readIssuer({ issuerCode, kind: null }, { district: "gia-lam" }, committees);
      return names(read.issuer) === undefined;
    });
    expect(unnamed).toEqual([]);
  });

  it("stays unknown for nobody and for a body that nobody has named", () => {
    expect([names(null), names("chua-ro"), names("so-thu-nghiem")]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });
});

describe("issuers", () => {
  it("have the congresses of their Party organisations, where the registry names these", () => {
    expect(names.organisation("quan-uy-long-bien")).toBe("Đảng bộ quận Long Biên");
    expect(names.organisation("trung-uong")).toBe("Đảng thử");
    expect(names.organisation("thanh-uy-ha-noi")).toBeUndefined();
  });

  it("stand from the nation's over the city's and the districts' to those nobody has named", () => {
    const issuers = ["so-thu", "tinh-uy-ha-nam", "huyen-uy-gia-lam", "trung-uong", "bo-y-te"];
    const sorted = [...issuers, "thanh-uy-ha-noi"].sort((a, b) => names.rank(a) - names.rank(b));
    expect(sorted).toEqual([
      "trung-uong",
      "bo-y-te",
      "thanh-uy-ha-noi",
      "huyen-uy-gia-lam",
      "tinh-uy-ha-nam",
      "so-thu",
    ]);
  });
});
