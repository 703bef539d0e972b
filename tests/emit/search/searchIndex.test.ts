import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { find } from "../../../public/js/search/find.ts";
import { type Library, libraryAt } from "../../../public/js/search/library.ts";
import { parseQuery } from "../../../public/js/search/query.ts";
import { contextOf } from "../../../src/derive/context.ts";
import { searchRecord } from "../../../src/derive/searchRecord.ts";
import { recordToIndex, searchIndex } from "../../../src/emit/search/searchIndex.ts";
import { type Served, serveFolder } from "../../browser/serve.ts";
import { archive, article } from "../../derive/sample.ts";
import { filesBelow, scratchFolder } from "../../site/sampleSite.ts";
import { wholeOutput } from "../wholeOutput.ts";

const scratch = scratchFolder();
const BODIES = [
  "Kho giấy ở Đống Đa.",
  "Máy in kêu, uỷ ban nghe.",
  "Máy in câm, ủy ban ngủ.",
  "Nghị quyết 15-NQ/TU, “trong ngoặc”.",
  "Москва và Škoda, café.",
  "Đồng lúa - đống rơm.",
  "Máy in kêu, kêu mãi.",
];

/** An index of these bodies in parts of three, and one of none. */
async function write(folder: string, bodies: readonly string[]): Promise<void> {
  const articles = bodies.map((_, i) => article(`2021-01-0${i + 1}`, { title: `Thử ${i}` }));
  const context = contextOf(archive(articles));
  const index = searchIndex({ output: wholeOutput(folder), cache: `${folder}.kho` }, 3);
  for (const [i, one] of articles.entries()) {
    index.add(recordToIndex(searchRecord(context, one, bodies[i] ?? "")));
  }
  await index.finish();
}

let served: Served | undefined;
let library: Library;
beforeAll(async () => {
  await write(join(scratch, "bay"), BODIES);
  await write(join(scratch, "khong"), []);
  await write(join(scratch, "lai"), BODIES);
  served = await serveFolder(scratch);
  library = libraryAt(`${served.url}/bay/`);
});
afterAll(() => served?.close());

const found = async (query: string) => {
  const { found: hits } = await find(await library.index(), parseQuery(query));
  return hits.map(({ page }) => page);
};

describe("an index in parts", () => {
  it("is read as one", async () => {
    expect(await found("máy in")).toEqual([6, 1, 2]);
    expect(await found("uỷ ban")).toEqual([1, 2]);
    expect(await found("dong da")).toEqual([0]);
    expect(await found("15-nq/tu")).toEqual([3]);
    expect(await found("trong ngoặc")).toEqual([3]);
    expect(await found('"lúa - đống rơm"')).toEqual([5]);
  });

  it("knows words of other scripts and marks, and takes any of these", async () => {
    expect(await found("москва")).toEqual([4]);
    expect(await found("skoda")).toEqual([4]);
    expect(await found("Škoda")).toEqual([4]);
    expect(await found("cafe")).toEqual([4]);
  });

  it("leads to the article that was found", async () => {
    const { url } = await library.fragment(6);
    expect(url).toBe("/bai-viet/thu-mot/2021-01-07-bai/");
    const rows = await library.rows();
    expect(rows.map(({ rank }) => rank)).toEqual([6, 5, 4, 3, 2, 1, 0]);
  });

  it("has nothing but what is read", async () => {
    const names = (await filesBelow(join(scratch, "bay"))).map((file) =>
      file.replace(/[0-9a-f]{12}/, "*").replace(/\d+\.bin/, "N.bin"),
    );
    expect([...new Set(names)].sort()).toEqual([
      ...["ba/N", "doan/N", "doi/N", "muc", "tu/N"].map((name) => `tim-kiem/*/${name}.bin`),
      "tim-kiem/bai.bin",
      "tim-kiem/phan.json",
      "tim-kiem/tu.txt",
    ]);
  });

  it("has the same files when it is made again", async () => {
    expect(await filesBelow(join(scratch, "lai"))).toEqual(await filesBelow(join(scratch, "bay")));
  });

  it("may have no articles", async () => {
    const empty = libraryAt(`${served?.url}/khong/`);
    expect((await find(await empty.index(), parseQuery("máy"))).found).toEqual([]);
    expect(await empty.rows()).toEqual([]);
  });
});
