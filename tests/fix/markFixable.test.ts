import { cp, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { loadArchive } from "../../src/archive.ts";
import { markFixable } from "../../src/fix/markFixable.ts";
import { BROKEN } from "../fixture.ts";
import { scratchFolder } from "../site/sampleSite.ts";
import { article, fixFolder, tidyContent } from "./fixFolder.ts";

const scratch = scratchFolder();

async function said(folder: string) {
  const { messages } = await loadArchive({ content: folder, checkOnly: true });
  return markFixable(folder, messages);
}

describe("messages marked as mendable", () => {
  it("are those that the command makes vanish, and no others", async () => {
    const content = join(scratch, "hong");
    await cp(BROKEN, content, { recursive: true });
    const path = "articles/gia-lam/2021/2021-01-06";
    await Promise.all(
      Object.entries({
        [`${path}-nfd.md`]: article().normalize("NFD"),
        [`${path}-thieu-nhiem-ky.md`]: article().replace(/term:.*\n/, ""),
        [`${path}-hai-loi.md`]: article({ district: "gia_lam", rights: "DIGEST" }),
        [`${path}-Tên Lạ.md`]: article({ date: "7/1/2021" }),
        "articles/gia-lam/2021/Ảnh.PNG": "x",
      }).map(([name, text]) => writeFile(join(content, name), text)),
    );
    const before = await said(content);
    await fixFolder(content);
    const after = (await said(content)).map(({ rule, message }) => `${rule} ${message}`);
    expect(before.filter(({ fixable }) => fixable).length).toBeGreaterThan(12);
    for (const { fixable = false, rule, message, file } of before) {
      expect([file, rule, fixable]).toEqual([file, rule, !after.includes(`${rule} ${message}`)]);
    }
    expect((await said(content)).filter(({ fixable }) => fixable)).toEqual([]);
  });

  it("are none where there is nothing to say", async () => {
    expect(await markFixable(await tidyContent(scratch, {}), [])).toEqual([]);
  });

  it("are not those about an article whose place is taken", async () => {
    const content = await tidyContent(scratch, {
      "articles/dong-da/2021/2021-01-06-a.md": article(),
      "articles/gia-lam/2021/2021-01-06-a.md": article(),
    });
    const [message] = await said(`${content}/`);
    expect(message).toMatchObject({ rule: "path-agrees" });
    expect(message).not.toHaveProperty("fixable");
  });
});
