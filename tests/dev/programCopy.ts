import { cp, symlink } from "node:fs/promises";
import { join, resolve } from "node:path";

/** What the program is made of; its packages are only pointed to. */
const PARTS = [
  ".eleventy.ts",
  "package.json",
  "package-lock.json",
  "tsconfig.json",
  "src",
  "templates",
  "public",
];

/** Copies the program to `folder`, where tests may change its code. */
export async function copyProgram(folder: string): Promise<string> {
  for (const part of PARTS) await cp(part, join(folder, part), { recursive: true });
  await symlink(resolve("node_modules"), join(folder, "node_modules"));
  return folder;
}
