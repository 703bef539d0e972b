import { describe, expect, it } from "vitest";
import { claimsOf, uniqueAddress } from "../../src/validate/uniqueAddress.ts";
import { errorAt, PATH } from "../fixture.ts";

const OTHER = "articles/gia-lam/2021/2021-01-07-bai-thu-so-2.md";
const ADDRESS = "/bai-viet/gia-lam/2021-01-06-bai-thu-so-1/";
const START = { line: 1, column: 1 };

/** The claims of an article to its own address and to one former one, on line 7. */
const withAlias = (path: string, alias: string) =>
  claimsOf(path, [{ alias, file: path, line: 7, column: 11 }]);

const taken = (address: string, holder: { file: string; line: number; column: number }) => ({
  rule: "unique-address",
  message: `Địa chỉ ${address} đã thuộc về ${holder.file}`,
  expected: "một địa chỉ khác; đổi tên một trong hai tệp",
  related: [holder],
});

describe("claimsOf", () => {
  it("claims the address of the path, and each former one where it stands", () => {
    expect(withAlias(PATH, "/tin/1/")).toEqual([
      { file: PATH, ...START, address: ADDRESS },
      { file: PATH, line: 7, column: 11, address: "/tin/1/" },
    ]);
  });

  it("claims the path itself where it has another form", () => {
    const file = "articles/Bài.md";
    expect(claimsOf(file, [])).toEqual([{ file, ...START, address: "/articles/Bài.md" }]);
  });
});

describe("unique-address", () => {
  it("says nothing of different addresses", () => {
    const claims = [...withAlias(PATH, "/tin/1/"), ...withAlias(OTHER, "/tin/2/")];
    expect(uniqueAddress(claims)).toEqual([]);
  });

  it("finds two files with one slug in the folders of two years", () => {
    const twin = PATH.replace("/2021/", "/2020/");
    expect(uniqueAddress([...claimsOf(PATH, []), ...claimsOf(twin, [])])).toEqual([
      errorAt(1, 1, taken(ADDRESS, { file: PATH, ...START }), twin),
    ]);
  });

  it.each([
    ["case", "bai-thu", "Bai-Thu"],
    ["Unicode form", "bài-thử", "bài-thử".normalize("NFD")],
    ["case of đ", "đường", "ĐƯỜNG"],
  ])("finds two names that differ only in %s", (_, one, two) => {
    const [first, second] = [one, two].map((slug) => `articles/gia-lam/2021/2021-01-06-${slug}.md`);
    if (!first || !second) throw new Error("two names");
    const address = `/bai-viet/gia-lam/2021-01-06-${two}/`;
    expect(uniqueAddress([...claimsOf(first, []), ...claimsOf(second, [])])).toEqual([
      errorAt(1, 1, taken(address, { file: first, ...START }), second),
    ]);
  });

  it("finds a former address that is another article's own", () => {
    const claims = [...claimsOf(PATH, []), ...withAlias(OTHER, ADDRESS)];
    expect(uniqueAddress(claims)).toEqual([
      errorAt(7, 11, taken(ADDRESS, { file: PATH, ...START }), OTHER),
    ]);
  });

  it("finds a former address that is the article's own", () => {
    expect(uniqueAddress(withAlias(PATH, ADDRESS))).toEqual([
      errorAt(7, 11, taken(ADDRESS, { file: PATH, ...START })),
    ]);
  });

  it("names the first holder to the second and to the third", () => {
    const third = "articles/gia-lam/2021/2021-01-08-bai-thu-so-3.md";
    const claims = [PATH, OTHER, third].flatMap((path) => withAlias(path, "/tin/1/"));
    const holder = { file: PATH, line: 7, column: 11 };
    expect(uniqueAddress(claims)).toEqual([
      errorAt(7, 11, taken("/tin/1/", holder), OTHER),
      errorAt(7, 11, taken("/tin/1/", holder), third),
    ]);
  });
});
