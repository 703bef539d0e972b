import { expect, it } from "vitest";
import { contextOf } from "../../src/derive/context.ts";
import { tileMap } from "../../src/derive/tileMap.ts";
import { archive, article, district } from "./sample.ts";

it("puts districts in their places, and those without a place after the map, in their order", () => {
  const tiled = { ...district("thu-ba", "Thử Ba"), tile: { row: 2, column: 7 } };
  const sample = archive([article("2021-01-06"), article("2021-01-07", { district: "thu-ba" })]);
  const map = tileMap(contextOf({ ...sample, districts: [tiled, ...sample.districts] }));
  expect(map.tiles).toEqual([
    {
      label: "Thử Ba",
      href: "/quan-huyen/thu-ba/",
      count: "1",
      shade: 1,
      place: { row: 2, column: 7 },
    },
  ]);
  expect(map.others.map(({ label, count, shade }) => [label, count, shade])).toEqual([
    ["Thử Một", "1", 1],
    ["Thử Hai", "0", 0],
  ]);
  expect(map.keys.map(({ counts }) => counts)).toEqual(["0", "1"]);
});
