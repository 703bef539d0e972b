import { array, assert, constantFrom, property } from "fast-check";
import { describe, expect, it } from "vitest";
import { byGivenName, newestFirst } from "../../src/derive/order.ts";
import { article } from "./sample.ts";

describe("byGivenName", () => {
  it("sorts by the last word, then by the whole name", () => {
    const names = ["Vương Thử Vân", "Thử Hương", "Lê Thử Ân", "Bùi Thử Vân", "Đỗ Thử An", "Ánh"];
    expect(names.sort(byGivenName)).toEqual([
      "Đỗ Thử An",
      "Ánh",
      "Lê Thử Ân",
      "Thử Hương",
      "Bùi Thử Vân",
      "Vương Thử Vân",
    ]);
  });

  it("puts letters before tones and Đ after D", () => {
    expect(["Thử Đan", "Thử Dân", "Thử Dàn", "Thử Dan"].sort(byGivenName)).toEqual([
      "Thử Dan",
      "Thử Dàn",
      "Thử Dân",
      "Thử Đan",
    ]);
  });

  it("takes a name of one word, with spaces around it or of none", () => {
    expect([" Vân ", "An", ""].sort(byGivenName)).toEqual(["", "An", " Vân "]);
  });

  it("is an order: both ways round, and equal only to itself", () => {
    const names = constantFrom("Lê Hoà", "Lê Hòa", "An", "an", "Ân", "Đặng An", "PV", "");
    assert(
      property(names, names, (a, b) => {
        expect(Math.sign(byGivenName(a, b))).toBe(-Math.sign(byGivenName(b, a)) + 0);
        if (a !== b) expect(byGivenName(a, b)).not.toBe(0);
      }),
    );
  });
});

describe("newestFirst", () => {
  it("puts the later day first, then the later time, an unknown time last, then by path", () => {
    const sorted = [
      article("2021-01-06", { slug: "b" }),
      article("2021-01-06", { slug: "a" }),
      article("2021-01-06", { slug: "c", date: { day: "2021-01-06", time: "00:00" } }),
      article("2021-01-06", { slug: "d", date: { day: "2021-01-06", time: "23:59" } }),
      article("2021-01-07", { slug: "e" }),
      article("2020-12-31", { slug: "f" }),
    ].sort(newestFirst);
    expect(sorted.map(({ slug }) => slug)).toEqual(["e", "d", "c", "a", "b", "f"]);
  });

  it("comes to one order from any other", () => {
    const all = [1, 2, 3].flatMap((day) =>
      ["x", "y"].map((slug) => article(`2021-01-0${day}`, { slug })),
    );
    const expected = [...all].sort(newestFirst);
    assert(
      property(array(constantFrom(...all)), (front) => {
        expect([...new Set([...front, ...all])].sort(newestFirst)).toEqual(expected);
      }),
    );
  });
});
