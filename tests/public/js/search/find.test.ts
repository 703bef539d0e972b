import { describe, expect, it } from "vitest";
import { find } from "../../../../public/js/search/find.ts";
import { parseQuery } from "../../../../public/js/search/query.ts";
import { indexOf } from "./sampleIndex.ts";

const filler = Array.from({ length: 12 }, (_, i) => ({ title: `Giấy ${i}`, body: "Kho giấy." }));

/** The bodies that a query finds in their order; each is a text among others. */
async function foundIn(bodies: readonly string[], query: string): Promise<string[]> {
  const texts = bodies.map((body) => ({ title: "Thử", body }));
  const { found } = await find(indexOf([...texts, ...filler]), parseQuery(query));
  return found.map(({ page }) => bodies[page] ?? "");
}

describe("a search", () => {
  it("wants all words, and what it does not know is not passed over", async () => {
    expect(await foundIn(["mực in", "mực"], "mực in")).toEqual(["mực in"]);
    expect(await foundIn(["mực in"], "mực tím")).toEqual([]);
  });

  it("knows whole words only", async () => {
    expect(await foundIn(["anh", "ang", "an"], "an")).toEqual(["an"]);
  });

  it("puts words side by side before words apart", async () => {
    const bodies = ["đống rác đa dạng, đống đống đa đa", "phố ở đống đa"];
    expect(await foundIn(["đa tạ cả đống", ...bodies], "đống đa")).toEqual([
      ...bodies,
      "đa tạ cả đống",
    ]);
  });

  it("puts the exact spelling first, then others of the same syllable", async () => {
    expect(await foundIn(["ủy ban", "uỷ ban"], "uỷ ban")).toEqual(["uỷ ban", "ủy ban"]);
    expect(await foundIn(["ủy ban", "uỷ ban"], "ủy ban")).toEqual(["ủy ban", "uỷ ban"]);
  });

  it("takes any marks for a query without marks", async () => {
    expect(await foundIn(["đống đa", "đông dạ", "dong da"], "dong da")).toEqual([
      "dong da",
      "đống đa",
      "đông dạ",
    ]);
  });

  it("takes other marks for a query with marks only where it finds little", async () => {
    expect(await foundIn(["đống đa"], "đồng đa")).toEqual(["đống đa"]);
    const many = Array.from({ length: 10 }, () => "đồng đa");
    expect(await foundIn(["đống đa", ...many], "đồng đa")).toEqual(many);
  });

  it("takes other marks far apart only where it finds nothing else", async () => {
    expect(await foundIn(["mục cũ, in", "mực in"], "mực in")).toEqual(["mực in"]);
    expect(await foundIn(["mục cũ, in"], "mực in")).toEqual(["mục cũ, in"]);
  });

  it("finds phrases in their order, in the marks that they are quoted with", async () => {
    expect(await foundIn(["sen hồng", "hồng sen", "sen và hồng"], '"sen hồng"')).toEqual([
      "sen hồng",
    ]);
    expect(await foundIn(["sen hống"], '"sen hồng"')).toEqual([]);
    expect(await foundIn(["sen hồng", "hồng sen"], '"sen hong"')).toEqual(["sen hồng"]);
  });

  it("finds numbers of documents in one piece only", async () => {
    const bodies = ["số 15-KH/TU và 5-NQ/TU", "số 15-NQ/TU", "số 115-NQ/TU"];
    expect(await foundIn(bodies, "15-nq/tu")).toEqual(["số 15-NQ/TU"]);
  });

  it("prefers a title", async () => {
    const index = indexOf([
      { title: "Chuyện khác", body: "máy in, máy in" },
      { title: "Máy in", body: "Chuyện khác của một ngày." },
      ...filler,
    ]);
    expect((await find(index, parseQuery("máy in"))).found[0]?.page).toBe(1);
  });

  it("tells which words are missing however they are marked", async () => {
    const index = indexOf([{ title: "Thử", body: "đống đa" }]);
    const { missing, found } = await find(index, parseQuery("dongg da"));
    expect(found).toEqual([]);
    expect(missing).toEqual(parseQuery("dongg").words);
  });

  it("looks among what is accepted whether it finds enough", async () => {
    const many = Array.from({ length: 10 }, () => ({ title: "Thử", body: "đồng đa" }));
    const index = indexOf([{ title: "Thử", body: "đống đa" }, ...many]);
    const { found } = await find(index, parseQuery("đồng đa"), (page) => page === 0);
    expect(found.map(({ page }) => page)).toContain(0);
  });
});
