import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { linkFile } from "../cache/linkFile.ts";
import { LostText, type Place } from "../cache/packs.ts";
import { useTogether } from "../cache/users.ts";
import { type Entry, memoryFolder, PACKS, STATE, type State, USERS } from "./state.ts";
import { readState, writeState } from "./stateFile.ts";

/**
 * Leaves in the folder `into` what is known of the articles that are `isOwn`, so that another machine can take it:
 * files are told by their bytes alone, and packs have names that no two share. Throws a `LostText` where a pack is gone.
 */
export function shareMemory(
  cache: string,
  content: string,
  isOwn: (path: string) => boolean,
  into: string,
): void {
  const from = memoryFolder(cache, content);
  const { articles, ...madeBy } = readState(join(from, STATE));
  const names = new Map<string, string>();
  const moved = ([pack, ...place]: Place): Place => {
    const name = names.get(pack) ?? sharePack(join(from, PACKS, pack), join(into, PACKS));
    names.set(pack, name);
    return [name, ...place];
  };
  const own = Object.entries(articles)
    .filter(([path]) => isOwn(path))
    .map(([path, { body, ...entry }]) => {
      const packed = body && { ...body, html: moved(body.html), plain: moved(body.plain) };
      return [path, { ...entry, stamp: "", ...(packed && { body: packed }) }] as const;
    });
  writeState(join(into, STATE), { ...madeBy, articles: Object.fromEntries(own) });
}

/**
 * Adds to the memory of the folder `content` what `shareMemory` left in `folders`, as far as it was made by the same
 * program from the same registry as the first of them; what is known here already stays.
 */
export function joinMemories(cache: string, content: string, folders: readonly string[]): void {
  const to = memoryFolder(cache, content);
  // Nobody may clear packs away to which nothing points yet.
  const user = useTogether(join(to, USERS));
  const shared = folders.map((folder) => ({ folder, state: readState(join(folder, STATE)) }));
  const [first] = shared;
  if (!first) return void user.leave();
  const { judging, rendering } = first.state;
  const isAlike = (state: State) => state.judging === judging && state.rendering === rendering;
  const here = readState(join(to, STATE));
  const articles: Record<string, Entry> = isAlike(here) ? here.articles : {};
  for (const { folder, state } of shared.filter((one) => isAlike(one.state))) {
    for (const [path, entry] of Object.entries(state.articles)) {
      const known = articles[path];
      if (known?.body && known.judged.id === entry.judged.id) continue;
      articles[path] = entry;
      for (const [pack] of entry.body ? [entry.body.html, entry.body.plain] : []) {
        const place = join(to, PACKS, pack);
        if (!existsSync(place)) linkFile(join(folder, PACKS, pack), place);
      }
    }
  }
  writeState(join(to, STATE), { judging, rendering, articles });
  user.leave();
}

/** Puts a pack into the folder `into`, and gives the name that it has there. */
function sharePack(pack: string, into: string): string {
  try {
    const name = createHash("sha1").update(readFileSync(pack)).digest("hex");
    linkFile(pack, join(into, name));
    return name;
  } catch (cause) {
    throw new LostText("a pack is gone", { cause });
  }
}
