import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { find } from "../../../public/js/search/find.ts";
import { libraryAt } from "../../../public/js/search/library.ts";
import { contentsOf } from "../../../public/js/search/partFiles.ts";
import { parseQuery } from "../../../public/js/search/query.ts";
import { contextOf } from "../../../src/derive/context.ts";
import { pageRecords } from "../../../src/derive/pageRecords/pageRecords.ts";
import { searchRecord } from "../../../src/derive/searchRecord.ts";
import { recordToIndex, searchIndex } from "../../../src/emit/search/searchIndex.ts";
import { type Served, serveFolder } from "../../browser/serve.ts";
import { document } from "../../derive/inventedDocuments.ts";
import { archive, article } from "../../derive/sample.ts";
import { scratchFolder } from "../../site/sampleSite.ts";
import { wholeOutput } from "../wholeOutput.ts";

const scratch = scratchFolder();

/** The parts of an index of two articles and the other pages of their archive, in their order. */
async function write(folder: string, text: string): Promise<string[]> {
  const articles = [article("2021-01-06"), article("2021-01-07")];
  const context = contextOf({ ...archive(articles), documents: [document()] });
  const output = wholeOutput(folder);
  const index = searchIndex({ output, cache: join(folder, "giu") });
  for (const one of articles) index.add(recordToIndex(searchRecord(context, one, text)));
  for (const record of pageRecords(context)) index.add(recordToIndex(record));
  await index.finish();
  await index.stop();
  return JSON.parse(await readFile(join(folder, "tim-kiem/phan.json"), "utf8"));
}

let served: Served | undefined;
let before: string[] = [];
beforeAll(async () => {
  before = await write(join(scratch, "mot"), "Theo Nghị quyết 15-NQ/TU.");
  served = await serveFolder(scratch);
});
afterAll(() => served?.close());

it("pages that are no articles have a part of their own, which an edit of an article leaves as it is", async () => {
  const after = await write(join(scratch, "hai"), "Theo Chỉ thị 9-CT/TU.");
  expect([before.length, after.length]).toEqual([2, 2]);
  expect(after[0]).not.toBe(before[0]);
  expect(after[1]).toBe(before[1]);
});

it("only their parts have names, which articles need not load", async () => {
  const kinds = async (part = "") => {
    const folder = `${served?.url}/mot/tim-kiem/`;
    return Object.keys(await contentsOf(folder, part));
  };
  expect(await kinds(before[0])).not.toContain("ten");
  expect(await kinds(before[1])).toContain("ten");
});

it("a document is found before the articles that cite it, and says what it is", async () => {
  const library = libraryAt(`${served?.url}/mot/`);
  const { found } = await find(await library.index(), parseQuery("15-NQ/TU"));
  expect(found).toHaveLength(3);
  expect(await library.fragment(found[0]?.page ?? -1)).toMatchObject({
    kind: "van-ban",
    url: "/van-ban/thanh-uy-ha-noi/15-nq-tu-2020-2025/",
  });
  const rows = await library.rows();
  expect(rows[found[0]?.page ?? -1]?.values.loai).toEqual(["van-ban"]);
});
