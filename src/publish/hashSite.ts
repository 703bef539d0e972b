import { dirname, join, resolve } from "node:path";
import { readSealed, writeSealed } from "../cache/sealedFile.ts";
import { blobId, settledBefore, stampOf } from "../cache/stamps.ts";
import { cannotRead } from "./diskTrouble.ts";
import type { SiteEntry } from "./listSite.ts";
import type { Workers } from "./workers.ts";

/**
 * SHA-256 of the files of a site by path. Those that are as they were when they were last read, by what the disk
 * says of them, are not read again; `cache` is the folder in which that is kept.
 */
export async function hashSite(
  site: string,
  entries: readonly SiteEntry[],
  cache: string,
  workers: Workers,
  done: (count: number) => void,
): Promise<Map<string, string>> {
  const file = join(cache, "xuat-ban", blobId(Buffer.from(resolve(site))).slice(0, 12));
  const known = readKnown(file);
  const stamps = new Map(entries.map(({ path, stats }) => [path, stampOf(stats)]));
  const isKnown = (path: string) => known.get(path)?.stamp === stamps.get(path);
  const items = entries.map(({ path }) => path).filter((path) => !isKnown(path));
  const answer = await workers.run({ kind: "hash", from: site, items }, done);
  if ("trouble" in answer) throw cannotRead(site, answer.trouble);
  const read = new Map(answer.done);
  const hashes = new Map(
    entries.map(({ path }) => [path, read.get(path) ?? known.get(path)?.hash ?? ""]),
  );
  if (items.length > 0) keepKnown(file, entries, stamps, hashes);
  return hashes;
}

function readKnown(file: string): Map<string, { stamp: string; hash: string }> {
  const lines = readSealed(file)?.toString("utf8").split("\n") ?? [];
  return new Map(
    lines.map((line) => {
      const [hash = "", stamp = "", path = ""] = line.split("\t");
      return [path, { stamp, hash }];
    }),
  );
}

/** A cache that cannot be written costs time, nothing else. */
function keepKnown(
  file: string,
  entries: readonly SiteEntry[],
  stamps: ReadonlyMap<string, string>,
  hashes: ReadonlyMap<string, string>,
): void {
  try {
    const isSettled = settledBefore(dirname(file));
    const lines = entries
      .filter(({ stats }) => isSettled(stats))
      .map(({ path }) => `${hashes.get(path)}\t${stamps.get(path)}\t${path}`);
    writeSealed(file, Buffer.from(lines.join("\n")));
  } catch {
    // The next time every file is read again.
  }
}
