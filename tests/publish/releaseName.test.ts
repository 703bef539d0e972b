import { expect, it } from "vitest";
import { isReleaseName, newestFirst, nextName, numberOf } from "../../src/publish/releaseName.ts";

const digest = "0123456789abcdef".repeat(4);

it("the first release has number 1 and the beginning of what its files come to", () => {
  expect(nextName([], digest)).toBe("000001-0123456789ab");
});

it("the next has the next number, whatever the order and whatever else is there", () => {
  const names = ["000002-0123456789ab", "000010-0123456789ab", "ban-cu", "999999"];
  expect(nextName(names, digest)).toBe("000011-0123456789ab");
});

it("more than a million releases still are in order", () => {
  const name = nextName(["999999-0123456789ab"], digest);
  expect(name).toBe("1000000-0123456789ab");
  const others = ["999999-0123456789ab", name, "000002-0123456789ab"];
  const sorted = newestFirst(others.map((one) => ({ name: one })));
  expect(sorted.map((one) => numberOf(one.name))).toEqual([1_000_000, 999_999, 2]);
});

it.each([
  "",
  "..",
  "000001",
  "000001-xyz",
  "000001-0123456789ab/..",
  "a000001-0123456789ab",
])("%j is no name of a release", (name) => expect(isReleaseName(name)).toBe(false));
