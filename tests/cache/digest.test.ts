import { describe, expect, it } from "vitest";
import { digest, digestAs, shared } from "../../src/cache/digest.ts";

describe("digest", () => {
  it("tells apart what differs anywhere, and the kinds of empty things", () => {
    const values = [
      ...["", "a", 0, 1, "1", true, null, undefined, [], {}, [[]], [""], [undefined], [null]],
      ...[{ a: 1 }, { a: "1" }, { b: 1 }, { a: { b: 1 } }, [1, 2], [2, 1], [[1], 2], ["1,2"]],
      ...[new Map([["a", 1]]), new Map([["a", 2]]), new Map()].slice(0, 2),
    ];
    expect(new Set(values.map(digest)).size).toBe(values.length - 1);
    // A map of texts has the digest of an object with these keys unquoted, never that of another map.
    expect(digest({ a: 1 })).toBe(digest(new Map([["a", 1]])));
  });

  it("is not led astray by texts that look like what stands around them", () => {
    expect(digest(["a,b"])).not.toBe(digest(["a", "b"]));
    expect(digest(['a","b'])).not.toBe(digest(["a", "b"]));
    expect(digest({ a: "1,b:2" })).not.toBe(digest({ a: "1", b: "2" }));
    expect(digest("Hội nghị")).not.toBe(digest("Hội nghị".normalize("NFD")));
  });

  it("leaves out what is undefined, and keeps the order of keys", () => {
    expect(digest({ a: 1, b: undefined })).toBe(digest({ a: 1 }));
    expect(digest({ a: 1, b: 2 })).not.toBe(digest({ b: 2, a: 1 }));
  });

  it("refuses what has no value to compare", () => {
    expect(() => digest({ a: () => 1 })).toThrow("plain data");
    expect(() => digest([Symbol("a")])).toThrow("plain data");
  });

  it("asks nothing of what has a digest of its own, alone or inside another", () => {
    const silent = digestAs(
      {
        get html(): string {
          throw new Error("asked");
        },
      },
      "bản 1",
    );
    expect(digest(silent)).toBe("bản 1");
    expect(digest({ body: silent })).toBe(digest({ body: digestAs({}, "bản 1") }));
    expect(digest({ body: silent })).not.toBe(digest({ body: digestAs({}, "bản 2") }));
  });

  it("looks once at what is shared, and gives it the digest it would have unshared inside another shared one", () => {
    let looks = 0;
    const site = shared({
      get title() {
        looks++;
        return "Kho thử";
      },
    });
    const pages = [digest({ site, n: 1 }), digest({ site, n: 2 })];
    expect(looks).toBe(1);
    expect(pages[0]).not.toBe(pages[1]);
    expect(digest({ site, n: 1 })).toBe(pages[0]);
  });

  it("gives short names", () => {
    expect(digest("a".repeat(100_000))).toHaveLength(22);
  });
});
