import { chmod, mkdir, readFile, symlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { scratchFolder } from "../site/sampleSite.ts";
import { aptProgram, type Machine } from "./aptProgram.ts";

const scratch = scratchFolder();

/** A machine that has nothing but a shell and `programs`, each a script. */
async function machine(name: string, programs: Record<string, string>): Promise<Machine> {
  const PATH = join(scratch, name);
  await mkdir(PATH);
  for (const tool of ["sh", "flock", "chmod", "sleep"]) {
    await symlink(`/usr/bin/${tool}`, join(PATH, tool));
  }
  for (const [program, script] of Object.entries(programs)) {
    await writeFile(join(PATH, program), `#!/bin/sh\n${script}\n`);
    await chmod(join(PATH, program), 0o755);
  }
  return { PATH, isRoot: true, lock: join(PATH, "lock") };
}

/** An apt-get that writes down how it was called, and installs a browser. */
const apt = `here=\${0%/*}
echo "$*" >> "$here/calls"
[ "$1" = update ] && exit 0
sleep 0.1
echo '#!/bin/sh' > "$here/browser" && chmod 755 "$here/browser"`;

const calls = async ({ PATH }: Machine) =>
  (await readFile(join(PATH, "calls"), "utf8")).trim().split("\n");

describe("a program that the tests need", () => {
  it("is taken where it is", async () => {
    const here = await machine("present", { browser: "exit 0" });
    expect(await aptProgram("browser", ["browser"], here)).toBe(join(here.PATH, "browser"));
  });

  it("is installed once where it is missing, though two ask at once", async () => {
    const here = await machine("missing", { "apt-get": apt });
    const both = [1, 2].map(() => aptProgram("browser", ["browser", "fonts"], here));
    expect(new Set(await Promise.all(both))).toEqual(new Set([join(here.PATH, "browser")]));
    expect(await calls(here)).toEqual([
      "update",
      "install -y --no-install-recommends browser fonts",
    ]);
  });

  it("is installed through sudo by one who is not root", async () => {
    const sudo = `[ "$1" = -n ] && shift && echo sudo >> "\${0%/*}/calls" && exec "$@"`;
    const here = { ...(await machine("sudo", { "apt-get": apt, sudo })), isRoot: false };
    await aptProgram("browser", ["browser"], here);
    expect((await calls(here))[0]).toBe("sudo");
  });

  it("is asked for by name where it cannot be installed", async () => {
    const without = await machine("no-apt", {});
    const refused = await machine("refused", { "apt-get": "exit 100" });
    const useless = await machine("useless", { "apt-get": "exit 0" });
    for (const here of [without, refused, useless]) {
      await expect(aptProgram("browser", ["a", "b"], here)).rejects.toThrow("apt-get install a b");
    }
  });
});
