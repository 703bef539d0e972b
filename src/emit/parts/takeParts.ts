import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { diskCode } from "../../cache/diskCode.ts";
import { linkFile } from "../../cache/linkFile.ts";
import { namesIn } from "../../cache/namesIn.ts";
import { programKey } from "../../cache/programKey.ts";
import { joinMemories } from "../../memory/shareMemory.ts";
import { contentVersion } from "../changedFiles.ts";
import { KEPT } from "../search/keptParts.ts";
import { machine, PART, type PartTable, readTable } from "./partFile.ts";

/** Why nothing is taken from a part. */
export type Refusal = "damaged" | "program" | "machine";

/** Parts of a site that other machines made, while they are joined. */
export interface Parts {
  folders: readonly string[];
  /** Those from which nothing is taken. */
  refused: readonly { folder: string; why: Refusal }[];
  /** Published articles of the others. */
  articles: number;
  /** Takes over what they know of articles and of the index of search; a second time does nothing. */
  remember: (cache: string, content: string) => void;
  /** Puts a file of a version into the folder `fresh`; false where no part has it. */
  take: (file: string, version: string, fresh: string) => boolean;
  /** How many files were taken so far, and those that were damaged. */
  taken(): { files: number; damaged: readonly string[] };
}

/** Opens the parts in `folders`. What of them is damaged, or was made by another program or kind of machine, is left. */
export function takeParts(folders: readonly string[]): Parts {
  const judged = folders.map((folder) => {
    const table = readTable(folder);
    return { folder, table, why: refusalOf(table) };
  });
  const sound = judged.flatMap(({ folder, table, why }) =>
    table && !why ? { folder, table } : [],
  );
  const places = new Map<string, { folder: string; sum: string }>();
  for (const { folder, table } of sound) {
    for (const [file, [version, sum]] of Object.entries(table.files))
      places.set(`${version} ${file}`, { folder, sum });
  }
  const damaged: string[] = [];
  let files = 0;
  const isSound = (path: string, sum: string) => {
    const isWhole = existsSync(path) && contentVersion(readFileSync(path)) === sum;
    if (!isWhole) damaged.push(path);
    return isWhole;
  };
  let remembered = false;
  return {
    folders,
    refused: judged.flatMap(({ folder, why }) => (why ? { folder, why } : [])),
    articles: sound.reduce((sum, { table }) => sum + table.articles, 0),
    remember(cache, content) {
      if (remembered) return;
      remembered = true;
      const memories = sound.filter(({ folder, table }) =>
        Object.entries(table.files)
          .filter(([file]) => file.startsWith(`${PART}/`))
          .every(([file, [, sum]]) => isSound(join(folder, file), sum)),
      );
      try {
        bringOver(
          memories.map(({ folder }) => folder),
          cache,
          content,
        );
      } catch (error) {
        // A cache that cannot be written costs time, not the site.
        if (diskCode(error) === undefined) throw error;
      }
    },
    take(file, version, fresh) {
      const place = places.get(`${version} ${file}`);
      if (!place || !isSound(join(place.folder, file), place.sum)) return false;
      linkFile(join(place.folder, file), join(fresh, file));
      files++;
      return true;
    },
    taken: () => ({ files, damaged }),
  };
}

/** Adds what parts know of articles and of the index of search to what is kept here. */
function bringOver(parts: readonly string[], cache: string, content: string): void {
  joinMemories(
    cache,
    content,
    parts.map((part) => join(part, PART)),
  );
  for (const part of parts) {
    const kept = join(part, PART, KEPT);
    for (const name of namesIn(kept)) linkFile(join(kept, name), join(cache, KEPT, name));
  }
}

function refusalOf(table: PartTable | undefined): Refusal | undefined {
  if (!table) return "damaged";
  if (table.program !== programKey()) return "program";
  return table.machine === machine() ? undefined : "machine";
}
