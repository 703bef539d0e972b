import { readFileSync, writeFileSync } from "node:fs";
import { cp } from "node:fs/promises";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { runScript } from "../../cli/runCommand.ts";
import { build, bytesBelow, copyGood, scratchFolder } from "../sampleSite.ts";

const scratch = scratchFolder();
const ARTICLE = "articles/hoang-mai/2025/2025-07-02-bai-thu-so-5.md";
const IMAGE = "articles/gia-lam/2021/anh-thu.png";
const first = { content: join(scratch, "bai"), output: join(scratch, "trang") };
const cache = join(scratch, "kho");

beforeAll(async () => {
  await copyGood(first.content);
  await build(first.content, first.output, ["--cache", cache]);
});

/** Builds anew over what a first build has left, while something is done to a file. */
async function during(name: string, what: "remove" | "append", file: string) {
  const [content, output] = [join(scratch, name, "bai"), join(scratch, name, "trang")];
  await cp(first.content, content, { recursive: true });
  await cp(first.output, output, { recursive: true });
  const places = [content, output, cache, what, join(content, file)];
  const run = await runScript("tests/site/robust/buildWhile.ts", {}, places);
  const built = JSON.parse(run.stdout);
  expect(built.isDone).toBe(true);
  return { built, content, output };
}

describe("during a build", () => {
  it.each([
    ["an article", ARTICLE],
    ["an image", IMAGE],
  ])("%s that goes away is named, and the former site stays", async (name, file) => {
    const { built, content, output } = await during(name, "remove", file);
    expect(built.pages).toBeUndefined();
    expect(built.messages).toContainEqual(
      expect.objectContaining({
        file: join(content, file),
        rule: "readable-file",
        message: "Tệp này bị xóa, dời đi hoặc sửa trong lúc đang dựng trang",
      }),
    );
    expect(await bytesBelow(output)).toEqual(await bytesBelow(first.output));
  });

  it("an article that is written to comes with the next build, whole, also where it is written back", async () => {
    const { built, content, output } = await during("viet", "append", ARTICLE);
    expect(built.pages).toBeGreaterThan(0);
    const source = join(output, "bai-viet/hoang-mai/2025-07-02-bai-thu-so-5/nguon.md");
    expect(readFileSync(source, "utf8")).toContain("Vừa viết thêm");
    writeFileSync(join(content, ARTICLE), readFileSync(join(first.content, ARTICLE)));
    expect((await build(content, output, ["--cache", cache])).status).toBe(0);
    expect(await bytesBelow(output)).toEqual(await bytesBelow(first.output));
  });
});
