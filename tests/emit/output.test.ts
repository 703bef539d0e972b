import { existsSync } from "node:fs";
import { mkdir, readdir, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { OutputError, removeOurs } from "../../src/emit/foreignFolder.ts";
import { withOutput } from "../../src/emit/output.ts";
import { scratchFolder } from "../site/sampleSite.ts";

const scratch = scratchFolder();
let count = 0;
/** A folder that is not there yet, alone in a folder that is. */
async function newOutput(): Promise<string> {
  const parent = join(scratch, String(count++));
  await mkdir(parent);
  return join(parent, "trang");
}

/** As a build does that knows nothing of a former one. */
const replaceFolder = (
  output: string,
  keepOut: readonly string[],
  fill: (fresh: string) => Promise<void>,
) =>
  withOutput(
    { output, cache: join(scratch, "kho"), keepOut, incremental: false, program: "thử" },
    ({ fresh }) => fill(fresh),
  );

const fillWith = (text: string) => (fresh: string) => writeFile(join(fresh, "a.html"), text);
const read = (output: string) => readFile(join(output, "a.html"), "utf8");

describe("an output that is made anew", () => {
  it("puts a filled folder in place, with the mark of a build and nothing beside it", async () => {
    const output = await newOutput();
    await replaceFolder(output, [], fillWith("một"));
    expect((await readdir(output)).sort()).toEqual([".bien-nien", "a.html"]);
    expect(await readdir(join(output, ".."))).toEqual(["trang"]);
  });

  it("makes the folders above it", async () => {
    const output = join(await newOutput(), "sâu", "hơn");
    await replaceFolder(output, [], fillWith("một"));
    expect(await read(output)).toBe("một");
  });

  it("replaces the former output as a whole", async () => {
    const output = await newOutput();
    await replaceFolder(output, [], (fresh) => writeFile(join(fresh, "cu.html"), "cũ"));
    await replaceFolder(`${output}/`, [], fillWith("mới"));
    expect((await readdir(output)).sort()).toEqual([".bien-nien", "a.html"]);
  });

  it("leaves the former output as it was when filling fails, and nothing beside it", async () => {
    const output = await newOutput();
    await replaceFolder(output, [], fillWith("một"));
    const failing = replaceFolder(output, [], async (fresh) => {
      await fillWith("nửa chừng")(fresh);
      throw new Error("đĩa đầy");
    });
    await expect(failing).rejects.toThrow("đĩa đầy");
    expect(await read(output)).toBe("một");
    expect(await readdir(join(output, ".."))).toEqual(["trang"]);
  });

  it("shows readers the former output until the new one is complete", async () => {
    const output = await newOutput();
    await replaceFolder(output, [], fillWith("một"));
    await replaceFolder(output, [], async (fresh) => {
      await fillWith("hai")(fresh);
      expect(await read(output)).toBe("một");
    });
    expect(await read(output)).toBe("hai");
  });

  it("clears what a build that was killed while filling left behind", async () => {
    const output = await newOutput();
    await mkdir(`${output}.moi`);
    await writeFile(join(`${output}.moi`, ".bien-nien"), "");
    await writeFile(join(`${output}.moi`, "rac.html"), "rác");
    await replaceFolder(output, [], fillWith("một"));
    expect((await readdir(output)).sort()).toEqual([".bien-nien", "a.html"]);
    expect(await readdir(join(output, ".."))).toEqual(["trang"]);
  });

  it("brings back the output of a build that was killed between its renames", async () => {
    const output = await newOutput();
    await replaceFolder(`${output}.cu`, [], fillWith("một"));
    const failing = replaceFolder(output, [], async () => {
      expect(await read(output)).toBe("một");
      throw new Error("lại hỏng");
    });
    await expect(failing).rejects.toThrow("lại hỏng");
    expect(await read(output)).toBe("một");
  });

  it("never takes away somebody else's folder that happens to have its working name", async () => {
    for (const name of ["moi", "cu"]) {
      const output = await newOutput();
      await mkdir(`${output}.${name}`);
      await writeFile(join(`${output}.${name}`, "luan-van.txt"), "của người khác");
      await replaceFolder(output, [], fillWith("một")).catch(() => {});
      expect([name, existsSync(join(`${output}.${name}`, "luan-van.txt"))]).toEqual([name, true]);
    }
  });

  it.each(["luan-van.txt", ".git"])("refuses a folder that holds %s and no mark", async (name) => {
    const output = await newOutput();
    await mkdir(output);
    await writeFile(join(output, name), "x");
    await expect(replaceFolder(output, [], fillWith("một"))).rejects.toThrow(OutputError);
    expect(await readdir(output)).toEqual([name]);
  });

  it("takes an empty folder", async () => {
    const output = await newOutput();
    await mkdir(output);
    await replaceFolder(output, [], fillWith("một"));
    expect(await read(output)).toBe("một");
  });

  it("refuses a folder that is, holds or lies in one to keep out of, marked or not", async () => {
    const keep = join(scratch, "giu", "noi-dung");
    await mkdir(keep, { recursive: true });
    for (const folder of [keep, join(keep, ".."), join(keep, "trong")]) {
      await mkdir(folder, { recursive: true });
      await writeFile(join(folder, ".bien-nien"), "");
      await expect(replaceFolder(folder, [keep], fillWith("x"))).rejects.toThrow(OutputError);
      expect(existsSync(join(folder, "a.html"))).toBe(false);
    }
  });

  it("takes a folder whose name only begins like one to keep out of", async () => {
    const keep = join(scratch, "ten");
    await mkdir(keep);
    await replaceFolder(`${keep}-khac`, [keep], fillWith("một"));
    expect(await read(`${keep}-khac`)).toBe("một");
  });

  it("refuses a link to a folder to keep out of", async () => {
    const keep = join(scratch, "that");
    await mkdir(keep);
    await writeFile(join(keep, ".bien-nien"), "");
    await writeFile(join(keep, "bai.md"), "x");
    const link = join(scratch, "lien-ket");
    await symlink(keep, link);
    await replaceFolder(link, [keep], fillWith("một")).catch(() => {});
    expect(await readdir(keep)).toContain("bai.md");
  });
});

describe("what a build that was killed has half removed", () => {
  it.each(["moi", "cu"])("is still known for ours: %s", async (name) => {
    const output = await newOutput();
    await replaceFolder(output, [], fillWith("một"));
    const rest = `${output}.${name}`;
    await replaceFolder(rest, [], fillWith("hai"));
    // The mark goes last, whatever else is left by then.
    await removeOurs(rest);
    expect(existsSync(rest)).toBe(false);
    await replaceFolder(rest, [], fillWith("hai"));
    await rm(join(rest, "a.html"));
    await replaceFolder(output, [], fillWith("ba"));
    expect(await readdir(join(output, ".."))).toEqual(["trang"]);
  });
});
