import { expect, it } from "vitest";
import { articleAddress, articlePath, parseArticlePath } from "../../src/validate/articlePath.ts";
import { PATH } from "../fixture.ts";

const parts = { district: "gia-lam", year: "2021", day: "2021-01-06", slug: "bai-thu-so-1" };

it("takes a path apart and puts it together again", () => {
  expect(parseArticlePath(PATH)).toEqual(parts);
  expect(articlePath(parts)).toBe(PATH);
});

it("makes the address of district, day and slug", () => {
  expect(articleAddress(parts)).toBe("/bai-viet/gia-lam/2021-01-06-bai-thu-so-1/");
});

it.each([
  "articles/gia-lam/2021-01-06-bai-thu.md",
  "articles/gia-lam/2021/01/2021-01-06-bai-thu.md",
  "articles/gia-lam/2021/2021-1-6-bai-thu.md",
  "articles/gia-lam/2021/2021-01-06.md",
  "articles/gia-lam/2021/2021-01-06-.md",
  "articles/gia-lam/2021/2021-01-06-bai-thu.txt",
  "inbox/gia-lam/2021/2021-01-06-bai-thu.md",
])("does not know the form of %s", (path) => {
  expect(parseArticlePath(path)).toBeUndefined();
});
