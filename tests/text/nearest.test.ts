import { expect, it } from "vitest";
import { nearest } from "../../src/text/nearest.ts";

const SLUGS = ["ba-dinh", "dong-anh", "dong-da", "gia-lam", "thanh-tri", "thanh-xuan"];

it.each([
  "gia lam",
  "Gia Lâm",
  "gialam",
  "GIA-LAM",
  "gia-lâm",
  "Gia Lam ",
  "gia-lan",
])("finds gia-lam for %j", (written) => {
  expect(nearest(written, SLUGS)).toBe("gia-lam");
  expect(nearest(written.normalize("NFD"), SLUGS)).toBe("gia-lam");
});

it.each(["Đống Đa", "ĐỐNG ĐA", "Ðống Ða", "dongda"])("finds dong-da for %s", (written) => {
  expect(nearest(written, SLUGS)).toBe("dong-da");
});

it.each([
  "",
  "***",
  "xyz",
  "Hà Thử",
  "a".repeat(100_000),
])("finds nothing near %.20j", (written) => {
  expect(nearest(written, SLUGS)).toBeUndefined();
});

it("gives the first of equally near candidates, as it is written", () => {
  expect(nearest("bac", ["Bat", "Bax"])).toBe("Bat");
  expect(nearest("bac", ["Bax", "Bat"])).toBe("Bax");
});

it("finds nothing among no candidates", () => {
  expect(nearest("gia-lam", [])).toBeUndefined();
});
