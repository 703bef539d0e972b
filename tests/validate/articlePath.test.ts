import { expect, it } from "vitest";
import {
  articleAddress,
  articlePath,
  parseArticlePath,
  properPath,
} from "../../src/validate/articlePath.ts";
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

it.each([
  ["articles/dong-da/2020/2020-01-07-bai-thu.md", "2021-01-06-bai-thu"],
  ["articles/dong-da/2020/2020-01-07-Bài_thử.md", "2021-01-06-bai-thu"],
  ["articles/2021-1-6-bai-thu.md", "2021-01-06-bai-thu"],
  ["inbox/06-01-2021 Bài thử.md", "2021-01-06-bai-thu"],
  ["inbox/20210106_bai-thu.md", "2021-01-06-bai-thu"],
  ["inbox/38-dang-vien.md", "2021-01-06-38-dang-vien"],
  ["inbox/2021-nhin-lai.md", "2021-01-06-2021-nhin-lai"],
  ["inbox/20210106123.md", "2021-01-06-20210106123"],
])("knows that %s should be %s", (path, name) => {
  const proper = properPath(path, "gia-lam", "2021-01-06");
  expect(proper && articlePath(proper)).toBe(`articles/gia-lam/2021/${name}.md`);
});

it.each(["articles/gia-lam/2021/2021-01-06.md", "inbox/….md"])("finds no name in %s", (path) => {
  expect(properPath(path, "gia-lam", "2021-01-06")).toBeUndefined();
});
