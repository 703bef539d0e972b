import { createHash } from "node:crypto";
import fc from "fast-check";
import { expect, it } from "vitest";
import { parseList, printList, siteDigest } from "../../src/publish/fileList.ts";

const sha256 = (text: string) => createHash("sha256").update(text).digest("hex");
const paths = fc
  .string({ unit: "grapheme", minLength: 1 })
  .filter((path) => !/[\p{Cc}\\]/u.test(path));

it("is read as it was printed, whatever the names of files", () => {
  const lists = fc.dictionary(paths, fc.string().map(sha256));
  fc.assert(
    fc.property(lists, (files) => {
      const list = {
        site: sha256("x"),
        copying: "br8 gz9",
        previous: "000001-0123456789ab",
        files: new Map(Object.entries(files)),
      };
      expect(parseList(printList(list))).toEqual(list);
    }),
  );
});

it("is a list that sha256sum reads: sorted, two spaces, notes after #", () => {
  const files = new Map([
    ["b.html", sha256("b")],
    ["a.html", sha256("a")],
  ]);
  expect(printList({ site: "s", copying: "c", files })).toBe(
    `# site: s\n# copying: c\n${sha256("a")}  a.html\n${sha256("b")}  b.html\n`,
  );
});

it.each(["", "rác", "# site: s\n", "# site: s\n# copying: c\nabc"])("%j is no list", (text) => {
  expect(parseList(text)).toBeUndefined();
});

it("a site comes to the same in any order, and to another with any byte, name or file changed", () => {
  const a = [["a", sha256("1")] as const, ["b", sha256("2")] as const];
  const digest = siteDigest(new Map(a));
  expect(siteDigest(new Map(a.toReversed()))).toBe(digest);
  for (const other of [[["a", sha256("1")]], [...a, ["c", sha256("3")]], [["a", sha256("2")]]]) {
    expect(siteDigest(new Map(other as [string, string][]))).not.toBe(digest);
  }
});
