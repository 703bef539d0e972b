import { join } from "node:path";
import { expect, it } from "vitest";
import { build, bytesBelow, copyGood, filesBelow, scratchFolder } from "./sampleSite.ts";

const scratch = scratchFolder();
const COUNT = 1_700;

/** Enough articles that their pages are printed in several threads. */
const many = Object.fromEntries(
  Array.from({ length: COUNT }, (_, i) => {
    const day = `2018-${String((i % 12) + 1).padStart(2, "0")}-${String((i % 28) + 1).padStart(2, "0")}`;
    const front = `title: Bài thử số ${i}\ndistrict: son-tay\ndate: ${day}\nterm: 2015-2020\nauthor: unsigned`;
    return [
      `articles/son-tay/2018/${day}-bai-dong-${i}.md`,
      `---\n${front}\n---\n\nThử ${i}. Xem [kho](/nam/).\n`,
    ];
  }),
);

it("a large site has a page for each article, and the same bytes twice", async () => {
  const content = await copyGood(join(scratch, "noi-dung"), many);
  const [one, two] = [join(scratch, "mot"), join(scratch, "hai")];
  const runs = [await build(content, one), await build(content, two)];
  expect(runs).toEqual([1, 2].map(() => ({ status: 0, stdout: "", stderr: "" })));
  const files = await filesBelow(one);
  const articles = files.filter((file) => /^bai-viet\/son-tay\/.*\/index\.html$/.test(file));
  expect(articles).toHaveLength(COUNT);
  expect(files.filter((file) => file.endsWith(".html")).length).toBeGreaterThan(2_000);
  const [first, second] = [await bytesBelow(one), await bytesBelow(two)];
  const differing = Object.keys({ ...first, ...second }).filter(
    (file) => first[file] !== second[file],
  );
  expect(differing).toEqual([]);
}, 240_000);
