import { createHash, randomBytes } from "node:crypto";
import { closeSync, mkdirSync, openSync, readSync, writeSync } from "node:fs";
import { join } from "node:path";
import { clearAway } from "./clearAway.ts";

/** Where a text is kept: its pack, where it begins there, its length in bytes, and its check sum. */
export type Place = readonly [pack: string, start: number, length: number, sum: string];

/** Texts written together before the disk is asked to take them. */
const WRITTEN_AT_ONCE = 1 << 20;

/** Many texts in few files: a file for each would take longer to write than to make. */
export interface Packs {
  /** Keeps a text; it can be read at once. */
  add(text: string): Place;
  /** The text at a place. Throws a `LostText` where it is not as it was written. */
  read(place: Place): string;
  /** Brings all texts to the disk. False where it does not take them: then they last as long as this process. */
  flush(): boolean;
  /** Ends reading and writing. */
  close(): void;
}

/** A text that was kept and is gone or damaged. */
export class LostText extends Error {}

/** The packs of the folder `folder`; a new one is begun with the first text that is added. */
export function openPacks(folder: string): Packs {
  const open = new Map<string, number>();
  const name = `${Date.now().toString(36)}-${randomBytes(6).toString("hex")}`;
  /** Texts that are not on the disk yet, by where they begin. */
  let waiting = new Map<number, Buffer>();
  let flushed = 0;
  let size = 0;
  let isRefused = false;

  const flush = () => {
    if (waiting.size === 0 || isRefused) return !isRefused;
    try {
      const file = open.get(name) ?? begin();
      const bytes = Buffer.concat([...waiting.values()]);
      for (let done = 0; done < bytes.length; )
        done += writeSync(file, bytes, done, undefined, flushed + done);
      flushed = size;
      waiting = new Map();
    } catch {
      // A cache that cannot be written costs memory and time, not the site.
      isRefused = true;
    }
    return !isRefused;
  };
  function begin(): number {
    mkdirSync(folder, { recursive: true });
    const file = openSync(join(folder, name), "wx+");
    open.set(name, file);
    return file;
  }
  return {
    flush,
    add(text) {
      const bytes = Buffer.from(text);
      const place = [name, size, bytes.length, sumOf(bytes)] as const;
      waiting.set(size, bytes);
      size += bytes.length;
      if (size - flushed >= WRITTEN_AT_ONCE) flush();
      return place;
    },
    read([pack, start, length, sum]) {
      if (length === 0) return "";
      const kept = pack === name ? waiting.get(start) : undefined;
      if (kept && kept.length === length) return kept.toString("utf8");
      const bytes = Buffer.alloc(length);
      try {
        const file = open.get(pack) ?? openSync(join(folder, pack), "r");
        open.set(pack, file);
        readSync(file, bytes, 0, length, start);
      } catch (cause) {
        throw new LostText("a pack is gone", { cause });
      }
      if (sumOf(bytes) !== sum) throw new LostText("a pack is damaged");
      return bytes.toString("utf8");
    },
    close() {
      flush();
      for (const file of open.values()) closeSync(file);
      open.clear();
      if (isRefused) clearAway(join(folder, name));
    },
  };
}

function sumOf(bytes: Uint8Array): string {
  return createHash("sha1").update(bytes).digest("base64").slice(0, 16);
}
