import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { copyProgram } from "../../dev/programCopy.ts";
import { copyGood, scratchFolder } from "../sampleSite.ts";
import { runBuild } from "./buildCommand.ts";
import { differing, digestsBelow } from "./folders.ts";

const scratch = scratchFolder();
const [program, content] = [join(scratch, "chuong-trinh"), join(scratch, "bai")];
const [kept, clean, cache] = [
  join(scratch, "noi-tiep"),
  join(scratch, "tu-dau"),
  join(scratch, "kho"),
];

async function build(output: string, flags: readonly string[] = [], killAfter?: number) {
  const places = ["--content", content, "--output", output, "--cache", cache];
  return runBuild(program, [...places, ...flags], killAfter);
}

/** Edits a file of the program, and gives the pages that are then not as they were. */
async function pagesChangedBy(file: string, from: string, to: string): Promise<string[]> {
  const before = digestsBelow(kept);
  const text = readFileSync(join(program, file), "utf8");
  expect(text).toContain(from);
  writeFileSync(join(program, file), text.replace(from, to));
  // One that is stopped halfway must not pass for one that has ended.
  await build(kept, [], 1500);
  expect(await build(kept)).toEqual({ status: 0, said: "" });
  const after = digestsBelow(kept);
  expect(await build(clean, ["--clean"])).toEqual({ status: 0, said: "" });
  expect(differing(after, digestsBelow(clean))).toEqual([]);
  return differing(before, after).filter((name) => name.endsWith("index.html"));
}

beforeAll(async () => {
  await copyProgram(program);
  await copyGood(content);
  expect(await build(kept)).toEqual({ status: 0, said: "" });
});

describe("what another program has left", () => {
  it("gives way where a component is another", async () => {
    const file = "templates/components/Prose.tsx";
    expect(await pagesChangedBy(file, 'class="', 'class="khac ')).not.toEqual([]);
  });

  it("gives way where a plugin for bodies is another", async () => {
    const file = "src/markdown/rehypeHeadings.ts";
    const from = "element.properties.id = id;";
    expect(await pagesChangedBy(file, from, `${from} element.properties.lang = "vi";`)).not.toEqual(
      [],
    );
  });
});
