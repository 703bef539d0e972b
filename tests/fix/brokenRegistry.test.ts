import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { scratchFolder } from "../site/sampleSite.ts";
import { article, fixFolder, NOTHING, read, tidyContent } from "./fixFolder.ts";

const scratch = scratchFolder();
const WRONG = "articles/dong-da/2021/2021-01-06-bai.md";

describe("where the registry is broken", () => {
  it("no time gets an offset, and nothing moves, without site.yaml", async () => {
    const text = article({ date: "6/1/2021 9:05", updated: "7/1/2021" });
    const content = await tidyContent(scratch, { [WRONG]: text });
    await writeFile(join(content, "site.yaml"), "title: [\n");
    expect(await fixFolder(content)).toEqual([
      `${WRONG}:7  ngày ở "updated" theo ISO: 7/1/2021 → 2021-01-07`,
      "Đã sửa 1 chỗ ở 1 tệp, dời 0 tệp.",
    ]);
    expect(await read(content, "site.yaml")).toBe("title: [\n");
  });

  it("no term is taken from a district whose file has errors", async () => {
    const path = "articles/gia-lam/2021/2021-01-06-bai.md";
    const content = await tidyContent(scratch, { [path]: article({ term: "2015-2020" }) });
    const file = "districts/gia-lam.yaml";
    await writeFile(join(content, file), `${await read(content, file)}thua: 1\n`);
    expect(await fixFolder(content)).toEqual(NOTHING);
  });

  it("no section is guessed without sections.yaml", async () => {
    const path = "articles/gia-lam/2021/2021-01-06-bai.md";
    const content = await tidyContent(scratch, { [path]: article({ section: "Hội nghị cấp ủy" }) });
    await writeFile(join(content, "sections.yaml"), "");
    expect(await fixFolder(content)).toEqual(NOTHING);
  });
});
