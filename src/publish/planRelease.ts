import { COPYING, SUFFIXES } from "./compressedCopies.ts";
import type { FileList } from "./fileList.ts";

/** A file of the site that no release has yet. */
export interface FileToMake {
  path: string;
  hash: string;
}

/** How a new release is made in a folder that holds the files of `base`. */
export interface Plan {
  /** Files that are to leave the folder, or to make room for others of their names. */
  remove: string[];
  /** Files to link from the release that is served. */
  link: string[];
  make: FileToMake[];
  /** True where the folder is to hold the files of a `base` before. */
  fromBase: boolean;
  /** What is in the release without what is still to be made: SHA-256 by path. */
  kept: Map<string, string>;
}

/**
 * Plans the release of the files `site` from those of the release that is served, `former`, and those of `base`,
 * which are in the folder already. A file whose bytes are known is neither copied nor compressed again.
 */
export function planRelease(
  site: ReadonlyMap<string, string>,
  former?: FileList,
  base?: FileList,
): Plan {
  const known = [base, former].filter((list) => list?.copying === COPYING);
  const plan: Plan = {
    remove: [],
    link: [],
    make: [],
    fromBase: base !== undefined,
    kept: new Map(),
  };
  for (const [path, hash] of site) {
    const list = known.find((one) => one?.files.get(path) === hash);
    if (!list) {
      plan.make.push({ path, hash });
      continue;
    }
    for (const name of namesOf(path)) {
      const found = list.files.get(name);
      if (found === undefined) continue;
      plan.kept.set(name, found);
      if (list !== base) plan.link.push(name);
    }
  }
  const linked = new Set(plan.link);
  for (const name of base?.files.keys() ?? []) {
    if (!plan.kept.has(name) || linked.has(name)) plan.remove.push(name);
  }
  return plan;
}

/** A file and its compressed copies. */
function namesOf(path: string): string[] {
  return [path, ...SUFFIXES.map((suffix) => path + suffix)];
}
