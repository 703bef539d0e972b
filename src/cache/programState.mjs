import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** All that a site is made by. */
export const PARTS = [
  "src",
  "templates",
  "public",
  ".eleventy.ts",
  "package-lock.json",
  "tsconfig.json",
];

/** The editors' desk, without the folder of its packages: its lockfile tells them. */
const DESK = "tools/quan-tri";

/**
 * A short name that changes with any file of the program, any package, and Node. The bytes of the files tell it;
 * as long as the disk says that none was written to, they are not read again.
 */
export function programState(root, cache) {
  const files = [...PARTS.flatMap((part) => filesIn(root, part)), ...deskFiles(root)].sort();
  const stamps = createHash("sha256").update(process.version);
  for (const file of files) {
    const { mtimeMs, ctimeMs, size } = statSync(join(root, file));
    stamps.update(`${file} ${mtimeMs} ${ctimeMs} ${size}\n`);
  }
  const stamp = stamps.digest("hex");
  const note = join(cache, "trang-thai.json");
  const known = readNote(note);
  if (known?.stamp === stamp) return known.key;
  const bytes = createHash("sha256").update(process.version);
  for (const file of files) bytes.update(`\n${file}\n`).update(readFileSync(join(root, file)));
  const key = bytes.digest("hex").slice(0, 16);
  try {
    mkdirSync(cache, { recursive: true });
    writeFileSync(note, JSON.stringify({ stamp, key }));
  } catch {
    // A cache that cannot be written costs time, not the site.
  }
  return key;
}

function readNote(file) {
  try {
    return JSON.parse(readFileSync(file, "utf8"));
  } catch {
    return undefined;
  }
}

function deskFiles(root) {
  const folder = join(root, DESK);
  if (!existsSync(folder)) return [];
  const entries = readdirSync(folder, { withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map(({ name }) => join(DESK, name));
}

function filesIn(root, part) {
  if (/\.[a-z]+$/.test(part)) return [part];
  return readdirSync(join(root, part), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length));
}
