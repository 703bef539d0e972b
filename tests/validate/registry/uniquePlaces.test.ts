import { describe, expect, it } from "vitest";
import { listFiles } from "../../../src/read/listFiles.ts";
import { slugify } from "../../../src/text/fold.ts";
import { loadRegistry } from "../../../src/validate/loadRegistry.ts";
import { uniquePlaces } from "../../../src/validate/registry/uniquePlaces.ts";
import { districtOf, errorAt } from "../../fixture.ts";

const placeOf = (slug: string) => ({ file: `districts/${slug}.yaml`, line: 9, column: 7 });

/** Districts with one successor each. */
function judge(units: Record<string, string>) {
  const districts = Object.entries(units).map(([slug, name]) => {
    const evidence = { sources: ["sổ thử"], certainty: "verified" as const };
    const successors = { ...evidence, units: [{ name, share: "part" as const }] };
    return [slug, districtOf({ slug, successors })] as const;
  });
  return uniquePlaces({ districts: new Map(districts), placeOf });
}

describe("unique-place", () => {
  it("accepts a unit that several districts went to, and a ward and a commune of one name", () => {
    expect(judge({ "thu-mot": "Phường Thử", "thu-hai": "Phường Thử", "thu-ba": "Xã Thử" })).toEqual(
      [],
    );
  });

  it("stands at the later of two slugs and names the earlier, whatever their order", () => {
    expect(judge({ "thu-mot": "Phường Thử Hoà", "thu-hai": "Phường Thử Hòa" })).toEqual([
      errorAt(
        9,
        7,
        {
          rule: "unique-place",
          key: "name",
          message: '"Phường Thử Hoà" trùng địa chỉ /dia-danh/phuong-thu-hoa/ với "Phường Thử Hòa"',
          expected: "một đơn vị viết một cách ở mọi tệp, hai đơn vị hai tên không dấu",
          related: [placeOf("thu-hai")],
        },
        "districts/thu-mot.yaml",
      ),
    ]);
  });

  it("finds nothing among the 126 wards and communes of Hà Nội", async () => {
    const { registry } = await loadRegistry("content", (await listFiles("content")).files);
    const names = new Set(
      [...registry.districts.values()].flatMap(({ successors }) =>
        (successors?.units ?? []).map(({ name }) => name),
      ),
    );
    expect(names.size).toBe(126);
    expect(new Set([...names].map(slugify)).size).toBe(126);
  });
});
