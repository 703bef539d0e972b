import { rename } from "node:fs/promises";
import { join } from "node:path";
import { expect, it } from "vitest";
import { copyProgram } from "../dev/programCopy.ts";
import { runBuild } from "../site/incremental/buildCommand.ts";
import { copyGood, scratchFolder } from "../site/sampleSite.ts";

const scratch = scratchFolder();

it("builds where it was moved to, with what it kept of itself", async () => {
  const content = await copyGood(join(scratch, "noi-dung"));
  const into = (folder: string) => ["--output", join(scratch, folder, "trang")];
  const cache = (folder: string) => ["--cache", join(scratch, folder, "kho")];
  const build = (program: string, folder: string) =>
    runBuild(program, ["--content", content, ...into(folder), ...cache(folder)]);
  const program = await copyProgram(join(scratch, "cho-cu"));
  expect(await build(program, "mot")).toMatchObject({ status: 0 });
  const moved = join(scratch, "cho-moi");
  await rename(program, moved);
  expect(await build(moved, "hai")).toMatchObject({ status: 0 });
});
