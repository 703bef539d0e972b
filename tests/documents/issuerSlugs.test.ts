import { expect, it } from "vitest";
import { issuerForm } from "../../src/documents/issuerSlugs.ts";
import { committees } from "./score/registry.ts";

it.each([
  ["known", "trung-uong"],
  ["known", "thanh-uy-ha-noi"],
  ["known", "thanh-uy-thanh-pho-ho-chi-minh"],
  ["known", "tinh-uy-ninh-thuan"],
  ["known", "huyen-uy-gia-lam"],
  ["known", "thi-uy-son-tay"],
  ["known", "quan-uy-trung-uong"],
  ["known", "bo-noi-vu"],
  ["known", "ubnd-thanh-pho-ha-noi"],
  ["known", "ubnd-huyen-gia-lam"],
  ["known", "van-phong-trung-uong-dang"],
  ["known", "ban-to-chuc-trung-uong"],
  ["known", "ban-tuyen-giao-thanh-uy-ha-noi"],
  ["class", "quan-uy"],
  ["class", "thanh-uy"],
  ["class", "ubnd"],
  ["class", "ban-to-chuc-quan-uy"],
  ["unknown", "trung-uongg"],
  ["unknown", "quan-uy-gia-lam"],
  ["unknown", "bo"],
  ["unknown", "van-phong-thu"],
  ["unknown", ""],
] as const)("is %s: %s", (form, issuer) => {
  expect(issuerForm(issuer, committees)).toBe(form);
});
