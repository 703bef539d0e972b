import { describe, expect, it } from "vitest";
import { type Release, releaseBefore, releasesToDrop } from "../../src/publish/keptReleases.ts";

const name = (number: number) => `00000${number}-0123456789ab`;
/** Releases 1 to `count`, each made when the one before it was served. */
const inRow = (count: number): Release[] =>
  Array.from({ length: count }, (_, i) => ({
    name: name(i + 1),
    ...(i > 0 && { previous: name(i) }),
  }));

describe("releaseBefore", () => {
  it("is the one that was served when the release was made", () => {
    expect(releaseBefore(inRow(3), name(3))).toBe(name(2));
  });

  it("is not one from which somebody had gone back", () => {
    const releases = [...inRow(3), { name: name(4), previous: name(2) }];
    expect(releaseBefore(releases, name(4))).toBe(name(2));
  });

  it("is undefined for the first, for one that is not there, and when it is not kept", () => {
    expect(releaseBefore(inRow(3), name(1))).toBeUndefined();
    expect(releaseBefore(inRow(3), name(9))).toBeUndefined();
    expect(releaseBefore(inRow(3).slice(1), name(2))).toBeUndefined();
  });
});

describe("releasesToDrop", () => {
  it("drops none while there are few", () => {
    expect(releasesToDrop(inRow(5), name(5), 5)).toEqual([]);
  });

  it("drops the oldest", () => {
    expect(releasesToDrop(inRow(7), name(7), 5)).toEqual([name(2), name(1)]);
  });

  it("never drops the one that is served, nor those to which one can go back from it", () => {
    const releases = [...inRow(6), { name: name(7), previous: name(1) }];
    const dropped = releasesToDrop(releases, name(7), 3);
    expect(dropped).toEqual([name(5), name(4), name(3), name(2)]);
    expect(releasesToDrop(inRow(6), name(2), 1)).not.toContain(name(2));
  });

  it("ends where releases name each other", () => {
    const circle = [
      { name: name(1), previous: name(2) },
      { name: name(2), previous: name(1) },
    ];
    expect(releasesToDrop(circle, name(2), 5)).toEqual([]);
  });
});
