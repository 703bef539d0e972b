import { existsSync, readFileSync } from "node:fs";
import { join, posix, resolve } from "node:path";
import { linkFile } from "../../cache/linkFile.ts";
import { filesBelow, namesIn } from "../../cache/namesIn.ts";
import { programKey } from "../../cache/programKey.ts";
import { shareMemory } from "../../memory/shareMemory.ts";
import { contentVersion } from "../changedFiles.ts";
import type { Output } from "../output.ts";
import { KEPT } from "../search/keptParts.ts";
import { machine, PART, TABLE, writeTable } from "./partFile.ts";
import type { Shard } from "./shard.ts";

/** Where a part is made, and from what. */
export interface PartPlace {
  content: string;
  cache: string;
  output: string;
}

/** What a part is. */
interface PartMade {
  output: Output;
  /** Versions of the files that it has of the site. */
  files: ReadonlyMap<string, string>;
  shard: Shard;
  articles: number;
  isOwn: (path: string) => boolean;
}

/** Leaves in a part what the merge wants to know: bodies, the index of search, of what each file was made. */
export function leavePart({ content, cache, output: target }: PartPlace, made: PartMade): void {
  const { output, files, shard, articles, isOwn } = made;
  const { fresh } = output;
  const folder = join(fresh, PART);
  shareMemory(cache, content, isOwn, folder);
  for (const name of namesIn(join(cache, KEPT)))
    linkFile(join(cache, KEPT, name), join(folder, KEPT, name));
  const table: [string, [string, string]][] = [];
  for (const [file, version] of files) {
    const made = join(fresh, file);
    // What has not changed since the last time stands in its place already.
    const bytes = readFileSync(existsSync(made) ? made : join(resolve(target), file));
    table.push([file, [version, contentVersion(bytes)]]);
  }
  for (const name of filesBelow(folder)) {
    const file = posix.join(PART, name);
    const sum = contentVersion(readFileSync(join(fresh, file)));
    output.has(`/${file}`, sum);
    table.push([file, [sum, sum]]);
  }
  table.sort(([one], [other]) => (one < other ? -1 : 1));
  const by = { program: programKey(), machine: machine() };
  writeTable(fresh, { shard, ...by, articles, files: Object.fromEntries(table) });
  output.has(`/${TABLE}`, contentVersion(readFileSync(join(fresh, TABLE))));
}
