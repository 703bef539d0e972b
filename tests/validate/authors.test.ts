import { expect, it } from "vitest";
import { meansUnsigned, splitAuthors } from "../../src/validate/authors.ts";

it.each([
  ["Xuân Tiến - Diệu Hương", ["Xuân Tiến", "Diệu Hương"]],
  ["A – B", ["A", "B"]],
  ["A–B", ["A", "B"]],
  ["A, B; C và D", ["A", "B", "C", "D"]],
  ["A,B", ["A", "B"]],
  ["A - B - C", ["A", "B", "C"]],
  ["Trần-Lê", ["Trần-Lê"]],
  ["Nguyễn Văn Và", ["Nguyễn Văn Và"]],
  ["Văn Vàng và Và", ["Văn Vàng", "Và"]],
  ["  A   -  B ", ["A", "B"]],
  ["A\u00a0-\u00a0B", ["A", "B"]],
  ["A, ", ["A"]],
  ["unsigned", ["unsigned"]],
])("splits %j into %j", (byline, names) => {
  expect(splitAuthors(byline)).toEqual(names);
});

it("keeps the Unicode form of names as it is", () => {
  const names = ["Đỗ Thử".normalize("NFD"), "Lê Ủy"];
  expect(splitAuthors(names.join(" - "))).toEqual(names);
});

it.each([
  ["unsigned", true],
  ["Unsigned", true],
  ["unsigned thử", false],
])("knows whether %s means that no name was printed", (name, unsigned) => {
  expect(meansUnsigned(name)).toBe(unsigned);
});
