import { hash } from "node:crypto";

/** Versions by files, relative to an output. */
export interface FileVersions extends Iterable<[file: string, version: string]> {
  get(file: string): string | undefined;
}

/** What turns some files into others: new versions by files, undefined for those that are gone. */
export type Differences = ReadonlyMap<string, string | undefined>;

/** The version of a file that is another only if another file is, and may be named in more than one way. */
export function following(version: string): string {
  return `~${version}`;
}

/**
 * Between files as they were and those that are `named` for what is to be, undefined for what is to go. What is not
 * named goes too, unless the rest `stands`.
 */
export function differencesFrom(
  former: FileVersions,
  named: Differences,
  stands: boolean,
): Differences {
  const differences = new Map<string, string | undefined>();
  for (const [file, version] of named) {
    if (former.get(file) !== version) differences.set(file, version);
  }
  if (stands) return differences;
  for (const [file] of former) if (!named.has(file)) differences.set(file, undefined);
  return differences;
}

/** The files that come of others by differences; to be asked at once, for nothing is copied. */
export function withDifferences(files: FileVersions, differences: Differences): FileVersions {
  return {
    get: (file) => (differences.has(file) ? differences.get(file) : files.get(file)),
    *[Symbol.iterator]() {
      for (const entry of files) if (!differences.has(entry[0])) yield entry;
      for (const [file, version] of differences) if (version !== undefined) yield [file, version];
    },
  };
}

/**
 * Stands for files and their versions in whatever order. It is a sum, by "exclusive or", so that with one of fifty
 * thousand changed it is known without asking for the others: here, of files that had `sum` before, "" where there
 * were none.
 */
export function sumAfter(sum: string, files: FileVersions, differences: Differences): string {
  let next = BigInt(`0x${sum || 0}`);
  for (const [file, version] of differences) {
    next ^= numberOf(file, files.get(file)) ^ numberOf(file, version);
  }
  return next.toString(16);
}

function numberOf(file: string, version: string | undefined): bigint {
  if (version === undefined) return 0n;
  const name = version.startsWith(following("")) ? file : `${file}\0${version}`;
  return BigInt(`0x${hash("sha1", name, "hex")}`);
}
