import { describe, expect, it } from "vitest";
import { uniqueTile } from "../../../src/validate/registry/uniqueTile.ts";
import type { District } from "../../../src/validate/schema/registry.ts";
import { districtOf, errorAt } from "../../fixture.ts";

const placeOf = (slug: string) => ({ file: `districts/${slug}.yaml`, line: 9, column: 7 });

function judge(tiles: Record<string, District["tile"]>) {
  const districts = Object.entries(tiles).map(([slug, tile]): [string, District] => [
    slug,
    districtOf({ slug, tile }),
  ]);
  return uniqueTile({ districts: new Map(districts), placeOf });
}

describe("unique-tile", () => {
  it("accepts different cells, of one row or one column too", () => {
    const tiles = {
      "thu-ba": { row: 1, column: 12 },
      "thu-hai": { row: 11, column: 2 },
      "thu-mot": { row: 1, column: 2 },
    };
    expect(judge(tiles)).toEqual([]);
  });

  it("says nothing of districts without a tile", () => {
    expect(judge({ "thu-hai": undefined, "thu-mot": undefined })).toEqual([]);
  });

  it("stands at the later of two slugs and names the earlier, whatever their order", () => {
    const tile = { row: 3, column: 8 };
    expect(judge({ "thu-mot": tile, "thu-hai": tile })).toEqual([
      errorAt(
        9,
        7,
        {
          rule: "unique-tile",
          key: "tile",
          message: "Ô hàng 3, cột 8 đã thuộc về districts/thu-hai.yaml",
          expected: "mỗi quận, huyện một ô",
          related: [placeOf("thu-hai")],
        },
        "districts/thu-mot.yaml",
      ),
    ]);
  });

  it("names the first holder to every later one", () => {
    const tile = { row: 2, column: 2 };
    const messages = judge({ a: tile, b: tile, c: tile });
    expect(messages.map(({ file, related }) => [file, related?.[0]?.file])).toEqual([
      ["districts/b.yaml", "districts/a.yaml"],
      ["districts/c.yaml", "districts/a.yaml"],
    ]);
  });
});
