import { join } from "node:path";
import { clearAway } from "../../cache/clearAway.ts";
import { readJson, writeJson } from "../../cache/keptJson.ts";
import { namesIn } from "../../cache/namesIn.ts";
import { LostText } from "../../cache/packs.ts";
import { readSealed } from "../../cache/sealedFile.ts";
import { useTogether } from "../../cache/users.ts";
import type { IndexedText } from "./partLists.ts";
import type { PartState } from "./searchPart.ts";
import type { WrittenPart } from "./writePart.ts";

/** A part of the index that was written. */
export interface KeptPart extends Omit<PartState, "counts"> {
  name: string;
  /** How often each word is in it; read only when they are asked for. */
  counts: () => ReadonlyMap<string, number>;
}

/** A part as it once was, and the pages that it had. */
export interface FormerPart extends KeptPart {
  /** Undefined where they are not known any more. */
  pages: readonly KeptPage[] | undefined;
}

/** What is kept of a page in a part: what it was made of, and what the index took of it without showing it. */
export interface KeptPage extends Pick<IndexedText, "url" | "about" | "names"> {
  version: string;
}

/** In the folder of what is kept between builds, that of the parts of the index. */
export const KEPT = "tim-kiem";

/** What is kept of the parts of the last index, by what they were made of. */
export function keptParts(cache: string) {
  const folder = join(cache, KEPT);
  const nameOf = (version: string) => version.replace(/\W/g, "_");
  const used = new Set<string>();
  const user = useTogether(join(cache, `${KEPT}-dang-dung`));
  const fileOf = (name: string, what = "") => join(folder, name + what);
  const counts = (name: string) => () => {
    const known = readJson<[string, number][]>(fileOf(name, ".tu"));
    if (!known) throw new LostText("the words of a part are gone");
    return new Map(known);
  };
  const pagesOf = (name: string) => readJson<KeptPage[]>(fileOf(name, ".trang"));
  const recall = (name: string): KeptPart | undefined => {
    const known = readJson<Omit<KeptPart, "counts">>(fileOf(name));
    // Both are there, or the part is made again.
    if (!known || !readSealed(fileOf(name, ".tu"))) return undefined;
    return { ...known, counts: counts(name) };
  };
  return {
    recall(version: string): KeptPart | undefined {
      const name = nameOf(version);
      const known = recall(name);
      if (known) used.add(name);
      return known;
    },
    /** The pages of a part; undefined where they are not known any more. */
    pagesOf: (version: string) => pagesOf(nameOf(version)),
    /** Parts whose versions begin so. */
    formers(start: string): FormerPart[] {
      const names = namesIn(folder).filter((name) => !name.includes("."));
      const own = names.filter((name) => name.startsWith(nameOf(start))).sort();
      return own.flatMap((name) => {
        const part = recall(name);
        return part ? [{ ...part, pages: pagesOf(name) }] : [];
      });
    },
    learn(version: string, part: WrittenPart, pages: readonly KeptPage[]): KeptPart {
      const { counts: made, ...rest } = part;
      const name = nameOf(version);
      try {
        writeJson(fileOf(name, ".tu"), [...made]);
        writeJson(fileOf(name, ".trang"), pages);
        writeJson(fileOf(name), rest);
        used.add(name);
      } catch {
        // A cache that cannot be written costs time, not the index.
      }
      return { ...rest, counts: () => made };
    },
    /** Ends the use of what is kept. */
    leave(): void {
      user.leave();
    },
    /** Removes what no part of this index was made of, unless others are using it; ends the use. */
    forgetOthers(): void {
      const found = namesIn(folder);
      if (!user.leave()) return;
      const names = new Set(
        [...used].flatMap((name) => ["", ".tu", ".trang"].map((what) => fileOf(name, what))),
      );
      for (const name of found) {
        const file = join(folder, name);
        if (!names.has(file)) clearAway(file);
      }
    },
  };
}
