import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { writeFiles } from "../../src/emit/writeFiles.ts";
import { filesBelow, scratchFolder } from "../site/sampleSite.ts";

const scratch = scratchFolder();

describe("writeFiles", () => {
  it("writes every file at its address and tells the sizes in bytes", async () => {
    const output = join(scratch, "tep");
    const files = Array.from({ length: 100 }, (_, i) => ({
      address: `/thu/${i}/tep.txt`,
      content: i % 2 ? `số ${i}` : new TextEncoder().encode(`số ${i}`),
    }));
    const sizes = await writeFiles(files, output);
    expect(await filesBelow(output)).toHaveLength(100);
    expect(readFileSync(join(output, "thu/99/tep.txt"), "utf8")).toBe("số 99");
    expect(sizes.get("/thu/7/tep.txt")).toBe(Buffer.byteLength("số 7"));
  });

  it("makes only a few files ahead of the disk", async () => {
    const output = join(scratch, "it-mot");
    let made = 0;
    let most = 0;
    async function* files() {
      for (; made < 200; made++) {
        const written = made === 0 ? 0 : (await filesBelow(output).catch(() => [])).length;
        most = Math.max(most, made - written);
        yield { address: `/${made}.txt`, content: "x" };
      }
    }
    await writeFiles(files(), output);
    expect(most).toBeLessThan(50);
  });

  it("fails when a file cannot be made", async () => {
    function* files() {
      yield { address: "/a.txt", content: "x" };
      throw new Error("không làm được");
    }
    await expect(writeFiles(files(), join(scratch, "hong"))).rejects.toThrow("không làm được");
  });
});
