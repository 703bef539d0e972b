import { chmod, mkdir, readdir, rm, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { applyPlan } from "../../../src/fix/apply/applyPlan.ts";
import { planFixes } from "../../../src/fix/planFixes.ts";
import { filesBelow, scratchFolder } from "../../site/sampleSite.ts";
import { article, fixFolder, NOTHING, read, tidyContent } from "../fixFolder.ts";

const scratch = scratchFolder();
const PLAIN = "articles/gia-lam/2021/2021-01-06-ngay.md";
const WRONG = "articles/dong-da/2021/2021-01-07-bai-lac.md";
const RIGHT = "articles/gia-lam/2021/2021-01-06-bai-lac.md";
const LINKING = "articles/gia-lam/2021/2021-01-06-noi.md";

const sample = {
  [PLAIN]: article({ date: "6/1/2021" }),
  [WRONG]: article(),
  [LINKING]: article({ body: "[bài](../../dong-da/2021/2021-01-07-bai-lac.md)" }),
};

/** A plan for a folder in which a file changes before the plan is carried out. */
async function afterChange(path: string, text: string) {
  const content = await tidyContent(scratch, sample);
  const plan = await planFixes(content);
  await mkdir(join(content, path, ".."), { recursive: true });
  await writeFile(join(content, path), text);
  const { left } = await applyPlan(content, plan);
  return { content, left: left.map(({ file }) => file) };
}

describe("carrying out a plan", () => {
  it("does not overwrite a file that changed meanwhile, and mends the others", async () => {
    const { content, left } = await afterChange(PLAIN, "của người khác");
    expect(left).toEqual([PLAIN]);
    expect(await read(content, PLAIN)).toBe("của người khác");
    expect(await read(content, RIGHT)).toContain("aliases:");
  });

  it.each([
    ["the file that is to move", WRONG],
    ["a file that links to it", LINKING],
    ["the place to which it goes", RIGHT],
  ])("moves nothing when %s changed meanwhile", async (_, path) => {
    const { content, left } = await afterChange(path, "của người khác");
    expect(left).toEqual([path === LINKING ? LINKING : WRONG, "articles"]);
    expect(await read(content, path)).toBe("của người khác");
    expect(await filesBelow(content)).toContain(WRONG);
    expect(await read(content, PLAIN)).toContain("date: 2021-01-06\n");
    if (path !== LINKING) expect(await read(content, LINKING)).toBe(sample[LINKING]);
  });

  it("leaves nothing beside the files, and no empty folder", async () => {
    const content = await tidyContent(scratch, sample);
    await fixFolder(content);
    const names = await readdir(content, { recursive: true });
    expect(names.filter((name) => name.includes("#"))).toEqual([]);
    expect(names).not.toContain("articles/dong-da/2021");
    expect(names).toContain("articles/dong-da/2020");
  });

  it("keeps who may read and write a file", async () => {
    const content = await tidyContent(scratch, sample);
    await chmod(join(content, PLAIN), 0o600);
    await fixFolder(content);
    expect((await stat(join(content, PLAIN))).mode & 0o777).toBe(0o600);
  });

  it("writes only what changes", async () => {
    const content = await tidyContent(scratch, sample);
    const other = join(content, "articles/gia-lam/2021/2021-01-06-bai-thu-so-1.md");
    const before = await stat(other);
    await fixFolder(content);
    const after = await stat(other);
    expect([after.ino, after.mtimeMs]).toEqual([before.ino, before.mtimeMs]);
  });

  it("throws nothing away when it was stopped between writing and removing", async () => {
    const content = await tidyContent(scratch, sample);
    await fixFolder(content);
    // As if the old file had not been removed yet.
    await mkdir(join(content, WRONG, ".."), { recursive: true });
    await writeFile(join(content, WRONG), article());
    expect((await fixFolder(content))[0]).toBe(`${WRONG}  để nguyên: đã có tệp ${RIGHT}`);
    await rm(join(content, WRONG));
    expect(await fixFolder(content)).toEqual(NOTHING);
  });

  it("moves drafts through places that become free, none over another", async () => {
    const at = (day: number) => `articles/gia-lam/2021/2021-01-0${day}-a.md`;
    const draft = (day: number) =>
      article({ title: `Bài ${day}`, date: `2021-01-0${day}`, draft: "true" });
    const content = await tidyContent(scratch, {
      [at(6)]: draft(7),
      [at(7)]: draft(8),
      [at(8)]: draft(9),
    });
    await fixFolder(content);
    for (const day of [7, 8, 9]) expect(await read(content, at(day))).toBe(draft(day));
    expect(await filesBelow(content)).not.toContain(at(6));
  });
});
