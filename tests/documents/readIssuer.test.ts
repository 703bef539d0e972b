import { describe, expect, it } from "vitest";
import { readIssuer } from "../../src/documents/readIssuer.ts";
import { committees } from "./score/registry.ts";

const read = (issuerCode: string | null, issuerWords?: string, district?: string) =>
  readIssuer(
    { issuerCode, kind: "ke-hoach", ...(issuerWords && { issuerWords }) },
    district ? { district } : {},
    committees,
  );

describe("readIssuer", () => {
  it("takes TU alone for the city's in an article of a district, and never surely", () => {
    expect(read("TU", undefined, "tay-ho")).toEqual({
      issuer: "thanh-uy-ha-noi",
      decided: true,
      sure: false,
      candidates: ["thanh-uy-ha-noi"],
    });
    expect(read("TU")).toMatchObject({ issuer: "thanh-uy", decided: false });
  });

  it("leaves QU and HU alone undecided, with the article's own committee as candidate", () => {
    expect(read("QU", undefined, "tay-ho")).toEqual({
      issuer: "quan-uy",
      decided: false,
      sure: false,
      candidates: ["quan-uy-tay-ho"],
    });
    expect(read("HU", undefined, "tay-ho")).toMatchObject({ issuer: "huyen-uy", candidates: [] });
  });

  it("takes a committee without a name for the article's own, where it has one of that kind", () => {
    expect(read("QU", "Quận ủy", "tay-ho")).toMatchObject({ issuer: "quan-uy-tay-ho", sure: true });
    expect(read("HU", "Huyện uỷ", "gia-lam").issuer).toBe("huyen-uy-gia-lam");
    expect(read("TU", "Thị ủy", "son-tay").issuer).toBe("thi-uy-son-tay");
    expect(read("HU", "Huyện ủy", "tay-ho")).toMatchObject({ issuer: "huyen-uy", decided: false });
  });

  it("knows where the district's name ends and a person's begins", () => {
    expect(read("QU", "Quận ủy Hoàng Mai Nguyễn Văn Thử").issuer).toBe("quan-uy-hoang-mai");
  });

  it("takes no other city's committee for Hà Nội's", () => {
    expect(read("TU", "Thành ủy TP. Hồ Chí Minh", "tay-ho").issuer).toBe(
      "thanh-uy-thanh-pho-ho-chi-minh",
    );
    expect(read("TU", "Thành ủy Vinh", "tay-ho")).toMatchObject({ decided: false });
    expect(read("QU", "Quận ủy Quận 3", "tay-ho")).toMatchObject({ decided: false });
  });

  it("knows a district by its initials, and the army's committee from a district's", () => {
    expect(read("QUTH").issuer).toBe("quan-uy-tay-ho");
    expect(read("QUTW").issuer).toBe("quan-uy-trung-uong");
    // Thạch Thất, Thanh Trì and Thường Tín.
    expect(read("HUTT")).toMatchObject({
      issuer: "huyen-uy",
      candidates: ["huyen-uy-thach-that", "huyen-uy-thanh-tri", "huyen-uy-thuong-tin"],
    });
  });

  it("decides nothing where sign and words contradict each other", () => {
    expect(read("TU", "Bộ Chính trị", "tay-ho")).toEqual({
      issuer: "thanh-uy",
      decided: false,
      sure: false,
      candidates: ["thanh-uy-ha-noi", "trung-uong"],
    });
  });

  it("gives the bodies that a number alone may be of", () => {
    expect(read(null, undefined, "long-bien")).toMatchObject({
      issuer: null,
      candidates: ["thanh-uy-ha-noi", "quan-uy-long-bien"],
    });
  });
});
