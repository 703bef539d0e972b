import { lstatSync, readdirSync, type Stats } from "node:fs";
import { join } from "node:path";
import { MARK } from "../emit/foreignFolder.ts";
import { SUFFIXES } from "./compressedCopies.ts";
import { cannotRead, troubleIn } from "./diskTrouble.ts";
import { PublishError } from "./publishError.ts";

/** A file of the site, and what the disk says of it. */
export interface SiteEntry {
  /** Relative to the site, with slashes. */
  path: string;
  stats: Stats;
}

/** A list of files has one on each line. */
const UNFIT = /[\p{Cc}\\]/u;

/**
 * The files of a built site in the order of their paths, without the mark of the build. Throws a `PublishError`
 * for what is neither file nor folder, for names that no list can hold, and for files that vanish meanwhile.
 */
export function listSite(site: string): SiteEntry[] {
  const found: SiteEntry[] = [];
  const open = [""];
  for (let folder = open.pop(); folder !== undefined; folder = open.pop()) {
    for (const entry of reading(site, folder, (path) =>
      readdirSync(path, { withFileTypes: true }),
    )) {
      const path = `${folder}${entry.name}`;
      if (path === MARK) continue;
      if (UNFIT.test(path)) throw unfit(site, path, "tên có dấu \\ hoặc ký tự điều khiển");
      if (entry.isDirectory()) open.push(`${path}/`);
      else if (!entry.isFile()) throw unfit(site, path, "không phải tệp thường");
      else found.push({ path, stats: reading(site, path, (file) => lstatSync(file)) });
    }
  }
  found.sort((a, b) => (a.path < b.path ? -1 : 1));
  refuseCopies(site, found);
  return found;
}

function reading<T>(site: string, path: string, read: (path: string) => T): T {
  try {
    return read(join(site, path));
  } catch (error) {
    const trouble = troubleIn(error, path);
    throw trouble ? cannotRead(site, trouble) : error;
  }
}

/** Names under which compressed copies are made are theirs alone. */
function refuseCopies(site: string, entries: readonly SiteEntry[]): void {
  const paths = new Set(entries.map(({ path }) => path));
  for (const path of paths) {
    const suffix = SUFFIXES.find((end) => path.endsWith(end));
    if (suffix && paths.has(path.slice(0, -suffix.length))) {
      throw unfit(site, path, "bản nén do lệnh này tự làm");
    }
  }
}

function unfit(site: string, path: string, why: string): PublishError {
  return new PublishError(`Không đưa lên được "${path}" trong "${site}": ${why}`);
}
