import { describe, expect, it } from "vitest";
import { find } from "../../../../public/js/search/find.ts";
import { parseQuery } from "../../../../public/js/search/query.ts";
import { indexOf, type SampleText } from "./sampleIndex.ts";

const CITING = Array.from({ length: 3 }, (_, i) => ({
  title: `Thử 15-NQ/TU ${i}`,
  body: "Nghị quyết 15-NQ/TU. 15-NQ/TU. Ông Lê Văn Thử.",
}));
const DOCUMENT: SampleText = {
  title: "Nghị quyết 15-NQ/TU, Thành ủy Thử",
  body: "Về việc thử.",
  names: ["Nghị quyết 15-NQ/TU", "Nghị quyết số 15-NQ/TU", "15-NQ/TU"],
};
const PERSON: SampleText = {
  title: "Lê Văn Thử (1)",
  body: "Bí thư.",
  names: ["Lê Văn Thử", "Lê Văn Thữ"],
};
const index = indexOf([...CITING, DOCUMENT, PERSON]);

const found = async (query: string) =>
  (await find(index, parseQuery(query))).found.map(({ page }) => page);

describe("a page that is no article", () => {
  it.each([
    "15-NQ/TU",
    "15 nq tu",
    "Nghị quyết 15-NQ/TU",
    '"nghị quyết số 15-NQ/TU"',
    "nghi quyet 15 nq tu",
  ])("comes first where its name is looked for: %s", async (query) => {
    expect((await found(query))[0]).toBe(3);
  });

  it.each([
    "Lê Văn Thử",
    "le van thu",
    "Lê Văn Thữ",
  ])("comes first by any of its names: %s", async (query) => {
    expect((await found(query))[0]).toBe(4);
  });

  it("comes after articles that are more about words which only begin its name", async () => {
    expect(await found("nghị quyết 15")).toEqual([0, 1, 2, 3]);
  });

  it("is not first for a name with other marks than the reader wrote", async () => {
    const other = indexOf([{ title: "Thử", body: "Ông Lê Vân Thu." }, PERSON]);
    const { found: pages } = await find(other, parseQuery("Lê Vân Thu"));
    expect(pages[0]?.page).toBe(0);
  });

  it("does not count as shorter than an article", async () => {
    expect(index.lengths.slice(3)).toEqual([0, 0]);
  });
});

it("pages of one name are all first, in the order of their ranks", async () => {
  const twins = indexOf([...CITING, PERSON, { ...PERSON, title: "Lê Văn Thử (2)" }]);
  const { found: pages, near } = await find(twins, parseQuery("Lê Văn Thử"));
  expect(pages.slice(0, 2).map(({ page }) => page)).toEqual([3, 4]);
  expect(near).toBe(5);
});

it("an index of nothing but such pages ranks them too", async () => {
  const { found: pages } = await find(indexOf([DOCUMENT, PERSON]), parseQuery("thử"));
  expect(pages.map(({ page }) => page).sort()).toEqual([0, 1]);
});
