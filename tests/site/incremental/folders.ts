import { createHash } from "node:crypto";
import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { dirname, join, relative } from "node:path";

/** Every file below a folder, relative to it, with a digest of its bytes; nothing where there is no folder. */
export function digestsBelow(root: string): Map<string, string> {
  if (!existsSync(root)) return new Map();
  const files = readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  return new Map(files.map((file) => [relative(root, file), digestOf(file)]));
}

/** Files that are not in both, or not the same in both. */
export function differing(one: ReadonlyMap<string, string>, other: ReadonlyMap<string, string>) {
  const names = new Set([...one.keys(), ...other.keys()]);
  return [...names].filter((name) => one.get(name) !== other.get(name)).sort();
}

/** Gives a folder the files of another, and touches none that is the same already. */
export function become(folder: string, model: string): void {
  const wanted = digestsBelow(model);
  for (const file of differing(digestsBelow(folder), wanted)) {
    if (!wanted.has(file)) {
      rmSync(join(folder, file));
      continue;
    }
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    copyFileSync(join(model, file), join(folder, file));
  }
}

function digestOf(file: string): string {
  return createHash("sha1").update(readFileSync(file)).digest("hex");
}
