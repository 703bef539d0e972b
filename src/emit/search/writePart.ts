import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { addresses } from "../../derive/addresses.ts";
import type { SiteFile } from "../writeFiles.ts";
import type { IndexedText } from "./partLists.ts";
import { contentsFile, type PartState, searchPart } from "./searchPart.ts";
import { type ChangedPage, updatePart } from "./updatePart.ts";

/** What the thread of the index is asked: to write a part below `output`. */
export interface Task {
  output: string;
  /** All of the part, or only what changes in the one whose files are below `site`. */
  from:
    | { texts: readonly IndexedText[] }
    | { site: string; state: PartState; changed: ChangedPage[] };
}

/** What it answers. */
export interface WrittenPart extends PartState {
  name: string;
}

/** Makes a part of the index and writes what has changed of it. Undefined where the whole part must be made. */
export function writePart({ output, from }: Task): WrittenPart | undefined {
  const folder = addresses.search;
  const part = "texts" in from ? searchPart(from.texts, folder) : updated(from, folder);
  if (!part) return undefined;
  const { files, ...state } = part;
  const { name, ...contents } = contentsFile(state.contents, folder);
  const folders = new Set<string>();
  for (const file of files) write(file, output, folders);
  write(contents, output, folders);
  return { name, ...state };
}

function updated(
  { site, state, changed }: Extract<Task["from"], { site: string }>,
  folder: string,
) {
  try {
    const load = (address: string) => readFileSync(join(site, address));
    return updatePart(state, changed, { folder, load });
  } catch {
    // What is there is not what was written.
    return undefined;
  }
}

/** The thread has nothing else to do meanwhile, and so needs no promises. */
function write({ address, content }: SiteFile, output: string, folders: Set<string>): void {
  const file = join(output, address);
  const folder = dirname(file);
  if (!folders.has(folder)) mkdirSync(folder, { recursive: true });
  folders.add(folder);
  writeFileSync(file, content);
}
