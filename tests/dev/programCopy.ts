import { cp, symlink } from "node:fs/promises";
import { join, resolve } from "node:path";
import { PARTS } from "../../src/cache/programState.mjs";

/** Copies the program to `folder`, where tests may change its code. */
export async function copyProgram(folder: string): Promise<string> {
  // Its packages are only pointed to.
  for (const part of [...PARTS, "package.json"])
    await cp(part, join(folder, part), { recursive: true });
  await symlink(resolve("node_modules"), join(folder, "node_modules"));
  return folder;
}
