import { expect, it } from "vitest";
import { COPYING } from "../../src/publish/compressedCopies.ts";
import type { FileList } from "../../src/publish/fileList.ts";
import { planRelease } from "../../src/publish/planRelease.ts";

const listOf = (files: Record<string, string>, copying = COPYING): FileList => ({
  site: "s",
  copying,
  files: new Map(Object.entries(files)),
});
const site = new Map([
  ["a.html", "a1"],
  ["b.html", "b2"],
]);

it("without a release before, everything is made", () => {
  const make = [
    { path: "a.html", hash: "a1" },
    { path: "b.html", hash: "b2" },
  ];
  expect(planRelease(site)).toEqual({
    make,
    link: [],
    remove: [],
    fromBase: false,
    kept: new Map(),
  });
});

it("equal files are linked with their copies, changed ones made, vanished ones forgotten", () => {
  const former = listOf({ "a.html": "a1", "a.html.br": "x", "b.html": "b1", "c.html": "c1" });
  const plan = planRelease(site, former);
  expect(plan.link).toEqual(["a.html", "a.html.br"]);
  expect(plan.make).toEqual([{ path: "b.html", hash: "b2" }]);
  expect(plan.remove).toEqual([]);
  expect([...plan.kept]).toEqual([
    ["a.html", "a1"],
    ["a.html.br", "x"],
  ]);
});

it("what the folder has already stays, the rest of it goes, also to make room", () => {
  const former = listOf({ "a.html": "a1", "a.html.br": "x", "b.html": "b2", "b.html.gz": "y" });
  const base = listOf({ "a.html": "a1", "a.html.br": "x", "b.html": "b1", "old.html": "o" });
  const plan = planRelease(site, former, base);
  expect(plan).toMatchObject({ make: [], link: ["b.html", "b.html.gz"], fromBase: true });
  expect(plan.remove).toEqual(["b.html", "old.html"]);
});

it("nothing is taken over that was compressed in another way", () => {
  const plan = planRelease(
    site,
    listOf({ "a.html": "a1" }, "br1"),
    listOf({ "b.html": "b2" }, "br1"),
  );
  expect(plan.make).toHaveLength(2);
  expect(plan.remove).toEqual(["b.html"]);
});
