import {
  array,
  assert,
  boolean,
  constantFrom,
  option,
  property,
  record,
  uniqueArray,
} from "fast-check";
import { describe, expect, it } from "vitest";
import { planMoves, type Standing } from "../../../src/fix/moves/planMoves.ts";
import { articleAddress, parseArticlePath } from "../../../src/validate/articlePath.ts";
import { claimsOf, uniqueAddress } from "../../../src/validate/uniqueAddress.ts";

const FOLDERS = ["gia-lam/2021", "dong-da/2021", "gia-lam/2020"];
const NAMES = ["2021-01-06-a", "2021-01-07-a", "2021-01-06-A", "a"];
const paths = FOLDERS.flatMap((folder) => NAMES.map((name) => `articles/${folder}/${name}.md`));
const places = paths.filter((path) => !path.includes("-A") && !path.includes("/a."));
const aliases = ["/tin/1/", "/bai-viet/gia-lam/2021-01-06-a/", "/bai-viet/dong-da/2021-01-07-a/"];

const standing = record({
  path: constantFrom(...paths),
  wanted: option(constantFrom(...places), { nil: undefined }),
  aliases: uniqueArray(constantFrom(...aliases), { maxLength: 2 }),
  published: boolean(),
});

const folders = array(standing, { maxLength: 8 }).map((all) =>
  all
    .filter(({ path }, i) => all.findIndex((other) => other.path === path) === i)
    .map((one): Standing => ({ ...one, wanted: one.wanted === one.path ? undefined : one.wanted })),
);

const pathsOf = (standings: readonly Standing[]) => standings.map(({ path }) => path);

/** The folder after the moves, as it would be read again. */
function movedOnce(standings: readonly Standing[]): Standing[] {
  const { moves } = planMoves(standings, pathsOf(standings));
  return standings.map((one) => {
    const move = moves.find(({ from }) => from === one.path);
    if (!move) return one;
    const place = parseArticlePath(move.to);
    const kept = one.aliases.filter((alias) => !place || alias !== articleAddress(place));
    const list = move.alias ? [...kept, move.alias] : one.aliases;
    return { ...one, path: move.to, wanted: undefined, aliases: list };
  });
}

/** What `check` says of addresses that are taken twice. */
const clashesIn = (standings: readonly Standing[]) =>
  uniqueAddress(
    standings.flatMap(({ path, aliases: former }) =>
      claimsOf(
        path,
        former.map((alias) => ({ alias, file: path, line: 1, column: 1 })),
      ),
    ),
  ).length;

const always = (check: (standings: Standing[]) => void) =>
  assert(property(folders, check), { numRuns: 5_000 });

describe("planMoves of any folder", () => {
  it("loses no file and puts none over another", () => {
    always((standings) => {
      const moved = pathsOf(movedOnce(standings)).map((path) => path.toLowerCase());
      const before = new Set(pathsOf(standings).map((path) => path.toLowerCase()));
      expect(moved).toHaveLength(standings.length);
      if (before.size === standings.length) expect(new Set(moved).size).toBe(moved.length);
    });
  });

  it("makes no address belong to two", () => {
    always((standings) => {
      expect(clashesIn(movedOnce(standings))).toBeLessThanOrEqual(clashesIn(standings));
    });
  });

  it("has an answer for every file that wants to move", () => {
    always((standings) => {
      const { moves, left } = planMoves(standings, pathsOf(standings));
      const told = [...moves.map(({ from }) => from), ...left.map(({ file }) => file)];
      const wanting = standings.filter(({ wanted }) => wanted !== undefined);
      expect(told.sort()).toEqual(pathsOf(wanting).sort());
    });
  });

  it("finds nothing more to move the second time", () => {
    always((standings) => {
      const again = movedOnce(standings);
      expect(planMoves(again, pathsOf(again)).moves).toEqual([]);
    });
  });
});
