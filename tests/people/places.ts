import type { Known, Place } from "../../src/people/model.ts";

const places: Place[] = [
  { slug: "gia-lam", name: "Gia Lâm", kind: "huyen" },
  { slug: "thuong-tin", name: "Thường Tín", kind: "huyen" },
  { slug: "thanh-tri", name: "Thanh Trì", kind: "huyen" },
  { slug: "hoang-mai", name: "Hoàng Mai", kind: "quan" },
  { slug: "hai-ba-trung", name: "Hai Bà Trưng", kind: "quan" },
  { slug: "ba-dinh", name: "Ba Đình", kind: "quan" },
  { slug: "son-tay", name: "Sơn Tây", kind: "thi-xa" },
];

/** Some of the districts, as an article of `district` meets them. */
export function knownIn(district?: string): Known {
  return { places, district };
}
