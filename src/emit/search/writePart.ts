import { addresses } from "../../derive/addresses.ts";
import { writeFiles } from "../writeFiles.ts";
import type { IndexedText } from "./partLists.ts";
import { type SearchPart, searchPart } from "./searchPart.ts";

/** What the thread of the index is asked: to write the part of these texts below `output`. */
export interface Task {
  texts: readonly IndexedText[];
  output: string;
}

/** What it answers. */
export type WrittenPart = Pick<SearchPart, "name" | "counts">;

/** Makes a part of the index and writes it. */
export async function writePart({ texts, output }: Task): Promise<WrittenPart> {
  const { name, files, counts } = searchPart(texts, addresses.search);
  await writeFiles(files, output);
  return { name, counts };
}
