import type { ListKind } from "../../text/searchContents.ts";
import { SHELF, SHELF_NAME, type StoredFiles, storedFile } from "../../text/searchContents.ts";
import type { SiteFile } from "../writeFiles.ts";
import { packed, unpacked } from "./packed.ts";
import { shelfName } from "./shelves.ts";

/** Files of one kind that are changed in their shelves. */
export interface OpenShelves {
  /** What the file holds; nothing where it is new. */
  read(file: number): Uint8Array;
  /** Changes a file, or adds the next. */
  put(file: number, content: Uint8Array): void;
  /** The files as they are now, and those of shelves that have changed. */
  close(): { stored: StoredFiles; files: SiteFile[] };
}

/** A shelf that does not hold what its name stands for. */
export class DamagedShelf extends Error {}

/** Opens the shelves of `stored`, whose files `load` gives by their addresses below `folder`. */
export function openShelves(
  kind: ListKind | "doan",
  stored: StoredFiles,
  folder: string,
  load: (address: string) => Uint8Array,
): OpenShelves {
  const each = SHELF[kind];
  const open = new Map<number, { content: Uint8Array; bytes?: Uint8Array }[]>();
  const names = stored.shelves.match(new RegExp(`.{${SHELF_NAME}}`, "g")) ?? [];
  let { count } = stored;
  const shelf = (number: number) => {
    const known = open.get(number);
    if (known) return known;
    const first = number * each;
    const length = Math.max(0, Math.min(each, stored.count - first));
    const files = Array.from({ length }, (_, i) => {
      const bytes = load(folder + storedFile(kind, stored, first + i));
      return { content: unpacked(bytes), bytes };
    });
    const isWhole = shelfName(files.map(({ content }) => content)) === names[number];
    if (length > 0 && !isWhole) throw new DamagedShelf(names[number]);
    open.set(number, files);
    return files;
  };
  return {
    read: (file) => shelf(Math.floor(file / each))[file % each]?.content ?? new Uint8Array(),
    put(file, content) {
      shelf(Math.floor(file / each))[file % each] = { content };
      count = Math.max(count, file + 1);
    },
    close() {
      for (const [number, files] of open) names[number] = shelfName(files.map((f) => f.content));
      const now = { count, shelves: names.join("") };
      const files = [...open].flatMap(([number, shelved]) =>
        shelved.map(({ content, bytes = packed(content) }, i) => {
          return { address: folder + storedFile(kind, now, number * each + i), content: bytes };
        }),
      );
      return { stored: now, files };
    },
  };
}
