import { describe, expect, it } from "vitest";
import {
  differencesFrom,
  following,
  sumAfter,
  withDifferences,
} from "../../src/emit/fileVersions.ts";

const FILES = new Map([
  ["a.html", "1"],
  ["b.html", "2"],
  ["c.html", "3"],
]);
const sumOf = (files: Iterable<[string, string]>) => sumAfter("", new Map(), new Map(files));

describe("differences", () => {
  const named = new Map([
    ["a.html", "1"],
    ["b.html", "4"],
    ["d.html", "5"],
  ]);

  it("are what is new, and what nobody names", () => {
    expect([...differencesFrom(FILES, named, false)]).toEqual([
      ["b.html", "4"],
      ["d.html", "5"],
      ["c.html", undefined],
    ]);
  });

  it("are only what is named where the rest stands", () => {
    const gone = new Map([...named, ["a.html", undefined], ["e.html", undefined]] as const);
    expect([...differencesFrom(FILES, gone, true)]).toEqual([
      ["a.html", undefined],
      ["b.html", "4"],
      ["d.html", "5"],
    ]);
  });

  it.each([true, false])("lead from one state to the other, if the rest stands: %s", (stands) => {
    const next = withDifferences(FILES, differencesFrom(FILES, named, stands));
    expect(new Map(next)).toEqual(stands ? new Map([...FILES, ...named]) : named);
  });
});

describe("the sum of files", () => {
  it("is the same in whatever order, and after whichever steps", () => {
    const added = new Map([["d.html", "4"]]);
    const next = withDifferences(FILES, added);
    expect(sumOf(new Map([...next].reverse()))).toBe(sumOf(next));
    expect(sumAfter(sumOf(FILES), FILES, added)).toBe(sumOf(next));
    const back = new Map([["d.html", undefined]]);
    expect(sumAfter(sumOf(next), next, back)).toBe(sumOf(FILES));
  });

  it.each([
    ["another version", new Map([["a.html", "2"]])],
    [
      "a version that another file had",
      new Map([
        ["a.html", "2"],
        ["b.html", "1"],
      ]),
    ],
    ["a file less", new Map([["c.html", undefined]])],
    ["a file more", new Map([["d.html", "1"]])],
  ])("is another with %s", (_, differences) => {
    expect(sumAfter(sumOf(FILES), FILES, differences)).not.toBe(sumOf(FILES));
  });

  it("does not ask for versions that follow from those of others, but for their files", () => {
    const one = sumOf(new Map([["a.xml", following("1")]]));
    expect(sumOf(new Map([["a.xml", following("2")]]))).toBe(one);
    expect(sumOf(new Map([["b.xml", following("1")]]))).not.toBe(one);
  });
});
